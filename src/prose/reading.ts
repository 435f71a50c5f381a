import type {Sentence as Citation} from '../model/article.js';
import type {Attribution} from './attribution.js';
import type {Draft} from './figures.js';
import type {Grammar} from './grammar.js';
import type {Parsed} from './sentence.js';
import type {TimeFrame} from './time-frame.js';

/** What a text has said so far, and what its sentences are read with. */
export interface TextReading extends TimeFrame {
  readonly grammar: Grammar;
  readonly figures: Draft[];
  /** The source that was named last. */
  lastSource?: string | undefined;
  /** The last sentence that told figures. */
  lastTold?: object | undefined;
}

/** A sentence on its way into the report. */
export interface Reading extends Parsed, TextReading {
  /** Absent in a headline that is no block. */
  readonly citation: Citation | undefined;
  /** Whether it stands in the headline or the first paragraph. */
  readonly isLead: boolean;
  readonly attributions: readonly Attribution[];
  /** What its own words tell of it. */
  readonly points: number;
}
