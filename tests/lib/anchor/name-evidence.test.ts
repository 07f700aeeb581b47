import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { nameEvidenceSteps } from '../../../lib/anchor/name-evidence.ts';
import { finish } from '../../../lib/anchor/steps.ts';

const evidenceOf = (html: string, text = ''): string[] =>
  finish(nameEvidenceSteps(new JSDOM(html).window.document, text));

describe('nameEvidenceSteps', () => {
  it.each([
    ['alternative texts', '<img alt="Orla Kestrel at the port">', 'Orla Kestrel at the port'],
    ['link texts', '<a href="/x"> Orla\n <b>Kestrel</b></a>', 'Orla Kestrel'],
    [
      'slugs of topics',
      '<a href="https://example.com/topic/orla-kestrel">more</a>',
      'orla-kestrel',
    ],
    ['keywords', '<meta name="keywords" content="port, Orla Kestrel">', 'Orla Kestrel'],
    ['the author', '<meta name="author" content="Orla Kestrel">', 'Orla Kestrel'],
    [
      'structured data',
      `<script type="application/ld+json">
        {"@graph": [{"@type": "NewsArticle", "mentions": [{"name": "Orla Kestrel"}]}]}
      </script>`,
      'Orla Kestrel',
    ],
  ])('takes %s', (_, html, name) => expect(evidenceOf(html)).toContain(name));

  it('leaves out what the article’s own text says', () => {
    const html = '<p>So said <a href="/x">Orla Kestrel</a>.</p>';
    expect(evidenceOf(html, 'So said Orla Kestrel.')).toEqual([]);
  });

  it('takes no slug of another article for a name', () => {
    expect(evidenceOf('<a href="/2024/orla-kestrel-wins-port-vote"></a>')).toEqual([]);
  });

  it('takes neither broken structured data nor names of parts that name nobody', () => {
    const broken = '<script type="application/ld+json">{"author": </script>';
    const logo = '<script type="application/ld+json">{"image": {"name": "Some Picture"}}</script>';
    expect(evidenceOf(broken + logo)).toEqual([]);
  });

  it('says each thing once and ends on endless pages', () => {
    const html = '<a href="/x">Orla Kestrel</a>'.repeat(5000);
    expect(evidenceOf(html)).toEqual(['Orla Kestrel']);
  });
});
