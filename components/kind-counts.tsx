import { CLAIM_KINDS, type ClaimKind } from '../lib/claim.ts';
import { KIND_KEYS } from './kind-keys.ts';
import { useWords } from './words-context.ts';

/** Claims of a page by kind, in the order of the kinds; kinds without any are left out. */
export function KindCounts({ kinds }: { kinds: Partial<Record<ClaimKind, number>> }) {
  const t = useWords();
  const present = CLAIM_KINDS.filter((kind) => kinds[kind]);
  if (present.length === 0) return null;
  return (
    <ul class="kinds">
      {present.map((kind) => (
        <li key={kind}>
          {t(KIND_KEYS[kind])} <span class="count">{kinds[kind]}</span>
        </li>
      ))}
    </ul>
  );
}
