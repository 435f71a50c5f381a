import {chooseStories, isRanked} from '../model/lists/choose-stories.js';
import {storyAddress} from '../model/lists/story-address.js';
import type {Article} from '../model/article.js';

/**
 * Returns a story with its related lists as the elements would show them: without empty lists and,
 * except in ranked lists, without the story itself and stories of an earlier list.
 */
export function chooseRelated(article: Article): Article {
  const {url, related} = article;
  if (!related) return article;
  const taken = new Set(url === undefined ? [] : [storyAddress(url)]);
  const none = new Set<string>();
  const lists = related.map((list) => {
    const candidates = list.stories.map((story) => ({
      address: storyAddress(story.url, url),
      story,
    }));
    const chosen = chooseStories(
      candidates,
      () => true,
      Infinity,
      isRanked(list.kind) ? none : taken,
    );
    for (const {address} of chosen) taken.add(address);
    return {...list, stories: chosen.map(({story}) => story)};
  });
  return {...article, related: lists.filter(({stories}) => stories.length)};
}
