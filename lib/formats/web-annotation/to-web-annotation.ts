import type { Annotation, AnnotationBody, Evidence } from '../../annotation.ts';
import type { LinkBody, TextualBody, WebAnnotation } from './form.ts';

function textual(
  purpose: TextualBody['purpose'],
  value: string,
  format: TextualBody['format'] = 'text/plain',
): TextualBody {
  return { type: 'TextualBody', purpose, value, format };
}

function link({ url, title, quote, stance, accessed }: Evidence): LinkBody {
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: url,
    ...(quote ? { selector: { type: 'TextQuoteSelector', exact: quote } } : {}),
    state: { type: 'TimeState', sourceDate: accessed },
    stance,
    ...(title ? { title } : {}),
  };
}

/** The rating assesses, the note comments, tags tag and evidence is linked; what is empty is left out. */
function bodies({ rating, note, tags, evidence }: AnnotationBody): WebAnnotation['body'] {
  return [
    textual('assessing', rating),
    ...(note ? [textual('commenting', note, 'text/markdown')] : []),
    ...tags.map((tag) => textual('tagging', tag)),
    ...evidence.map(link),
  ];
}

/** An annotation in the W3C's interchange form. Its history stays behind: the backup has it. */
export function toWebAnnotation(annotation: Annotation): WebAnnotation {
  const { id, created, modified, motivation, target, body, claim } = annotation;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation,
    created,
    modified,
    target: { type: 'SpecificResource', source: target.source, selector: target.selector },
    body: bodies(body),
    claim,
    captured: target.captured,
  };
}
