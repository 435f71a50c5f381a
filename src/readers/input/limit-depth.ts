import {addIssue} from '../../model/add-issue.js';
import {createIssue, type Issue} from '../../model/issue.js';

/** Maximum nesting of JSON. An editor's data have about twenty levels. */
const deepestJson = 1000;

const [quote, backslash] = [0x22, 0x5c];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Replaces objects and lists beyond the maximum nesting with `null`, with an issue: millions of them
 * would take `JSON.parse` too long, and it cannot be stopped.
 */
export function limitDepth(text: string, issues: Issue[]): string {
  const kept: string[] = [];
  let [depth, from, isText] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isText && code === backslash) at++;
    else if (code === quote) isText = !isText;
    else if (isText) continue;
    else if (code === openList || code === openObject) {
      if (depth++ === deepestJson) kept.push(text.slice(from, at), 'null');
    } else if (code === closeList || code === closeObject) {
      if (--depth === deepestJson) from = at + 1;
    }
  }
  if (!kept.length) return text;
  addIssue(issues, createIssue('', 'too-deep', `at most ${deepestJson} levels`, 'more'));
  return kept.join('') + (depth > deepestJson ? '' : text.slice(from));
}
