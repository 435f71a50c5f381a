import type {Weather} from '../../../model/article.js';
import {readCalendarNames, trimName} from '../dates/calendar-names.js';
import {findDate, findDayAndMonth, type DateContext} from '../dates/date-words.js';
import {simplifyDigits} from '../dates/digits.js';
import {findTime, isWholeTime} from '../dates/time-words.js';
import {joinTwinDates} from '../dates/twin-dates.js';
import type {AgencyDateline} from './dateline-facts.js';
import {readEastAsianDateline} from './east-asian-dateline.js';
import {hasGivenName} from '../given-names/given-names.js';
import {isFullName} from '../person.js';
import {isKnownPlace, isPlaceLike} from '../place.js';
import {isUpperCase} from '../shape.js';
import {takeTemperature, weatherSign} from '../weather-words.js';
import {isAgency, isFiler} from '../words/papers.js';
import {readCondition} from '../words/weather.js';

/** How far into a paragraph its dateline can reach. */
const longest = 140;

/** Between dateline and text: a dash with space on a side, two hyphens, «.-»; or the strokes of a press release. */
const separator =
  /\.?-\s?-+|\s_\s|(?<=\))\s(?=[\p{Lu}\p{Lo}][\p{L}\p{M}]*\s)|(?<=(?:19|20)\d\d)\.\s(?=\p{Lu})|\s[-–—―](?=\s|$)|\s?[—―]\s?|\s?–\s|\.-\s|(?<=[)/])\s?[-:.–—]|(?<=\/)\s(?=\p{Lu})/gu;

const agencyInBrackets =
  /^\(([^()\d]{2,40})\)|\(([^()\d]{2,40})\)$|\s\/\s?([^/\d]{2,40}?)\s?\/?$|^\/([^/\d]{2,40})\/$/u;

/** Words in capitals that announce a text and name no place, and words that begin a sentence. */
const announcement =
  /^(?:background|summary|context|(?:the )?facts?|preview|recap|report|obituary|editorial|hintergrund|zusammenfassung|überblick|eil(?:meldung)?|analyse|kommentar|meinung|contexte|résumé|contexto|resumen|resumo|análisis|análise|opinión|opinião|achtergrond|samenvatting|contesto|sintesi|bakgrund|what|why|how|who|breaking|exclusive|update[ds]?|watch|live|analysis|opinion|comment|explainer|factbox|correct(?:ed|ion)|clarification|note|warning|editors?|urgent|flash|advisory|review|interview|video|photos?|q&a|q|refile|wrapup|timeline|profile|insight|feature|column|in|on|at|by|from|since|after|before|until|this|that|as|when|while|for|with|but|and)(?!\p{L})/iu;

/** Words of a run-in heading, «LO QUE SABEMOS –», which no place has. */
const asking =
  /(?:^|\s)(?:que|qué|quoi|ce|che|cosa|was|wer|wie|wir|wat|we|you|our|что|как|мы|що|ми)(?=\s|$)/iu;

/** Reads the dateline of a first paragraph; nothing where it is not sure to be one. */
export function readAgencyDateline(text: string, context: DateContext): AgencyDateline | undefined {
  const eastAsian = readEastAsianDateline(text, context);
  if (eastAsian) return eastAsian;
  const [sign = '', agency = ''] = /^\(([^()\d]{2,30})\)\s?[-–—]\s/u.exec(text) ?? [];
  const inner = sign && readDateline(text.slice(sign.length), context);
  // «(ANSA) - ROMA, 12 GEN - Il governo …» names the agency first.
  if (inner && inner.place && !inner.agency)
    return {...inner, agency, end: sign.length + inner.end};
  return readDateline(text, context) ?? readBehindDash(text);
}

/** «الرباط – (أفق): »: a place, and an agency in brackets behind a dash. */
function readBehindDash(text: string): AgencyDateline | undefined {
  const [whole = '', place = '', agency = ''] =
    /^([\p{Lu}\p{Lo}][^()\d.,:،。]{1,30}?)\s?[-–—]\s?\(([^()\d]{2,30})\)\s?[:：–—-]\s/u.exec(
      text,
    ) ?? [];
  if (!place || place.split(/\s+/).length > 3 || hasGivenName(place)) return undefined;
  return isSure({place, date: undefined, agency: undefined}, true) || isCaseless(place)
    ? {place, agency, end: whole.length}
    : undefined;
}

function isCaseless(place: string): boolean {
  return !/[\p{Lu}\p{Ll}]/u.test(place) && isPlaceLike(place);
}

function readDateline(text: string, context: DateContext): AgencyDateline | undefined {
  const start = text.slice(0, longest);
  let found: AgencyDateline | undefined;
  // The longest counts: «LISBON — January 3, 2025 — » has two separators.
  for (const match of [...start.matchAll(separator)].slice(0, 3)) {
    const end = skipSeparators(start, match.index + match[0].length);
    const isSentence = beginsSentence(text.slice(end, end + 4));
    const parts = readPrefix(start.slice(0, match.index).trim(), context, isSentence);
    if (parts) found = {...parts, end};
  }
  return found && takeAgencyBehind(found, text);
}

/** «МОСКВА, 14 янв — РИА Новости. Более 40 тысяч …»: the agency stands after the dash. */
function takeAgencyBehind(found: AgencyDateline, text: string): AgencyDateline {
  if (found.agency) return found;
  const [whole = '', name = ''] =
    /^([^.:—–]{2,30})(?:\.\s+|:\s+|\s[—–-]\s)(?=\S)/u.exec(text.slice(found.end, found.end + 40)) ??
    [];
  return isAgency(name) ? {...found, agency: name, end: found.end + whole.length} : found;
}

/** «NEW YORK--(BUSINESS WIRE)--» has two; the agency may follow the first. */
function skipSeparators(text: string, end: number): number {
  return end + (/^[\s\-–—―]*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** «TOKYO — Shares rose» has a dateline, «NATO — the alliance» has none. */
function beginsSentence(text: string): boolean {
  return /^(?:$|["'“‘«„]?[\p{Lu}\p{Lo}\d])/u.test(text);
}

function readPrefix(
  prefix: string,
  context: DateContext,
  isSentence: boolean,
): Omit<AgencyDateline, 'end'> | undefined {
  const found = takeWeather(prefix);
  if (found) {
    const parts = readPrefix(found.rest, context, isSentence);
    return parts && {...parts, weather: found.weather};
  }
  const bracket = findAgency(prefix);
  const {agency: bracketed, reporter} = divideFiler(bracket?.slice(1).find(Boolean));
  // «GENEVA (12 January 2025) –»: a date in brackets. «New Delhi [India]»: a country in them.
  const plain = joinTwinDates(bracket ? prefix.replace(bracket[0], '') : prefix);
  const said = plain.replace(country, ', $1');
  const {words, weekday: dayOfWeek} = takeWeekday(said);
  const rest = words.replace(/\s\(([^()]*\d[^()]*)\)$/, ', $1').replace(/[\s,;:·|]+$/, '');
  const {date: day, before: start, after} = takeDate(rest, context, Boolean(bracketed));
  const time = day && after ? readZonedTime(after) : '';
  const date = day && `${day}${time ?? ''}`;
  const {site, before} = takeSite(start);
  const agency =
    bracketed ?? site ?? (after && /^\p{Lu}[\p{L}. ]{2,30}$/u.test(after) ? after : undefined);
  if (after && agency !== after && !time) return undefined;
  // «March 3, Ada Finch –»: without a place, what follows a date is a known agency.
  if (after && agency === after && !start.trim() && !isFiler(after)) return undefined;
  const named = before.replace(/[\s,،;.:/—–-]+$/u, '') || undefined;
  // «CNN —» is an agency, and no place.
  if (named && !agency && !date && isAgency(named)) return isSentence ? {agency: named} : undefined;
  const place = named;
  const weekday = date ? undefined : dayOfWeek;
  return isSure({place, date, agency}, isSentence)
    ? {
        ...omitAbsent({place: place && restorePoint(before, place), date, agency, weekday}),
        ...(reporter ? {reporters: [reporter]} : {}),
      }
    : undefined;
}

/** «BRANNOCH, March 13, 2025, 6°C, light rain —»: one temperature, and a condition that is known. */
function takeWeather(prefix: string): {weather: Weather; rest: string} | undefined {
  const {temperature, rest = ''} = takeTemperature(simplifyDigits(prefix)) ?? {};
  if (temperature === undefined) return undefined;
  const parts = rest.split(/\s*[,;|·]\s*/).filter((part) => part !== weatherSign);
  const codes = parts.map((part) => readCondition(part));
  const code = codes.find((found) => typeof found === 'number');
  return {
    weather: {temperature, ...(code !== undefined && {code})},
    rest: parts.filter((_, index) => codes[index] === undefined).join(', '),
  };
}

/**
 * What a dateline has in brackets: the agency, and no state or country: «BELO HORIZONTE (MG)». Two
 * letters behind a state or a date, «ORU, Nov. 28 (AW)», are of an agency.
 */
function findAgency(prefix: string): RegExpExecArray | null {
  const found = agencyInBrackets.exec(prefix);
  const name = found?.slice(1).find(Boolean) ?? '';
  const isBehindDate = found !== null && /\d/.test(prefix.slice(0, found.index));
  // «MARROW FALLS, Ohio (MP)» has its state already.
  const isBehindRegion = found?.input.includes(',') === true;
  const isRegion =
    (/^\p{Lu}{2}$/u.test(name) && !isAgency(name) && !isBehindDate && !isBehindRegion) ||
    isKnownPlace(name);
  return isRegion ? null : found;
}

/** «/Корр. ТАСС Ада Финч/»: an abbreviated task, an agency, and who wrote for it. */
function divideFiler(filer: string | undefined): {agency?: string; reporter?: string} {
  if (filer === undefined) return {};
  const words = filer.split(/\s+/);
  const at = words.findIndex((word) => isAgency(word));
  const task = words.slice(0, at);
  const reporter = words.slice(at + 1).join(' ');
  const agency = words[at];
  const isDivided = task.every((word) => word.endsWith('.')) && isFullName(reporter);
  return agency && isDivided ? {agency, reporter} : {agency: filer};
}

const country = /\s\[(\p{L}[\p{L} .]{1,30})\](?=[,\s]|$)/u;

/** «JAKARTA, KOMPAS.com», «TEMPO.CO, Jakarta»: a site that files its own stories. */
function takeSite(text: string): {site: string | undefined; before: string} {
  const parts = text.split(/,\s*/);
  const site = parts.find((part) => /^\p{L}[\p{L}\d]{2,20}\.\p{L}{2,4}$/u.test(part));
  if (!site || parts.length < 2) return {site: undefined, before: text};
  return {site, before: parts.filter((part) => part !== site).join(', ')};
}

/** How Arabic agencies write GMT. */
const greenwich = /(?:بتوقيت\s)?(?:غرينتش|غرينيتش|جرينتش)|ت\.?\s?غ(?=\.|\s|$)/u;

/** «14:30 GMT»: a time that is whole because it has its zone. */
function readZonedTime(text: string): string | undefined {
  const words = simplifyDigits(text).replace(greenwich, 'GMT');
  const iso = isWholeTime(words) ? findTime(words)?.iso : undefined;
  return iso && /Z|[+-]\d\d:\d\d$/.test(iso) ? iso : undefined;
}

/** «KYIV, Monday —»: a day that only the head's date makes whole. */
function takeWeekday(prefix: string): {words: string; weekday: number | undefined} {
  const [whole = '', name = ''] = /,\s*([\p{L}\p{M}-]{3,12})\.?$/u.exec(prefix) ?? [];
  const weekday = readCalendarNames().weekdays.get(trimName(name));
  return {words: weekday === undefined ? prefix : prefix.slice(0, -whole.length), weekday};
}

type Parts = Record<'place' | 'date' | 'agency', string | undefined>;

function takeDate(text: string, context: DateContext, isFiled: boolean) {
  const found = findDate(text, context) ?? (isFiled ? findDayAndMonth(text, context) : undefined);
  if (!found?.iso) return {date: undefined, before: text, after: ''};
  const before = text.slice(0, found.start).replace(/(?:^|[\s,])(?:le|el|il|em|am|den)\s*$/i, '');
  const after = text
    .slice(found.end)
    .replace(/^[\s,./|–—-]+/, '')
    .replace(/[\s,;.:]+$/, '');
  return isDateFirst(before, after, isFiled)
    ? {date: found.iso, before: after, after: ''}
    : {date: found.iso, before, after};
}

/** «MARCH 3, ATHENS (AFP) —», «Tuesday, 3 March 2026, Lisbon –»: the place follows its date. */
function isDateFirst(before: string, after: string, isFiled: boolean): boolean {
  const day = trimName(before.trim());
  if (day && !readCalendarNames().weekdays.has(day)) return false;
  const [first = ''] = after.split(',');
  if (!isPlaceLike(after) || isAgency(first)) return false;
  return isFiled || isUpperCase(first) || isKnownPlace(first);
}

/** «Calif.,» loses its comma, not its point. */
function restorePoint(before: string, place: string): string {
  return before[place.length] === '.' && /[\s.,]\p{L}[\p{L}.]{0,5}$/u.test(place)
    ? `${place}.`
    : place;
}

function isSure({place, date, agency}: Parts, isSentence: boolean): boolean {
  if (!place) return Boolean(agency);
  // «AFP / environment / Port Elwin»: an agency's row of subjects.
  if (isAgency(place)) return false;
  const {weekdays} = readCalendarNames();
  if (/\s\//.test(place) || !isPlaceLike(place.replaceAll('/', ' '))) return false;
  if (announcement.test(place) || asking.test(place)) return false;
  if (place.split(/[\s,]+/).some((word) => word.length > 4 && weekdays.has(trimName(word))))
    return false;
  const [first = ''] = place.split(',');
  const isNamed = isUpperCase(first) || isKnownPlace(first);
  // «Ada Finch (XYZ) - the former chair - said so» has the party of a person in brackets.
  if (agency && !date) return isFiler(agency) || (isNamed && isSentence);
  return Boolean(date) || (isSentence && isNamed);
}

function omitAbsent(parts: Parts & {weekday: number | undefined}): Omit<AgencyDateline, 'end'> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
