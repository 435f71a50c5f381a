import type {Article, Weather} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import {numberItems} from '../../model/number-items.js';
import {readAgencyDateline} from './agency-dateline.js';
import {readByline} from './byline.js';
import type {DateContext} from './date-words.js';
import type {HeadFacts, HeadLineReader} from './head-line.js';
import {
  chooseHeadline,
  choosePlace,
  countStandfirst,
  isBodyLine,
  type Opening,
} from './headline.js';
import type {Line} from './lines.js';
import {readMark} from './marks.js';
import {isKnownPlace, isPlaceLike} from './place.js';
import {countWords, isProse} from './shape.js';

/** What stands above the text. */
export interface Head extends Pick<
  Article,
  'kicker' | 'headline' | 'standfirst' | 'authors' | 'published' | 'modified'
> {
  place?: string;
  date?: string;
  agency?: string;
  weather?: Weather;
  /** How many lines the head has. */
  length: number;
  issues: Issue[];
}

/** Most lines that are looked through for a headline. */
const longestHead = 16;

/** Reads weather, place, date, byline, kicker, headline and standfirst, whichever there are. */
export async function readHead(lines: readonly Line[], context: DateContext): Promise<Head> {
  // A chunk of its own, as all that reads dates and weather is longer than one may be.
  const {readHeadLine} = await import('./head-line.js');
  const opening = openText(lines, context, readHeadLine);
  const place = choosePlace(opening);
  const candidates = opening.candidates.filter((index) => index !== place);
  const headline = chooseHeadline({...opening, candidates});
  const above = headline ?? countLeading(opening, place);
  const head: Head = {headline: '', length: above, issues: []};
  for (let index = 0; index < above; index += 1) addFacts(head, opening.facts.get(index));
  if (place !== undefined && place < above) head.place ??= lines[place]!.text;
  const kicker = candidates.filter((index) => index < above).map((index) => lines[index]!.text);
  if (kicker.length) head.kicker = kicker.join(' · ');
  if (headline !== undefined) readHeadline(head, opening, headline);
  return head;
}

/** Looks through the first lines, up to the first that is running text. */
function openText(
  lines: readonly Line[],
  context: DateContext,
  readHeadLine: HeadLineReader,
): Opening {
  const facts = new Map<number, HeadFacts>();
  const candidates: number[] = [];
  let isOpen = true;
  for (const [index, line] of numberItems(lines.slice(0, longestHead))) {
    const found = readFacts(line, context, readHeadLine);
    if (found) facts.set(index, found);
    // What follows an agency's dateline on a line of its own is the text.
    if (found ? found.agency : isBodyLine(line, context)) isOpen = false;
    else if (!found && isOpen) candidates.push(index);
  }
  return {lines, facts, candidates};
}

function readFacts(
  line: Line,
  context: DateContext,
  readHeadLine: HeadLineReader,
): HeadFacts | undefined {
  if (readMark(line.text)?.kind === 'divider') return {issues: []};
  const filed = readAgencyDateline(line.text, context);
  if (!filed?.date && !filed?.agency) return readHeadLine(line, context);
  const {end, ...facts} = filed;
  const rest = line.text.slice(end);
  // «AMSTERDAM — January 12, 2025 — 5.8 °C» is all head.
  if (rest) return readHeadLine({...line, raw: rest}, context) && readHeadLine(line, context);
  return {...facts, issues: []};
}

/** How many lines there are above a text without a headline. */
function countLeading({facts}: Opening, place: number | undefined): number {
  let count = 0;
  while (facts.has(count) || count === place) count += 1;
  return count;
}

function readHeadline(head: Head, opening: Opening, index: number): void {
  const {lines} = opening;
  const first = lines[index]!;
  const second = lines[index + 1];
  const isBroken =
    second &&
    !second.gap &&
    /^\p{Ll}/u.test(second.text) &&
    !isProse(second.text) &&
    !opening.facts.has(index + 1);
  const words = isBroken ? `${first.text} ${second.text}` : first.text;
  head.headline = unlabel(readMark(first.text)?.kind === 'heading' ? readMark(words)!.text : words);
  head.length = index + (isBroken ? 2 : 1);
  readBelow(head, opening);
}

/** Bylines, dates, a place and a standfirst between headline and text. */
function readBelow(head: Head, opening: Opening): void {
  skipFacts(head, opening);
  const line = opening.lines[head.length];
  const isUnderDate = line && opening.facts.has(head.length + 1);
  const count = isUnderDate && readName(head, line.text) ? 1 : readStandfirst(head, opening);
  head.length += count;
  skipFacts(head, opening);
}

/** A line above a date: «Port Elwin», or «Ada Winter in Port Elwin», which is a byline without its «By». */
function readName(head: Head, text: string): boolean {
  const authors =
    / in \p{Lu}/u.test(text) && countWords(text) < 8 ? readByline(`By ${text}`) : undefined;
  const isPlace = !head.place && isPlaceLike(text) && (isKnownPlace(text) || /^\S+$|,/.test(text));
  if (authors) head.authors ??= authors;
  else if (isPlace) head.place = text;
  return Boolean(authors) || isPlace;
}

function readStandfirst(head: Head, opening: Opening): number {
  const count = countStandfirst(opening, head.length);
  const lines = opening.lines.slice(head.length, head.length + count);
  if (count) head.standfirst = lines.map(({text}) => unwrapMarks(text)).join(' ');
  return count;
}

function skipFacts(head: Head, {facts}: Opening): void {
  for (; facts.has(head.length); head.length += 1) addFacts(head, facts.get(head.length));
}

function addFacts(head: Head, facts: HeadFacts | undefined): void {
  if (!facts) return;
  const {temperature, code, place, date, agency, published, modified, authors, issues} = facts;
  if (temperature !== undefined)
    head.weather ??= {temperature, ...(code === undefined ? {} : {code})};
  if (place) head.place ??= place;
  if (date) head.date ??= date;
  if (agency) head.agency ??= agency;
  if (published) head.published ??= published;
  if (modified) head.modified ??= modified;
  if (authors) head.authors = [...(head.authors ?? []), ...authors];
  head.issues.push(...issues);
}

function unlabel(words: string): string {
  return unwrapMarks(words).replace(/^(?:headline|title)\s*:\s*(?=\S)/i, '');
}

/** A line that is strong or emphasised as a whole, without the signs for it. */
function unwrapMarks(text: string): string {
  return text.replace(/^(\*{1,3}|_{1,2})(\S.*\S)\1$/, '$2');
}
