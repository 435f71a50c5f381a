import type {Locale} from '../../internal/language.js';
import type {Flow} from '../../model/article.js';

/** Draws text and blocks in one place, which a block may hold: given to it, for blocks hold blocks. */
export type DrawFlow = (
  content: readonly Flow[],
  locale: Locale,
  inParagraphs?: boolean,
) => unknown;
