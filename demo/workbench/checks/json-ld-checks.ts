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
    missing: 'the hour and zone at which it was published',
    isSaid: true,
  },
  {property: 'dateModified', isSound: isMoment, missing: 'when it was updated, with hour and zone'},
  {property: 'author', isSound: areNamed, missing: 'who wrote it'},
  {
    property: 'publisher',
    isSound: isNamed,
    missing: 'the name of the publisher',
    isSaid: true,
  },
  {property: 'image', isSound: isPicture, missing: 'a lead picture with a whole address'},
  {
    property: 'mainEntityOfPage',
    isSound: isAddress,
    missing: 'the whole address of the story',
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
    return [...checkOrder(article), good('Search engines have all that they ask for.')];
  const missing = faults.filter(({property, isSaid}) => !isSaid || node[property]);
  if (!missing.length) return checkOrder(article);
  const list = new Intl.ListFormat('en').format(
    missing.map(({property, missing}) => sayZone(node[property], property) ?? missing),
  );
  return [...checkOrder(article), note(`Search engines also ask for ${list}.`)];
}

const moments: Readonly<Record<string, string>> = {
  datePublished: 'it was published',
  dateModified: 'it was updated',
};

/** «The zone of the hour at which …», where only the zone of a date with an hour is missing. */
function sayZone(value: unknown, property: string): string | undefined {
  const event = moments[property];
  const hasHour = typeof value === 'string' && /T\d\d:\d\d/.test(value);
  return event && hasHour ? `the zone of the hour at which ${event}` : undefined;
}

function checkOrder({published, modified}: Article): Finding[] {
  const isBefore = published && modified && Date.parse(modified) < Date.parse(published);
  return isBefore ? [note('It says that it was updated before it was published.')] : [];
}

const good = (text: string): Finding => ({level: 'good', text});
const note = (text: string): Finding => ({level: 'note', place: 'mend-head', text});
