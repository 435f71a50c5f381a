import type {Article} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import type {Facts} from '../through-html/read-story.js';

/** A post, with what an article can say of it. */
export interface Post {
  /** Where it stands in the input: `[2].`. */
  readonly path: string;
  readonly facts: Facts;
  /** Its text as the editor keeps it or as the site prints it. */
  readonly html: string;
  readonly issues: Issue[];
}

/**
 * The status of a post. Only what is published for everybody is shown; a post behind a password is
 * held back as drafts are (https://developer.wordpress.org/rest-api/reference/posts/#schema-status).
 */
export function statusOf(status: string, isProtected: boolean): Pick<Article, 'status'> {
  if (status === 'trash') return {status: 'canceled'};
  return (status === '' || status === 'publish') && !isProtected ? {} : {status: 'withheld'};
}
