import {ArticleError, createIssue} from '../../model/issue.js';
import {mostXmlNodes} from '../tree.js';

/** @throws {ArticleError} where an input exceeds the maximum number of nodes */
export function checkNodeCount(count: number): void {
  if (count <= mostXmlNodes) return;
  const most = `at most ${mostXmlNodes} elements and texts`;
  throw new ArticleError(createIssue('', 'too-large', most, 'more'));
}
