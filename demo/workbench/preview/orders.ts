import type {Article} from '../../../src/model/article.js';
import type {Look} from '../state/look.js';
import type {LowContrast} from './measure-contrast.js';

/** What the page tells the frame that draws the story. */
export interface StageOrder {
  readonly article: Article;
  readonly look: Look;
  /** Stand-ins of parked pictures, by their addresses. */
  readonly parked: Readonly<Record<string, string>>;
}

/** What the frame tells the page. */
export type StageReport =
  | {readonly kind: 'stage-ready'}
  | {readonly kind: 'stage-height'; readonly height: number}
  | {readonly kind: 'stage-contrast'; readonly low: readonly LowContrast[]};

/** What a preview may load when nobody has asked for remote pictures. */
export const stillPolicy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'";
