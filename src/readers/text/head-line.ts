import type {Author} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {readByline} from './byline.js';
import {readCalendarNames, trimName} from './calendar-names.js';
import {findDate, type DateContext} from './date-words.js';
import {simplifyDigits} from './digits.js';
import type {Line} from './lines.js';
import {isKnownPlace, isPlaceLike} from './place.js';
import {findTime} from './time-words.js';
import {readCondition, takeTemperature, weatherSign} from './weather-words.js';

/** What a line above or below the headline says of the story. */
export interface HeadFacts {
  temperature?: number;
  code?: number;
  place?: string;
  /** The date, where nothing says whose it is. */
  date?: string;
  agency?: string;
  published?: string;
  modified?: string;
  authors?: Author[];
  issues: Issue[];
}

const longest = 160;

/** Stands for a date that was taken out of a line. */
const dateSign = '\u0001';

/** Between parts that have nothing to do with each other. */
const strong = /\s*(?:[·|•;[\]\t]| {2,}|\s[-–—]{1,2}\s|—|。)\s*/;
const weak = /\s*[,،、]\s*/;

const modifiedLabel =
  /updat|modif|revis|aktualis|stand\b|bijgewerkt|mis à jour|màj|actualiz|atualiz|aggiornat|обновл|оновл|изменен|güncel|تحديث|עודכן|अपडेट|अद्यतन|روزرسانی|更新/i;
const publishedLabel =
  /publi|post|veröff|erschien|pubblic|опубл|yayın|نشر|פורסם|प्रकाशित|منتشر|发布|發布|公開|配信|filed|created|issued/i;
/** What a forecast for the day has, and no temperature at one moment. */
const forecast = /\b(?:high|low|max|min|hi|lo)\b/i;

const weatherLabel =
  /^(?:(?:temp|temperature|weather|currently|now|air|it is|feels like|high|low|max|min|hi|lo)?[:/\s])*$/i;
const placeLabel = /^(?:place|location|dateline)\s*:\s*/i;

/** See `readHeadLine`. */
export type HeadLineReader = (line: Line, context: DateContext) => HeadFacts | undefined;

/** Reads a line of the head: weather, place, date, byline, in any order; nothing where it is none. */
export function readHeadLine(line: Line, context: DateContext): HeadFacts | undefined {
  if (line.raw.length > longest) return undefined;
  const facts: HeadFacts = {issues: []};
  const text = simplifyDigits(line.raw);
  const weather = takeTemperature(text);
  if (weather) readTemperature(weather.temperature, text, facts, line);
  const places: string[] = [];
  for (const part of divideParts(weather?.rest ?? text)) {
    const authors = readByline(part);
    if (authors) facts.authors = [...(facts.authors ?? []), ...authors];
    else if (!readPart(part, facts, places, line, context)) return undefined;
  }
  if (!Object.keys(facts).some((key) => key !== 'issues') && !facts.issues.length) return undefined;
  return places.length ? addPlace(facts, places) : facts;
}

/** What the strong separators of a line divide: «Lisbon (5.8 °C) – Sunday» has three parts. */
function divideParts(text: string): string[] {
  const parts = text.replace(/\(\s*(\u0002)\s*\)/g, '|$1|').split(strong);
  return parts.map((part) => part.replace(/^[\s–—-]+|[\s–—-]+$/g, '')).filter(Boolean);
}

function addPlace(facts: HeadFacts, places: readonly string[]): HeadFacts | undefined {
  const place = places.join(', ');
  return isPlaceLike(place) ? {...facts, place} : undefined;
}

function readTemperature(temperature: number, text: string, facts: HeadFacts, line: Line): void {
  if (forecast.test(text)) addIssue(facts, line, 'temperature', 'one temperature', text);
  else if (Math.abs(temperature) <= 70) facts.temperature = temperature;
  else addIssue(facts, line, 'temperature', 'a temperature of this planet', `${temperature} °C`);
}

/** Reads one part of a line and what its commas divide; false where it is no part of a head. */
function readPart(
  part: string,
  facts: HeadFacts,
  places: string[],
  line: Line,
  context: DateContext,
): boolean {
  if (placeLabel.test(part)) return isPlaceLike((facts.place = part.replace(placeLabel, '')));
  const rest = takeDate(part, facts, line, context);
  return rest
    .split(weak)
    .filter(Boolean)
    .every((words) => isEmptied(words) || readWords(words, facts, places));
}

function readWords(words: string, facts: HeadFacts, places: string[]): boolean {
  const other = words.replaceAll(weatherSign, ' ').replaceAll(dateSign, ' ').trim();
  if (readCalendarNames().weekdays.has(trimName(other))) return true;
  if (words.includes(dateSign))
    return isLabel(other) || (isKnownPlace(other) && places.push(other) > 0);
  const authors = readByline(other);
  if (authors) return Boolean((facts.authors = [...(facts.authors ?? []), ...authors]));
  const code = readCondition(other);
  if (code !== undefined && 'temperature' in facts) return (facts.code = code) >= 0;
  if (words.includes(weatherSign) && weatherLabel.test(`${other} `)) return true;
  if (/^\p{L}[\p{L} ]*:$/u.test(other)) return true;
  const isPlace = isPlaceLike(other) && (!words.startsWith(weatherSign) || isKnownPlace(other));
  return isPlace && places.push(other) <= 3;
}

function isEmptied(words: string): boolean {
  return !words.replace(/[\u0001\u0002\s.,:]/g, '');
}

/** Takes the dates and times of a part, and says whose they are by the words before them. */
function takeDate(part: string, facts: HeadFacts, line: Line, context: DateContext): string {
  const date = findDate(part, context);
  if (!date) return part;
  const before = part.slice(0, date.start);
  const after = part.slice(date.end);
  const next = findDate(after, context);
  const [mine, others] = next ? splitBefore(after, next.start) : [after, ''];
  const time = findTime(mine) ?? findTime(before);
  const moment = date.iso + (date.iso.length === 10 ? (time?.iso ?? '') : '');
  const label = before + mine;
  if (!date.iso)
    addIssue(facts, line, 'ambiguous-date', 'a date whose day and month can be told apart', part);
  else setDate(facts, moment, label);
  if (time?.zone) addIssue(facts, line, 'time-zone', 'a time with its offset', part);
  const rest = [before, mine].map((words) => cutTime(words)).join(dateSign);
  return rest + (next ? takeDate(others, facts, line, context) : '');
}

/** Divides what follows a date before the words that belong to the next one. */
function splitBefore(text: string, end: number): [string, string] {
  const comma = text.lastIndexOf(',', end);
  const at = comma < 0 ? (findTime(text.slice(0, end))?.end ?? 0) : comma;
  return [text.slice(0, at), text.slice(at)];
}

function cutTime(words: string): string {
  const time = findTime(words);
  return time ? words.slice(0, time.start) + words.slice(time.end) : words;
}

function setDate(facts: HeadFacts, moment: string, label: string): void {
  if (modifiedLabel.test(label)) facts.modified ??= moment;
  else if (publishedLabel.test(label)) facts.published ??= moment;
  else facts.date ??= moment;
}

/** Whether words beside a date only say whose it is: «Last updated on», «Stand:», «at», «года». */
function isLabel(words: string): boolean {
  const {weekdays} = readCalendarNames();
  const rest = words.replace(modifiedLabel, '').replace(publishedLabel, '');
  // What is left of «Updated» and «Publicado» is an ending.
  const isEnding = rest !== words && /^\p{L}{0,6}:?$/u;
  return rest
    .split(/\s+/)
    .every(
      (token) =>
        isShort(token) || weekdays.has(trimName(token)) || (isEnding && isEnding.test(token)),
    );
}

/** «on», «at», «den», «года», «Date:». */
function isShort(token: string): boolean {
  return (
    token.endsWith(':') ||
    /^(?:last|first|the|am|vom)$/i.test(token) ||
    (token.length <= 4 && !/^\p{Lu}/u.test(token))
  );
}

function addIssue(
  facts: HeadFacts,
  line: Line,
  code: string,
  expected: string,
  found: string,
): void {
  facts.issues.push(createIssue(`line ${line.number}`, code, expected, `"${found}"`));
}
