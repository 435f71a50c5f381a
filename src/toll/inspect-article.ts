import type {Article, Block} from '../model/article.js';
import {givenIndex} from '../model/given-index.js';
import type {Issue} from '../model/issue.js';
import {inspectReport} from './inspect-report.js';

/**
 * Finds errors in the tolls of a story that types cannot express: missing sources or dates, dates in
 * the future, subsets without a base, ranges that are reversed. `readArticle` does not report them.
 * @param now the current time
 */
export function inspectArticle({casualties = [], body}: Article, now = new Date()): Issue[] {
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
