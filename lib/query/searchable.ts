import type { Annotation, Rating } from '../annotation.ts';
import type { ClaimKind, ClaimValue, FigureValue } from '../claim.ts';
import { siteOf } from '../url.ts';
import { wordsIn } from './words-in.ts';

/** What can be searched in an annotation. */
export interface Searchable {
  rating: Rating;
  kind: ClaimKind;
  site: string;
  /** ISO 8601 */
  created: string;
  /** Folded. */
  tags: string[];
  /** Folded words of the claimant's name. */
  claimant: string[];
  figure?: FigureValue;
  /** The folded words of each text, in order. */
  texts: string[][];
}

const figureOf = (value: ClaimValue | undefined): FigureValue | undefined =>
  value?.type === 'figure' ? value : undefined;

function textsOf({ target, claim, body }: Annotation): string[] {
  const { sentence, title, author = '' } = target.captured;
  const evidence = body.evidence.flatMap(({ title: of = '', quote = '' }) => [of, quote]);
  return [
    claim.text,
    sentence,
    title,
    author,
    claim.claimant ?? '',
    body.note,
    ...body.tags,
    ...evidence,
  ];
}

/** What of an annotation a search looks at. */
export function searchable(annotation: Annotation): Searchable {
  const { target, claim, body, created } = annotation;
  const figure = figureOf(claim.value);
  return {
    rating: body.rating,
    kind: claim.kind,
    site: siteOf(target.source),
    created,
    tags: body.tags.map((tag) => wordsIn(tag).join(' ')),
    claimant: wordsIn(claim.claimant ?? ''),
    ...(figure && { figure }),
    texts: textsOf(annotation).filter(Boolean).map(wordsIn),
  };
}
