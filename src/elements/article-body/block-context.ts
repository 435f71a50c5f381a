import type {Locale} from '../../internal/language.js';
import type {Flow} from '../../model/article.js';

/** Attributes that any block can have. */
export interface BlockAttributes {
  id: unknown;
  lang: unknown;
  dir: unknown;
}

/** Draws text and blocks in one place, which a block may hold: given to it, for blocks hold blocks. */
export type DrawFlow = (
  content: readonly Flow[],
  locale: Locale,
  inParagraphs?: boolean,
) => unknown;
