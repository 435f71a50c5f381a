import type {Article, StoryList} from '../model/article.js';
import type {Issue} from '../model/issue.js';
import type {TreeElement} from './tree.js';

/** How much of an input its article contains. */
export interface Kept {
  /** Characters of text without white space. */
  text: Share;
  links: Share;
  images: Share;
}

export interface Share {
  found: number;
  kept: number;
}

/** The result of reading a story. */
export interface FormatReading {
  article: Article;
  /** Everything in the input that the article lacks. */
  issues: Issue[];
  kept: Kept;
}

/** The result of reading a list of stories. */
export interface FormatStories {
  list: StoryList;
  issues: Issue[];
}

/** An input prepared for a reader: decoded text, and `data` where it is JSON. */
export interface Source {
  text: string;
  data?: unknown;
}

/** The context that all readers of one input share. */
export interface ReadContext {
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly contentType?: string | undefined;
  readonly now: Date;
  readonly parsers: Parsers;
  /** Awaited between the steps of a reading, so that a long story does not block the page. */
  readonly nextStep: () => Promise<void>;
}

/** The differences between browsers and Node: how markup is parsed. */
export interface Parsers {
  /** Parses HTML inertly: nothing runs, nothing is loaded. */
  parseHtml: (text: string) => TreeElement | Promise<TreeElement>;
  /** Parses XML, and tolerates the errors of feeds. */
  parseXml: (text: string) => TreeElement | Promise<TreeElement>;
}

/**
 * Reads one format. The caller validates the result against the model.
 * @throws {ArticleError} where the source cannot be read at all
 */
export type ArticleReader = (source: Source, context: ReadContext) => Promise<FormatReading>;

export type StoriesReader = (source: Source, context: ReadContext) => Promise<FormatStories>;

/** Parsed JSON; of a list, its first item. */
export type Data = Readonly<Record<string, unknown>>;

/** The syntax of an input; `text` has none but that of its own format. */
export type Syntax = 'json' | 'xml' | 'html' | 'text';

/** One format: how it is recognised, and its reader. */
export interface FormatRow<Name extends string = string> {
  /** Name of the format and of its folder. */
  readonly name: Name;
  /** Its name in messages. */
  readonly label: string;
  /** How its inputs are written. */
  readonly syntax: readonly [Syntax, ...Syntax[]];
  /** Whether people write it, so that what they left open is reported: «TK», struck words. */
  readonly isWritten?: boolean;
  /** Its media types, in lower case, without parameters. */
  readonly contentTypes: readonly string[];
  /** File names of this format, whatever type a server sends. */
  readonly files?: RegExp;
  /** Must match an input that is not valid JSON; absent where the reader requires JSON. */
  readonly unparsed?: RegExp;
  /** Recognises parsed JSON, by certainty. */
  readonly data?: Readonly<Partial<Record<Certainty, (data: Data) => boolean>>>;
  /** Recognises the start of a text, after white space, comments and declarations. */
  readonly start?: RegExp;
  /** Recognises a text for which start and content type were not enough. */
  readonly trace?: RegExp;
  /** Loads the reader, a separate chunk. */
  readonly reader: () => Promise<ArticleReader>;
  /** Loads the reader of lists of stories, for formats with lists. */
  readonly storiesReader?: () => Promise<StoriesReader>;
}

export const certainties = ['sure', 'likely', 'possible'] as const;

export type Certainty = (typeof certainties)[number];
