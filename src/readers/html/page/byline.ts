import type {Article} from '../../../model/article.js';
import {readDate} from '../../feed/read-date.js';
import type {TreeElement} from '../../tree.js';
import {elementsOf, findElement, isNamed, textOf} from '../element.js';
import type {HtmlSource} from '../context.js';
import {tidyText} from './head.js';
import {shortText} from './short-text.js';
import {splitNames} from './split-names.js';

const bylines = /(?:^|[\s_-])(?:byline|authors?|writer)(?:[\s_-]|$)/i;
const dates =
  /(?:^|[\s_-])(?:date|datetime|time|timestamp|published|publish|posted|updated|modified|pubdate)(?:[\s_-]|$)/i;
const kickers = /(?:^|[\s_-])(?:kicker|eyebrow|overline|article-tag)(?:[\s_-]|$)/i;
const standfirsts =
  /(?:^|[\s_-])(?:standfirst|dek|deck|excerpt|subtitle|sub-?headline|strapline)(?:[\s_-]|$)/i;

/** Takes byline, dates and standfirst, which are near the headline, out of a story's text. */
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

/** Maximum lengths of kicker, byline or date, and standfirst. */
const [longestKicker, longestLine, longestStandfirst] = [40, 160, 500];
const isLink = isNamed('a');
const isTime = isNamed('time');

function takePart(element: TreeElement, taken: Partial<Article>, known: Partial<Article>): boolean {
  const text = shortText(element, longestStandfirst);
  if (!text || findElement(element, isNamed('p|img|picture'))) return false;
  const {class: classes = '', itemprop = '', rel = ''} = element.attributes;
  if (standfirsts.test(classes) || /alternativeheadline/i.test(itemprop)) {
    if (findElement(element, isLink)) return false;
    taken.standfirst ??= text;
    return taken.standfirst === text;
  }
  if (text.length > longestLine) return false;
  if (kickers.test(classes) && text.length <= longestKicker) {
    taken.kicker ??= text;
    return taken.kicker === text;
  }
  const isByline = bylines.test(classes) || /^author$/i.test(itemprop) || /\bauthor\b/i.test(rel);
  if (isByline && !isTime(element)) return takeLine(element, taken, known);
  const isDated = isByline || dates.test(classes) || /^date/i.test(itemprop);
  return isDated && takeDate(element, itemprop, taken, known);
}

/**
 * Reads a line that names the authors and possibly a date, if it contains nothing else of
 * importance.
 */
function takeLine(element: TreeElement, taken: Partial<Article>, known: Partial<Article>): boolean {
  const names = findNames(element).map((name) => tidyText(textOf(name)));
  if (!takeAuthors(names.join(', ') || tidyText(textOf(element)), taken, known)) return false;
  if (findElement(element, isTime)) takeDate(element, '', taken, known);
  return true;
}

/** The innermost elements with a class for authors. */
function findNames(element: TreeElement): TreeElement[] {
  return elementsOf(element).flatMap((child) => {
    const inner = findNames(child);
    const {class: classes = '', rel = ''} = child.attributes;
    const isName = /author/i.test(`${classes} ${rel}`) && textOf(child).trim();
    return inner.length || !isName ? inner : [child];
  });
}

function takeAuthors(text: string, taken: Partial<Article>, known: Partial<Article>): boolean {
  const names = known.authors?.map(({name}) => name.toLowerCase());
  if (names?.length) return names.some((name) => text.toLowerCase().includes(name));
  const found = splitNames(text).filter((name) => !/\d/.test(name));
  if (found.length) taken.authors ??= found.map((name) => ({name}));
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
