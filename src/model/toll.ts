/** The model of tolls: figures with their sources. */
import type {Count, IsoDate, Url} from './scalars.js';

/** Figures of one toll, in the editor's order. */
export interface CasualtyReport {
  /** What and where: `Strikes on Idlib`. */
  title?: string;
  figures: CasualtyFigure[];
  /** What a reader should know about how it was counted. */
  note?: string;
}

export type Measure =
  'killed' | 'injured' | 'missing' | 'displaced' | 'detained' | 'abducted' | 'affected';

export type FigureStatus =
  'reported' | 'confirmed' | 'unverified' | 'contested' | 'denied' | 'retracted';

/** One figure: how many, of whom, by whose count, as of when, and within what scope. */
export interface CasualtyFigure {
  /**
   * Unique within the report.
   * @minLength 1
   */
  id: string;
  measure: Measure;
  amount: Amount;
  /** Who: `children`, `women`, `civilians`, `journalists`, `soldiers` …; absent: people. */
  group?: string;
  /** `id` of the figure that this one is a subset of: «ten of the 25». */
  partOf?: string;
  /** What the figure covers. Figures of different scope are never compared. */
  scope?: Scope;
  /** Whose count it is. A figure without a source is reported as a fault. */
  source?: Source;
  /** The date of the source's statement. A figure without a date is reported as a fault. */
  asOf?: IsoDate;
  status?: FigureStatus;
  /** The position of the sentence in the article. */
  sentence?: Sentence;
  /** Earlier amounts, oldest first. */
  revisions?: Revision[];
}

/** What a figure covers. */
export interface Scope {
  /** The event: `strike on the market`. */
  event?: string;
  place?: string;
  /** First day counted: «since November 27» is from. */
  from?: IsoDate;
  /** Last day counted. */
  to?: IsoDate;
  /** Ids of figures of narrower scope that this one includes, where known. */
  includes?: string[];
}

/** Whose count it is. */
export interface Source {
  /** @minLength 1 */
  name: string;
  url?: Url;
}

/** A sentence of `article.body`, as UTF-16 offsets into the text of one block. */
export interface Sentence {
  /** Index of the block. */
  block: Count;
  start: Count;
  /** One past the last character. */
  end: Count;
}

/** An earlier amount of a figure. */
export interface Revision {
  amount: Amount;
  /** When it was the count; absent where the source only says that it was an earlier one. */
  asOf?: IsoDate;
  /** Why it was changed to the next amount. */
  reason?: RevisionReason;
}

export type RevisionReason =
  | 'late-reports'
  | 'reclassified'
  | 'duplicates-removed'
  | 'method-changed'
  | 'count-restarted'
  | 'corrected';

/** How many. Unknown is not zero. */
export type Amount = Counted | Range | Vague | Unknown;

export interface Counted {
  kind: 'exact' | 'at-least' | 'at-most' | 'about';
  value: Count;
}

export interface Range {
  kind: 'range';
  min: Count;
  max: Count;
}

/** An amount in words that is not a number: «dozens», «hundreds of thousands». */
export interface Vague {
  kind: 'vague';
  /** @minLength 1 */
  words: string;
}

/** Not reported. */
export interface Unknown {
  kind: 'unknown';
}
