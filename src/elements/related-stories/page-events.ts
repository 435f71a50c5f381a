import type {StoryList} from '../../model/article.js';
import {readText} from './read-text.js';
import {storyAddress} from '../../model/lists/story-address.js';
import {type StoryInList, StorySelectEvent, StoryViewEvent} from './story-events.js';
import type {StoryItem} from './story-item.js';
import {headings, isAside, isStoryLink} from './story-link.js';
import {pageOf} from './story-page.js';

/** A list as its events describe it. */
export interface DescribedList {
  readonly kind: StoryList['kind'];
  /** The stories that the reader sees, in order. */
  readonly items: readonly StoryItem[];
  /** The element that contains the markup. */
  readonly root: Element;
}

/** The heading above the first story; content after that story is not searched. */
function readHeading({root, items: [first]}: DescribedList): string {
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

/** The event data of one story. */
function describeItem(item: StoryItem, list: DescribedList): StoryInList {
  const heading = readHeading(list);
  return {
    list: {kind: list.kind, ...(heading && {heading})},
    rank: list.items.indexOf(item) + 1,
    story: item.story,
    link: item.link,
  };
}

/**
 * The story that a click leads to: through any link of an item to its story (title, picture,
 * comments), or through the link of a smaller story in the item, but not through a link to an
 * author or section.
 */
function findSelected(event: MouseEvent, list: DescribedList): StoryInList | undefined {
  if (event.defaultPrevented || (event.type === 'auxclick' && event.button !== 1)) return undefined;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const item = link && list.items.find(({element}) => element.contains(link));
  if (!item) return undefined;
  const described = {...describeItem(item, list), link};
  if (storyAddress(link.href) === item.address) return described;
  if (!isStoryLink(link) || isAside(link, item.element)) return undefined;
  return {...described, story: {url: link.href, title: readText(link)}};
}

/**
 * The key under which a view is counted: once per story and page address, including addresses set
 * by scripts.
 */
function viewKey({address}: StoryItem, page: Document): string {
  return `${storyAddress(page.location.href)} ${address}`;
}

/**
 * Dispatches `aw-story-select` for a click, and stops the navigation where the page cancels the
 * event.
 */
export function fireSelect(host: HTMLElement, event: MouseEvent, list: DescribedList): void {
  const selected = findSelected(event, list);
  if (selected && !host.dispatchEvent(new StorySelectEvent(selected))) event.preventDefault();
}

/** Dispatches `aw-story-view` the first time that a story was seen. */
export function fireView(host: HTMLElement, element: Element, list: DescribedList): void {
  const item = list.items.find((item) => item.element === element);
  const {seen} = pageOf(host.ownerDocument);
  const key = item && viewKey(item, host.ownerDocument);
  if (!key || seen.has(key)) return;
  seen.add(key);
  host.dispatchEvent(new StoryViewEvent(describeItem(item, list)));
}
