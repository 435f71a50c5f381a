import {ArticleError, createIssue, describeValue} from '../../model/issue.js';
import type {ArticleReader} from '../reader.js';
import {findFirst} from '../through-html/tree.js';
import {readNitfTree} from './nitf-story.js';

/**
 * Reads a story in NITF.
 * @throws {ArticleError} where there is no `<nitf>` with a body
 */
export const readNitf: ArticleReader = async ({text}, context) => {
  const root = findFirst(await context.parsers.parseXml(text), 'nitf');
  await context.nextStep();
  if (!root || !findFirst(root, 'body'))
    throw new ArticleError(
      createIssue('nitf', 'no-content', 'an <nitf> with a <body>', describeValue(text.trim())),
    );
  return readNitfTree(root, {}, context);
};
