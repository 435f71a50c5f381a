/**
 * The most that is taken of a story. Each limit is far above what a newsroom prints, and low enough
 * that no story stops a page or a server; what is beyond one is left out, with an issue.
 */
export const limits = {
  /** Things within things: blocks, marks, cells. */
  depth: 100,
  /** Objects and lists of a story. */
  parts: 60_000,
  /** Keys of the object that a story is. */
  keys: 10_000,
  /** Issues that are told; the last says that there are more. */
  issues: 1000,
  /** Figures of which each is a part of the next. */
  figureDepth: 30,
  /** Columns of a table, spans counted. */
  columns: 200,
  /** Characters of an address. */
  url: 8000,
} as const;

/** The most items of each list, by its key. */
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
  corrections: 500,
  versions: 200,
  changes: 500,
  images: 500,
  renditions: 50,
  rows: 2000,
  cells: 200,
  items: 5000,
  notes: 2000,
};
const longestList = 20_000;

/** The most characters of each text, by its key. */
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
const longestText = 100_000;

/** How many items of a list are taken. */
export function mostItems(key: string | number): number {
  return (typeof key === 'string' ? lengths[key] : undefined) ?? longestList;
}

/** How many characters of a text are taken. */
export function mostCharacters(key: string | number): number {
  return (typeof key === 'string' ? characters[key] : undefined) ?? longestText;
}
