import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../lib/annotation.ts';
import { escapeHtml } from '../../../../lib/formats/report/escape-html.ts';
import { writeHtmlReport } from '../../../../lib/formats/report/write-html-report.ts';
import { writeMarkdownReport } from '../../../../lib/formats/report/write-markdown-report.ts';
import { textFragmentUrl } from '../../../../lib/formats/text-fragment.ts';
import { english as t } from '../../../components/english.ts';
import { NOW, PLAIN, RICH } from '../sample-record.ts';

const PLACE = textFragmentUrl(RICH.target.source, RICH.target.selector[0]);
const asHtml = (...some: Annotation[]) =>
  writeHtmlReport(some, { t, now: NOW, renderNote: escapeHtml });
const documentOf = (markup: string) => new JSDOM(markup).window.document;

describe('the report as a page', () => {
  it('is as it always was', async () => {
    await expect(asHtml(RICH, PLAIN)).toMatchFileSnapshot('../golden/report.html');
  });

  it('has the claim in its sentence, rating, note, evidence and the way to its place', () => {
    const section = documentOf(asHtml(RICH)).querySelector('.claim');
    expect(section?.querySelector('blockquote')?.textContent).toBe(RICH.target.captured.sentence);
    expect(section?.querySelector('mark')?.textContent).toBe('$47.3 billion & more');
    expect(section?.querySelector('.rating')?.textContent).toBe('Mostly false');
    expect(section?.querySelector('.note')?.textContent).toBe(RICH.body.note);
    const links = [...(section?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    expect(links).toEqual([...RICH.body.evidence.map(({ url }) => url), PLACE]);
  });

  it('holds nothing that runs or asks for anything', () => {
    const page = documentOf(asHtml(RICH, PLAIN));
    expect(
      page.querySelector('script, img, link, iframe, object, b, i, [src], [onerror]'),
    ).toBeNull();
    expect(page.title).toBe('Fact check: 2 articles');
    expect(documentOf(asHtml(RICH)).title).toBe('Fact check: Cash <b>rains</b>, again');
  });

  it('takes the articles one after another, claims in the order of the text', () => {
    const later = structuredClone(RICH);
    later.target.selector[1].start = 500;
    later.id = PLAIN.id;
    const page = documentOf(asHtml(later, PLAIN, RICH));
    const marks = [...page.querySelectorAll('.article')].map(
      (one) => one.querySelectorAll('mark').length,
    );
    expect(marks).toEqual([2, 1]);
  });
});

describe('the report as Markdown', () => {
  it('is as it always was', async () => {
    await expect(writeMarkdownReport([RICH, PLAIN], { t, now: NOW })).toMatchFileSnapshot(
      '../golden/report.md',
    );
  });

  it('has no link that runs something, however its scheme is written', () => {
    const note = '[a](javascript:alert(1)) [b](JavaScript\\:alert(1)) [c](data\\:text/html,x)';
    const text = writeMarkdownReport([{ ...RICH, body: { ...RICH.body, note } }], { t, now: NOW });
    const markdown = new MarkdownIt();
    // As of a program that shows every link it is given.
    markdown.validateLink = () => true;
    const links = [...documentOf(markdown.render(text)).querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ protocol }) => !/^https?:$/.test(protocol))).toEqual([]);
  });

  it('says the same when it is rendered, and leads to the same places', () => {
    const rendered = new MarkdownIt({ html: true }).render(
      writeMarkdownReport([RICH], { t, now: NOW }),
    );
    const page = documentOf(rendered);
    expect(page.querySelector('blockquote')?.textContent?.trim()).toBe(
      RICH.target.captured.sentence,
    );
    expect(page.querySelector('blockquote strong')?.textContent).toBe('$47.3 billion & more');
    expect(page.querySelector('script, b, i')).toBeNull();
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([RICH.target.source, ...RICH.body.evidence.map(({ url }) => url), PLACE]);
  });
});
