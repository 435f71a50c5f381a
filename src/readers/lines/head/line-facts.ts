import {readByline} from '../../language/byline.js';
import {readCalendarNames} from '../../language/dates/calendar-names.js';
import {findDate, type DateContext} from '../../language/dates/date-words.js';
import {simplifyDigits} from '../../language/dates/digits.js';
import {joinTwinDates} from '../../language/dates/twin-dates.js';
import type {Line} from '../lines.js';
import {isPlaceLike} from '../../language/place.js';
import {countWords} from '../../language/shape.js';
import {takeTemperature} from '../../language/weather-words.js';
import {isWeatherDetail} from '../../language/words/weather.js';
import {addIssue, saysAnything, type HeadFacts} from './facts.js';
import {takeRelative} from './relative-times.js';
import {divideParts} from './line-parts.js';
import {dateSign} from './line-dates.js';
import {addByline, readPart, type Reading} from './part-facts.js';

const longest = 200;

/** What a forecast for the day has, and no temperature at one moment. */
const forecast = /\b(?:high|low|max|min|hi|lo)\b/i;

/** «Weather in Port Elwin: fog, 3 °C», where a temperature stands. */
const weatherOf =
  /^(?:(?:the |das |la |le |el |il |o |het )?(?:current )?(?:weather|conditions|wetter|météo|tiempo|clima|tempo|meteo|weer|vreme|vremea|sää|vær|vejr|väder|cuaca))(?: (?:today|tonight|now|heute|hoy|hoje|oggi|vandaag|aujourd['’]hui))? (?:in|at|à|a|en|em|din|la|i|di) (?=\p{Lu})/iu;

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
