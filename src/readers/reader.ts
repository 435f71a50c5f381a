import type {Article, StoryList} from '../model/article.js';
import type {Issue} from '../model/issue.js';
import type {TreeElement} from './tree.js';

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

/** What a reader makes of a story. */
export interface FormatReading {
  article: Article;
  /** Each thing that the input had and the article has not. */
  issues: Issue[];
  kept: Kept;
}

/** What a reader makes of a list of stories. */
export interface FormatStories {
  list: StoryList;
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
export type ArticleReader = (source: Source, context: ReadContext) => Promise<FormatReading>;

export type StoriesReader = (source: Source, context: ReadContext) => Promise<FormatStories>;

/** Parsed JSON; of a list, its first item. */
export type Data = Readonly<Record<string, unknown>>;

/** One format: how it is recognised and what reads it. */
export interface FormatRow<Name extends string = string> {
  /** Name of the format and of its folder. */
  readonly name: Name;
  /** What messages call it. */
  readonly label: string;
  /** Whether it is written in JSON. */
  readonly json: 'always' | 'sometimes' | 'never';
  /** Types that servers send it with, in lower case, without parameters. */
  readonly contentTypes: readonly string[];
  /** Names of files that are of this format, whatever type a server sends them with. */
  readonly files?: RegExp;
  /** Has to match an input that is not, or not sound, JSON; absent where the reader needs data. */
  readonly unparsed?: RegExp;
  /** Recognises parsed JSON, by how certain that is. */
  readonly data?: Readonly<Partial<Record<Certainty, (data: Data) => boolean>>>;
  /** Recognises how a text begins, after white space, comments and declarations. */
  readonly start?: RegExp;
  /** Recognises a text that neither its start nor a content type told. */
  readonly trace?: RegExp;
  /** Loads the reader: a chunk of its own. */
  readonly reader: () => Promise<ArticleReader>;
  /** Loads the reader of lists of stories, where the format has lists. */
  readonly storiesReader?: () => Promise<StoriesReader>;
}

export const certainties = ['sure', 'likely', 'possible'] as const;

export type Certainty = (typeof certainties)[number];
