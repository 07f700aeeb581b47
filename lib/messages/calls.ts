import type { Annotation, AnnotationBody, Draft, TextQuoteSelector } from '../annotation.ts';
import type { SaveRequest, SeenPage } from '../annotation-schema.ts';
import type { CommandKey } from '../command-key.ts';
import type { NameCandidate, NameFinding, Strictness } from '../claim.ts';
import type { EvidenceChange } from '../evidence/change-evidence.ts';
import type { ClaimPlace } from '../evidence/claim-place.ts';
import type { EvidenceNews } from '../evidence/evidence-news.ts';
import type { LookupChoice } from '../lookup/lookup-choice.ts';
import type { LookupLink, LookupSubject } from '../lookup/lookup-links.ts';
import type { ClaimDescription } from '../page/claim-list.ts';
import type { MarkSheet } from '../page/marks.ts';
import type { SliceReading } from '../page/read-slices.ts';
import type { MovedPage, PageSummary } from '../page/types.ts';
import type { ReaderName } from '../reader-name.ts';
import type { AcceptRequest } from '../reader-name-schema.ts';
import type { MarkLook } from '../settings.ts';
import type { ToolbarCounts } from '../toolbar.ts';

/** Scripts that most pages are read without: what opens claims, and what finds annotations, and misspelled names, in a text. */
export type LaterScript = 'card' | 'anchoring' | 'naming';

/** How the reader wants pages to be marked. */
export interface Choices {
  strictness: Strictness;
  look: MarkLook;
}

/** What a reader begins with. */
export interface PageBeginning {
  /** Under which address the annotations of the page are kept. */
  source: string;
  /** Left out where they cannot be had now. */
  annotations?: Annotation[];
  choices: Choices;
}

/** What the background answers. The caller sees plain functions; an error there rejects here. */
export interface BackgroundCalls {
  /** The sentinel found an article that is not being read: put the reader in, where its site is to be read. */
  articleFound(): Promise<void>;
  /** The sentinel met a page of a site that is switched off. */
  siteIsOff(): Promise<void>;
  /** Puts style sheets of the marks into the page, over the one it was given with its reader. */
  styleMarks(sheets: MarkSheet[]): Promise<void>;
  /** Puts a script into the page whose reader needs it now. */
  loadScript(script: LaterScript): Promise<void>;
  /** What the toolbar button is to count on the page. */
  pageCounts(counts: ToolbarCounts): Promise<void>;
  /** Reads the page in a tab whatever it looks like. */
  readPage(tabId: number): Promise<void>;
  /** Opens the page of an annotation, or brings its tab to the front, and shows it there. */
  openAnnotation(id: string): Promise<void>;
  /** The page with annotations that an article seems to have had its place on before, if there is one. */
  movedFrom(tabId: number): Promise<MovedPage | undefined>;
  /** The annotations of one page become those of another of the same site. */
  moveAnnotations(from: string, to: string): Promise<void>;
  /** The same, and opens its card there, to rate it by what the page says now. */
  recheckAnnotation(id: string): Promise<void>;
  /** What a page says in place of sentences that were rated. */
  pageSeen(page: SeenPage): Promise<void>;
  /** From now on the pages of this site are read, or not; open ones follow at once. */
  switchSite(site: string, on: boolean): Promise<void>;
  /** The claims of slices of a page's text; see `lib/page/read-slices`. */
  readSlices(slices: string[]): Promise<SliceReading[]>;
  /**
   * A reader begins: {@link BackgroundCalls.sourceOf} and more in one answer.
   *
   * @param sheets of the marks' style, to be put into the page
   */
  beginPage(href: string, claimed: string[], sheets: MarkSheet[]): Promise<PageBeginning>;
  /** Under which address the annotations of a page are kept; `claimed` is what the page calls itself. */
  sourceOf(href: string, claimed: string[]): Promise<string>;
  annotationsOf(source: string): Promise<Annotation[]>;
  commandKeys(): Promise<CommandKey[]>;
  /** Opens the browser's page of keys. Rejects with plain words that say where it is. */
  openShortcutSettings(): Promise<void>;
  /** Addresses to look a claim up at; `language` is a BCP 47 tag. */
  lookupLinks(
    subject: LookupSubject,
    choice: LookupChoice,
    language: string,
  ): Promise<LookupLink[]>;
  /** Tags in use that begin as typed, the most frequent first: a handful. */
  tagsLike(beginning: string): Promise<string[]>;
  saveAnnotation(request: SaveRequest): Promise<Annotation>;
  deleteAnnotation(id: string): Promise<void>;
  restoreAnnotation(id: string): Promise<Annotation>;
  /** A page of the extension has written annotations of these pages: open ones read them again. */
  annotationsChanged(sources: string[]): Promise<void>;
  draftOf(source: string, quote: TextQuoteSelector): Promise<Draft | undefined>;
  saveDraft(source: string, quote: TextQuoteSelector, body: AnnotationBody): Promise<void>;
  dropDraft(source: string, quote: TextQuoteSelector): Promise<void>;
  /** Annotations of many pages were written at once: every open page reads its own again. */
  refreshPages(): Promise<void>;
  /** Which of the names on the page at `source` are misspelled, by the lists and by what the reader said. */
  suggestNames(
    candidates: NameCandidate[],
    source: string,
    evidence: string[],
  ): Promise<NameFinding[]>;
  /** From now on the spelling is right, on one page or everywhere; open pages follow at once. */
  acceptName(request: AcceptRequest): Promise<void>;
  /** Takes back an {@link acceptName} by the id it was given. */
  unacceptName(id: string): Promise<void>;
  /** Adds all of them or none; those that are there already stay as they are. */
  addNames(names: ReaderName[]): Promise<void>;
  reviseName(name: ReaderName): Promise<void>;
  removeNames(ids: string[]): Promise<void>;
  /**
   * A claim was opened: what the reader finds elsewhere is evidence for it, until its tab is closed.
   *
   * @param tabId the page's, where the caller is not in it
   */
  claimOpened(claim: ClaimPlace, tabId?: number): Promise<void>;
  /** Makes what is selected in a tab evidence for that claim, and says on that page what came of it. */
  useAsEvidence(tabId: number): Promise<void>;
  /** Leads to the claim that evidence was given for, by the id that the notice was given. */
  backToClaim(id: string): Promise<void>;
  takeEvidenceBack(id: string): Promise<void>;
  /** No more is looked for. */
  evidenceDone(): Promise<void>;
}

/** What the reader in a page answers. */
export interface PageCalls {
  summary(): Promise<PageSummary>;
  /** The beginning of the page's text. */
  sample(): Promise<string>;
  goTo(annotationId: string): Promise<boolean>;
  /** The same, and opens its card. */
  recheck(annotationId: string): Promise<boolean>;
  step(direction: 1 | -1): Promise<boolean>;
  /** Opens the card of the claim nearest to the middle of the window. */
  openNearest(): Promise<boolean>;
  /** Opens the card of what is selected; says so in the page where that can be no claim. */
  openSelection(): Promise<boolean>;
  /** Scrolls to a claim of the list and flashes it; false where it is gone. */
  showClaim(key: string): Promise<boolean>;
  /** The same, and opens its card. */
  openClaim(key: string): Promise<boolean>;
  /** Opens the card of a claim without a verdict; false where every claim has one. */
  openUnchecked(): Promise<boolean>;
  /** What keeping a rating of the claim needs; undefined where it is gone. */
  describeClaim(key: string): Promise<ClaimDescription | undefined>;
  /**
   * Takes one source more, or one less, into the card that is open about a claim.
   *
   * @param key `draftKey` of the claim
   * @returns false where no such card is open
   */
  changeEvidence(key: string, change: EvidenceChange): Promise<boolean>;
  /** Opens the card of the claim with that `draftKey` and those words; false where it is not marked. */
  openQuote(key: string, exact: string): Promise<boolean>;
  /** Annotations of this page were written elsewhere: read them again. */
  refresh(): Promise<void>;
  /** What the reader said of names has changed: look at those of this page again. */
  refreshNames(): Promise<void>;
  /** Tells the background its counts again. */
  tellCounts(): Promise<void>;
  stop(): Promise<void>;
}

/** What a form about a claim answers, in an open side panel or the dashboard. */
export type FormCalls = Pick<PageCalls, 'changeEvidence'>;

/** What the notice on a page that evidence was taken from answers. */
export interface NoticeCalls {
  /** @param id of the evidence, for the calls back; empty where there is none */
  show(id: string, news: EvidenceNews): Promise<void>;
}
