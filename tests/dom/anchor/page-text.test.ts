import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/anchor/page-text.ts';
import { PROSE, show } from '../show.ts';

function textOf(html: string): string {
  show(`<main><p>${PROSE}</p>${html}</main>`);
  return readPage(document).text.slice(PROSE.length).trim();
}

afterEach(() => show(''));

describe('the text of a page', () => {
  it('sets paragraphs apart and line breaks on lines of their own', () => {
    expect(textOf('<p>One.</p><p>Two<br>three.</p>')).toBe('One.\n\nTwo\nthree.');
  });

  it('collapses white space as it is drawn', () => {
    expect(textOf('<p>  Sales\n   rose <b> 5%</b> , they\tsaid. </p>')).toBe(
      'Sales rose 5% , they said.',
    );
  });

  it('keeps white space that is drawn', () => {
    expect(textOf('<pre>a  b\nc</pre>')).toBe('a  b\nc');
  });

  it('goes by what is drawn, not by the names of elements', () => {
    expect(
      textOf('<span style="display:block">One.</span><div style="display:inline">Two</div> three.'),
    ).toBe('One.\n\nTwo three.');
  });

  it('leaves out what is not drawn', () => {
    const hidden = [
      '<script>var s = 1</script><style>p {}</style><noscript>no</noscript><template>no</template>',
      '<span hidden>no</span><span style="display:none">no</span><span style="visibility:hidden">no</span>',
      '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">no</span>',
      '<span aria-hidden="true">no</span>',
    ];
    expect(textOf(`<p>Seen ${hidden.join('')}again.</p>`)).toBe('Seen again.');
  });

  it('leaves out folded details', () => {
    const folded = '<details><summary>More</summary><p>no</p></details>';
    expect(textOf(folded)).toBe('More');
    expect(textOf(folded.replace('<details', '<details open'))).toBe('More\n\nno');
  });

  it('leaves out what is the reader’s own or ours', () => {
    const own =
      '<input value="no"><textarea>no</textarea><button>no</button><select><option>no</select>';
    expect(
      textOf(
        `<p>Seen ${own}<span contenteditable>no</span><blue-pencil-card>no</blue-pencil-card>.</p>`,
      ),
    ).toBe('Seen .');
  });

  it('keeps cells of a table apart', () => {
    const table = '<table><tr><td>Sales<td>5 million<tr><td>Costs<td>3 million</table>';
    expect(textOf(table)).toBe('Sales\n5 million\nCosts\n3 million');
  });

  it('puts a drop cap into its word', () => {
    expect(textOf('<p><span style="float:left">T</span>he price</p>')).toBe('The price');
  });

  it('drops soft hyphens and zero-width characters', () => {
    expect(textOf('<p>5 mil\u00ADlion, 3\u200B0%</p>')).toBe('5 million, 30%');
  });

  it('reads open shadow trees, slotted parts in their place', () => {
    show(`<main><p>${PROSE}</p><x-quote>inner</x-quote></main>`);
    const host = document.querySelector('x-quote')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>before</p><slot></slot><p>after</p>';
    expect(readPage(document).text).toMatch(/before\s+inner\s+after$/);
  });

  it('is that of the article shown, not of a longer one loaded ahead', () => {
    const hidden = `<main style="display:none"><p>${PROSE}</p><p>${PROSE}</p><p>hidden</p></main>`;
    show(`${hidden}<main><p>${PROSE}</p><p>shown</p></main>`);
    expect(readPage(document).text).toMatch(/shown$/);
    expect(readPage(document).text).not.toContain('hidden');
  });

  it('leaves the page as it was', () => {
    show(`<main><p>${PROSE}</p><p>One <b>two</b><!-- c --></p></main>`);
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('places in the page', () => {
  function spanOf(text: string, piece: string): { start: number; end: number } {
    const start = text.indexOf(piece);
    return { start, end: start + piece.length };
  }

  it('gives the range of a span across inline elements and collapsed space', () => {
    show(`<main><p>${PROSE}</p><p>It paid <b>$47</b><i>.3\n   billion</i> in all.</p></main>`);
    const page = readPage(document);
    const span = spanOf(page.text, '$47.3 billion');
    const range = page.rangeAt(span);
    expect(range.startContainer).toBe(document.querySelector('b')!.firstChild);
    expect(range.toString().replace(/\s+/g, ' ')).toBe('$47.3 billion');
    expect(page.offsetsOf(range)).toEqual(span);
  });

  it('gives back every span it is asked for', () => {
    show(
      `<main><p>${PROSE}</p><ul><li>one  two<li><b>three</b> four</ul><p>five\u00ADsix</p></main>`,
    );
    const page = readPage(document);
    for (let start = 0; start < page.text.length; start++) {
      const end = Math.min(page.text.length, start + 3);
      if (/\s/.test(page.text[start]!) || /\s/.test(page.text[end - 1]!)) continue;
      expect(page.offsetsOf(page.rangeAt({ start, end }))).toEqual({ start, end });
    }
  });

  it('reads a range given by elements', () => {
    show(`<main><p>${PROSE}</p><p id="x">One <b>two</b> three</p><p>Four</p></main>`);
    const page = readPage(document);
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('x')!);
    const span = page.offsetsOf(range)!;
    expect(page.text.slice(span.start, span.end).trim()).toBe('One two three');
  });

  it('means the nearest text where a range ends between paragraphs or before them', () => {
    show(`<main> <p id="a">${PROSE}</p> <p id="b">The next one.</p> </main>`);
    const page = readPage(document);
    const range = document.createRange();
    // As three clicks select a paragraph: up to the next one, or to the white space between.
    range.setStart(document.getElementById('a')!.firstChild!, 0);
    range.setEnd(document.getElementById('a')!.nextSibling!, 0);
    const span = page.offsetsOf(range)!;
    expect(page.text.slice(span.start, span.end)).toBe(PROSE);
    range.selectNodeContents(document.querySelector('main')!);
    const all = page.offsetsOf(range)!;
    expect(page.text.slice(all.start, all.end).trim()).toBe(page.text.trim());
  });

  it('has no place for a range outside the text', () => {
    show(`<nav id="n">Menu</nav><main><p>${PROSE}</p></main>`);
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('n')!.firstChild!);
    expect(readPage(document).offsetsOf(range)).toBeUndefined();
  });
});
