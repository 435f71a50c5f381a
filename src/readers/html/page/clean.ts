import type {IssueCode} from '../../../model/issue-codes.js';
import type {StoryList, StoryLink} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {elementsOf, findElement, hasText, isNamed, isPicture, textOf} from '../element.js';
import {readUrl, report} from '../source.js';
import type {HtmlSource} from '../context.js';
import {isBoilerplate, isDiscussion, isOffer} from './boilerplate.js';
import {tidyText} from './head.js';
import {onwardWords} from './onward.js';
import {PartIndex} from './part-index.js';
import {weighProse} from './select.js';
import {shortText} from './short-text.js';
import {countText} from '../../values/count-content.js';

/** Leaves out parts of a page that are not its story, each with an issue. */
export function leaveOutside(story: TreeElement, source: HtmlSource): void {
  for (let at = story, parent; (parent = source.parents.get(at)); at = parent) {
    for (const sibling of elementsOf(parent)) {
      if (sibling !== at && sibling.name !== 'head') leavePart(sibling, source, 'outside');
    }
  }
}

function leavePart(element: TreeElement, source: HtmlSource, code: IssueCode): void {
  const isTaken = source.skipped.has(element) || !hasRest(element, source);
  source.skipped.add(element);
  if (isCode(element) || isTaken) return;
  if (hasText(element) || findElement(element, isPicture)) {
    report(source, element, code, 'a part of the story', `<${element.name}> of the page`);
  }
}

/** Whether a part has anything that was not read elsewhere. */
function hasRest({children}: TreeElement, source: HtmlSource): boolean {
  return children.some((child) =>
    typeof child === 'string'
      ? child.trim()
      : !source.skipped.has(child) && (!child.children.length || hasRest(child, source)),
  );
}

/**
 * Leaves out content of the site within the story.
 * @param isTold whether the data of the page tell of the story
 * @returns lists of other stories
 */
export function cleanStory(story: TreeElement, source: HtmlSource, isTold: boolean): StoryList[] {
  const lists: StoryList[] = [];
  const weights = weighProse(story);
  const limit = (weights.get(story)?.all ?? 0) * mostOfStory;
  const proseOf = (element: TreeElement) => weights.get(element)?.all ?? 0;
  const index = new PartIndex(story);
  const isNotice = (part: TreeElement) =>
    isUnscripted(part) && (limit > 0 || (isTold && shortText(part, longestNotice) !== undefined));
  const hasOwn = [...source.names].some((name) => name.startsWith('aw-'));
  // A part of the site that contains one of our elements is not left out whole.
  const keepsOwn = (element: TreeElement) =>
    hasOwn && findElement(element, (part) => isOwn(part) && !source.skipped.has(part));
  const cleanPart = (part: TreeElement): void => {
    const isMost = proseOf(part) > limit && !isDiscussion(part);
    const list = isOnward(part) && !isMost ? readOnward(part, index, source) : undefined;
    if (list) {
      lists.push(list);
      source.skipped.add(part);
    } else if (
      isMost
        ? isSale(part)
        : isOfSite(part, index) ||
          isMenu(part, proseOf(part), index) ||
          isTeaser(part, proseOf(part), index)
    )
      leavePart(part, source, 'site');
    else clean(part);
  };
  const clean = (element: TreeElement): void => {
    for (const child of elementsOf(element)) {
      if (isOwn(child)) continue;
      if (isCode(child)) source.skipped.add(child);
      else if (isNotice(child)) leavePart(child, source, 'site');
      else if (keepsOwn(child)) clean(child);
      else cleanPart(child);
    }
  };
  clean(story);
  return lists;
}

/** Maximum length of a notice for browsers without scripts; a longer text may be the story itself. */
const longestNotice = 300;

const isMedium = isNamed('img|amp-img|picture|iframe|video|audio|object|embed|blockquote');

/** Whether an element has text for browsers without scripts, and nothing that replaces a medium. */
const isUnscripted = (element: TreeElement): boolean =>
  element.name === 'noscript' && hasText(element) && !findElement(element, isMedium);

/** Share of a story's prose above which a part belongs to the story, whatever its class. */
const mostOfStory = 0.4;

/** Whether an element is one of the library's own: nothing in it belongs to the site. */
const isOwn = ({name}: TreeElement) => name.startsWith('aw-');

const isPlainList = isNamed('ul|ol');
const isList = isNamed('ul|ol|div|section|aside|footer|header|table|form');

/** Share of link text in a part that is navigation. */
const mostlyLinks = 0.7;

/** The same for a list, which may name sources of the story. */
const nearlyAllLinks = 0.95;

const isBlock = isNamed('div|section|article|li|aside|ul|ol');
const leadsAway = ({name, attributes: {href = ''}}: TreeElement) =>
  name === 'a' && /^[^#]/.test(href);

/** Maximum length of a teaser of another story. */
const longestTeaser = 700;

/** Whether a part is a teaser of another story: its headline is a link to it. */
function isTeaser(element: TreeElement, prose: number, index: PartIndex): boolean {
  if (!isBlock(element) || prose > longestTeaser) return false;
  const title = index.headlineIn(element);
  if (!title || !shortText(element, longestTeaser)) return false;
  const link = findElement(title, leadsAway);
  if (link) return countText(textOf(link)) > 0.9 * countText(textOf(title));
  return index.linksIn(element).some((outer) => leadsAway(outer) && index.headlineIn(outer));
}

/** Whether a part consists of links, like menus and lists of other stories. */
function isMenu(element: TreeElement, prose: number, index: PartIndex): boolean {
  if (!isList(element) || prose > 100) return false;
  if (index.countLinks(element) < 3) return false;
  const share = isPlainList(element) ? nearlyAllLinks : mostlyLinks;
  return index.linkedLength(element) > share * countText(textOf(element));
}

/** Data of the page, and markup as text for browsers without scripts. */
function isCode(element: TreeElement): boolean {
  return (
    (element.name === 'script' && !element.attributes['src']) ||
    (element.name === 'noscript' && /<\w/.test(textOf(element)))
  );
}

/** A box that sells the story may have more text than the visible part of it. */
function isSale(element: TreeElement): boolean {
  return isBoilerplate(element, true) && isOffer(textOf(element));
}

function isOfSite(element: TreeElement, index: PartIndex): boolean {
  if (isBoilerplate(element, true) || element.name === 'form') return true;
  const label = isAside(element) && shortText(element, longestLabel);
  return label ? index.linkedLength(element) === countText(label) : false;
}

/** Maximum length of a line of links that names the section of a story. */
const longestLabel = 60;
const isAside = isNamed('aside');

const onward =
  /related|recommend|rich-link|(?:read|see)-also|read-?next|more-?(?:stories|on|from)|most-?(?:read|popular)|trending/i;
const isBox = isNamed('aside|section|div|nav|ul|p');
const isHeading = isNamed('h2|h3|h4|h5|h6|strong');
const isLink = isNamed('a');

function isOnward(element: TreeElement): boolean {
  const {class: classes = '', id = ''} = element.attributes;
  if (!isBox(element)) return false;
  if (onward.test(classes) || onward.test(id)) return true;
  const [first] = elementsOf(element);
  return Boolean(first && isHeading(first) && onwardWords.test(textOf(first).trim()));
}

/** Reads a list of other stories, if it contains little except links. */
function readOnward(
  element: TreeElement,
  index: PartIndex,
  source: HtmlSource,
): StoryList | undefined {
  const heading = findElement(element, isHeading);
  const links = index.linksIn(element);
  const linked = links.reduce((sum, link) => sum + tidyText(textOf(link)).length, 0);
  const words = tidyText(textOf(element)).length;
  const stories = links.flatMap((link): StoryLink[] => {
    const title = tidyText(textOf(link));
    const url = readUrl(source, link, link.attributes['href']);
    return url && title ? [{url, title}] : [];
  });
  if (!stories.length || linked < words / 2) return undefined;
  const {class: classes = '', id = ''} = element.attributes;
  const title = heading && !findElement(heading, isLink) ? tidyText(textOf(heading)) : '';
  const called = `${classes} ${id} ${title}`.toLowerCase();
  const kind = /trending|most[ -]?(?:read|popular)/.test(called)
    ? 'trending'
    : /read[ -]?next/.test(called)
      ? 'read-next'
      : 'related';
  return {kind, ...(title && {heading: title}), stories};
}
