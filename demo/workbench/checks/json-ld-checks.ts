import type {Article} from '../../../src/model/article.js';
import {toNewsArticle} from '../../../src/writers/news-article.js';
import type {Finding} from './story-checks.js';

/** A property that schema.org's or a search engine's rules ask for. */
interface Rule {
  readonly property: string;
  readonly isSound: (value: unknown) => boolean;
  readonly missing: string;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.length > 0;
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(value);
const isNamed = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => isText((one as {name?: unknown}).name));

/** https://schema.org/NewsArticle, and what Google's «Article» asks for. */
const rules: readonly Rule[] = [
  {property: 'headline', isSound: isText, missing: 'a headline'},
  {
    property: 'datePublished',
    isSound: isMoment,
    missing: 'when it was published, with hour and zone',
  },
  {property: 'author', isSound: isNamed, missing: 'who wrote it'},
  {property: 'publisher', isSound: Boolean, missing: 'who publishes it'},
  {property: 'image', isSound: Boolean, missing: 'a lead picture'},
  {property: 'mainEntityOfPage', isSound: isText, missing: 'the address of the story'},
];

/** What search engines miss in the story's data. */
export function checkJsonLd(article: Article): Finding[] {
  const node = toNewsArticle(article);
  const missing = rules.filter(({property, isSound}) => !isSound(node[property]));
  if (!missing.length) return [{level: 'good', text: 'Search engines have all that they ask for.'}];
  const list = new Intl.ListFormat('en').format(missing.map(({missing}) => missing));
  return [{level: 'note', place: 'mend-head', text: `Search engines also ask for ${list}.`}];
}
