import type {Article} from '../../../model/article.js';
import {readDate} from '../../feed/read-date.js';
import type {TreeElement} from '../../tree.js';
import {elementsOf, findElement, isNamed, textOf} from '../element.js';
import type {HtmlSource} from '../source.js';
import {tidyText} from './head.js';
import {splitNames} from './metadata.js';

const bylines = /(?:^|[\s_-])(?:byline|authors?|writer)(?:[\s_-]|$)/i;
const dates =
  /(?:^|[\s_-])(?:date|datetime|time|timestamp|published|publish|posted|updated|modified|pubdate)(?:[\s_-]|$)/i;
const standfirsts =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?headline|strapline)(?:[\s_-]|$)/i;

/** Takes byline, dates and standfirst, which stand around the headline, out of a story's text. */
export function takeByline(
  story: TreeElement,
  source: HtmlSource,
  known: Partial<Article>,
): Partial<Article> {
  const taken: Partial<Article> = {};
  const take = (element: TreeElement): void => {
    for (const child of elementsOf(element)) {
      if (!source.skipped.has(child) && !takePart(child, taken, known)) take(child);
      else source.skipped.add(child);
    }
  };
  take(story);
  return taken;
}

/** Longest byline or date, longest standfirst, in characters. */
const [longestLine, longestStandfirst] = [160, 500];
const isLink = isNamed('a');
const isTime = isNamed('time');

function takePart(element: TreeElement, taken: Partial<Article>, known: Partial<Article>): boolean {
  const text = tidyText(textOf(element));
  if (!text || text.length > longestStandfirst || findElement(element, isNamed('p|img|picture')))
    return false;
  const {class: classes = '', itemprop = '', rel = ''} = element.attributes;
  if (standfirsts.test(classes) || /alternativeheadline/i.test(itemprop)) {
    if (findElement(element, isLink)) return false;
    taken.standfirst ??= text;
    return taken.standfirst === text;
  }
  if (text.length > longestLine) return false;
  if (bylines.test(classes) || /^author$/i.test(itemprop) || /\bauthor\b/i.test(rel)) {
    return takeAuthors(text, taken, known);
  }
  return (
    (dates.test(classes) || /^date/i.test(itemprop)) && takeDate(element, itemprop, taken, known)
  );
}

function takeAuthors(text: string, taken: Partial<Article>, known: Partial<Article>): boolean {
  const names = known.authors?.map(({name}) => name.toLowerCase());
  if (names?.length) return names.some((name) => text.toLowerCase().includes(name));
  taken.authors ??= splitNames(text).map((name) => ({name}));
  return true;
}

function takeDate(
  element: TreeElement,
  itemprop: string,
  taken: Partial<Article>,
  known: Partial<Article>,
): boolean {
  const time = isTime(element) ? element : findElement(element, isTime);
  const date = readDate((time ?? element).attributes['datetime'] ?? textOf(time ?? element));
  if (!date) return false;
  const key = /modified/i.test(itemprop) ? 'modified' : 'published';
  if (!known[key]) taken[key] ??= date;
  return true;
}
