import type {Author, Image, Publisher} from '../../model/article.js';
import type {Release} from '../../model/availability/hold.js';
import type {Medium} from './media.js';
import type {Words} from './words.js';

/** Most items that are read of a feed; a list of stories shows half as many. */
export const mostFeedItems = 2000;

/** A feed, whatever its format. */
export interface Feed {
  readonly title?: Words | undefined;
  /** Address of the site that the feed belongs to. */
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  /** Those that are read. */
  readonly items: readonly FeedItem[];
  /** How many it has. */
  readonly count: number;
}

/** An item of a feed; its addresses are absolute where the feed lets them be. */
export interface FeedItem {
  /** Where it stands: `item[4]`. */
  readonly path: string;
  readonly title?: Words | undefined;
  readonly summary?: Words | undefined;
  /** The story itself. */
  readonly content?: Words | undefined;
  readonly url?: string | undefined;
  /** An address that is not followed, such as `javascript:…`, where there is no other. */
  readonly unsafeUrl?: string | undefined;
  readonly image?: Image | undefined;
  /** Recordings and films. */
  readonly media: readonly Medium[];
  /** As the feed writes it. */
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly authors: readonly Author[];
  readonly publisher?: Publisher | undefined;
  readonly categories: readonly string[];
  readonly language?: string | undefined;
  /** Words of other parts, by the names of the parts: an article may have no place for them. */
  readonly others: readonly OtherPart[];
  /** What it says of whether and when it may be shown. */
  readonly release: Release;
}

export interface OtherPart {
  readonly name: string;
  readonly words: string;
}
