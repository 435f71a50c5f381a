/** The model of a text: blocks in reading order. */
import type {Author} from './author.js';
import type {Correction} from './correction.js';
import type {Image} from './image.js';
import type {Inline} from './inline.js';
import type {Count, Direction, IsoDate, Language, Url} from './scalars.js';
import type {CasualtyReport} from './toll.js';

/** Properties that every block can have. */
interface BlockBase {
  /** Target of links within the story (`#name`). */
  id?: string;
  language?: Language;
  direction?: Direction;
}

/** One part of the text, in reading order. */
export type Block =
  | Paragraph
  | Heading
  | Quote
  | Pullquote
  | List
  | ImageBlock
  | Gallery
  | Table
  | Preformatted
  | Divider
  | Embed
  | Aside
  | CorrectionBlock
  | CasualtiesBlock
  | Footnotes
  | Post;

/** Content of a list item, quotation, table cell or note: text, blocks, or both. */
export type Flow = Inline | Block;

export interface Paragraph extends BlockBase {
  type: 'paragraph';
  content: Inline[];
}

/** A subhead. */
export interface Heading extends BlockBase {
  type: 'heading';
  /** 2 for a section of the story, 3 for a part of it, and so on. */
  level: 2 | 3 | 4 | 5 | 6;
  content: Inline[];
}

/** A quotation, set off from the text. */
export interface Quote extends BlockBase {
  type: 'quote';
  content: Flow[];
  /** Who said or wrote it. */
  attribution?: Inline[];
  /** Where it was published. */
  url?: Url;
}

/** A sentence of the story, repeated in large type. */
export interface Pullquote extends BlockBase {
  type: 'pullquote';
  content: Inline[];
  attribution?: Inline[];
}

export interface List extends BlockBase {
  type: 'list';
  ordered?: boolean;
  /**
   * Number of the first item of an ordered list.
   * @asType integer
   */
  start?: number;
  items: ListItem[];
}

export interface ListItem {
  content: Flow[];
}

/** A picture in the text. */
export interface ImageBlock extends BlockBase {
  type: 'image';
  image: Image;
}

/** Pictures under one caption. */
export interface Gallery extends BlockBase {
  type: 'gallery';
  images: Image[];
  caption?: Inline[];
}

export interface Table extends BlockBase {
  type: 'table';
  caption?: Inline[];
  rows: Row[];
}

export interface Row {
  /** Part of the table that contains the row; `body` by default. */
  section?: 'head' | 'body' | 'foot';
  cells: Cell[];
}

export interface Cell {
  content: Flow[];
  /** Whether the cell is a header. */
  header?: boolean;
  /** The cells that a header cell applies to. */
  scope?: 'column' | 'row' | 'columns' | 'rows';
  /** How many columns the cell spans; 1 by default. */
  columns?: Count;
  /** How many rows the cell spans; 1 by default; 0 means to the end of its section. */
  rows?: Count;
  align?: 'start' | 'center' | 'end';
  language?: Language;
  direction?: Direction;
}

/** Text with significant spaces and line breaks: code, verse. */
export interface Preformatted extends BlockBase {
  type: 'preformatted';
  content: Inline[];
}

/** A break between parts. */
export interface Divider extends BlockBase {
  type: 'divider';
}

/** External content: shown as a link, and loaded only after the reader asks for it. */
export interface Embed extends BlockBase {
  type: 'embed';
  /** Address of its page. */
  url: Url;
  /** Its title. */
  title?: string;
  /** Who serves it: `YouTube`. */
  provider?: string;
  kind?: 'video' | 'audio' | 'post' | 'document' | 'frame';
  /** Address that a frame or player loads. */
  player?: Url;
  width?: Count;
  height?: Count;
  /** A preview image. */
  image?: Image;
  /** The text of a post or transcript, or its caption. */
  content?: Flow[];
}

/** A box beside the text. */
export interface Aside extends BlockBase {
  type: 'aside';
  heading?: Inline[];
  content: Flow[];
}

/** A correction in the text. */
export interface CorrectionBlock extends BlockBase {
  type: 'correction';
  correction: Correction;
}

/** A toll in the text. */
export interface CasualtiesBlock extends BlockBase {
  type: 'casualties';
  report: CasualtyReport;
}

/** Notes that `footnote-reference` marks link to. */
export interface Footnotes extends BlockBase {
  type: 'footnotes';
  notes: Note[];
}

export interface Note {
  /** The id used by references. */
  id: string;
  /** Text before the note: `1`, `*`. */
  label?: string;
  content: Flow[];
}

/** One post of a live story. Permalinks to it end in its `id`. */
export interface Post extends BlockBase {
  type: 'post';
  /** When it was published. */
  published?: IsoDate;
  /** When it was last changed in a way that readers should know about. */
  modified?: IsoDate;
  title?: Inline[];
  authors?: Author[];
  /** Shown above all others. */
  pinned?: boolean;
  /** A word or two above it, in the language of the story: `Analysis`, `Breaking`. */
  label?: string;
  /** Shown in the list of key points above the posts. */
  keyPoint?: boolean;
  blocks: Block[];
}
