// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { renderNote } from '../../../lib/notes/render-note.ts';

it('makes of Markdown what it says', () => {
  expect(renderNote('**So** it is:\n\n- one\n- [two](https://a.example/?a=1&b=2)')).toBe(
    '<p><strong>So</strong> it is:</p>\n<ul>\n<li>one</li>\n<li><a href="https://a.example/?a=1&amp;b=2">two</a></li>\n</ul>\n',
  );
});

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x]( data:text/html,<script>alert(1)</script>)',
  '![x](https://a.example/pixel.png)',
  '[x](https://a.example "t\\" onmouseover=alert(1)")',
  '<svg><style><a id="</style><img src=x onerror=alert(1)>">',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
])('lets nothing through that runs or is fetched: %s', (note) => {
  const root = document.createElement('div');
  root.innerHTML = renderNote(note);
  expect(root.querySelector('script, img, svg, style, [onerror], [onmouseover]')).toBeNull();
  const links = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((href) => !/^(https:|$)/.test(href))).toEqual([]);
});

it.each(['*', '[', '`', '> ', '- ', '![', '_*', '<a ', '[](', '&'])(
  'is done with a note of nothing but %j',
  (sign) => {
    expect(renderNote(sign.repeat(2_000)).length).toBeGreaterThan(0);
  },
);
