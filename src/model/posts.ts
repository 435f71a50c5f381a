import type {Article, Block, Post} from './article.js';
import {firstWords, inlineText} from './block-types.js';
import {momentOf} from './date.js';
import {nameText} from './name-text.js';

/** Order of the posts of a live story; by default that of the data. */
export type PostOrder = 'newest' | 'oldest';

export function isPost(block: Block): block is Post {
  return block.type === 'post';
}

/** Whether a story has posts or says when it is covered. */
export function isLiveStory({body, coverage}: Pick<Article, 'body' | 'coverage'>): boolean {
  return coverage !== undefined || body.some(isPost);
}

/**
 * Whether the coverage of a live story is over at a given time. A date without a zone is over when
 * it is past everywhere on Earth.
 */
export function isOver({coverage}: Pick<Article, 'coverage'>, now: Date): boolean {
  return !!coverage?.end && now.getTime() >= momentOf(coverage.end, -12);
}

/** Whether a live story is being covered at a given time. */
export function isCovered(article: Pick<Article, 'body' | 'coverage'>, now: Date): boolean {
  const {start} = article.coverage ?? {};
  const hasBegun = !start || now.getTime() >= momentOf(start, 14);
  return isLiveStory(article) && hasBegun && !isOver(article, now);
}

/** The fragment of permalinks to a post: its id, or else a name made from its date and title. */
export function namePost({id, published = '', title, blocks}: Post): string {
  if (id) return id;
  const words = title ? inlineText(title) : firstWords(blocks);
  return `post-${nameText(published + words)}`;
}

const timeOf = ({published = ''}: Post): number => momentOf(published, 0) || 0;

/** Sorts the posts among blocks, pinned ones first. Other blocks keep their place. */
export function arrangePosts(blocks: readonly Block[], order?: PostOrder): readonly Block[] {
  const posts = blocks.filter(isPost);
  if (!posts.length) return blocks;
  if (order) posts.sort((one, other) => timeOf(one) - timeOf(other));
  if (order === 'newest') posts.reverse();
  const arranged = [...posts.filter(({pinned}) => pinned), ...posts.filter(({pinned}) => !pinned)];
  return blocks.map((block) => (isPost(block) ? (arranged.shift() ?? block) : block));
}
