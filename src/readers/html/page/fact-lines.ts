import type {Article, Author} from '../../../model/article.js';
import {resolveUrl} from '../../../model/url.js';
import {readDate} from '../../language/dates/read-date.js';
import type {ReadContext} from '../../reader.js';
import type {Head} from '../../lines/head/head.js';
import type {TreeElement} from '../../tree.js';
import type {HtmlSource} from '../context.js';
import {elementsOf, isNamed, textOf} from '../element.js';
import {createLine} from '../head/head-lines.js';
import {dateIn, findAll, take} from '../own/elements.js';
import {present} from '../../values/present.js';
import {tidyText} from './head.js';
import {isBlockElement} from './own-text.js';
import {shortText} from './short-text.js';

/** What lines beside a headline say. */
export type Facts = Pick<Partial<Article>, 'authors' | 'published' | 'modified' | 'dateline'>;

/** Maximum length of a byline or a date. */
const longestLine = 160;

/**
 * Takes the lines beside a headline that are nothing but a byline, a place or a date, by their
 * words, as in plain text.
 */
export async function takeFactLines(
  parts: readonly TreeElement[],
  headline: string,
  source: HtmlSource,
  context: ReadContext,
): Promise<Facts> {
  const lines = parts
    .flatMap(listLines)
    .filter((line) => !source.skipped.has(line) && shortText(line, longestLine));
  if (!lines.length) return {};
  const {loadGivenNames, loadWords, readHead} = await import('../../lines/opening.js');
  const words = lines.map(textOf).join(' ');
  await Promise.all([loadGivenNames(words), loadWords(words)]);
  const found: Facts = {};
  for (const line of lines) {
    const text = tidyText(textOf(line));
    const head = await readHead(
      [createLine(`# ${headline || '—'}`, 1, true), createLine(text, 2, true)],
      context,
    );
    if (head.length < 2 || head.unknown.length || head.left.length) continue;
    const facts = toFacts(head, line, source);
    if (!Object.keys(facts).length) continue;
    Object.assign(found, {...facts, ...found});
    source.issues.push(...head.issues);
    take(line, source);
  }
  return found;
}

/** The date of a line that is or has a `<time>`. */
const dateOf = (line: TreeElement) => dateIn({name: '', attributes: {}, children: [line]});

/** The innermost boxes of text. */
export function listLines(part: TreeElement): TreeElement[] {
  const boxes = elementsOf(part).filter(isBlockElement);
  return boxes.length ? boxes.flatMap(listLines) : [part];
}

function toFacts(head: Head, line: TreeElement, source: HtmlSource): Facts {
  const {authors, published, date, modified, place, weather, agency} = head;
  const isFiled = place ?? weather ?? agency;
  const stated = readDate(dateOf(line) ?? '');
  const day = published ?? (isFiled ? undefined : date);
  return present({
    authors: authors && addAddresses(authors, line, source),
    published: day && (stated ?? day),
    modified: modified && (stated ?? modified),
    dateline: isFiled ? present({place, date, weather, agency}) : undefined,
  });
}

/** Adds the addresses of links whose words are the names of authors. */
function addAddresses(authors: readonly Author[], line: TreeElement, {base}: HtmlSource): Author[] {
  const links = findAll(line, isNamed('a'));
  return authors.map((author) => {
    const link = links.find((link) => tidyText(textOf(link)) === author.name);
    const url = link && resolveUrl(link.attributes['href'] ?? '', base);
    return {...author, ...present({url: url || undefined})};
  });
}
