import { Mark } from './rating-mark.tsx';

/** Lines of a page as grey bars; a bar with a look has been marked. Widths in percent. */
const PAGE: { width: number; look?: string }[][] = [
  [{ width: 92 }],
  [{ width: 30 }, { width: 34, look: 'dotted' }, { width: 22 }],
  [{ width: 84 }],
  [{ width: 48 }, { width: 26, look: 'solid' }],
  [{ width: 90 }],
  [{ width: 18, look: 'wavy' }, { width: 40 }],
];

export function MarkPicture() {
  return (
    <div class="pic-page">
      {PAGE.map((line, index) => (
        <div class="pic-line" key={index}>
          {line.map(({ width, look }, at) => (
            <i
              key={at}
              class={look ? `pic-bar pic-${look}` : 'pic-bar'}
              style={{ width: `${width}%` }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

export function RatePicture() {
  return (
    <div class="pic-card">
      <i class="pic-bar pic-ink" style={{ width: '78%' }} />
      <i class="pic-bar" style={{ width: '52%' }} />
      <div class="pic-scale">
        <Mark name="true" />
        <Mark name="mostly-true" />
        <Mark name="mixed" />
        <Mark name="mostly-false" />
        <Mark name="false" />
      </div>
      <div class="pic-note">
        <i class="pic-bar" style={{ width: '64%' }} />
      </div>
    </div>
  );
}

export function ReturnPicture() {
  return (
    <div class="pic-list">
      {(['true', 'mixed', 'false'] as const).map((name, index) => (
        <div class="pic-row" key={name}>
          <Mark name={name} />
          <div>
            <i class="pic-bar pic-ink" style={{ width: `${82 - index * 14}%` }} />
            <i class="pic-bar" style={{ width: `${44 + index * 10}%` }} />
          </div>
        </div>
      ))}
    </div>
  );
}
