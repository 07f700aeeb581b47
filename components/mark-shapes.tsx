import type { ComponentChild } from 'preact';

const ring = <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" />;
const disc = <circle cx="8" cy="8" r="7" fill="currentColor" />;
const tick = 'M4.9 8.3 7.1 10.5 11.2 5.8';
const cross = 'M5.6 5.6 10.4 10.4M10.4 5.6 5.6 10.4';

function stroke(d: string, color = 'currentColor') {
  return <path d={d} fill="none" stroke={color} stroke-width="1.75" stroke-linecap="round" />;
}

/** On a filled mark the sign is cut out of it, in the colour of what lies beneath, which the style sheet knows. */
const cut = (d: string) => <g class="mark-cut">{stroke(d, 'inherit')}</g>;

/** One shape a mark, in a 16 by 16 box, drawn in the current colour: full for certain, open for mostly. */
export const MARK_SHAPES = {
  checkable: stroke('M2.5 8.5h.01M6.2 8.5h.01M9.9 8.5h.01M13.6 8.5h.01'),
  'to-check': (
    <circle
      cx="8"
      cy="8"
      r="6.25"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-dasharray="2.9 2"
    />
  ),
  true: [disc, cut(tick)],
  'mostly-true': [ring, stroke(tick)],
  mixed: [ring, <path d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" fill="currentColor" />],
  'mostly-false': [ring, stroke(cross)],
  false: [disc, cut(cross)],
  misleading: [
    <path
      d="M8 1.9 14.6 13.6H1.4z"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linejoin="round"
    />,
    stroke('M8 6.4v3.2M8 11.5v.1'),
  ],
  unverifiable: [ring, stroke('M6.2 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.1M8 11.3v.1')],
  changed: stroke('M2 5.6h12M2 10.4h12M10.6 2.6 5.4 13.4'),
  orphan: [ring, stroke('M5 8h6')],
} satisfies Record<string, ComponentChild>;
