import type {Article} from '../model/article.js';
import {withholding} from '../model/availability.js';
import {isIsoDate} from '../model/date.js';
import {createIssue, describeValue, type Issue} from '../model/issue.js';

/** Keys of content systems under which they keep when a story may appear, and whether. */
const embargo = /^(?:is|under)?_?embargo(?:ed)?(?:_?(?:date|time|until|till|at))?$/i;
const state = /^(?:status|state|(?:publication|publishing|editorial|workflow)_?(?:status|state))$/i;

/** What fields of a content system stand under. */
const holders = ['fields', 'attributes', 'data', 'meta', 'metadata'];

/**
 * Holds a story back by keys that its format does not have, and newsrooms add: `embargo`,
 * `workflow_status`. A story that should have been held cannot be taken back.
 */
export function holdAsKeyed(article: Article, data: unknown, issues: Issue[]): void {
  if (article.status ?? article.embargoedUntil) return;
  for (const [path, value] of listKeys(data)) {
    const key = path.split('.').at(-1)!;
    if (embargo.test(key) && value) hold(article, value, path, issues);
    else if (state.test(key) && typeof value === 'string' && withholding.test(value))
      hold(article, undefined, path, issues);
  }
}

function hold(article: Article, value: unknown, path: string, issues: Issue[]): void {
  if (typeof value === 'string' && isIsoDate(value)) article.embargoedUntil = value;
  else {
    article.status = 'withheld';
    const found = value === undefined ? 'one that is not' : describeValue(value);
    issues.push(createIssue(path, 'held', 'a story that may be shown', found));
  }
}

/** The keys of an object, and of what it keeps its fields in. */
function listKeys(data: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof data !== 'object' || !data || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const own: [string, unknown][] = [[`${path}${key}`, value]];
    return !path && holders.includes(key) ? [...own, ...listKeys(value, `${key}.`)] : own;
  });
}
