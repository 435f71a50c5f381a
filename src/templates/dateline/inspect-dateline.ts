import {type Clock, readClock} from '../../format/clock.js';
import {isCalendar, isNumbering, isTimeZone} from '../../format/known-names.js';
import type {Dateline} from '../../model/article.js';
import {checkPart} from '../../model/check-part.js';
import {createIssue, type DescribeIssue, describeValue, type Issue} from '../../model/issue.js';
import {isUnit} from '../../weather/temperature.js';
import type {DatelineStyle} from './dateline-style.js';
import {isOfToday} from './is-of-today.js';

/** The attributes of an element that state a dateline and its display options, as properties. */
export interface DatelineHost {
  readonly place?: string | undefined;
  readonly datetime?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly temperature?: number | undefined;
  readonly condition?: number | undefined;
  readonly observedAt?: string | undefined;
  readonly unit?: string | undefined;
  readonly calendar?: string | undefined;
  readonly numerals?: string | undefined;
  readonly dateStyle: string;
  readonly withTime: boolean;
  readonly masthead: boolean;
  readonly load?: unknown;
  readonly clock?: Clock | undefined;
  /** The text of an attribute, for messages; null where there is none. */
  getAttribute: (name: string) => string | null;
}

/** The valid parts of a dateline and its display options, and an issue for each other part. */
export interface Inspection {
  dateline: Dateline;
  style: DatelineStyle;
  issues: Issue[];
}

/** Attributes whose names differ from those of the model. */
const attributes: Readonly<Record<string, string>> = {
  date: 'datetime',
  timeZone: 'time-zone',
  'weather.temperature': 'temperature',
  'weather.code': 'condition',
  'weather.observedAt': 'observed-at',
};

const styles = ['full', 'long', 'medium', 'short'] as const;

/** Display options: the attribute, the expected values, and a test. */
const choices: readonly (readonly [
  key: 'unit' | 'calendar' | 'numerals' | 'dateStyle',
  attribute: string,
  expected: string,
  isSound: (value: string) => boolean,
])[] = [
  ['unit', 'unit', 'celsius or fahrenheit', isUnit],
  ['calendar', 'calendar', 'a calendar as Intl names it', isCalendar],
  ['numerals', 'numerals', 'digits as Intl names them', isNumbering],
  [
    'dateStyle',
    'date-style',
    'full, long, medium or short',
    (value) => styles.some((style) => style === value),
  ],
];

/**
 * Keeps the valid parts.
 * @param isFromAttributes whether the attributes of the host are added to the dateline
 */
export function inspectDateline(
  given: Dateline,
  host: DatelineHost,
  isFromAttributes: boolean,
): Inspection {
  const issues: Issue[] = [];
  const dateline = isFromAttributes ? readAttributes(given, host, issues) : {...given};
  const {timeZone} = dateline;
  if (timeZone && !isTimeZone(timeZone)) {
    delete dateline.timeZone;
    const name = isFromAttributes ? 'time-zone' : 'timeZone';
    issues.push(createIssue(name, 'expected', 'an IANA time zone', describeValue(timeZone)));
  }
  return {dateline, style: chooseStyle(host, dateline, issues), issues};
}

/** Leaves out a part that is not valid, and reports it with its attribute and value. */
function readAttributes(given: Dateline, host: DatelineHost, issues: Issue[]): Dateline {
  const parts = {...given, ...dropEmpty(partsOf(host))};
  const describe: DescribeIssue = (path, code, expected, found) => {
    const name = attributes[path] ?? path;
    const value = host.getAttribute(name);
    return createIssue(name, code, expected, value === null ? found : describeValue(value));
  };
  const options = {path: '', issues, now: new Date(), describe};
  return (checkPart('Dateline', parts, options) as Dateline | undefined) ?? {};
}

function partsOf(host: DatelineHost): object {
  const {place, datetime: date, timeZone, latitude, longitude} = host;
  const {temperature, condition: code, observedAt} = host;
  const weather =
    (temperature ?? undefined) === undefined ? undefined : {temperature, code, observedAt};
  return {place, date, timeZone, latitude, longitude, weather};
}

function dropEmpty<T extends object>(parts: T): Partial<T> {
  const kept = Object.entries(parts)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key, value]: [string, unknown]) => [key, isObject(value) ? dropEmpty(value) : value]);
  return Object.fromEntries(kept) as Partial<T>;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function chooseStyle(host: DatelineHost, dateline: Dateline, issues: Issue[]): DatelineStyle {
  const sound: Partial<Record<string, string>> = {};
  for (const [key, attribute, expected, isSound] of choices) {
    const value = host[key];
    if (!value) continue;
    if (isSound(value)) sound[key] = value;
    else issues.push(createIssue(attribute, 'expected', expected, describeValue(value)));
  }
  const {dateStyle: style, ...chosen} = sound;
  const {withTime, masthead, load, clock} = host;
  const now = readClock(clock);
  const live = Boolean(load) && (masthead || isOfToday(dateline, now));
  return {...chosen, style, withTime, masthead, live, now} as DatelineStyle;
}
