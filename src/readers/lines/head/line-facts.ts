import {
  areKnownNames,
  readBareNames,
  readByline,
  readCaselessNames,
} from '../../language/byline.js';
import {trimName, readCalendarNames} from '../../language/dates/calendar-names.js';
import {findDate, type DateContext} from '../../language/dates/date-words.js';
import {simplifyDigits} from '../../language/dates/digits.js';
import {joinTwinDates} from '../../language/dates/twin-dates.js';
import type {Line} from '../lines.js';
import {isToponym} from '../../language/person.js';
import {isKnownPlace, isPlaceLike} from '../../language/place.js';
import {countWords} from '../../language/shape.js';
import {takeTemperature, weatherSign} from '../../language/weather-words.js';
import {isCaption, isFurniture} from '../../language/words/furniture.js';
import {isNoName} from '../../language/words/no-names.js';
import {isAgency, isMasthead} from '../../language/words/papers.js';
import {isRelease, isSection} from '../../language/words/sections.js';
import {isWeatherDetail, readCondition} from '../../language/words/weather.js';
import {addIssue, saysAnything, type HeadFacts} from './facts.js';
import {takeRelative} from './relative-times.js';
import {isFiledLine} from './filed-line.js';
import {divideParts} from './line-parts.js';
import {dateSign, isDateLabel, isEmptied, takeDates} from './line-dates.js';

const longest = 200;

/** Between parts that belong together. */
const weak = /\s*[,،、:]\s+|\s*：\s*|\s*[,،、]\s*|:$/;

/** What a forecast for the day has, and no temperature at one moment. */
const forecast = /\b(?:high|low|max|min|hi|lo)\b/i;

const isForecast = /^(?:high|low|max|min|hi|lo)\.?$/iu;

const weatherLabel =
  /^(?:(?:temp|temperature|weather|currently|now|air|it is|wetter|temperatur|météo|température|tiempo|temperatura|clima|tempo|weer|temperatuur|погода|температура|hava|sıcaklık|الطقس|درجة الحرارة|מזג האוויר|هوا|दमا|मौसम|तापमान|天气|天気|气温|気温)?[:：/\s])*$/iu;
const placeLabel = /^(?:place|location|dateline|ort|lieu|lugar|plaats|место)\s*:\s*/i;

/** «来源：晨报»: whom a page has its story from. */
const sourceLabel = /^(?:来源|來源|source|quelle|fuente)\s*[:：]\s*/iu;

/** «Weather in Port Elwin: fog, 3 °C», where a temperature stands. */
const weatherOf =
  /^(?:(?:the |das |la |le |el |il |o |het )?(?:current )?(?:weather|conditions|wetter|météo|tiempo|clima|tempo|meteo|weer|vreme|vremea|sää|vær|vejr|väder|cuaca))(?: (?:today|tonight|now|heute|hoy|hoje|oggi|vandaag|aujourd['’]hui))? (?:in|at|à|a|en|em|din|la|i|di) (?=\p{Lu})/iu;

/** What a line is made of while it is read. */
interface Reading {
  readonly facts: HeadFacts;
  readonly places: string[];
  /** Words that are not understood. */
  readonly unread: string[];
  readonly line: Line;
  readonly context: DateContext;
  /** Whether the line has a temperature: a name beside it is a place. */
  readonly hasWeather: boolean;
}

/** Reads a line of the head: weather, place, date, byline, in any order; nothing where any of it is not understood. */
export function readLineFacts(line: Line, context: DateContext): HeadFacts | undefined {
  if (line.raw.length > longest) return undefined;
  const facts: HeadFacts = {issues: []};
  const plain = joinTwinDates(simplifyDigits(line.raw));
  const said = plain.replace(glued, '$1 $2').replace(strokeOfLabel, '$1 ');
  const text = partSigned(takeRelative(takeHandles(said, facts, line), facts, line), context);
  if (!/[\p{L}\d]/u.test(text)) return saysAnything(facts) ? facts : undefined;
  const whole = readByline(text);
  if (whole) return addByline(facts, whole, line);
  if (isWeatherDetail(text) && !findDate(text, context)) return addWhole(facts, text, line);
  const weather = takeTemperature(line.raw.includes('−') ? keepMinus(text, line.raw) : text);
  if (weather) readTemperature(weather, text, facts, line);
  const hasWeather = weather !== undefined;
  const places: string[] = [];
  const unread: string[] = [];
  const rest = weather?.rest.replace(weatherOf, '') ?? text;
  for (const part of divideParts(rest)) {
    const reading: Reading = {facts, places: [], unread, line, context, hasWeather};
    if (!readPart(part, reading)) unread.push(part);
    if (reading.places.length) places.push(reading.places.join(', '));
  }
  if (!saysAnything(facts)) return undefined;
  if (unread.length && !addUnread(facts, unread, line)) return undefined;
  return places.length ? addPlace(facts, places, line) : facts;
}

/** What is no part of a name, right behind one: an account, or a label and what it says. */
const behindName =
  /(?<=\p{L})(?:\s?@\w{3,}(?!\S*\.)|\s\p{Lu}\p{L}{3,}:\s\p{Lu}\p{L}+(?=\s\P{L}|$))/u;

/** «// By Ada Finch@adafinch», «By Ada Finch Section: Water»: leaves the byline, and names the rest. */
function takeHandles(text: string, facts: HeadFacts, line: Line): string {
  const plain = text.replace(/^[^\p{L}\p{N}]{1,3}\s+(?=by\s)/iu, '');
  const start = plain.search(behindName);
  if (start < 0 || !readByline(plain.slice(0, start))?.authors.length) return plain;
  const [words = ''] = behindName.exec(plain) ?? [];
  addIssue(facts, line, 'byline-part', 'a person', words.trim());
  return plain.replace(words, '');
}

/** Between a byline and a date right after it. */
const beforeDate = /(?:\s(?:on|am|le|el|op|den|il|em))?[\s,]*$/iu;

/** A byline right after a date and its hour. */
const signedAfter =
  /^([^\p{Ll}]{0,30}|\s(?:at|um|à)\s.{3,20}?)\s((?:posted )?(?:by|von|par|por|door|di)\s\p{Lu}.+)$/iu;

/** Parts «By Ada Finch March 12, 2026» and «March 12, 2026 by Ada Finch» as a separator does. */
function partSigned(text: string, context: DateContext): string {
  const date = text.length < longest ? findDate(text, context) : undefined;
  if (!date) return text;
  const {weekdays} = readCalendarNames();
  const [day = ''] = /\p{L}+[.,]?\s*$/u.exec(text.slice(0, date.start)) ?? [];
  const isWeekday = weekdays.has(day.replace(/[^\p{L}]/gu, '').toLowerCase());
  const start = isWeekday ? date.start - day.length : date.start;
  const above = text.slice(0, start).replace(beforeDate, '');
  if (/\p{L}$/u.test(above) && readByline(above)?.authors.length)
    return `${above} | ${text.slice(start)}`;
  const [, between = '', signed = ''] = signedAfter.exec(text.slice(date.end)) ?? [];
  return signed && readByline(signed)?.authors.length
    ? `${text.slice(0, date.end)}${between} | ${signed}`
    : text;
}

/** Most words of a line of dates that may be left to its issues. */
const mostUnread = 4;

/** «Published 10 March 2026, 12:00 – Reading 4 min»: few words beside a date that says itself whose it is, or its hour. */
function addUnread(facts: HeadFacts, unread: readonly string[], line: Line): boolean {
  const words = unread.map((part) => part.replaceAll(dateSign, ' ').trim());
  const isDated = facts.published ?? facts.modified ?? facts.date?.includes('T');
  const count = words.reduce((sum, part) => sum + countWords(part), 0);
  if (!isDated || count > mostUnread) return false;
  for (const part of words) addIssue(facts, line, 'unknown-line', 'a part of the head', part);
  return true;
}

/** «Feels like 3°» is no temperature of the place. */
function addWhole(facts: HeadFacts, text: string, line: Line): HeadFacts {
  if (forecast.test(text) && takeTemperature(text))
    addIssue(facts, line, 'temperature', 'one temperature', text);
  else addIssue(facts, line, 'weather-detail', 'a temperature or a condition', text);
  return {...facts, isDetail: true};
}

/** «January 12, 20255:03 PM»: what a page sets apart without a space. */
const glued = /((?:19|20)\d\d)(\d{1,2}:\d\d)/g;

/** «Updated / Tuesday, 14 Jan 2025» */
const strokeOfLabel =
  /^(updated|published|aktualisiert|actualizado|aggiornato|mis à jour)\s[/|]\s/iu;

/** The sign of Unicode for minus is a sign wherever it stands. */
function keepMinus(text: string, raw: string): string {
  if (text.length !== raw.length) return text;
  return raw
    .split('−')
    .map((part) => simplifyDigits(part))
    .join('−');
}

/** Two parts of a line that name places are two places. */
function addPlace(
  facts: HeadFacts,
  [place = '', ...others]: readonly string[],
  line: Line,
): HeadFacts | undefined {
  for (const other of others)
    if (other !== place)
      addIssue(facts, line, 'second-place', `one place, and has "${place}"`, other);
  return isPlaceLike(place) ? {...facts, place} : undefined;
}

function readTemperature(
  {temperature, isBare}: {temperature?: number; isBare: boolean},
  text: string,
  facts: HeadFacts,
  line: Line,
): void {
  if (temperature === undefined || forecast.test(text))
    addIssue(facts, line, 'temperature', 'one temperature', text);
  else if (Math.abs(temperature) > 70)
    addIssue(facts, line, 'temperature', 'a temperature of this planet', `${temperature} °C`);
  else Object.assign(facts, {temperature, ...(isBare ? {isBare} : {})});
}

/** Reads one part of a line and what its commas divide; false where it is no part of a head. */
function readPart(part: string, reading: Reading): boolean {
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

function addByline(
  facts: HeadFacts,
  {authors, agency, others}: NonNullable<ReturnType<typeof readByline>>,
  line: Line,
): HeadFacts {
  if (authors.length) facts.authors = [...(facts.authors ?? []), ...authors];
  if (agency) facts.agency ??= agency;
  for (const other of others) addIssue(facts, line, 'byline-part', 'a person', other);
  return facts;
}
