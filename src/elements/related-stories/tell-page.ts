import type {StoryList} from '../../model/article.js';
import {readText} from './read-text.js';
import {storyAddress} from './story-address.js';
import type {StoryInList} from './story-events.js';
import type {StoryItem} from './story-item.js';
import {headings, isAside, isStoryLink} from './story-link.js';

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
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() && walker.currentNode !== first?.element) {
    const element = walker.currentNode as Element;
    if (element.matches(headings) && !element.contains(first?.element ?? null))
      return readText(element);
  }
  return '';
}

/** What the page is told of one story of a list. */
export function describeItem(item: StoryItem, told: ToldList): StoryInList {
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
export function findSelected(event: MouseEvent, told: ToldList): StoryInList | undefined {
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
export function viewKey({address}: StoryItem, page: Document): string {
  return `${storyAddress(page.location.href)} ${address}`;
}
