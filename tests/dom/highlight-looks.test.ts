import '../../assets/highlight.css';
import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../lib/page/marks.ts';
import { show } from './show.ts';

const LINES = LOOKS.filter((look) => look !== 'focus');

function lineOf(selector: string, look: string): CSSStyleDeclaration {
  return getComputedStyle(document.querySelector(selector)!, `::highlight(blue-pencil-${look})`);
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red, green, blue] = color.match(/\d+/g)!.map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the looks of marks', () => {
  it.each(LINES)('%s stands out from light and dark pages', (look) => {
    show('<p>A claim</p>');
    const { textDecorationColor } = lineOf('p', look);
    expect(contrast(textDecorationColor, 'rgb(255, 255, 255)')).toBeGreaterThanOrEqual(3);
    expect(contrast(textDecorationColor, 'rgb(27, 27, 28)')).toBeGreaterThanOrEqual(3);
  });

  it('are no two alike, and the dots of the unverifiable are heavy ones', () => {
    show('<p>A claim</p>');
    const drawn = LINES.map((look) => {
      const { textDecorationStyle, textDecorationThickness, textDecorationColor } = lineOf(
        'p',
        look,
      );
      return `${textDecorationStyle} ${textDecorationThickness} ${textDecorationColor}`;
    });
    expect(new Set(drawn).size).toBe(LINES.length);
    const dots = ['checkable', 'unverifiable'].map((look) =>
      parseFloat(lineOf('p', look).textDecorationThickness),
    ) as [number, number];
    expect(dots[1]).toBeGreaterThanOrEqual(3 * dots[0]);
  });

  it.each(LINES)('%s keeps clear of the line of a link', (look) => {
    show('<p>A claim <a href="#">in a <b>link</b></a></p>');
    const offset = (selector: string) => parseFloat(lineOf(selector, look).textUnderlineOffset);
    expect(offset('a')).toBeGreaterThan(offset('p'));
    expect(offset('b')).toBe(offset('a'));
  });
});
