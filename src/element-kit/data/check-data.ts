import {checkModel, type Checkable} from '../../model/check.js';
import {ArticleError, createIssue, describeValue, type Issue} from '../../model/issue.js';
import {markChecked} from '../checked.js';

/**
 * Validates untrusted data against the model.
 * @throws {ArticleError} where no part of the data is valid
 */
export function checkData(
  type: keyof Checkable | `${keyof Checkable}[]`,
  given: unknown,
): {data: object; issues: Issue[]} {
  const issues: Issue[] = [];
  const data = checkModel(type as 'Article', given, issues) as object | undefined;
  if (!data)
    throw new ArticleError(
      issues.at(-1) ?? createIssue('', 'expected', type, describeValue(given)),
      {issues},
    );
  return {data: markChecked(data), issues};
}
