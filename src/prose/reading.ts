import type {Attribution} from './attribution.js';
import type {Citation} from './blocks.js';
import type {Constituent} from './constituents.js';
import type {DatedEvent} from './event-day.js';
import type {Draft} from './figures.js';
import type {Grammar} from './grammar.js';
import type {Parsed} from './sentence.js';
import type {TimeFrame} from './time-frame.js';

/** The state of reading a text: its grammar, and what the sentences so far have stated. */
export interface TextReading extends TimeFrame {
  readonly grammar: Grammar;
  readonly figures: Draft[];
  /** Those of earlier events, which are never compared with the story's own. */
  readonly past: Draft[];
  /** The last source that was named. */
  lastSource?: string | undefined;
  /** The event of the sentence before, if that has its day. */
  lastEvent?: DatedEvent | undefined;
  /** The people whom the sentence before counts, if it counts only one group. */
  lastCounted?: Constituent | undefined;
  /** The day of the counts in a list of labels, from a line above it: «As of 12 January». */
  listDay?: string | undefined;
  /** The last sentence that stated figures. */
  lastStated?: object | undefined;
}

/** A sentence whose figures are being read, with the state of its text. */
export interface Reading extends Parsed, TextReading {
  readonly citation: Citation;
  /** Whether it is in the headline, the standfirst or the first paragraph. */
  readonly isLead: boolean;
  readonly attributions: readonly Attribution[];
  /** The points of evidence of its own words. */
  readonly points: number;
}
