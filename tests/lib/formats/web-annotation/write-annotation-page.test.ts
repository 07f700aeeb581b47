import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../../lib/annotation.ts';
import { readAnnotationJson } from '../../../../lib/formats/web-annotation/read-annotation-json.ts';
import { writeAnnotationPage } from '../../../../lib/formats/web-annotation/write-annotation-page.ts';
import {
  annotationsIn,
  batches,
  bytesOf,
  entriesOf,
  NOW,
  PLAIN,
  RICH,
  textFrom,
} from '../sample-record.ts';

const write = (...some: Annotation[][]) => textFrom(writeAnnotationPage(batches(...some), NOW));
const itemsOf = async (...some: Annotation[]) => JSON.parse(await write(some)).items;

describe('writeAnnotationPage', () => {
  it('is as it always was', async () => {
    await expect(await write([RICH], [PLAIN])).toMatchFileSnapshot(
      '../golden/web-annotation.jsonld',
    );
  });

  it('is JSON whatever the batches are', async () => {
    expect(JSON.parse(await write())).toMatchObject({ type: 'AnnotationPage', items: [] });
    expect(JSON.parse(await write([], [RICH], [], [PLAIN])).items).toHaveLength(2);
  });

  it('gives rating, note, tags and evidence each their purpose', async () => {
    const [item] = await itemsOf(RICH);
    const purposes = item.body.map(({ purpose }: { purpose: string }) => purpose);
    expect(purposes.join(' ')).toBe(
      'assessing commenting tagging tagging tagging tagging linking linking',
    );
  });

  it('has what the model asks of an annotation', async () => {
    for (const item of await itemsOf(RICH, PLAIN)) {
      expect(item.id).toMatch(/^urn:uuid:/);
      expect(item.type).toBe('Annotation');
      expect(item.target.selector.map(({ type }: { type: string }) => type)).toEqual([
        'TextQuoteSelector',
        'TextPositionSelector',
      ]);
      for (const body of item.body)
        expect(['TextualBody', 'SpecificResource']).toContain(body.type);
    }
  });

  it('comes back but for its history', async () => {
    const entries = await entriesOf(readAnnotationJson(bytesOf(await write([RICH, PLAIN]))));
    expect(annotationsIn(entries)).toEqual([{ ...RICH, history: [] }, PLAIN]);
  });
});
