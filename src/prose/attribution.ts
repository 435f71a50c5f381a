import type {FigureStatus} from '../model/article.js';

/** Who says what a sentence says. */
export interface Attribution {
  /** Absent where the words name nobody who could count. */
  readonly name: string | undefined;
  /** The constituents that say it, up to the verb. */
  readonly start: number;
  readonly end: number;
  /** One past the words that go with them: «police said *on Sunday*». */
  readonly reach: number;
  /** When it was said, where the sentence tells. */
  readonly iso: string | undefined;
  readonly isAccording: boolean;
  readonly status: FigureStatus;
}
