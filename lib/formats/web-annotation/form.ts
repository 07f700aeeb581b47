import type { AnnotatedClaim, Captured, Selectors, Stance } from '../../annotation.ts';

/**
 * The W3C's context, and beside it the terms for what its model has no place for; the model asks for
 * such a context of one's own: https://www.w3.org/TR/annotation-model/#extensions
 */
export const W3C_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

export const CONTEXT = [
  W3C_CONTEXT,
  {
    '@version': 1.1,
    claim: { '@id': 'urn:blue-pencil:claim', '@type': '@json' },
    captured: { '@id': 'urn:blue-pencil:captured', '@type': '@json' },
    stance: 'urn:blue-pencil:stance',
    title: 'http://purl.org/dc/elements/1.1/title',
  },
] as const;

export interface TextualBody {
  type: 'TextualBody';
  purpose: 'assessing' | 'commenting' | 'tagging';
  value: string;
  format: 'text/plain' | 'text/markdown';
}

/** Evidence: the page, the words quoted from it, and when it said so. */
export interface LinkBody {
  type: 'SpecificResource';
  purpose: 'linking';
  source: string;
  selector?: { type: 'TextQuoteSelector'; exact: string };
  state: { type: 'TimeState'; sourceDate: string };
  stance: Stance;
  title?: string;
}

/** https://www.w3.org/TR/annotation-model/ */
export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'assessing';
  created: string;
  modified: string;
  target: { type: 'SpecificResource'; source: string; selector: Selectors };
  body: (TextualBody | LinkBody)[];
  claim: AnnotatedClaim;
  captured: Captured;
}
