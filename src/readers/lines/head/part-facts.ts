import {
  areKnownNames,
  readBareNames,
  readByline,
  readCaselessNames,
} from '../../language/byline.js';
import {trimName, readCalendarNames} from '../../language/dates/calendar-names.js';
import {findDate, type DateContext} from '../../language/dates/date-words.js';
import type {Line} from '../lines.js';
import {isToponym} from '../../language/person.js';
import {isKnownPlace, isPlaceLike} from '../../language/place.js';
import {countWords} from '../../language/shape.js';
import {weatherSign} from '../../language/weather-words.js';
import {isCaption, isFurniture} from '../../language/words/furniture.js';
import {isNoName} from '../../language/words/no-names.js';
import {isAgency, isMasthead} from '../../language/words/papers.js';
import {isRelease, isSection} from '../../language/words/sections.js';
import {isWeatherDetail, readCondition} from '../../language/words/weather.js';
import {addIssue, type HeadFacts} from './facts.js';
import {isFiledLine} from './filed-line.js';
import {dateSign, isDateLabel, isEmptied, takeDates} from './line-dates.js';

/** Between parts that belong together. */
const weak = /\s*[,،、:]\s+|\s*：\s*|\s*[,،、]\s*|:$/;

const isForecast = /^(?:high|low|max|min|hi|lo)\.?$/iu;

const weatherLabel =
  /^(?:(?:temp|temperature|weather|currently|now|air|it is|wetter|temperatur|météo|température|tiempo|temperatura|clima|tempo|weer|temperatuur|погода|температура|hava|sıcaklık|الطقس|درجة الحرارة|מזג האוויר|هوا|दमا|मौसम|तापमान|天气|天気|气温|気温)?[:：/\s])*$/iu;
const placeLabel = /^(?:place|location|dateline|ort|lieu|lugar|plaats|место)\s*:\s*/i;

/** «来源：晨报»: whom a page has its story from. */
const sourceLabel = /^(?:来源|來源|source|quelle|fuente)\s*[:：]\s*/iu;

/** What a line is made of while it is read. */
export interface Reading {
  readonly facts: HeadFacts;
  readonly places: string[];
  /** Words that are not understood. */
  readonly unread: string[];
  readonly line: Line;
  readonly context: DateContext;
  /** Whether the line has a temperature: a name beside it is a place. */
  readonly hasWeather: boolean;
}

/** Reads one part of a line and what its commas divide; false where it is no part of a head. */
export function readPart(part: string, reading: Reading): boolean {
  const {facts, line, context} = reading;
  if (placeLabel.test(part)) return isPlaceLike((facts.place = part.replace(placeLabel, '')));
  if (isCaption(part)) {
    if (countWords(part) > 6) return false;
    addIssue(facts, line, 'caption', 'its picture', part);
    return true;
  }
  if (isWeatherDetail(part) && !findDate(part, context)) return addDetail(part, reading);
  const byline = readByline(part);
  if (byline) return Boolean(addByline(facts, byline, line));
  const [inBrackets = '', agency = ''] = /\s\(([^()]{2,30})\)$/u.exec(part) ?? [];
  if (agency && isAgency(agency)) {
    facts.agency ??= agency;
    return readPart(part.slice(0, -inBrackets.length), reading);
  }
  const [, place = '', filer = ''] = /^([^/]{2,30})\/\s?([^/]{2,20})$/u.exec(part) ?? [];
  if (isAgency(filer) && isPlaceLike(place) && !isNoName(place)) {
    facts.agency ??= filer;
    return reading.places.push(place) > 0;
  }
  const {rest: said, found} = takeDates(part, facts, line, context);
  const rest = found ? cutLabel(said) : said;
  const isBareName = !found && !isPlaceLike(rest) ? undefined : readBareNames(rest);
  if (isBareName && !found && isBareName.authors.length > 1 && areKnownNames(isBareName))
    return addPeople(facts, isBareName.authors);
  const words = rest.split(weak).filter((words) => !isEmptied(words));
  const unread = words.filter((word) => !readWords(word, reading, found, words.length));
  if (found) reading.unread.push(...unread);
  return found || !unread.length;
}

/**
 * «Giriş: 14 Ocak 2025», «Sent: Sunday 29 November»: words that a colon separates from a date are no
 * place, unless it is known to be one.
 */
function cutLabel(words: string): string {
  const found = /^([\p{L}\p{M} ]{2,24})[:：]\s*(?:([\p{L}\p{M}.]{2,14}),?\s*)?(?=\u0001)/u.exec(
    words,
  );
  const [, label = '', day] = found ?? [];
  const isDay = day === undefined || readCalendarNames().weekdays.has(trimName(day));
  return label && isDay && !isKnownPlace(label) ? words.slice(label.length + 1) : words;
}

function addDetail(part: string, {facts, line}: Reading): boolean {
  facts.isDetail = true;
  if (!facts.issues.some(({code}) => code === 'temperature'))
    addIssue(facts, line, 'weather-detail', 'a temperature or a condition', part);
  return true;
}

function readWords(words: string, reading: Reading, isDated: boolean, count: number): boolean {
  const {facts, line, places, hasWeather} = reading;
  const other = words.replaceAll(weatherSign, ' ').replaceAll(dateSign, ' ').trim();
  const {weekdays, days} = readCalendarNames();
  if (isEmptied(other) || weekdays.has(trimName(other))) return true;
  if (isDated && days.has(trimName(other))) return true;
  if (isDateLabel(other)) return true;
  const [label = '', writers = ''] = words.split(dateSign);
  const writer = writers && readByline(writers.trim());
  // «Posted on January 12, 2025 by Ada Finch»
  if (writer && (!label.trim() || isDateLabel(label.trim(), true)))
    return Boolean(addByline(facts, writer, line));
  if (isFiledLine(label.trim(), writers.trim())) {
    facts.agency ??= writers.trim();
    return places.push(label.trim()) > 0;
  }
  if (words.includes(dateSign) && !isKnownPlace(other) && !(hasWeather && isPlaceLike(other)))
    return isDateLabel(other, true);
  const byline = readByline(other);
  if (byline) return Boolean(addByline(facts, byline, line));
  const code = readCondition(other);
  if (code !== undefined && hasWeather) return code === null || setCode(facts, code);
  if (hasWeather && (weatherLabel.test(`${other} `) || isForecast.test(other))) return true;
  if (isAgency(other)) return Boolean((facts.agency ??= other));
  if (isMasthead(other)) return Boolean((facts.publisher ??= other.replace(sourceLabel, '')));
  if (isFurniture(other) || isSection(other) || isRelease(other)) {
    addIssue(facts, line, 'furniture', 'a part of the story', other);
    return true;
  }
  return readName(other, reading, isDated, count) && places.length <= 3;
}

function setCode(facts: HeadFacts, code: number): boolean {
  facts.code ??= code;
  return true;
}

/** A name beside a temperature, or before a comma and a date, is a place; another may be a person's, or is not clear. */
function readName(name: string, reading: Reading, isDated: boolean, count: number): boolean {
  const {facts, line, places, hasWeather} = reading;
  if (!isPlaceLike(name)) return false;
  if (isNoName(name)) return false;
  const person = readBareNames(name) ?? readCaselessNames(name);
  // «Elwin Sands, Norland | 7 °C» is no person.
  const isPart = hasWeather && (count > 1 || !person || !areKnownNames(person));
  const isBeside = (!person || isPart) && (hasWeather || places.length > 0 || isDated);
  if (isBeside || isKnownPlace(name) || isToponym(name)) return places.push(name) > 0;
  if (person && areKnownNames(person)) return addPeople(facts, person.authors);
  addIssue(facts, line, 'unclear-name', 'a name that is a place, a person or a paper', name);
  facts.unclear = [...(facts.unclear ?? []), name];
  return true;
}

function addPeople(facts: HeadFacts, people: HeadFacts['people'] = []): boolean {
  facts.people = [...(facts.people ?? []), ...people];
  return true;
}

export function addByline(
  facts: HeadFacts,
  {authors, agency, others}: NonNullable<ReturnType<typeof readByline>>,
  line: Line,
): HeadFacts {
  if (authors.length) facts.authors = [...(facts.authors ?? []), ...authors];
  if (agency) facts.agency ??= agency;
  for (const other of others) addIssue(facts, line, 'byline-part', 'a person', other);
  return facts;
}
