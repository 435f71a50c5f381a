import type {Article, Author} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import type {HtmlSource} from '../context.js';
import {elementsOf, findElement, isNamed} from '../element.js';
import {present} from '../../values/present.js';
import {readUrl} from '../source.js';
import {dateIn, findAll, isOfClass, lineOf, take} from './elements.js';

type Head = Partial<Omit<Article, 'body'>>;

/** Fields of a line, of which some may not be there. */
type Fields = {[Key in keyof Head]: Head[Key] | undefined};

const isHeadline = (element: TreeElement) =>
  element.name === 'h1' || isOfClass('aw-headline')(element);
const isBody = isNamed('aw-article-body');
const isFact = isOfClass('aw-fact');

/** How each line of a head that the library draws is read, by its class. */
const lines: readonly (readonly [
  className: string,
  /** The line's fields; undefined where it is not one that the library draws. */
  read: (line: TreeElement, source: HtmlSource) => Fields | undefined,
])[] = [
  ['aw-kicker', (line) => ({kicker: readKicker(line)})],
  ['aw-standfirst', (line) => ({standfirst: lineOf(line)})],
  ['aw-byline', (line, source) => readAuthors(line, source)],
  ['aw-times', (line, source) => readTimes(line, source)],
  ['aw-age', () => ({})],
];

/** Reads the headline of a story, and the other lines of a head that the library draws. */
export function readOwnHead(story: TreeElement, source: HtmlSource): Head {
  const head: Head = {};
  const [title] = findAll(story, isHeadline, isBody);
  const headline = lineOf(title);
  if (title && headline) {
    take(title, source);
    head.headline = headline;
  }
  for (const [className, read] of lines) {
    for (const line of findAll(story, isOfClass(className), isClosed)) {
      const fields = read(line, source);
      if (!fields) continue;
      Object.assign(head, present(fields));
      take(line, source);
    }
  }
  return head;
}

/** Elements with lines of their own: a list has kickers too. */
const isClosed = ({name}: TreeElement) => name.startsWith('aw-');

/** «Live · Roads» says of the coverage that it is live; the kicker is the rest. */
function readKicker(line: TreeElement): string | undefined {
  const facts = findAll(line, isFact);
  if (!facts.length) return lineOf(line);
  const fact = facts.find((part) => !findElement(part, isOfClass('aw-live')));
  return fact && withoutDot(fact);
}

function withoutDot(fact: TreeElement): string | undefined {
  return lineOf({...fact, children: fact.children.filter((part) => !isDot(part))});
}

const isDot = (part: TreeElement | string) => typeof part === 'object' && isOfClass('aw-dot')(part);

const isAuthor = (element: TreeElement) =>
  isOfClass('aw-author')(element) || isRelated('author')(element);

/** The authors of a byline. Each role follows its author. */
function readAuthors(line: TreeElement, source: HtmlSource): Fields | undefined {
  const authors: Author[] = [];
  for (const part of findAll(line, (part) => isAuthor(part) || isOfClass('aw-role')(part))) {
    const words = lineOf(part);
    const last = authors.at(-1);
    if (!words) continue;
    if (isAuthor(part))
      authors.push({
        name: words,
        ...present({url: readUrl(source, part, part.attributes['href'])}),
      });
    else if (last) last.role = words;
  }
  return authors.length ? {authors} : undefined;
}

/** «Publisher · date», or «Updated date», or that the coverage is over. */
function readTimes(line: TreeElement, source: HtmlSource): Fields {
  const date = dateIn(line);
  const facts = elementsOf(line).filter(isFact);
  if (!facts.length) return {modified: date};
  const publisher = facts.find((fact) => !findElement(fact, isNamed('time')));
  const name = publisher && withoutDot(publisher);
  const link = publisher && findElement(publisher, isNamed('a'));
  const url = link && readUrl(source, link, link.attributes['href']);
  return {published: date, publisher: name ? {name, ...present({url})} : undefined};
}

/** Reads the lines about rights below a text. */
export function readRights(footer: TreeElement, source: HtmlSource): Article['rights'] {
  const link = findElement(footer, isRelated('license'));
  const license = link && readUrl(source, link, link.attributes['href']);
  const terms = findElement(footer, isOfClass('aw-terms'));
  const notice = lineOf(elementsOf(footer).find((line) => line !== terms));
  take(footer, source);
  const isNotice = notice !== link?.attributes['href'];
  return present({license, notice: isNotice ? notice : undefined, terms: lineOf(terms)});
}

/** A test for links whose `rel` has a word. */
function isRelated(word: string) {
  const pattern = new RegExp(`\\b${word}\\b`);
  return ({attributes}: TreeElement) => pattern.test(attributes['rel'] ?? '');
}
