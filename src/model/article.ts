/**
 * The model: one `Article`, whatever the input was. This file is the only definition of it: the
 * run-time check (`model.generated.ts`) and `article.schema.json` are made from these types and
 * their comments by `npm run schema`.
 */

/**
 * A date or a moment in ISO 8601, as exact as it is known: `2025`, `2025-01`, `2025-01-12`,
 * `2025-01-12T08:30Z`, `2025-01-12T08:30:00+01:00`.
 * @pattern ^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$
 * @format iso-8601
 */
export type IsoDate = string;

/**
 * An address that is safe to follow: `http:`, `https:`, `mailto:`, `tel:`, or relative.
 * @format uri-reference
 */
export type Url = string;

/**
 * A language tag of BCP 47: `en`, `pt-BR`, `zh-Hans`.
 * @pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$
 */
export type Language = string;

/**
 * A whole number, zero or more.
 * @asType integer
 * @minimum 0
 */
export type Count = number;

/** Base direction of a text that differs from its surroundings. */
export type Direction = 'ltr' | 'rtl';

/** A story with all that belongs to it. Only `headline` and `body` are required. */
export interface Article {
  /** Canonical address of the story. */
  url?: Url;
  /** Language of the story. */
  language?: Language;
  /** The word or two above the headline. */
  kicker?: string;
  /** The headline; empty where the source has none. */
  headline: string;
  /** The sentence or two below the headline (also: deck, dek, summary). */
  standfirst?: string;
  /** The byline, in order. */
  authors?: Author[];
  /** Who publishes the story. */
  publisher?: Publisher;
  /** When the story first appeared. */
  published?: IsoDate;
  /** When it was last changed in a way that a reader should know of. */
  modified?: IsoDate;
  /** Not to be shown before. */
  embargoedUntil?: IsoDate;
  /** Not to be shown from then on. */
  expires?: IsoDate;
  /** `withheld` and `canceled` stories are not shown (ninjs `pubStatus`). */
  status?: 'usable' | 'withheld' | 'canceled';
  /** Where and when the story was filed, and in what weather. */
  dateline?: Dateline;
  /** The lead image. */
  image?: Image;
  /** The text, in reading order. */
  body: Block[];
  /** Tolls that stand beside the text. */
  casualties?: CasualtyReport[];
  /** Onward lists that follow the text. */
  related?: StoryList[];
  /** What has been corrected since the story appeared, newest first. */
  corrections?: Correction[];
  /** Who holds the rights and on what terms. */
  rights?: Rights;
}

/** One name of the byline. */
export interface Author {
  /** @minLength 1 */
  name: string;
  /** The author's page or address. */
  url?: Url;
  /** What the author did or is: `photographs`, `in Beirut`. */
  role?: string;
}

/** An organisation that publishes. */
export interface Publisher {
  /** @minLength 1 */
  name: string;
  url?: Url;
  logo?: Image;
}

/** Where and when a story was filed. Any part may be missing; nothing is invented. */
export interface Dateline {
  /** Place as the paper writes it: `Amsterdam`, `IDLIB, Syria`. */
  place?: string;
  /** Date or moment of filing; a date alone is the place's date. */
  date?: IsoDate;
  /** IANA name of the place's zone: `Europe/Amsterdam`. */
  timeZone?: string;
  /**
   * Degrees north.
   * @minimum -90
   * @maximum 90
   */
  latitude?: number;
  /**
   * Degrees east.
   * @minimum -180
   * @maximum 180
   */
  longitude?: number;
  /** News agency that filed: `Reuters`. */
  agency?: string;
  weather?: Weather;
}

/** Weather at one place and moment. */
export interface Weather {
  /**
   * Air temperature in °C.
   * @minimum -100
   * @maximum 70
   */
  temperature: number;
  /** Weather code, the subset of WMO 4677 that forecasts use: 0 clear … 99 thunderstorm with hail. */
  code?: Count;
  /** Whether the sun was up. */
  isDay?: boolean;
  /** When it was measured or computed. */
  observedAt?: IsoDate;
  /** Whom the licence of the data asks to be named. */
  attribution?: Attribution;
}

/** A provider to be named. */
export interface Attribution {
  /** @minLength 1 */
  name: string;
  url?: Url;
}

/** A picture and its words. */
export interface Image {
  url: Url;
  /** What the picture shows, for those who do not see it; empty for a decorative one. */
  alt?: string;
  /** Width of the file at `url`, in pixels. */
  width?: Count;
  /** Height of the file at `url`, in pixels. */
  height?: Count;
  /** The same picture in other sizes. */
  renditions?: Rendition[];
  caption?: Inline[];
  /** Who made it, and for whom: `Photograph: N. N./Agency`. */
  credit?: string;
  /** Where a click on the picture leads. */
  link?: Url;
}

/** A picture in another size. */
export interface Rendition {
  url: Url;
  /** Width in pixels (`640w` in `srcset`). */
  width?: Count;
  /**
   * Pixel density (`2x` in `srcset`).
   * @minimum 0
   */
  density?: number;
}

/** A correction or clarification, as printed. */
export interface Correction {
  date?: IsoDate;
  content: Inline[];
}

/** Rights in the story. */
export interface Rights {
  /** Who holds the copyright. */
  holder?: string;
  /** The line as it is to be printed: `© 2025 Agency`. */
  notice?: string;
  /** What a user may do, in words (ninjs `usageTerms`). */
  terms?: string;
  /** Address of the licence. */
  license?: Url;
}

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

/** An abbreviation and what it stands for. */
export interface Abbreviation {
  type: 'abbreviation';
  /** What it stands for. */
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

/** A mark in the text that leads to a note of a `footnotes` block. */
export interface FootnoteReference {
  type: 'footnote-reference';
  /** `id` of the note. */
  note: string;
  /** What is printed: `1`, `*`. */
  label: string;
}

/** A line break within a block. */
export interface Break {
  type: 'break';
}

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
  | Footnotes;

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

/** Figures of one toll, in the editor's order. */
export interface CasualtyReport {
  /** What and where: `Strikes on Idlib`. */
  title?: string;
  figures: CasualtyFigure[];
  /** What a reader has to know of how it was counted. */
  note?: string;
}

export type Measure =
  'killed' | 'injured' | 'missing' | 'displaced' | 'detained' | 'abducted' | 'affected';

export type FigureStatus =
  'reported' | 'confirmed' | 'unverified' | 'contested' | 'denied' | 'retracted';

/** One figure: how many of whom, by whose count, as of when, of what scope. */
export interface CasualtyFigure {
  /**
   * Unique within the report.
   * @minLength 1
   */
  id: string;
  measure: Measure;
  amount: Amount;
  /** Who: `children`, `women`, `civilians`, `journalists`, `soldiers` …; absent: people. */
  group?: string;
  /** `id` of the figure that this one is a subset of: «ten of the 25». */
  partOf?: string;
  /** What the figure covers; two figures of different scope are never compared. */
  scope?: Scope;
  /** Whose count it is. A figure without a source is reported as a fault. */
  source?: Source;
  /** When the source said so. A figure without a date is reported as a fault. */
  asOf?: IsoDate;
  status?: FigureStatus;
  /** Where the article says it. */
  sentence?: Sentence;
  /** What the figure was before, oldest first. */
  revisions?: Revision[];
}

/** What a figure covers. */
export interface Scope {
  /** The event: `strike on the market`. */
  event?: string;
  place?: string;
  /** First day counted: «since November 27» is from. */
  from?: IsoDate;
  /** Last day counted. */
  to?: IsoDate;
  /** Ids of figures of narrower scope that this one counts in, where that is known. */
  includes?: string[];
}

/** Whose count it is. */
export interface Source {
  /** @minLength 1 */
  name: string;
  url?: Url;
}

/** A sentence of `article.body`, as UTF-16 offsets into the text of one block. */
export interface Sentence {
  /** Index of the block. */
  block: Count;
  start: Count;
  /** One past the last character. */
  end: Count;
}

/** An earlier state of a figure. */
export interface Revision {
  amount: Amount;
  asOf: IsoDate;
  /** Why it was changed to what came next. */
  reason?: RevisionReason;
}

export type RevisionReason =
  | 'late-reports'
  | 'reclassified'
  | 'duplicates-removed'
  | 'method-changed'
  | 'count-restarted'
  | 'corrected';

/** How many. Not known is not zero. */
export type Amount = Counted | Range | Vague | Unknown;

export interface Counted {
  kind: 'exact' | 'at-least' | 'at-most' | 'about';
  value: Count;
}

export interface Range {
  kind: 'range';
  min: Count;
  max: Count;
}

/** A number in words that no number stands for: «dozens», «hundreds of thousands». */
export interface Vague {
  kind: 'vague';
  /** @minLength 1 */
  words: string;
}

/** Not reported. */
export interface Unknown {
  kind: 'unknown';
}

/** Stories to go on to. */
export interface StoryList {
  kind: 'read-next' | 'trending' | 'related';
  heading?: string;
  stories: StoryLink[];
}

/** One story of a list. */
export interface StoryLink {
  url: Url;
  /** @minLength 1 */
  title: string;
  kicker?: string;
  summary?: string;
  image?: Image;
  published?: IsoDate;
  publisher?: Publisher;
  label?: 'live' | 'opinion' | 'video' | 'analysis';
}
