import type {Article} from '../../../src/model/article.js';
import {toNewsArticle} from '../../../src/writers/news-article.js';
import type {Finding} from './story-checks.js';

/** A property required by schema.org or by a search engine. */
interface Rule {
  readonly property: string;
  readonly isSound: (value: unknown) => boolean;
  readonly missing: string;
  /** Whether the main list already reports it if it is missing. */
  readonly isSaid?: boolean;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 0;
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(value);
const isNamed = (value: unknown): boolean => isText((value as {name?: unknown}).name);
const areNamed = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isNamed);
const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value);
const isPicture = (value: unknown): boolean => isAddress((value as {url?: unknown}).url);

/** Required by https://schema.org/NewsArticle and by Google's «Article». */
const rules: readonly Rule[] = [
  {property: 'headline', isSound: isText, missing: 'a headline', isSaid: true},
  {
    property: 'datePublished',
    isSound: isMoment,
    missing: 'the time and time zone of publication',
    isSaid: true,
  },
  {property: 'dateModified', isSound: isMoment, missing: 'the time and time zone of the update'},
  {property: 'author', isSound: areNamed, missing: 'the author'},
  {
    property: 'publisher',
    isSound: isNamed,
    missing: 'the name of the publisher',
    isSaid: true,
  },
  {property: 'image', isSound: isPicture, missing: 'a lead picture with a full web address'},
  {
    property: 'mainEntityOfPage',
    isSound: isAddress,
    missing: 'the full web address of the story',
  },
];

/** Properties that search engines miss in the story's data. */
export function checkJsonLd(article: Article): Finding[] {
  // A story that is held back has only its address there until it may be shown.
  const free = {...article};
  delete free.status;
  delete free.embargoedUntil;
  delete free.expires;
  const node = toNewsArticle(free);
  const faults = rules.filter(({property, isSound}) => {
    const value = node[property];
    if (value === undefined) return property !== 'dateModified';
    return !isSound(value);
  });
  if (!faults.length)
    return [...checkOrder(article), good('Search engines find everything that they ask for.')];
  const missing = faults.filter(({property, isSaid}) => !isSaid || node[property]);
  if (!missing.length) return checkOrder(article);
  const list = new Intl.ListFormat('en').format(
    missing.map(({property, missing}) => sayZone(node[property], property) ?? missing),
  );
  return [...checkOrder(article), note(`Search engines also ask for ${list}.`)];
}

const moments: Readonly<Record<string, string>> = {
  datePublished: 'publication',
  dateModified: 'the update',
};

/** «the time zone of publication», where only the zone of a date with a time is missing. */
function sayZone(value: unknown, property: string): string | undefined {
  const event = moments[property];
  const hasHour = typeof value === 'string' && /T\d\d:\d\d/.test(value);
  return event && hasHour ? `the time zone of ${event}` : undefined;
}

function checkOrder({published, modified}: Article): Finding[] {
  const isBefore = published && modified && Date.parse(modified) < Date.parse(published);
  return isBefore ? [note('The time of the update is before the time of publication.')] : [];
}

const good = (text: string): Finding => ({level: 'good', text});
const note = (text: string): Finding => ({level: 'note', place: 'mend-head', text});
