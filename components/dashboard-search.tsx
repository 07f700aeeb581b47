import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  complete,
  type Completion,
  completionsAt,
  type KnownValues,
} from './search-completions.ts';
import type { SearchHint } from './search-hints.ts';
import { stepped } from './stepped.ts';
import { useWords } from './words-context.ts';

export interface SearchProps {
  query: string;
  hints: readonly SearchHint[];
  known: KnownValues;
  onQuery(query: string): void;
}

interface CompletionListProps {
  id: string;
  completions: readonly Completion[];
  chosen: number;
  onChoose(completion: Completion): void;
}

function CompletionList({ id, completions, chosen, onChoose }: CompletionListProps) {
  const t = useWords();
  return (
    <ul class="completions" role="listbox" id={id} aria-label={t('search_completions')}>
      {completions.map((completion, index) => (
        <li
          key={completion.insert}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === chosen}
          class="completion"
          // Before the field loses the focus, and the list goes with it.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(completion);
          }}
        >
          <code dir="ltr">{completion.insert}</code> <span class="aside">{completion.words}</span>
        </li>
      ))}
    </ul>
  );
}

/** Search as one types, with completion: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */
export function DashboardSearch({ query, hints, known, onQuery }: SearchProps) {
  const t = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const completions = isOpen ? completionsAt(query, caret, known, t) : [];
  const isShown = completions.length > 0;
  const completed = useRef<ReturnType<typeof complete>>(undefined);
  // What is still being typed is not wrong yet.
  const told = hints.filter(({ start, end }) => !isOpen || caret < start || end < caret);

  function choose(completion: Completion) {
    const next = complete(query, caret, completion);
    onQuery(next.query);
    setCaret(next.caret);
    setChosen(-1);
    // A field asks for its value next.
    setIsOpen(completion.insert.endsWith(':'));
    completed.current = next;
  }

  // Before the next letter is typed: later, it would already stand there, and the caret go before it.
  useLayoutEffect(() => {
    if (completed.current?.query !== query) return;
    input.current?.setSelectionRange(completed.current.caret, completed.current.caret);
    completed.current = undefined;
  });

  function onKeyDown(event: KeyboardEvent) {
    const current = completions[chosen];
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && isShown)
      setChosen(stepped(chosen, event.key, completions.length));
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && current)
      choose(current);
    else if (event.key === 'Escape' && isShown) setIsOpen(false);
    else return;
    event.preventDefault();
  }

  function follow() {
    setCaret(input.current?.selectionStart ?? 0);
    setChosen(-1);
  }

  return (
    <div class="search-box" role="search">
      <input
        type="text"
        class="search"
        role="combobox"
        aria-label={t('search_annotations')}
        placeholder={t('search_placeholder')}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${id}-list-${chosen}` : undefined}
        aria-describedby={told.length > 0 ? `${id}-hints` : undefined}
        autocomplete="off"
        spellcheck={false}
        ref={input}
        value={query}
        onInput={(event) => {
          onQuery(event.currentTarget.value);
          setIsOpen(true);
          follow();
        }}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onClick={() => {
          setIsOpen(true);
          follow();
        }}
        onKeyUp={(event) => {
          if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') follow();
        }}
        onKeyDown={onKeyDown}
      />
      {isShown && (
        <CompletionList
          id={`${id}-list`}
          completions={completions}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      <div id={`${id}-hints`} class="search-hints" role="status">
        {told.map(({ start, words }) => (
          <p key={start}>{words}</p>
        ))}
      </div>
    </div>
  );
}
