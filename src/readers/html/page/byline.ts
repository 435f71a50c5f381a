import type {Article, Author} from '../../../model/article.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import {resolveUrl} from '../../../model/url.js';
import {readDate} from '../../language/dates/read-date.js';
import type {TreeElement} from '../../tree.js';
import type {ReadContext} from '../../reader.js';
import {elementsOf, findElement, isNamed, textOf} from '../element.js';
import {isPart} from '../own/elements.js';
import type {HtmlSource} from '../context.js';
import {takeFactLines} from './fact-lines.js';
import {tidyText} from './head.js';
import {listNear, type Title} from './headline.js';
import {shortText} from './short-text.js';
import {listAuthors, loadNameReader, type NameReader} from '../../language/name-reader.js';

const bylines = /(?:^|[\s_-])(?:byline|authors?|writer)(?:[\s_-]|$)/i;
const dates =
  /(?:^|[\s_-])(?:date|datetime|time|timestamp|published|publish|posted|updated|modified|pubdate)(?:[\s_-]|$)/i;
const kickers = /(?:^|[\s_-])(?:kicker|eyebrow|overline|article-tag)(?:[\s_-]|$)/i;
const standfirsts =
  /(?:^|[\s_-])(?:standfirst|dek|deck|excerpt|subtitle|sub-?headline|strapline)(?:[\s_-]|$)/i;

/** What the lines around a headline say, and what they are read with. */
interface Taking {
  readonly taken: Partial<Article>;
  /** What the metadata of the page say. */
  readonly known: Partial<Article>;
  readonly readNames: NameReader | undefined;
  readonly base: string | undefined;
  readonly issues: Issue[];
}

/** Takes byline, dates and standfirst, which are near the headline, out of a story's text. */
export async function takeByline(
  story: TreeElement,
  {skipped, base, issues}: HtmlSource,
  known: Partial<Article>,
): Promise<Partial<Article>> {
  const names = known.authors ? '' : listNames(story, skipped).join(' ');
  const readNames = names ? await loadNameReader(names) : undefined;
  const taking = {taken: {}, known, readNames, base, issues};
  const take = (element: TreeElement): void => {
    for (const child of elementsOf(element)) {
      if (isPart(child)) continue;
      if (!skipped.has(child) && !takePart(child, element, taking)) take(child);
      else skipped.add(child);
    }
  };
  take(story);
  return taking.taken;
}

/**
 * Takes what a page says between its headline and the part that is marked as its text: author,
 * date, standfirst.
 */
export async function takeHead(
  story: TreeElement,
  {headline = '', apart}: Title,
  source: HtmlSource,
  known: Partial<Article>,
  context: ReadContext,
): Promise<Partial<Article>> {
  const near = apart ? listNear(apart, story, source) : [];
  const children = [...listAbove(story, source), ...near];
  if (!children.length) return {};
  const byName = await takeByline({name: 'header', attributes: {}, children}, source, known);
  const byWords = await takeFactLines(near, headline, source, context);
  return {...byWords, ...byName, ...chooseKnown(byWords, known)};
}

/** What the metadata of the page say goes before what its lines say. */
function chooseKnown(found: Partial<Article>, known: Partial<Article>): Partial<Article> {
  return Object.fromEntries(Object.entries(known).filter(([key]) => key in found));
}

/** The parts of an article above the element with its text. */
function listAbove(story: TreeElement, {parents}: HtmlSource): TreeElement[] {
  const above: TreeElement[] = [];
  for (let at = story, parent; (parent = parents.get(at)); at = parent) {
    if (at.name === 'article') break;
    const siblings = elementsOf(parent);
    above.unshift(...siblings.slice(0, siblings.indexOf(at)));
    if (parent.name === 'article') return above;
  }
  return [];
}

/** The short texts of elements whose attributes say that they name the authors. */
function listNames(element: TreeElement, skipped: ReadonlySet<TreeElement>): string[] {
  return elementsOf(element).flatMap((child) => {
    if (skipped.has(child)) return [];
    const text = namesAuthors(child) ? shortText(child, longestLine) : undefined;
    return text ? [text] : listNames(child, skipped);
  });
}

function namesAuthors({attributes}: TreeElement): boolean {
  const {class: classes = '', itemprop = '', rel = '', 'data-testid': part = ''} = attributes;
  // «<a data-testid="authorName">»
  if (/^author-?name$/i.test(part)) return true;
  return bylines.test(classes) || /^author$/i.test(itemprop) || /\bauthor\b/i.test(rel);
}

/** Maximum lengths of kicker, byline or date, and standfirst. */
const [longestKicker, longestLine, longestStandfirst] = [40, 160, 500];
const isLink = isNamed('a');
const isTime = isNamed('time');
/** What a line of facts does not contain. */
const isContent = isNamed('p|img|picture');

function takePart(element: TreeElement, parent: TreeElement, taking: Taking): boolean {
  const {taken} = taking;
  const text = shortText(element, longestStandfirst);
  if (!text || findElement(element, isContent)) return false;
  const {class: classes = '', itemprop = ''} = element.attributes;
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
  const isByline = namesAuthors(element);
  // «By <a rel="author">…</a>, staff writer»: the line says more than the name.
  if (!isByline && findElement(element, namesAuthors) && hasOwnWords(element))
    return takeWholeLine(element, taking);
  if (isByline && !isTime(element))
    return takeLine(element, taking) && !(isInline(element) && hasOwnWords(parent));
  const isDated = isByline || dates.test(classes) || /^date/i.test(itemprop);
  return isDated && takeDate(element, itemprop, taking);
}

const isInline = isNamed('a|span|b|strong|em|i|cite');

function hasOwnWords({children}: TreeElement): boolean {
  return children.some((child) => typeof child === 'string' && /\p{L}/u.test(child));
}

/**
 * Takes a line that names the authors and possibly a date. What it says besides is an issue: an
 * element that is marked as a byline is no paragraph of the story.
 */
function takeLine(element: TreeElement, taking: Taking): boolean {
  const {known} = taking;
  const text = tidyText(lineText(element));
  const names = known.authors?.map(({name}) => name.toLowerCase());
  if (names?.length && !names.some((name) => text.toLowerCase().includes(name))) return false;
  if (!names?.length && !takeNames(element, text, taking)) return false;
  if (findElement(element, isTime)) takeDate(element, '', taking);
  return true;
}

/** Takes a line that is nothing but a byline, without an attribute that says so. */
function takeWholeLine(element: TreeElement, taking: Taking): boolean {
  const found = taking.readNames?.(tidyText(lineText(element)));
  if (!found || found.others.length || !found.authors.length || taking.taken.authors) return false;
  taking.taken.authors = addAddresses(found.authors, element, taking);
  return true;
}

function takeNames(element: TreeElement, text: string, taking: Taking): boolean {
  const {taken, readNames, issues} = taking;
  const mail = findElement(element, isMail);
  if (mail) issues.push(createIssue('authors', 'byline-part', 'a person', textOf(mail).trim()));
  const words = findElement(element, isTime) ? text.replace(timeText(element), '') : text;
  const found = readNames?.(tidyText(words).replace(/[\s·|,–—-]+$/u, ''));
  const marked = readMarked(element, taking);
  const isLonger = (name: string) =>
    marked.some((one) => name !== one.name && name.includes(one.name));
  const isClear = found && !found.authors.some(({name}) => isLonger(name));
  const authors = isClear ? listAuthors(found, issues) : marked;
  if (authors.length) taken.authors ??= addAddresses(authors, element, taking);
  const rest = authors.reduce((left, {name}) => left.replace(name, ''), tidyText(words));
  if (!isClear && /\p{L}/u.test(rest))
    issues.push(createIssue('authors', 'byline-part', 'a person', rest.trim()));
  return true;
}

/** The names in a line that is not understood: its elements for authors, or else its links. */
function readMarked(element: TreeElement, {readNames}: Taking): Author[] {
  const names = findNames(element)
    .map((name) => tidyText(textOf(name)))
    .filter((name) => /\p{L}/u.test(name) && !/\d/.test(name) && !readNames?.isNobody(name))
    .flatMap((name) => {
      const found = readNames?.(name);
      return found?.authors.length ? found.authors : {name};
    });
  if (names.length) return names;
  const read = listLinks(element).map((link) => readNames?.(tidyText(textOf(link))));
  return read
    .flatMap((found) => (found?.others.length === 0 ? found.authors : []))
    .filter(({name}, _, {length}) => length === 1 || /\s/.test(name));
}

/** Adds the address of a link that has the name of an author as its text. */
function addAddresses(authors: readonly Author[], element: TreeElement, {base}: Taking): Author[] {
  const links = new Map(
    listLinks(element).map((link) => [tidyText(textOf(link)), link.attributes['href']]),
  );
  return authors.map((author) => {
    const href = links.get(author.name);
    const url = href === undefined ? undefined : resolveUrl(href, base);
    return {...author, ...(url && {url})};
  });
}

function listLinks(element: TreeElement): TreeElement[] {
  return elementsOf(element).flatMap((child) => (isLink(child) ? [child] : listLinks(child)));
}

function timeText(element: TreeElement): string {
  const time = findElement(element, isTime);
  return time ? tidyText(textOf(time)) : '';
}

/** The words of a line. Elements side by side without a space between them are divided by commas. */
function lineText({children}: TreeElement): string {
  return children.reduce<string>((line, child, index) => {
    if (typeof child === 'string') return line + child;
    const words = child.name === 'br' ? ', ' : isMail(child) ? '' : lineText(child);
    const isBeside = typeof children[index - 1] === 'object' && /[\p{L}\p{M}]$/u.test(line);
    return `${line}${isBeside && words ? ', ' : ''}${words}`;
  }, '');
}

/** An address of mail beside a name. */
function isMail({name, attributes}: TreeElement): boolean {
  return name === 'a' && /^mailto:/i.test(attributes['href'] ?? '');
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

function takeDate(element: TreeElement, itemprop: string, {taken, known}: Taking): boolean {
  const time = isTime(element) ? element : findElement(element, isTime);
  const date = readDate((time ?? element).attributes['datetime'] ?? textOf(time ?? element));
  if (!date) return false;
  const key = /modified/i.test(itemprop) ? 'modified' : 'published';
  if (!known[key]) taken[key] ??= date;
  return true;
}
