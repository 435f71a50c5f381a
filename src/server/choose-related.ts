import {chooseStories} from '../elements/related-stories/choose-stories.js';
import {storyAddress} from '../elements/related-stories/story-address.js';
import type {Article, StoryList} from '../model/article.js';

/**
 * The onward lists as the elements would leave them on the page: without the story itself, without
 * what an earlier list has, and without a list in which nothing is left.
 */
export function chooseRelated({url, related}: Article): StoryList[] {
  if (!related) return [];
  const taken = new Set(url === undefined ? [] : [storyAddress(url)]);
  const lists = related.map((list) => {
    const candidates = list.stories.map((story) => ({
      address: storyAddress(story.url, url),
      story,
    }));
    const chosen = chooseStories(candidates, () => true, Infinity, taken);
    for (const {address} of chosen) taken.add(address);
    return {...list, stories: chosen.map(({story}) => story)};
  });
  return lists.filter(({stories}) => stories.length);
}
