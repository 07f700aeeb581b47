const PLAIN =
  'The committee heard from several people who had lived beside the works for most of their lives, and what they said was written down without haste by a clerk who had come for that alone.';

/** An amount of money stands in the paragraph of each number that is one more than a multiple of three. */
export function figureIn(paragraph: number): string {
  return `$${paragraph + 100} million`;
}

export interface LongArticle {
  html: string;
  paragraphs: number;
}

/** An article without scripts or styles, of so many characters at least. */
export function longArticle(size: number): LongArticle {
  const paragraphs: string[] = [];
  for (let length = 0; length < size; length += paragraphs.at(-1)!.length) {
    const n = paragraphs.length;
    const figure = n % 3 === 1 ? ` The works paid ${figureIn(n)} for that year, they said.` : '';
    paragraphs.push(`<p>${PLAIN} So it went on page ${n} of the report.${figure}</p>`);
  }
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long report</title>
    <meta property="og:type" content="article"><link rel="icon" href="data:,"></head>
    <body><article><h1>A very long report</h1>${paragraphs.join('\n')}</article></body></html>`;
  return { html, paragraphs: paragraphs.length };
}
