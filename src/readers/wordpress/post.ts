import type {Article} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import type {Facts} from '../through-html/read-story.js';

/** A post with the fields of an article. */
export interface Post {
  /** Its path in the input: `[2].`. */
  readonly path: string;
  readonly facts: Facts;
  /** Its text from the editor or as rendered by the site. */
  readonly html: string;
  readonly issues: Issue[];
}

/**
 * The status of a post. Only public posts are shown. Posts with a password are withheld like drafts
 * (https://developer.wordpress.org/rest-api/reference/posts/#schema-status).
 */
export function statusOf(status: string, isProtected: boolean): Pick<Article, 'status'> {
  if (status === 'trash') return {status: 'canceled'};
  return (status === '' || status === 'publish') && !isProtected ? {} : {status: 'withheld'};
}
