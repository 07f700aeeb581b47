import type { Annotation, AnnotationBody } from '../lib/annotation.ts';
import type { Claim } from '../lib/claim.ts';
import type { EvidenceChange } from '../lib/evidence/change-evidence.ts';
import type { LookupLink } from '../lib/lookup/lookup-links.ts';
import type { AnchorState, Overlap } from '../lib/page/types.ts';
import type { HelpCalls } from './help-door.tsx';
import type { TagsLike } from './use-tag-options.ts';

/** Where an accepted spelling is right. */
export type AcceptScope = 'page' | 'everywhere';

export interface CardProps {
  claim: Claim;
  /** The words of the sentence the claim stands in. */
  sentence: string;
  /** Where in them `claim.text` stands, in UTF-16 code units. */
  offsetInSentence: number;
  /** The saved annotation, if there is one. */
  annotation?: Annotation;
  /** Unsaved words from an earlier time. */
  draft?: AnnotationBody;
  state: 'new' | AnchorState;
  /** The claims that stand at the same words, and the way to them. */
  overlap?: Overlap;
  /**
   * Rejects with an Error whose message is plain words for the reader; everything typed stays.
   *
   * @param base what the edit began from: what others write meanwhile into other fields stays
   */
  onSave(body: AnnotationBody, base: AnnotationBody): Promise<void>;
  /** After it the card offers to undo. */
  onDelete(): Promise<void>;
  onRestore(): Promise<void>;
  /** Of a name that may be misspelled, where given: from now on its spelling is right. */
  onAccept?(scope: AcceptScope): Promise<void>;
  /** Takes that back. */
  onUnaccept?(scope: AcceptScope): Promise<void>;
  /** At each change; the caller waits until the typing rests. */
  onDraft(body: AnnotationBody): void;
  /** Where the claim can be looked up. */
  lookups?: readonly LookupLink[];
  /** Where given: what is found on other pages from now on is evidence for this claim. */
  onSeekEvidence?(): void;
  /**
   * Tells of evidence found in another tab, until the function it gives is called; `take` says whether the
   * form took it in.
   */
  followEvidence?(take: (change: EvidenceChange) => boolean): () => void;
  onClose(): void;
  /** Where given, the card offers the way to the next marked claim without a verdict, and to the one before. */
  onNext?(): void;
  onPrevious?(): void;
  /** What the sheet of keys asks of the browser, where there is one. */
  help?: HelpCalls;
  /** Where given, tags in use are offered as one types. */
  tagsLike?: TagsLike;
}
