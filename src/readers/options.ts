import type {Format} from './formats.js';
import type {FormatReading, FormatStories} from './reader.js';

/** The content of a clipboard: what a paste has as HTML and as plain text. */
export interface Pasted {
  html?: string;
  text?: string;
}

/** An input: text, bytes, what was pasted (its texts, or `event.clipboardData`), or parsed JSON. */
export type Input = string | Uint8Array | Pasted | object;

export interface ReadOptions {
  /** Format of the input; by default detected from its content. */
  format?: Format;
  /** Address of the input. Relative addresses are resolved against the story's own, or else it. */
  url?: string;
  /** `Content-Type` that the server sent. */
  contentType?: string;
  /** Language of the input if it does not state one. */
  language?: string;
  /** The current time, for dates without a year and embargoes; by default that of the clock. */
  now?: Date;
}

export interface ArticleReading extends FormatReading {
  format: Format;
}

export interface StoriesReading extends FormatStories {
  format: Format;
}
