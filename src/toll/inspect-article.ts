import type {Article, Block} from '../model/article.js';
import {givenIndex} from '../model/given-index.js';
import {ArticleError, createIssue, describeValue, type Issue} from '../model/issue.js';
import {inspectReport} from './inspect-report.js';

/**
 * Finds errors in the tolls of a story that types cannot express: missing sources or dates, dates in
 * the future, subsets without a base, ranges that are reversed. `readArticle` does not report them.
 * @param now the current time
 * @throws {ArticleError} where the story has no list of blocks
 */
export function inspectArticle(article: Article, now = new Date()): Issue[] {
  // A caller without types may pass a report, or nothing.
  const {casualties = [], body} = (article as Article | null | undefined) ?? {};
  if (!Array.isArray(body))
    throw new ArticleError(
      createIssue('body', 'expected', 'a list of blocks', describeValue(body)),
    );
  return [
    ...casualties.flatMap((report, index) =>
      inspectReport(report, now, `casualties[${givenIndex(casualties, index)}].`),
    ),
    ...inspectBlocks(body, now, 'body'),
  ];
}

function inspectBlocks(blocks: readonly Block[], now: Date, path: string): Issue[] {
  return blocks.flatMap((block, index) => {
    const place = `${path}[${givenIndex(blocks, index)}].`;
    if (block.type === 'post') return inspectBlocks(block.blocks, now, `${place}blocks`);
    return block.type === 'casualties' ? inspectReport(block.report, now, `${place}report.`) : [];
  });
}
