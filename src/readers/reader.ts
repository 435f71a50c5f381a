import type {Article, StoryList} from '../model/article.js';
import type {Issue} from '../model/issue.js';
import type {TreeElement} from './tree.js';

/** Format of an input, told by its content and its content type where no one names it. */
export type Format = 'article' | 'text' | 'html' | 'ninjs' | 'json-ld' | 'feed';

/** What can be read: text, bytes, or parsed JSON. */
export type Input = string | Uint8Array | object;

export interface ReadOptions {
  /** Format of the input; told by its content where absent. */
  format?: Format;
  /** Address of the input: relative addresses are resolved against it. */
  url?: string;
  /** `Content-Type` that the input was served with. */
  contentType?: string;
  /** Language of the input where it does not say so itself. */
  language?: string;
  /** The present moment, for dates without a year; the clock's where absent. */
  now?: Date;
}

/** How much of an input its article has. */
export interface Kept {
  /** Characters of text that is not white space. */
  text: Share;
  links: Share;
  images: Share;
}

export interface Share {
  found: number;
  kept: number;
}

export interface ArticleReading {
  article: Article;
  format: Format;
  /** Each thing that the input had and the article has not. */
  issues: Issue[];
  kept: Kept;
}

export interface StoriesReading {
  list: StoryList;
  format: Format;
  issues: Issue[];
}

/** An input made ready for a reader: bytes decoded; `data` where it is, or was parsed as, JSON. */
export interface Source {
  text: string;
  data?: unknown;
}

/** The same for every reader of one input. */
export interface ReadContext {
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly contentType?: string | undefined;
  readonly now: Date;
  readonly parsers: Parsers;
}

/** What differs between a browser and Node: how markup becomes a tree. */
export interface Parsers {
  /** Parses a page or fragment as HTML does, inertly: nothing runs, nothing is fetched. */
  parseHtml: (text: string) => TreeElement | Promise<TreeElement>;
  /** Parses XML, and tolerates what feeds get wrong. */
  parseXml: (text: string) => TreeElement | Promise<TreeElement>;
}

/**
 * Reads one format. What it gives is checked against the model by its caller.
 * @throws {ArticleError} where nothing can be made of the source
 */
export type ArticleReader = (
  source: Source,
  context: ReadContext,
) => Promise<Omit<ArticleReading, 'format'>>;

export type StoriesReader = (
  source: Source,
  context: ReadContext,
) => Promise<Omit<StoriesReading, 'format'>>;
