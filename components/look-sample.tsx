import { useLayoutEffect, useRef } from 'preact/hooks';
import { RATING_KEYS } from './rating-mark.tsx';
import { useWords } from './words-context.ts';

const NAMES = Object.keys(RATING_KEYS) as (keyof typeof RATING_KEYS)[];

/** The marks as a page has them, each on its own name: drawn by the same style sheet in the same way. */
export function LookSample() {
  const t = useWords();
  const root = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const words = root.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [];
    const drawn = [...words].map((word) => {
      const range = document.createRange();
      range.selectNodeContents(word);
      const name = `blue-pencil-${word.dataset['mark']}`;
      CSS.highlights.set(name, new Highlight(range));
      return name;
    });
    return () => drawn.forEach((name) => CSS.highlights.delete(name));
  });
  const samples = [
    ['checkable', t('not_rated')],
    ...NAMES.map((rating) => [rating, t(RATING_KEYS[rating])]),
    ['changed', t('counted_changed')],
  ];
  return (
    <div class="look-sample" data-find>
      <p class="aside">{t('look_sample')}</p>
      <p class="look-words" ref={root}>
        {samples.map(([mark, words]) => (
          <span key={mark} data-mark={mark}>
            {words}
          </span>
        ))}
      </p>
    </div>
  );
}
