import type {Article, Block, Post} from './article.js';
import {inlineText} from './block-types.js';
import {momentOf} from './date.js';
import {nameText} from './name-text.js';

/** In which order the posts of a live story stand; as the data have them where it is absent. */
export type PostOrder = 'newest' | 'oldest';

export function isPost(block: Block): block is Post {
  return block.type === 'post';
}

/** Whether a story is one of posts, or says when it is covered. */
export function isLiveStory({body, coverage}: Pick<Article, 'body' | 'coverage'>): boolean {
  return coverage !== undefined || body.some(isPost);
}

/**
 * Whether the coverage of a live story is over at a moment. A date without a zone is over when it is
 * so everywhere on Earth.
 */
export function isOver({coverage}: Pick<Article, 'coverage'>, now: Date): boolean {
  return !!coverage?.end && now.getTime() >= momentOf(coverage.end, -12);
}

/** Whether a live story is being covered at a moment. */
export function isCovered(article: Pick<Article, 'body' | 'coverage'>, now: Date): boolean {
  const {start} = article.coverage ?? {};
  const hasBegun = !start || now.getTime() >= momentOf(start, 14);
  return isLiveStory(article) && hasBegun && !isOver(article, now);
}

/** The name that links to a post end in: its own, or one made of when it appeared and its title. */
export function namePost({id, published = '', title, blocks}: Post): string {
  if (id) return id;
  const [first] = blocks;
  const words = inlineText(title ?? (first && 'content' in first ? (first.content as []) : []));
  return `post-${nameText(published + words)}`;
}

const timeOf = ({published = ''}: Post): number => momentOf(published, 0) || 0;

/** Blocks with their posts in order, those that are pinned first; what is no post stays in its place. */
export function arrangePosts(blocks: readonly Block[], order?: PostOrder): readonly Block[] {
  const posts = blocks.filter(isPost);
  if (!posts.length) return blocks;
  if (order) posts.sort((one, other) => timeOf(one) - timeOf(other));
  if (order === 'newest') posts.reverse();
  const arranged = [...posts.filter(({pinned}) => pinned), ...posts.filter(({pinned}) => !pinned)];
  let next = 0;
  return blocks.map((block) => (isPost(block) ? arranged[next++]! : block));
}
