import { CLAIM_KINDS, type ClaimKind } from '../lib/claim.ts';
import { DETECTOR_KEYS } from './detector-keys.ts';
import { KIND_KEYS } from './kind-keys.ts';
import { Switch } from './switch.tsx';
import { useWords } from './words-context.ts';

export interface KindSwitchesProps {
  /** Kinds that are switched off; undefined while they are being read. */
  off: readonly ClaimKind[] | undefined;
  onOff(off: ClaimKind[]): void;
}

/** Which kinds of claims are marked, each with what it looks for. */
export function KindSwitches({ off, onOff }: KindSwitchesProps) {
  const t = useWords();
  if (!off) return null;
  const turn = (kind: ClaimKind, on: boolean): void =>
    onOff(CLAIM_KINDS.filter((each) => (each === kind ? !on : off.includes(each))));
  return (
    <section class="kinds" aria-labelledby="kinds-title">
      <h3 id="kinds-title" class="label">
        {t('kinds_legend')}
      </h3>
      <ul class="name-rows">
        {CLAIM_KINDS.map((kind) => (
          <li key={kind} class="kind-row" data-find>
            <Switch
              label={t(KIND_KEYS[kind])}
              on={!off.includes(kind)}
              onSwitch={(on) => turn(kind, on)}
            />
            <p class="aside">{t(DETECTOR_KEYS[kind])}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
