/**
 * The maximum size of a story. Each limit is far above what newsrooms publish, and low enough that
 * no story can freeze a page or a server. Content beyond a limit is left out, with an issue.
 */
export const limits = {
  /** Nesting of blocks, marks and cells. */
  depth: 100,
  /** Objects and lists of a story. */
  parts: 60_000,
  /** Keys of the story object. */
  keys: 10_000,
  /** Issues; the last one says that there are more. */
  issues: 1000,
  /** Nesting of subsets of figures. */
  figureDepth: 30,
  /** Columns of a table, including spans. */
  columns: 200,
  /** Languages: a browser keeps fonts and rules for each. */
  languages: 200,
  /** Characters of an address. */
  url: 8000,
} as const;

/** Maximum number of items of each list, by key. */
const lengths: Readonly<Record<string, number>> = {
  authors: 200,
  body: 5000,
  blocks: 2000,
  casualties: 100,
  figures: 500,
  revisions: 1000,
  includes: 500,
  related: 50,
  stories: 1000,
  content: 4000,
  corrections: 500,
  versions: 200,
  changes: 500,
  images: 500,
  renditions: 50,
  rows: 2000,
  cells: 200,
  items: 5000,
  notes: 1000,
};
const longestList = 20_000;

/** Maximum number of blocks of a type that is costly to draw, including those within posts. */
const blocks: Readonly<Record<string, number>> = {
  casualties: 100,
  table: 1000,
  preformatted: 1000,
  post: 2000,
  image: 2000,
  embed: 1000,
};

/** Maximum number of characters of each text, by key. */
const characters: Readonly<Record<string, number>> = {
  headline: 1000,
  title: 1000,
  kicker: 500,
  standfirst: 10_000,
  summary: 10_000,
  note: 10_000,
  alt: 10_000,
  credit: 2000,
  notice: 10_000,
  terms: 50_000,
  holder: 1000,
  name: 500,
  role: 500,
  place: 500,
  agency: 500,
  provider: 500,
  heading: 1000,
  group: 500,
  event: 1000,
  words: 500,
  label: 200,
  id: 500,
  partOf: 500,
  timeZone: 100,
};
/** A browser lays out a text at once; Arabic takes it four milliseconds per 1,000 characters. */
const longestText = 50_000;

/** Maximum number of items of a list. */
export function mostItems(key: string | number): number {
  return (typeof key === 'string' ? lengths[key] : undefined) ?? longestList;
}

/** Maximum number of blocks of a type. */
export function mostBlocks(type: string): number {
  return blocks[type] ?? Infinity;
}

/** Maximum number of characters of a text. */
export function mostCharacters(key: string | number): number {
  return (typeof key === 'string' ? characters[key] : undefined) ?? longestText;
}
