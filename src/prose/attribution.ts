import type {FigureStatus} from '../model/article.js';

/** The speaker of a sentence. */
export interface Attribution {
  /** Undefined if the words name nobody who could be a source. */
  readonly name: string | undefined;
  /** The constituents of the attribution, up to the verb. */
  readonly start: number;
  readonly end: number;
  /** One past the words that belong to it: «police said *on Sunday*». */
  readonly reach: number;
  /** The date of the statement, if the sentence states it. */
  readonly iso: string | undefined;
  readonly isAccording: boolean;
  readonly status: FigureStatus;
}
