import type {Issue} from '../../../model/issue.js';
import type {ReadContext} from '../../reader.js';
import type {TreeElement} from '../../tree.js';
import {mendTree} from './mend-tree.js';
import {readWordPress} from './wordpress.js';

/** Parses HTML of a word processor or an editor and converts it to semantic HTML. */
export async function parsePasted(
  text: string,
  {parsers}: ReadContext,
  issues: Issue[],
): Promise<TreeElement> {
  const read = readWordPress(text, issues);
  return mendTree(await parsers.parseHtml(read), text, issues);
}
