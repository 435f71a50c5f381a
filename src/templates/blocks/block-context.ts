import type {Locale} from '../../format/locale.js';
import type {Block, Flow} from '../../model/article.js';
import type {PostOrder} from '../../model/posts.js';

/** What tolls and posts in a text depend on besides the text. */
export interface BodyContext {
  /** IANA time zone of the place. */
  timeZone?: string | undefined;
  /** Days after which a figure of a toll shows its age. */
  staleAfter?: number | undefined;
  /** Order of the posts. */
  postOrder?: PostOrder | undefined;
  /** The current time on the reader's device, for the ages of posts; a server does not know it. */
  now?: Date | undefined;
  /** Level of the highest headings; 2 by default. */
  headingLevel?: number | undefined;
}

/** A language, and the text that tolls in it link to, at any depth. */
export interface TextLocale extends Locale {
  readonly text?: {readonly blocks: readonly Block[]} & BodyContext;
}

/**
 * Draws text and blocks. Passed as a parameter to the templates of blocks that can contain blocks.
 */
export type DrawFlow = (
  content: readonly Flow[],
  locale: TextLocale,
  inParagraphs?: boolean,
) => unknown;
