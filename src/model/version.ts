import type {IsoDate} from './scalars.js';
import type {Amount, Measure, RevisionReason, Source} from './toll.js';

/** A later state of a story, with its changes. */
export interface Version {
  /** When it was published. */
  published: IsoDate;
  /** Why, in the words of the paper. */
  reason?: string;
  changes: Change[];
}

export type Change = TextChange | FigureChange;

/** Text that was added, removed or changed. */
export interface TextChange {
  kind: 'text';
  part: 'headline' | 'standfirst' | 'text' | 'post' | 'correction';
  /** Id of the block or post, where it has one. */
  id?: string;
  /** Absent where the text was added. */
  before?: string;
  /** Absent where the text was removed. */
  after?: string;
}

/** A count that was added, removed or changed. */
export interface FigureChange {
  kind: 'figure';
  /** The figure's `id` in its report. */
  id: string;
  measure: Measure;
  group?: string;
  source?: Source;
  before?: Amount;
  after?: Amount;
  /** Why the count was changed. */
  reason?: RevisionReason;
}
