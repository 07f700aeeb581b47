import { SEARCH_FIELDS } from './search-fields.ts';
import { useWords } from './words-context.ts';

export interface SearchHelpProps {
  /** Adds an example to the search. */
  onTry(example: string): void;
}

const PHRASE = { name: 'phrase', example: '"exact words"', words: 'field_phrase' } as const;
const NOT = { name: 'not', example: '-rating:true', words: 'field_not' } as const;

/** What can be asked for, an example each that can be clicked. */
export function SearchHelp({ onTry }: SearchHelpProps) {
  const t = useWords();
  return (
    <details class="search-help">
      <summary>{t('search_help')}</summary>
      <dl>
        {[...SEARCH_FIELDS, PHRASE, NOT].map(({ name, example, words }) => (
          <div key={name}>
            <dt>
              <button type="button" class="quiet" onClick={() => onTry(example)}>
                <code dir="ltr">{example}</code>
              </button>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
