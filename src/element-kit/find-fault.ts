import {ArticleError, type Issue} from '../model/issue.js';

/** What is wrong with data, as against what a reader could not carry over. */
const faults = new Set([
  'expected',
  'unknown-key',
  'no-source',
  'no-date',
  'future-date',
  'out-of-order',
  'duplicate',
  'no-base',
  'subset-over-base',
  'range-reversed',
]);

/** One error for all faults among issues; none where there is no fault. */
export function findFault(issues: readonly Issue[]): ArticleError | undefined {
  const worst = issues.find(({code}) => faults.has(code));
  return worst && new ArticleError(worst, {issues});
}
