import type {Article} from '../model/article.js';

/** How stories are offered to other sites (https://oembed.com). */
export interface OEmbedOptions {
  /** Origins whose addresses are answered: `https://news.example`. No other is ever loaded. */
  allow: readonly string[];
  /**
   * Finds the story of an address; nothing where there is none. The signal is aborted when the time
   * limit is over.
   */
  load: (url: URL, signal: AbortSignal) => Promise<Article | undefined> | Article | undefined;
  /** Most seconds that `load` may take; 10 where absent. */
  timeLimit?: number | undefined;
  /** Address of the folder that holds the built library. */
  base: string;
  /** What the other site is given: a frame, which WordPress takes, or a quotation. */
  kind?: 'frame' | 'quote' | undefined;
  /** Address of the story's data, for a frame; the story's own where absent. */
  src?: ((url: URL, article: Article) => string) | undefined;
  /** Who offers the stories; the publisher of each where absent. */
  provider?: {name: string; url?: string} | undefined;
  /** Width of a frame in pixels, where the other site leaves as much. */
  width?: number | undefined;
  /** Height of a frame in pixels, where the other site leaves as much. */
  height?: number | undefined;
  /** Seconds that an answer may be kept. */
  cacheAge?: number | undefined;
  /** What time it is, for embargoes. */
  clock?: (() => Date) | undefined;
}
