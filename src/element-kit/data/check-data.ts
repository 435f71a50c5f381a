import {checkModel, type Checkable} from '../../model/check.js';
import {ArticleError, createIssue, describeValue, type Issue} from '../../model/issue.js';
import {markChecked} from '../checked.js';
import type {Reading} from '../content-options.js';

/**
 * Validates untrusted data against the model.
 * @param type the name of the type `Data` in the model
 * @throws {ArticleError} where no part of the data is valid
 */
export function checkData<Data extends object>(
  type: keyof Checkable | `${keyof Checkable}[]`,
  given: unknown,
): Reading<Data> {
  const issues: Issue[] = [];
  // The overloads of `checkModel` take one name or list; this one may be any of them.
  const data: unknown = checkModel(type as 'Article', given, issues);
  if (!data)
    throw new ArticleError(
      issues.at(-1) ?? createIssue('', 'expected', type, describeValue(given)),
      {issues},
    );
  return {data: markChecked(data as Data), issues};
}
