import type {StoryLink, StoryList} from '../../../model/article.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import {resolveUrl} from '../../../model/url.js';
import {countText} from '../../values/count-content.js';
import type {Line} from '../lines.js';
import {readMark} from '../marks.js';
import {readOnwardKind} from '../../language/onward-headings.js';
import {countWords, isProse} from '../../language/shape.js';
import {isFurniture} from '../../language/words/furniture.js';
import {isFoot, isFootStart} from '../../language/words/page-foot.js';

/** Onward lists at the end of a text, what of them had to be left out, and the lines before them. */
export interface Onward {
  readonly related: StoryList[];
  readonly issues: Issue[];
  /** Characters that are left out. */
  readonly lost: number;
  readonly rest: readonly Line[];
}

/** Takes the onward lists from below the story, which is the first `end` lines: a heading, then titles with or without addresses. */
export function takeOnward(lines: readonly Line[], end: number, url?: string): Onward {
  const heading = lines.findIndex(({text}, index) => index >= end && readKind(text));
  if (heading < 0) return {related: [], issues: [], lost: 0, rest: lines};
  const lists = divideLists(lines.slice(heading)).map((list) => readList(list, url));
  return {
    related: lists.map(({list}) => list),
    issues: lists.flatMap(({issues}) => issues),
    lost: lists.reduce((sum, {lost}) => sum + lost, 0),
    rest: lines.slice(0, heading),
  };
}

/** A line without the sign of a list or heading before it, and without the marks around it. */
function unmark(text: string): string {
  return (readMark(text)?.text ?? text)
    .replace(/^[*_]{1,3}(.*?)[*_]{1,3}$/, '$1')
    .replace(/(?:(?<!\s)\s+)?[:：]$/, '');
}

function readKind(text: string): StoryList['kind'] | undefined {
  return text.length < 80 ? readOnwardKind(unmark(text)) : undefined;
}

/** A heading with the lines below it. */
interface LinesOfList {
  readonly heading: Line;
  readonly kind: StoryList['kind'];
  readonly items: Line[];
}

function divideLists(lines: readonly Line[]): LinesOfList[] {
  const lists: LinesOfList[] = [];
  for (const line of lines) {
    const kind = readKind(line.text);
    if (kind) lists.push({heading: line, kind, items: []});
    else lists.at(-1)?.items.push(line);
  }
  return lists;
}

/** A link of fewer words is one of the site, such as «Privacy policy». */
const fewestWords = 3;

/** One line of a list: a title, an address, or both. */
interface Entry {
  readonly line: Line;
  readonly title: string;
  readonly url: string;
}

function readList({heading, kind, items}: LinesOfList, base: string | undefined) {
  const words = unmark(heading.text);
  const length = findListEnd(items);
  const below = items.slice(length);
  const entries = pairEntries(items.slice(0, length).map(readEntry));
  const [found, bare] = [entries.filter(({url}) => url), entries.filter(({url}) => !url)];
  const stories: StoryLink[] = found.map(({url, title}) => ({
    url: resolveUrl(url, base),
    title: title || url,
  }));
  const issues = bare.map(({line, title}) =>
    isProse(title) || isFoot(title)
      ? createIssue(line.number, 'furniture', 'a part of the story', `"${title}"`)
      : createIssue(line.number, 'no-address', 'an address for the title', `"${title}"`),
  );
  if (!stories.length)
    issues.push(createIssue(heading.number, 'no-stories', `stories under "${words}"`, 'none'));
  for (const {number, text} of below)
    issues.push(createIssue(number, 'furniture', 'a part of the story', `"${text}"`));
  const list: StoryList = {kind, heading: words, stories};
  const lost = [...bare.map(({title}) => title), ...below.map(({text}) => text)];
  return {list, issues, lost: lost.reduce((sum, text) => sum + countText(text), 0)};
}

/**
 * Where a list of links ends: at a short link of the site, at a line of its foot, or at two lines
 * that lead nowhere. A list without links goes on to the next heading.
 */
function findListEnd(items: readonly Line[]): number {
  if (!items.some(({url}) => url)) return items.length;
  let bare = 0;
  const end = items.findIndex(({url, text}) => {
    const isOfSite = isFoot(text) || isFootStart(text) || isFurniture(text);
    bare = url ? 0 : bare + 1;
    return isOfSite || bare > 1 || (url !== undefined && countWords(text) < fewestWords);
  });
  return end < 0 ? items.length : end;
}

function readEntry(line: Line): Entry {
  const text = readMark(line.text)?.text ?? line.text;
  if (line.url) return {line, title: text, url: line.url};
  const [, words, target] = /^\[([^[\]]+)\]\(((?:https?:\/)?\/[^\s()]+)\)$/.exec(text) ?? [];
  if (words && target) return {line, title: words, url: target};
  const url = /https?:\/\/[^\s<>)\]]+/.exec(text)?.[0] ?? '';
  const title = url
    ? text
        .replace(url, '')
        .replace(/(?<![\s|:<([–—-])[\s|:<([–—-]+[)>\]]?$/u, '')
        .replace(/^[\s|:–—-]+/u, '')
    : text;
  return {line, title: title.trim(), url};
}

/** Gives each title the address on the next line, or on the one before where the list begins with one. */
function pairEntries(entries: readonly Entry[]): Entry[] {
  const isAddress = ({title, url}: Entry) => !title && url !== '';
  const isTitle = ({url}: Entry) => !url;
  const [first, last] = [entries[0], entries.at(-1)];
  const addressFirst = first && last && isAddress(first) && !isAddress(last);
  const [isFirst, isSecond] = addressFirst ? [isAddress, isTitle] : [isTitle, isAddress];
  const paired: Entry[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const [entry, next] = entries.slice(index, index + 2);
    if (!entry) break;
    const isPair = next !== undefined && isFirst(entry) && isSecond(next);
    paired.push(
      isPair
        ? {line: entry.line, title: entry.title || next.title, url: entry.url || next.url}
        : entry,
    );
    if (isPair) index += 1;
  }
  return paired;
}
