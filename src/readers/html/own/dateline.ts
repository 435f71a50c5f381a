import type {Dateline, Weather} from '../../../model/article.js';
import {isIsoDate} from '../../../model/date.js';
import type {ReadContext} from '../../reader.js';
import type {TreeElement} from '../../tree.js';
import {loadWords, moveDateline, readHead} from '../../lines/opening.js';
import type {HtmlSource} from '../context.js';
import {findElement, hasText, isNamed} from '../element.js';
import {createLine} from '../head/head-lines.js';
import {present} from '../../values/present.js';
import {report} from '../source.js';
import {readPartData, withoutData} from './data.js';
import {dateIn, isOfClass, lineIn, lineOf, take} from './elements.js';

/**
 * Reads `<aw-weather-dateline>`: its attributes, or else its data, or else the HTML that the library
 * draws, or else the words of an author. Words that are not understood stay in the text.
 */
export async function readDateline(
  element: TreeElement,
  source: HtmlSource,
  context: ReadContext,
): Promise<Dateline | undefined> {
  const given = readAttributes(element);
  if (given) {
    source.skipped.add(element);
    return given;
  }
  const data = readPartData(element, source, 'Dateline', 'dateline');
  if (data) return data;
  const shown = withoutData(element);
  if (!hasText(shown)) return undefined;
  const isDrawn = findElement(element, isOfClass('aw-fact'));
  const dateline = isDrawn ? readDrawn(shown) : await readWritten(shown, context);
  if (dateline) take(element, source);
  else
    report(
      source,
      element,
      'unknown-line',
      'weather, place and date',
      `"${lineOf(shown)?.slice(0, 200) ?? ''}"`,
    );
  return dateline;
}

const readNumber = (text: string | undefined) => (text?.trim() ? Number(text) : undefined);

/** The attributes of the element, which replace its words. */
function readAttributes({attributes}: TreeElement): Dateline | undefined {
  const {place, datetime: date, 'time-zone': timeZone, latitude, longitude} = attributes;
  const {temperature, condition, 'observed-at': observedAt} = attributes;
  if (!place && !date && !temperature) return undefined;
  const degrees = readNumber(temperature);
  const weather =
    degrees === undefined
      ? undefined
      : {temperature: degrees, ...present({code: readNumber(condition), observedAt})};
  return present({
    ...{place, date, timeZone, weather},
    latitude: readNumber(latitude),
    longitude: readNumber(longitude),
  });
}

function readDrawn(element: TreeElement): Dateline {
  return present({
    place: lineIn(element, 'aw-place'),
    agency: lineIn(element, 'aw-agency'),
    date: dateIn(element),
    weather: readWeather(element),
  });
}

/** The weather that the library has put in attributes. */
function readWeather(element: TreeElement): Weather | undefined {
  const {attributes = {}} = findElement(element, isOfClass('aw-temperature')) ?? {};
  const temperature = readNumber(attributes['value']);
  if (temperature === undefined) return undefined;
  const isDay = attributes['data-day'];
  return {
    temperature,
    ...present({
      code: readNumber(attributes['data-code']),
      isDay: isDay === undefined ? undefined : isDay === 'true',
      observedAt: attributes['data-observed-at'],
      attribution: readProvider(element),
    }),
  };
}

function readProvider(element: TreeElement): Weather['attribution'] {
  const line = findElement(element, isOfClass('aw-attribution'));
  const named = line && findElement(line, isNamed('a|bdi'));
  const name = lineOf(named);
  return name ? {name, ...present({url: named?.attributes['href']})} : undefined;
}

/** Reads a line as the reader of plain text does, if it is a dateline and nothing else. */
async function readWritten(
  element: TreeElement,
  context: ReadContext,
): Promise<Dateline | undefined> {
  const text = lineOf(element) ?? '';
  await loadWords(text);
  const head = await readHead([createLine('# —', 1, true), createLine(text, 2, true)], context);
  if (head.length < 2 || head.unknown.length || head.left.length) return undefined;
  const {dateline} = moveDateline(head, [], context);
  const date = dateIn(element);
  if (!dateline.place && !dateline.date && !dateline.weather) return undefined;
  return {...dateline, ...(date && isIsoDate(date) && {date})};
}
