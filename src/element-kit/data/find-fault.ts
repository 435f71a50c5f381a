import type {CodeOf} from '../../model/issue-codes.js';
import {ArticleError, type Issue} from '../../model/issue.js';

/** Codes of errors in the data, in contrast to content that a reader could not convert. */
const faults: Readonly<Record<CodeOf<'data'>, true>> = {
  expected: true,
  'unknown-key': true,
  'no-source': true,
  'no-date': true,
  'future-date': true,
  'out-of-order': true,
  duplicate: true,
  'no-base': true,
  'subset-over-base': true,
  'parts-over-base': true,
  'withdrawn-base': true,
  'range-reversed': true,
};

/** Combines all errors among the issues into one; undefined where there is none. */
export function findFault(issues: readonly Issue[]): ArticleError | undefined {
  const worst = issues.find(({code}) => code in faults);
  return worst && new ArticleError(worst, {issues});
}
