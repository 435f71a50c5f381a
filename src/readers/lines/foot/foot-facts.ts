import type {Author, Dateline} from '../../../model/article.js';
import {readByline} from '../../language/byline.js';
import type {DateContext} from '../../language/dates/date-words.js';
import type {HeadFacts} from '../head/facts.js';
import {readLineFacts} from '../head/line-facts.js';
import type {Line} from '../lines.js';
import type {Filed} from '../move-dateline.js';
import {readMark} from '../marks.js';
import {isProse} from '../../language/shape.js';
import {isRights} from './endnotes.js';
import {isCaption} from '../../language/words/furniture.js';
import {isOther} from '../../language/words/load-words.js';
import {isAgency} from '../../language/words/papers.js';
import {isSignOff} from '../../language/words/page-foot.js';
import {isContact, isEndMark} from '../../language/words/press.js';

/** The times that a head gives. */
interface Times {
  readonly published?: string | undefined;
  modified?: string | undefined;
}

/** Most lines below the text that may say who wrote it and when. */
const longestFoot = 12;

/**
 * Reads who wrote a story and when from the lines right below its text, where its head does not say
 * so: «Pewarta: …», «28 Kasım 2026, 14:30». A line that is understood as a whole goes.
 */
export function takeFootFacts(filed: Filed, head: Times, context: DateContext): Filed {
  const start = filed.lines.findLastIndex(({text}) => isProse(text)) + 1;
  if (!start) return filed;
  const taken = new Set<Line>();
  const found = {...filed, dateline: {...filed.dateline}};
  const summed = findBelowSummary(filed.lines);
  const signed = summed && readSigned(summed);
  if (summed && signed && addTo(found, signed, head)) taken.add(summed);
  for (const line of filed.lines.slice(start, start + longestFoot)) {
    const facts = readSigned(line) ?? readDay(line, context);
    if (facts) {
      if (addTo(found, facts, head)) taken.add(line);
    } else if (!isOfFoot(line)) break;
  }
  return {...found, lines: filed.lines.filter((line) => !taken.has(line))};
}

/** The line right below the list that sums a story up: agencies have their byline there. */
function findBelowSummary(lines: readonly Line[]): Line | undefined {
  const end = lines.findIndex(({text}) => readMark(text)?.kind !== 'bullet');
  return end > 1 ? lines[end] : undefined;
}

/** «Pewarta: Budi Santoso», «By Ada Finch» */
function readSigned({text}: Line): Pick<HeadFacts, 'authors'> | undefined {
  const byline = text.length < 100 && !isCaption(text) ? readByline(text) : undefined;
  const isWhole = byline && byline.authors.length > 0 && !byline.agency && !byline.others.length;
  return isWhole ? {authors: byline.authors} : undefined;
}

/** What a line of a day may say. */
const ofDay = new Set(['issues', 'date', 'published', 'modified', 'place']);

/** What a line says that has a date, and a place or none. */
function readDay(line: Line, context: DateContext): HeadFacts | undefined {
  const facts = readLineFacts(line, context);
  const isDay = Boolean(facts?.date ?? facts?.published ?? facts?.modified);
  const isWhole = facts?.issues.length === 0 && Object.keys(facts).every((key) => ofDay.has(key));
  return isDay && isWhole ? facts : undefined;
}

/** Adds facts that the story does not have. False where it has others: then their line stays. */
function addTo(
  filed: {authors?: Author[] | undefined; published?: string | undefined; dateline: Dateline},
  {authors, date, published, modified, place}: Partial<HeadFacts>,
  head: Times,
): boolean {
  if (authors) {
    if (filed.authors)
      return authors.every(({name}) => filed.authors?.some((one) => one.name === name));
    filed.authors = authors;
    return true;
  }
  const {dateline} = filed;
  const isOther = place && dateline.place && place.toLowerCase() !== dateline.place.toLowerCase();
  const day = date ?? published ?? modified;
  if (isOther || dateline.date || head.published || head.modified || !day) return false;
  Object.assign(dateline, {...(place && !dateline.place && {place}), date: day});
  if (published) filed.published = published;
  if (modified) head.modified = modified;
  return true;
}

/** Whether a line may stand among those that say who wrote and when. */
function isOfFoot({text}: Line): boolean {
  return (
    [isSignOff, isAgency, isRights, isEndMark, isContact].some((is) => is(text)) ||
    isOther('editor', text) ||
    readMark(text)?.kind === 'divider'
  );
}
