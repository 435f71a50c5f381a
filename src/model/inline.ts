/** The model of running text. */
import type {Count, Direction, IsoDate, Language, Url} from './scalars.js';

/** A run of text: plain, or marked. */
export type Inline =
  string | Mark | Link | Time | Abbreviation | InlineImage | FootnoteReference | Break;

/** Text with one mark; marks nest. */
export interface Mark {
  type:
    | 'strong'
    | 'emphasis'
    | 'subscript'
    | 'superscript'
    | 'code'
    | 'mark'
    | 'underline'
    | 'strikethrough'
    | 'small'
    | 'quotation'
    | 'span';
  content: Inline[];
  language?: Language;
  direction?: Direction;
}

/** A link in running text. */
export interface Link {
  type: 'link';
  url: Url;
  content: Inline[];
  title?: string;
  language?: Language;
  direction?: Direction;
}

/** A date or time in running text, with its machine-readable form. */
export interface Time {
  type: 'time';
  datetime: IsoDate;
  content: Inline[];
}

/** An abbreviation and its full form. */
export interface Abbreviation {
  type: 'abbreviation';
  /** The full form. */
  title: string;
  content: Inline[];
}

/** A small picture within a line of text. */
export interface InlineImage {
  type: 'inline-image';
  url: Url;
  alt?: string;
  width?: Count;
  height?: Count;
}

/** A reference to a note of a `footnotes` block. */
export interface FootnoteReference {
  type: 'footnote-reference';
  /** `id` of the note. */
  note: string;
  /** The visible text: `1`, `*`. */
  label: string;
}

/** A line break within a block. */
export interface Break {
  type: 'break';
}
