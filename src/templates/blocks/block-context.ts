import type {Locale} from '../../format/locale.js';
import type {Block, Flow} from '../../model/article.js';
import type {PostOrder} from '../../model/posts.js';

/** What the tolls and the posts in a text depend on beside it. */
export interface BodyContext {
  /** IANA zone of the place. */
  timeZone?: string | undefined;
  /** Days after which a figure of a toll says how old it is. */
  staleAfter?: number | undefined;
  /** In which order posts stand. */
  order?: PostOrder | undefined;
  /** The reader's clock, for ages of posts; a server does not know it. */
  now?: Date | undefined;
  /** Level of the highest headings: 2 where absent. */
  headingLevel?: number | undefined;
}

/** A language, and the text that tolls in it lead to, however deep they stand. */
export interface TextLocale extends Locale {
  readonly text?: {readonly blocks: readonly Block[]} & BodyContext;
}

/** Draws text and blocks in one place, which a block may hold: given to it, for blocks hold blocks. */
export type DrawFlow = (
  content: readonly Flow[],
  locale: TextLocale,
  inParagraphs?: boolean,
) => unknown;
