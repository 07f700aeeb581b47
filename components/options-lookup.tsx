import { useId } from 'preact/hooks';
import {
  type Lookup,
  type LookupChoice,
  LOOKUPS,
  SEARCH_ENGINES,
  type SearchEngine,
} from '../lib/lookup/lookup-choice.ts';
import { LOOKUP_KEYS } from './lookup-links.tsx';
import { OptionsSection } from './options-section.tsx';
import { useWords } from './words-context.ts';

export interface LookupProps {
  /** undefined while it is being read. */
  lookup: LookupChoice | undefined;
  onLookup(choice: LookupChoice): void;
}

const ENGINES = Object.keys(SEARCH_ENGINES) as SearchEngine[];

/** With the link or without it, in the order they are always shown. */
function switched(shown: readonly Lookup[], lookup: Lookup, on: boolean): Lookup[] {
  return LOOKUPS.filter((each) => (each === lookup ? on : shown.includes(each)));
}

/** Which links a card offers to look a claim up, and the search engine they ask. */
export function OptionsLookup({ lookup: choice, onLookup }: LookupProps) {
  const t = useWords();
  const id = useId();
  return (
    <OptionsSection id="lookup" title={t('lookup_title')} text={t('lookup_text')}>
      {choice && (
        <>
          <div class="field">
            <label class="label" for={id}>
              {t('lookup_engine')}
            </label>
            <select
              id={id}
              class="lookup-engine"
              value={choice.engine}
              onChange={(event) =>
                onLookup({ ...choice, engine: event.currentTarget.value as SearchEngine })
              }
            >
              {ENGINES.map((engine) => (
                <option key={engine} value={engine}>
                  {SEARCH_ENGINES[engine].name}
                </option>
              ))}
            </select>
          </div>
          <fieldset class="levels">
            <legend class="label">{t('lookup_shown')}</legend>
            {LOOKUPS.map((lookup) => (
              <label key={lookup} class="level">
                <input
                  type="checkbox"
                  checked={choice.shown.includes(lookup)}
                  onChange={(event) =>
                    onLookup({
                      ...choice,
                      shown: switched(choice.shown, lookup, event.currentTarget.checked),
                    })
                  }
                />
                {t(LOOKUP_KEYS[lookup], SEARCH_ENGINES[choice.engine].name)}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </OptionsSection>
  );
}
