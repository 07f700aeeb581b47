import { Mark } from './rating-mark.tsx';

/** A grey bar for words; `width` in percent of the line. */
function Bar({ width }: { width: number }) {
  return <i class="pic-bar" style={{ flexBasis: `${width}%` }} />;
}

/** A claim that reads the same in every language. */
function Figure({ text, look }: { text: string; look: string }) {
  return <b class={`pic-figure pic-${look}`}>{text}</b>;
}

export function MarkPicture() {
  return (
    <div class="pic-page">
      <p>
        <Bar width={34} />
        <Figure text="$47.3" look="dotted" />
        <Bar width={30} />
      </p>
      <p>
        <Bar width={58} />
        <Bar width={28} />
      </p>
      <p>
        <Bar width={12} />
        <Figure text="1969" look="true" />
        <Bar width={48} />
      </p>
      <p>
        <Bar width={46} />
        <Figure text="21 %" look="false" />
      </p>
      <p>
        <Figure text="Altamn" look="wavy" />
        <Bar width={36} />
      </p>
    </div>
  );
}

export function RatePicture() {
  return (
    <div class="pic-card">
      <p>
        <Bar width={30} />
        <Figure text="$47.3" look="ink" />
        <Bar width={22} />
      </p>
      <p class="pic-scale">
        <Mark name="true" />
        <span class="pic-chosen">
          <Mark name="mostly-true" />
        </span>
        <Mark name="mixed" />
        <Mark name="mostly-false" />
        <Mark name="false" />
      </p>
      <p class="pic-note">
        <Bar width={66} />
        <Bar width={42} />
      </p>
    </div>
  );
}

const KEPT = [
  { name: 'true', text: '1969' },
  { name: 'mostly-true', text: '$47.3' },
  { name: 'changed', text: '21 %' },
] as const;

export function ReturnPicture() {
  return (
    <div class="pic-list">
      {KEPT.map(({ name, text }, index) => (
        <p key={name}>
          <Mark name={name} />
          <Bar width={12 + index * 10} />
          <Figure text={text} look="plain" />
          <Bar width={34 - index * 8} />
        </p>
      ))}
    </div>
  );
}
