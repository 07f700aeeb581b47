import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/anchor/metadata.ts';

function metadataOf(head: string, body = ''): ReturnType<typeof readMetadata> {
  const html = `<head>${head}</head><body>${body}</body>`;
  return readMetadata(
    new JSDOM(html, { url: 'https://www.example.com/news/a?x=1' }).window.document,
  );
}

describe('what a page says of itself', () => {
  it('is read from its head', () => {
    const metadata = metadataOf(`
      <title>Harbour report | Example</title>
      <meta property="og:title" content="Harbour  report">
      <meta property="og:site_name" content="The Example">
      <meta name="author" content="By Marta Feldkamp">
      <meta property="article:published_time" content="2024-05-06T07:08:09Z">
      <link rel="canonical" href="/news/a">
      <meta property="og:url" content="https://www.example.com/news/a-b">`);
    expect(metadata).toEqual({
      title: 'Harbour report',
      site: 'The Example',
      author: 'Marta Feldkamp',
      published: '2024-05-06T07:08:09Z',
      claimedUrls: ['https://www.example.com/news/a', 'https://www.example.com/news/a-b'],
    });
  });

  it('is made up for by title and host where it says nothing', () => {
    expect(metadataOf('<title>Report</title>')).toEqual({
      title: 'Report',
      site: 'example.com',
      claimedUrls: [],
    });
  });

  it('takes a profile address for no author, and a byline for one', () => {
    const head = '<meta property="article:author" content="https://social.example/marta">';
    expect(metadataOf(head).author).toBeUndefined();
    expect(metadataOf(head, '<a rel="author">Marta</a>').author).toBe('Marta');
  });

  it('keeps what it is told short', () => {
    expect(metadataOf(`<title>${'x'.repeat(9999)}</title>`).title.length).toBeLessThan(400);
  });

  it('loses what would turn the words around it about, or is no character at all', () => {
    const said = 'Exam\u202Eple\u2066 Ne\u0007ws\u0000';
    const { site } = metadataOf(`<meta property="og:site_name" content="${said}">`);
    expect(site).toBe('Example News\uFFFD');
    const long = metadataOf(`<meta property="og:site_name" content="${'x'.repeat(9999)}">`);
    expect(long.site).toHaveLength(300);
  });

  it('claims no address too long to be kept, and none cut short', () => {
    const head = `<meta property="og:url" content="/a?${'x'.repeat(600)}">
      <link rel="canonical" href="/b?${'x'.repeat(9000)}">`;
    expect(metadataOf(head).claimedUrls).toEqual([`https://www.example.com/a?${'x'.repeat(600)}`]);
  });

  it('leaves out addresses that are none', () => {
    expect(metadataOf('<link rel="canonical" href="http://[">').claimedUrls).toEqual([]);
  });
});
