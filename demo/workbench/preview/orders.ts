import type {Article} from '../../../src/model/article.js';
import type {Look} from '../state/look.js';
import type {LowContrast} from './measure-contrast.js';

/** The message from the page to the frame that draws the story. */
export interface StageOrder {
  readonly article: Article;
  readonly look: Look;
  /** Placeholders for blocked pictures, by their addresses. */
  readonly parked: Readonly<Record<string, string>>;
}

/** The message from the frame to the page. */
export type StageReport =
  | {readonly kind: 'stage-ready'}
  | {readonly kind: 'stage-height'; readonly height: number}
  | {readonly kind: 'stage-contrast'; readonly low: readonly LowContrast[]};

/** The policy of a preview without remote pictures. */
export const stillPolicy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'";
