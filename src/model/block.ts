/** The model of a text: blocks in reading order. */
import type {Author} from './author.js';
import type {Correction} from './correction.js';
import type {Image} from './image.js';
import type {Inline} from './inline.js';
import type {Count, Direction, IsoDate, Language, Url} from './scalars.js';
import type {CasualtyReport} from './toll.js';

/** What every block can carry. */
interface BlockBase {
  /** Name that links within the story point at (`#name`). */
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

/** What a list item, a quotation, a table cell or a note holds: text, blocks, or both. */
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

/** Words of another, set off from the text. */
export interface Quote extends BlockBase {
  type: 'quote';
  content: Flow[];
  /** Whose words they are. */
  attribution?: Inline[];
  /** Where they stand. */
  url?: Url;
}

/** Words of the story repeated large. */
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

/** Pictures that belong together. */
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
  /** Part of the table that the row is in: `body` where absent. */
  section?: 'head' | 'body' | 'foot';
  cells: Cell[];
}

export interface Cell {
  content: Flow[];
  /** Whether the cell heads its column or row. */
  header?: boolean;
  /** What a header cell heads. */
  scope?: 'column' | 'row' | 'columns' | 'rows';
  /** How many columns the cell spans: 1 where absent. */
  columns?: Count;
  /** How many rows the cell spans: 1 where absent; 0 to the end of its section. */
  rows?: Count;
  align?: 'start' | 'center' | 'end';
  language?: Language;
  direction?: Direction;
}

/** Text whose spaces and line ends count: code, verse. */
export interface Preformatted extends BlockBase {
  type: 'preformatted';
  content: Inline[];
}

/** A break between parts. */
export interface Divider extends BlockBase {
  type: 'divider';
}

/** Something that lives elsewhere: shown as a link, and played only after the reader asks. */
export interface Embed extends BlockBase {
  type: 'embed';
  /** Where a reader can see it. */
  url: Url;
  /** What it is, in words. */
  title?: string;
  /** Who serves it: `YouTube`. */
  provider?: string;
  kind?: 'video' | 'audio' | 'post' | 'document' | 'frame';
  /** Address that a frame or player loads. */
  player?: Url;
  width?: Count;
  height?: Count;
  /** A still that stands in for it. */
  image?: Image;
  /** What it says where it is a post or a transcript, or its caption. */
  content?: Flow[];
}

/** A box beside the text. */
export interface Aside extends BlockBase {
  type: 'aside';
  heading?: Inline[];
  content: Flow[];
}

/** A correction that stands in the text. */
export interface CorrectionBlock extends BlockBase {
  type: 'correction';
  correction: Correction;
}

/** A toll that stands in the text. */
export interface CasualtiesBlock extends BlockBase {
  type: 'casualties';
  report: CasualtyReport;
}

/** Notes that `footnote-reference` marks lead to. */
export interface Footnotes extends BlockBase {
  type: 'footnotes';
  notes: Note[];
}

export interface Note {
  /** What the reference names. */
  id: string;
  /** What is printed before the note: `1`, `*`. */
  label?: string;
  content: Flow[];
}

/** One post of a live story. Its `id` is the name that permanent links to it end in. */
export interface Post extends BlockBase {
  type: 'post';
  /** When it appeared. */
  published?: IsoDate;
  /** When it was last changed in a way that a reader should know of. */
  modified?: IsoDate;
  title?: Inline[];
  authors?: Author[];
  /** Stands above all others. */
  pinned?: boolean;
  /** A word or two above it, in the language of the story: `Analysis`, `Breaking`. */
  label?: string;
  /** Stands in the list of key points above the posts. */
  keyPoint?: boolean;
  blocks: Block[];
}
