/** A stretch of text: UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export const CLAIM_KINDS = [
  'money',
  'percentage',
  'quantity',
  'change',
  'rank',
  'date',
  'name',
  'statement',
] as const;

export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How a stated figure bounds the real one: "over 1 billion", "about 60", "up to 7". */
export type Bound = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'at-most';

/**
 * A figure as the text states it, normalised: "$47.3 billion" is 47.3e9 USD.
 * `low` and `high` are equal for one number and differ for a range ("$5 million to $7 million").
 */
export interface FigureValue {
  type: 'figure';
  low: number;
  high: number;
  bound: Bound;
  /** What the figure may be, given the digits written: "47.3 billion" is 47.25e9 to 47.35e9. */
  precision: { low: number; high: number };
  /** ISO 4217 code, or the sign as written where the country is unknown ("$"). Money only. */
  currency?: string;
  /** Unit or counted noun as written, singular where that is certain: "percent", "kilometers", "users". */
  unit?: string;
  /** For money with a denominator ("$55.12 per barrel"): "barrel". */
  per?: string;
}

/** What a date states for certain; a year that the text does not give is absent, never guessed. */
export interface DateValue {
  type: 'date';
  year?: number;
  /** 1 to 12 */
  month?: number;
  /** 1 to 31 */
  day?: number;
  /** 1 to 4 */
  quarter?: number;
  half?: 1 | 2;
  /** First year of the decade: 1990 for "the 1990s". */
  decade?: number;
  season?: 'spring' | 'summer' | 'autumn' | 'winter';
  fiscal?: boolean;
}

export type ClaimValue = FigureValue | DateValue;

/** Why a sentence or claim got its score; the words for each stand in _locales as `reason_<code>`. */
export const REASON_CODES = [
  'states-a-figure',
  'states-money',
  'states-a-percentage',
  'states-a-change',
  'ranks',
  'names-a-date',
  'compares',
  'names-a-source',
  'quotes',
  'reports-an-act',
  'names-someone',
  'predicts',
  'opinion',
  'question',
  'first-person',
  'boilerplate',
  'name-elsewhere',
  'name-known',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

export interface Reason {
  code: ReasonCode;
  /** The word or name the reason rests on, as it stands in the text. */
  detail?: string;
  /** True where the reason speaks for check-worthiness, false where it speaks against. */
  favours: boolean;
}

/** What a detector saw, before scoring. */
export interface Mention extends Span {
  kind: ClaimKind;
  /** The number with its currency sign, scale word and unit; lies inside start and end. */
  core: Span;
  value?: ClaimValue;
}

/** The right spelling of a misspelled name, and where that is known from. */
export interface NameSuggestion {
  /** What should stand in place of the claim's core: "Altman". */
  text: string;
  /** The full name it belongs to: "Sam Altman". */
  fullName: string;
  source: 'page' | 'list' | 'reader';
  /** What the list says of the name, to be shown as it is: "OpenAI, chief executive". */
  about?: string;
  /** How often the right spelling stands on the page. */
  count?: number;
  /** The whole name as the page writes it, wrong word and all: "Sam Altamn". */
  written?: string;
}

/** A checkable stretch of text, with the sentence it stands in and how much a checker would want it. */
export interface Claim extends Mention {
  text: string;
  sentence: Span;
  /** Check-worthiness, 0 to 1. */
  score: number;
  reasons: Reason[];
  claimant?: string;
  prediction?: boolean;
  suggestion?: NameSuggestion;
}

/** How much is marked. */
export type Strictness = 'few' | 'balanced' | 'all';

export interface ScoredSentence extends Span {
  /** Check-worthiness, 0 to 1. */
  score: number;
  reasons: Reason[];
  claimant?: string;
  prediction?: boolean;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A run of words on the page that may be a name; one entry a distinct spelling. */
export interface NameCandidate {
  text: string;
  /** How often it stands in the text of the page. */
  count: number;
  /** How often it stands elsewhere on the page: link and alternative texts, slugs, structured data. */
  elsewhere?: number;
  /** The words just before and after its first mention: title, organisation. */
  context?: string;
}

/** A candidate that is misspelled. */
export interface NameFinding {
  /** `text` of the candidate. */
  candidate: string;
  /** The wrong token, in `candidate`. */
  span: Span;
  suggestion: NameSuggestion;
}
