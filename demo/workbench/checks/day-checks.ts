import type {Article} from '../../../src/model/article.js';
import {zoneItem} from '../state/item-ids.js';
import {isTooEarly, isTooLate} from '../state/plausible-day.js';
import {faultOfTimeZone} from '../state/time-zones.js';
import type {Finding} from './story-checks.js';

/** Fields with a date. */
const dated =
  /^(?:published|modified|date|observedAt|asOf|from|to|embargoedUntil|expires|start|end)$/;
/**
 * Those whose date in the future is no matter for a note: it may be meant, or the checks of the toll
 * name its figure.
 */
const mayCome = /^(?:embargoedUntil|expires|start|end|asOf|from|to)$/;

const places: Readonly<Record<string, Finding['place']>> = {
  body: 'mend-text',
  casualties: 'mend-toll',
  related: 'mend-lists',
};

/** The dates of a story, in any of its parts, that are no plausible days or have no clock. */
export function checkDays(article: Article, now: Date): Finding[] {
  return [...checkZone(article), ...checkEach(article, now)];
}

/** Whether the hours of a story are those of its place: otherwise each output has its own. */
function checkZone({published, modified, dateline}: Article): Finding[] {
  const place = {place: 'mend-head', item: zoneItem} as const;
  const {timeZone = ''} = dateline ?? {};
  const fault = faultOfTimeZone(timeZone);
  if (fault) return [{...place, level: 'fault', text: `The time zone of the place: ${fault}`}];
  const times = [published, modified, dateline?.date].filter((date) => date?.includes('T'));
  if (!times.length || timeZone) return [];
  return [
    {
      ...place,
      level: 'note',
      text: 'The story has times but no time zone of its place. Readers see the times of their own clocks; files give times in UTC. Fill in “Time zone of the place”.',
    },
  ];
}

function checkEach(article: Article, now: Date): Finding[] {
  return Object.entries(article).flatMap(([part, value]) =>
    daysIn(value, part).flatMap(([key, iso, isOfFigure]) =>
      checkDay(key, iso, now).map((finding): Finding => ({
        ...finding,
        place: isOfFigure ? 'mend-toll' : (places[part] ?? 'mend-head'),
      })),
    ),
  );
}

function checkDay(key: string, iso: string, now: Date): Finding[] {
  if (isTooEarly(iso))
    return [{level: 'fault', text: `The date ${iso} has a year before 1000. Is a digit missing?`}];
  return isTooLate(iso, now) && !mayCome.test(key)
    ? [{level: 'note', text: `The date ${iso} is in the future.`}]
    : [];
}

type Day = [key: string, iso: string, isOfFigure: boolean];

function daysIn(value: unknown, key: string, isOfFigure = false): Day[] {
  if (typeof value === 'string')
    return dated.test(key) && /^\d{4}(?:-|$)/.test(value) ? [[key, value, isOfFigure]] : [];
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    daysIn(part, name, isOfFigure || key === 'figures'),
  );
}
