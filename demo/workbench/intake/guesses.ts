import type {Format} from '../../../src/readers/readers.js';
import type {Article} from '../../../src/model/article.js';
import type {Path} from '../state/paths.js';
import {getAt} from '../state/paths.js';

/** A part of the head that was not labelled and was recognised by its position. */
export interface Guess {
  readonly path: Path;
  readonly label: string;
  readonly certainty: 'likely' | 'possible';
  /** Why it was recognised as that part. */
  readonly because: string;
  /** The line of the input that has it, if one does. */
  readonly quote?: string | undefined;
}

/** Formats without labels for parts of the head. */
const unlabelled: ReadonlySet<Format> = new Set<Format>(['text', 'html', 'mail']);

type Row = readonly [path: Path, label: string, because: string];

const rows: readonly Row[] = [
  [['headline'], 'Headline', 'it comes first'],
  [['kicker'], 'Kicker', 'it is short and comes above the headline'],
  [['standfirst'], 'Standfirst', 'it comes between the headline and the byline'],
  [['authors'], 'Byline', 'the line reads like a byline'],
  [['publisher', 'name'], 'Publisher', 'a line names it'],
  [['published'], 'Published', 'a line near the top reads like a date'],
  [['modified'], 'Updated', 'a line near the top reads like a date'],
  [['dateline', 'place'], 'Place', 'the text begins with it'],
  [['dateline', 'date'], 'Day in the dateline', 'a line reads like a date'],
  [['dateline', 'weather'], 'Weather', 'a line reads like a weather report'],
];

/** Parts that a mail states in its headers. Its date is that of the mail, and of the story perhaps. */
const statedByMail: ReadonlySet<string> = new Set(['headline', 'authors']);

const sent = 'the email was sent then, or a line near the top reads like a date';

/** The parts of the head that were guessed, for an editor to confirm. */
export function findGuesses(
  article: Article,
  format: Format,
  isLanguageGuessed: boolean,
  text: string,
): Guess[] {
  const language: Guess = {
    path: ['language'],
    label: 'Language',
    certainty: 'likely',
    because: 'its most frequent words are in that language',
  };
  const isPage = format === 'html' && /<(?:meta|script)\b/i.test(text);
  const guesses = unlabelled.has(format) && !isPage ? rows : [];
  return [
    ...(isLanguageGuessed ? [language] : []),
    ...guesses.flatMap(([path, label, because]) => {
      if (getAt(article, path) === undefined || getAt(article, path) === '') return [];
      if (format === 'mail' && statedByMail.has(String(path[0]))) return [];
      const certainty = path[0] === 'headline' ? ('likely' as const) : ('possible' as const);
      const quote = findLine(getAt(article, path), text);
      const isSent = format === 'mail' && path[0] === 'published';
      return [{path, label, certainty, because: isSent ? sent : because, ...(quote && {quote})}];
    }),
  ];
}

/** How far from its top a text is searched for the line of a guess. */
const mostLines = 40;

/** The first line of a text with a value: its words, the first name of a byline, or its date. */
function findLine(value: unknown, text: string): string | undefined {
  const lines = text.split('\n', mostLines).map((line) => line.replace(/<[^<>]*>/g, '').trim());
  const wanted = Array.isArray(value) ? (value as {name: string}[])[0]?.name : value;
  if (typeof wanted !== 'string') return undefined;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(wanted) ?? [];
  const isIn = (line: string) =>
    day ? isDated(line, year, month, day) : line.toLowerCase().includes(wanted.toLowerCase());
  return lines.find(isIn)?.slice(0, 200);
}

/** Whether a line has the year and the day of a date, and its month in figures or in a word. */
function isDated(line: string, year = '', month = '', day = ''): boolean {
  const numbers = (line.match(/\d+/g) ?? []).map(Number);
  const hasMonth = numbers.includes(Number(month)) || /\p{L}{3}/u.test(line);
  return numbers.includes(Number(year)) && numbers.includes(Number(day)) && hasMonth;
}
