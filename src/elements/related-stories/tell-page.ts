import type {StoryList} from '../../model/article.js';
import {readText} from './read-text.js';
import {storyAddress} from './story-address.js';
import {type StoryInList, StorySelectEvent, StoryViewEvent} from './story-events.js';
import type {StoryItem} from './story-item.js';
import {headings, isAside, isStoryLink} from './story-link.js';
import {pageOf} from './story-page.js';

/** A list as its events describe it. */
export interface ToldList {
  readonly kind: StoryList['kind'];
  /** Stories as the reader sees them, in order. */
  readonly items: readonly StoryItem[];
  /** What holds the words. */
  readonly root: Element;
}

/** The heading that stands above the first story; what comes after it is not searched. */
function readHeading({root, items: [first]}: ToldList): string {
  const walker = Document.prototype.createTreeWalker.call(
    root.ownerDocument,
    root,
    NodeFilter.SHOW_ELEMENT,
  );
  while (walker.nextNode() && walker.currentNode !== first?.element) {
    const element = walker.currentNode as Element;
    if (element.matches(headings) && !element.contains(first?.element ?? null))
      return readText(element);
  }
  return '';
}

/** What the page is told of one story of a list. */
function describeItem(item: StoryItem, told: ToldList): StoryInList {
  const heading = readHeading(told);
  return {
    list: {kind: told.kind, ...(heading && {heading})},
    rank: told.items.indexOf(item) + 1,
    story: item.story,
    link: item.link,
  };
}

/**
 * The story that a click leads to: by any of an item's links to it (title, picture, comments), or by
 * a lesser story's link in the item; not by that of an author or a section.
 */
function findSelected(event: MouseEvent, told: ToldList): StoryInList | undefined {
  if (event.defaultPrevented || (event.type === 'auxclick' && event.button !== 1)) return undefined;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const item = link && told.items.find(({element}) => element.contains(link));
  if (!item) return undefined;
  const described = {...describeItem(item, told), link};
  if (storyAddress(link.href) === item.address) return described;
  if (!isStoryLink(link) || isAside(link, item.element)) return undefined;
  return {...described, story: {url: link.href, title: readText(link)}};
}

/** Under what a story is known to have been seen: once a story and page, also where scripts change the page. */
function viewKey({address}: StoryItem, page: Document): string {
  return `${storyAddress(page.location.href)} ${address}`;
}

/** Tells the page which story a click leads to; the click comes to nothing where it says so. */
export function tellSelected(host: HTMLElement, event: MouseEvent, told: ToldList): void {
  const selected = findSelected(event, told);
  if (selected && !host.dispatchEvent(new StorySelectEvent(selected))) event.preventDefault();
}

/** Tells the page that a story was seen, the first time. */
export function tellView(host: HTMLElement, element: Element, told: ToldList): void {
  const item = told.items.find((item) => item.element === element);
  const {seen} = pageOf(host.ownerDocument);
  const key = item && viewKey(item, host.ownerDocument);
  if (!key || seen.has(key)) return;
  seen.add(key);
  host.dispatchEvent(new StoryViewEvent(describeItem(item, told)));
}
