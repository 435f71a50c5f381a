import type {Article} from '../../model/article.js';
import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import type {Facts} from '../through-html/read-story.js';

/** A post with the fields of an article. */
export interface Post {
  /** The start of paths in it: `[2].`; empty where it is the input itself. */
  readonly path: string;
  readonly facts: Facts;
  /** Its text from the editor or as rendered by the site. */
  readonly html: string;
  readonly issues: Issue[];
}

/** A key that holds a post back, and what it says. */
export type HeldBy = readonly [key: string, found: string];

/**
 * The status of a post, with an issue for each key that holds it back. Only public posts are shown.
 * Posts with a password are withheld like drafts
 * (https://developer.wordpress.org/rest-api/reference/posts/#schema-status).
 */
export function statusOf(
  [key, status]: readonly [key: string, status: string],
  others: readonly HeldBy[],
  path: string,
  issues: Issue[],
): Pick<Article, 'status'> {
  const isPublic = status === '' || status === 'publish';
  const holds: readonly HeldBy[] = isPublic ? others : [[key, describeValue(status)], ...others];
  for (const [name, found] of holds)
    issues.push(createIssue(path + name, 'held', 'a story that may be shown', found));
  if (!holds.length) return {};
  return {status: status === 'trash' ? 'canceled' : 'withheld'};
}

/** The path of a post itself: `[2]`. */
export const placeOf = ({path}: Post): string => path.replace(/\.$/, '');
