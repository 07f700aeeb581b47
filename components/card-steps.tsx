import type { CardProps } from './card-props.ts';
import { useWords } from './words-context.ts';

const STEPS = [
  { to: 'onPrevious', words: 'previous_unchecked', key: 'p', sign: '‹' },
  { to: 'onNext', words: 'next_unchecked', key: 'n', sign: '›' },
] as const;

/** The ways to the claims before and after that have no verdict. */
export function CardSteps(ways: Pick<CardProps, 'onPrevious' | 'onNext'>) {
  const t = useWords();
  return (
    <>
      {STEPS.map(({ to, words, key, sign }) => {
        const go = ways[to];
        return (
          go && (
            <button
              key={to}
              type="button"
              class="quiet close card-step"
              aria-label={t(words)}
              title={t(words)}
              aria-keyshortcuts={key}
              onClick={() => go()}
            >
              <span aria-hidden="true">{sign}</span>
            </button>
          )
        );
      })}
    </>
  );
}
