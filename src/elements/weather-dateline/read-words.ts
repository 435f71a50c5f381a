import type {Locale} from '../../format/locale.js';
import type {Dateline, Weather} from '../../model/article.js';
import {isIsoDate} from '../../model/date.js';
import type {Unit} from '../../weather/temperature.js';
import {findSegments, rangeOf, type Segment} from './segments.js';
import {readDate} from './written-date.js';
import {readTemperature, type WrittenTemperature} from './written-temperature.js';

/** The data in the text of a dateline, and their positions. Any part may be missing. */
export interface ReadWords {
  dateline: Dateline;
  /** Unit in which the temperature is written. */
  unit?: Unit | undefined;
  /** Position of the temperature. */
  temperature?: Element | Range | undefined;
  /** Position of all text about the weather. */
  weather?: Element | Range | undefined;
  /** Position of the date. */
  date?: HTMLTimeElement | Range | undefined;
  /** The last node of the text, after which more can be inserted. */
  end: ChildNode | undefined;
}

/**
 * Reads a dateline from text that a server rendered or an author wrote. Text that is not understood
 * stays text; nothing is guessed.
 * @param unit the unit of a bare «5°»
 */
export function readWords(
  root: ParentNode,
  nodes: readonly ChildNode[],
  locale: Locale,
  unit?: Unit,
): ReadWords {
  const segments = findSegments(nodes);
  const dated = segments.find((segment) => dateOf(segment, locale));
  const written = segments.map(({text}) => readTemperature(text, locale.language, unit));
  const warm = segments.find((segment, index) => segment !== dated && written[index]);
  const place = segments.find(
    (segment) => segment !== dated && segment !== warm && isName(segment, locale),
  );
  const marked = root.querySelector('.aw-temperature');
  const weather = marked && readMarked(marked);
  const degreesText = warm && written[segments.indexOf(warm)];
  return {
    ...(degreesText && placeWeather(degreesText, warm, Boolean(place), locale)),
    ...(marked && {temperature: marked, weather: marked.closest('.aw-weather') ?? marked}),
    ...(dated && {date: dated.time ?? rangeOf(dated, 0, dated.text.length)}),
    dateline: {
      ...find('place', textOf(root, '.aw-place') ?? (place && trim(place.text))),
      ...find('agency', textOf(root, '.aw-agency')),
      ...find('date', dated && dateOf(dated, locale)),
      ...find('weather', weather ?? (degreesText && {temperature: degreesText.celsius})),
    },
    end: segments.at(-1)?.time ?? segments.at(-1)?.runs.at(-1)?.node,
  };
}

function find<Key extends keyof Dateline>(key: Key, value: Dateline[Key]): Dateline {
  return value === undefined ? {} : {[key]: value};
}

function textOf(root: ParentNode, selector: string): string | undefined {
  const text = root.querySelector(selector)?.textContent.trim();
  return text === '' ? undefined : text;
}

function dateOf({text, time}: Segment, {language}: Locale): string | undefined {
  const date = time?.dateTime.trim();
  return date && isIsoDate(date) ? date : readDate(text, language);
}

/** Whether a part can be a place name: it has letters, and is not about the weather. */
function isName({text, time}: Segment, {strings, language}: Locale): boolean {
  const word = trim(text).toLocaleLowerCase(language);
  const conditions = Object.values(strings.weather);
  return (
    !time &&
    /\p{L}/u.test(word) &&
    !conditions.some((condition) => condition.toLocaleLowerCase(language) === word)
  );
}

function trim(text: string): string {
  return text.replace(/^[\s,;:()–—-]+|(?<![\s,;:()–—-])[\s,;:()–—-]+$/g, '');
}

/** Text beside a temperature is about the weather, unless it is the only possible name. */
function placeWeather(
  {unit, start, end}: WrittenTemperature,
  segment: Segment,
  hasPlace: boolean,
  locale: Locale,
): Partial<ReadWords> {
  const {text} = segment;
  const isAllWeather =
    hasPlace || !isName({...segment, text: text.slice(0, start) + text.slice(end)}, locale);
  const temperature = rangeOf(segment, start, end);
  const weather = isAllWeather ? rangeOf(segment, 0, text.length) : temperature.cloneRange();
  return {unit, temperature, weather};
}

/** Reads the weather that a server has put in attributes. */
function readMarked(element: Element): Weather | undefined {
  const value = element.getAttribute('value');
  if (!value) return undefined;
  const code = element.getAttribute('data-code');
  const isDay = element.getAttribute('data-day');
  const observedAt = element.getAttribute('data-observed-at');
  return {
    temperature: Number(value),
    ...(code && {code: Number(code)}),
    ...(isDay && {isDay: isDay === 'true'}),
    ...(observedAt && {observedAt}),
  };
}
