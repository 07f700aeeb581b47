import { v5 as uuidOf } from 'uuid';
import * as v from 'valibot';
import {
  type Annotation,
  type AnnotatedClaim,
  type AnnotationBody,
  type Captured,
  createAnnotation,
  type Selectors,
} from '../annotation.ts';
import { normalizeUrl, siteOf } from '../url.ts';

/** Namespace of the ids made of other programs' names for an annotation: the same name gives the same id. */
const NAMESPACE = '6f1c1f0e-8f5b-5b0c-9a55-1d9b1f2f7a11';

const uuid = v.pipe(v.string(), v.uuid());

/** What another program's file says of an annotation. */
export interface ForeignAnnotation {
  /** The name it has there; an UUID, with or without `urn:uuid:`, is kept. */
  id: string;
  source: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  body: AnnotationBody;
  created: string;
  modified: string;
  claim?: AnnotatedClaim;
  captured: Partial<Captured>;
}

/** An id that the same thing has each time it is read. */
export function idOf(name: string): string {
  const bare = name.replace(/^urn:uuid:/i, '').toLowerCase();
  // Half a surrogate pair is no UTF-8, of which the id is made.
  return v.is(uuid, bare) ? bare : uuidOf(name.toWellFormed(), NAMESPACE);
}

/** The address under which annotations are kept, or as it was given where it is none. */
function sourceOf(address: string): string {
  return URL.parse(address) ? normalizeUrl(address) : address;
}

function selectorsOf({ exact, prefix, suffix, start }: ForeignAnnotation): Selectors {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end: start + exact.length },
  ];
}

/**
 * An annotation in the shape of the store, not yet checked. A claim that the file says nothing of is a
 * statement, its sentence the words around it.
 */
export function fromForeign(foreign: ForeignAnnotation): Annotation {
  const { id, exact, prefix, suffix, body, created, modified } = foreign;
  const source = sourceOf(foreign.source);
  const captured: Captured = {
    url: source,
    sentence: `${prefix}${exact}${suffix}`.trim(),
    title: source,
    site: siteOf(source),
    ...foreign.captured,
  };
  const claim = foreign.claim ?? { kind: 'statement', text: exact, score: 0, reasons: [] };
  const target = { source, selector: selectorsOf(foreign), captured };
  return { ...createAnnotation(idOf(id), target, claim, body, created), modified };
}
