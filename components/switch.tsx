export interface SwitchProps {
  label: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/switch/ */
export function Switch({ label, on, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-label">{label}</span>
    </label>
  );
}
