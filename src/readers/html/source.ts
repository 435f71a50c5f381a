import type {IssueCode} from '../../model/issue-codes.js';
import {createIssue} from '../../model/issue.js';
import {isSafeUrl, resolveUrl} from '../../model/url.js';
import type {TreeElement} from '../tree.js';
import type {HtmlSource} from './context.js';

/** Reports that the article lacks something of the source. */
export function report(
  source: HtmlSource,
  element: TreeElement,
  code: IssueCode,
  expected: string,
  found: string,
): void {
  source.account.reported.add(element);
  source.issues.push(createIssue(pathOf(source, element), code, expected, found));
}

/** Reports that an element is left out. */
export function reportLeftOut(element: TreeElement, source: HtmlSource): void {
  report(source, element, 'left-out', 'content that is shown', `<${element.name}>`);
}

/** The path of an element, for people: `body > div[2] > form`. */
function pathOf({parents, steps}: HtmlSource, element: TreeElement): string {
  const path: string[] = [];
  for (let at: TreeElement | undefined = element; at; at = parents.get(at)) {
    path.unshift(steps.get(at) ?? '');
  }
  return path.filter(Boolean).join(' > ') || element.name;
}

/** An absolute address; undefined, with an issue, where it is not safe. */
export function readUrl(
  source: HtmlSource,
  element: TreeElement,
  text: string | undefined,
): string | undefined {
  if (text === undefined) return undefined;
  // URL parsers ignore control characters: https://url.spec.whatwg.org/#concept-basic-url-parser
  const url = text
    .replace(/[\0-\x1f]/g, '')
    .trim()
    .replaceAll(' ', '%20');
  const resolved = url.startsWith('#') ? url : resolveUrl(url, source.base);
  if (isSafeUrl(url) && isSafeUrl(resolved)) return resolved;
  report(source, element, 'unsafe-url', 'an http(s) address', `"${url.slice(0, 60)}"`);
  return undefined;
}
