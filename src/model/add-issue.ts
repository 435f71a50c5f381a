import {createIssue, type Issue} from './issue.js';
import {limits} from './limits.js';

/** Adds an issue, up to the maximum number. */
export function addIssue(issues: Issue[], issue: Issue): void {
  if (issues.length < limits.issues) issues.push(issue);
  else if (issues.length === limits.issues)
    issues.push(createIssue('', 'too-many', `at most ${limits.issues} issues`, 'more'));
}
