import {ArticleError, createIssue} from '../../model/issue.js';
import {mostAttributes, mostXmlNodes} from '../tree.js';

/** @throws {ArticleError} where an input exceeds the maximum number of nodes */
export function checkNodeCount(count: number): void {
  if (count > mostXmlNodes) refuse(`at most ${mostXmlNodes} elements and texts`);
}

/** @throws {ArticleError} where an element exceeds the maximum number of attributes */
export function checkAttributeCount(count: number): void {
  if (count > mostAttributes) refuse(`at most ${mostAttributes} attributes of an element`);
}

function refuse(most: string): never {
  throw new ArticleError(createIssue('', 'too-large', most, 'more'));
}
