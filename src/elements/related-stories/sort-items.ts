import type {StoryLink} from '../../model/article.js';
import {numberItems} from '../../model/number-items.js';
import type {StoryItem} from './story-item.js';
import {ownDocument} from '../../templates/own-document.js';

/**
 * Sorts stories in the page's own markup by moving them among their places. Stories in boxes of
 * different kinds stay.
 */
export function sortItems(
  items: StoryItem[],
  order: (a: StoryLink, b: StoryLink) => number,
): StoryItem[] {
  const sorted = [...items].sort((a, b) => order(a.story, b.story));
  const tags = new Set(items.map(({element}) => element.tagName));
  const isSorted = sorted.every((item, index) => item === items[index]);
  if (isSorted || tags.size > 1) return items;
  const places = items.map(({element}) => {
    const place = ownDocument.createComment('');
    element.replaceWith(place);
    return place;
  });
  for (const [index, {element}] of numberItems(sorted)) places[index]?.replaceWith(element);
  return sorted;
}
