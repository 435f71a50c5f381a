import type {Format} from './formats.js';
import type {FormatReading, FormatStories} from './reader.js';

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

export interface ArticleReading extends FormatReading {
  format: Format;
}

export interface StoriesReading extends FormatStories {
  format: Format;
}
