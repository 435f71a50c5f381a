import {ArticleError, createIssue} from '../../model/issue.js';
import {mostXmlNodes} from '../tree.js';

/** @throws {ArticleError} where an input has more nodes than are read of one */
export function checkNodeCount(count: number): void {
  if (count <= mostXmlNodes) return;
  const most = `at most ${mostXmlNodes} elements and texts`;
  throw new ArticleError(createIssue('', 'too-large', most, 'more'));
}
