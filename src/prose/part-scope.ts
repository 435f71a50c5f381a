import type {Scope} from '../model/article.js';
import type {Draft} from './figures.js';
import {isPartTime, listPartTimes} from './part-times.js';
import {findPlaceFrom} from './places.js';
import type {Reading} from './reading.js';

/** Parts of speech between a part without a noun and its place: «30 of whom *were* in Orsa». */
const toPlace = /^(?:ofThem|was|were|has|have|been|adverb|befell|struck|state|midway)$/;

/**
 * The scope of a part: that of its whole, except for its own time and place. The place of the whole
 * only within a sentence: a part may have another.
 */
export function readPartScope(
  reading: Reading,
  figure: number,
  group: string | undefined,
  {scope, sentence}: Pick<Draft, 'scope' | 'sentence'>,
  isStated: boolean,
): Scope {
  const {constituents} = reading;
  // «66 deaths have brought the toll to 1,276 *since June 20*»
  const {place, ...days} = isStated && !scope.to ? {} : scope;
  const [time, another] = listPartTimes(constituents, figure);
  // «11 new deaths were reported on Monday»: only a part of them has its day there.
  const isOwn = time && !another && isPartTime(reading, constituents.indexOf(time));
  const day = isOwn ? time.iso : undefined;
  const ownDays = day ? {from: day, to: day} : {};
  // «12 people, including three children in Orsa»: the place may be that of the 12.
  const start = constituents.findIndex(({tag}, at) => at > figure && !toPlace.test(tag));
  const here = group ? undefined : findPlaceFrom(reading, start);
  const shared = sentence === reading ? place : undefined;
  const where = here ?? shared;
  return {...(time ? ownDays : days), ...(where && {place: where})};
}

/** A figure that may be a part of another. */
interface Told {
  readonly whole?: {readonly scope?: Scope | undefined} | undefined;
  readonly group?: string | undefined;
  readonly scope?: Scope | undefined;
}

/** Whether it is read who a part is. «Three of them *seriously*» would be only «three of them». */
export function isTold({whole, group, scope = {}}: Told): boolean {
  const isOwn = (key: 'from' | 'event' | 'place') =>
    scope[key] !== undefined && scope[key] !== whole?.scope?.[key];
  return !whole || group !== undefined || isOwn('from') || isOwn('event') || isOwn('place');
}
