import {ArticleError, type Issue} from '../../model/issue.js';

/** Codes of errors in the data, in contrast to content that a reader could not convert. */
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
  'parts-over-base',
  'withdrawn-base',
  'range-reversed',
]);

/** Combines all errors among the issues into one; undefined where there is none. */
export function findFault(issues: readonly Issue[]): ArticleError | undefined {
  const worst = issues.find(({code}) => faults.has(code));
  return worst && new ArticleError(worst, {issues});
}
