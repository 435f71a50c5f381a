import type {Article} from '../model/article.js';

/** How stories are offered to other sites (https://oembed.com). */
export interface OEmbedOptions {
  /**
   * Origins of the stories: `https://news.example`, without `*`. Name each subdomain. Addresses of
   * other origins are never loaded.
   */
  allow: readonly string[];
  /**
   * Finds the story of an address; undefined where there is none. The signal aborts at the time
   * limit.
   */
  load: (url: URL, signal: AbortSignal) => Promise<Article | undefined> | Article | undefined;
  /** Maximum seconds for `load`; 10 by default. */
  timeLimit?: number | undefined;
  /** Address of the folder with the built library. */
  base: string;
  /** What the other site gets: a frame, which WordPress accepts, or a quotation. */
  kind?: 'frame' | 'quote' | undefined;
  /** Address of the story's data, for a frame; by default the story's own. */
  src?: ((url: URL, article: Article) => string) | undefined;
  /** Provider name in the response; by default each story's publisher. */
  provider?: {name: string; url?: string} | undefined;
  /** Width of a frame in pixels, if the other site has the space. */
  width?: number | undefined;
  /** Height of a frame in pixels, if the other site has the space. */
  height?: number | undefined;
  /** Seconds that a response may be cached. */
  cacheAge?: number | undefined;
  /** Returns the current time, for embargoes. */
  clock?: (() => Date) | undefined;
}
