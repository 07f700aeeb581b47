import type { Annotation, AnnotationBody, Evidence } from '../annotation.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

interface TextualBody {
  type: 'TextualBody';
  purpose: 'assessing' | 'commenting' | 'tagging';
  value: string;
  format: 'text/plain';
}

interface LinkBody {
  type: 'SpecificResource';
  purpose: 'linking';
  source: string;
}

/** https://www.w3.org/TR/annotation-model/ */
export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'assessing';
  created: string;
  modified: string;
  target: { source: string; selector: Annotation['target']['selector'] };
  body: (TextualBody | LinkBody)[];
}

function textual(purpose: TextualBody['purpose'], value: string): TextualBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' };
}

function link({ url }: Evidence): LinkBody {
  return { type: 'SpecificResource', purpose: 'linking', source: url };
}

/** The rating assesses, the note comments, tags tag and evidence is linked; what is empty is left out. */
function bodies({ rating, note, tags, evidence }: AnnotationBody): WebAnnotation['body'] {
  return [
    textual('assessing', rating),
    ...(note ? [textual('commenting', note)] : []),
    ...tags.map((tag) => textual('tagging', tag)),
    ...evidence.map(link),
  ];
}

/** An annotation in the W3C's interchange form. The claim's own data stays behind. */
function toWebAnnotation(annotation: Annotation): WebAnnotation {
  const { id, created, modified, motivation, target, body } = annotation;
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation,
    created,
    modified,
    target: { source: target.source, selector: target.selector },
    body: bodies(body),
  };
}

/** https://www.w3.org/TR/annotation-model/#annotation-page */
export interface AnnotationPage {
  '@context': typeof CONTEXT;
  id: string;
  type: 'AnnotationPage';
  /** ISO 8601, when it was made. */
  modified: string;
  items: WebAnnotation[];
}

/**
 * Annotations as one file in the W3C's interchange form, JSON-LD.
 *
 * @param now ISO 8601
 */
export function toAnnotationPage(annotations: readonly Annotation[], now: string): AnnotationPage {
  return {
    '@context': CONTEXT,
    id: `urn:blue-pencil:${now}`,
    type: 'AnnotationPage',
    modified: now,
    items: annotations.map(toWebAnnotation),
  };
}
