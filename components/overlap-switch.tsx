import type { Overlap } from '../lib/page/types.ts';
import { useWords } from './words-context.ts';

/** UTF-16 code units of each claim: enough to tell them apart. */
const LENGTH = 40;

function shortened(text: string): string {
  return text.length > LENGTH ? `${text.slice(0, LENGTH).trimEnd()}…` : text;
}

/** The claims that stand at the same words, one of them open: each is a button that opens it. */
export function OverlapSwitch({ texts, at, turnTo }: Overlap) {
  const t = useWords();
  return (
    <nav class="overlap" aria-label={t('overlap')}>
      <p class="aside">{t('overlap_at', at + 1, texts.length)}</p>
      <ul>
        {texts.map((text, index) => (
          <li key={index}>
            <button
              type="button"
              class="quiet"
              aria-current={index === at ? 'true' : undefined}
              onClick={() => index !== at && turnTo(index)}
            >
              <bdi>{shortened(text)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
