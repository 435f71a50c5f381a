import type {IssueCode} from './issue-codes.js';
import {addIssue} from './add-issue.js';
import type {DescribeIssue, Issue} from './issue.js';

export type Key = string | number;

/** Where a check is in the data. The path becomes text only for an issue. */
export interface Way {
  /** Objects and lists from the outermost inwards. */
  readonly values: object[];
  /** Their keys. */
  readonly keys: Key[];
  readonly issues: Issue[];
  readonly now: Date;
  /** The address that relative ones are resolved against. */
  readonly base: string | undefined;
  readonly describe: DescribeIssue;
  /** The number of objects and lists so far. */
  parts: number;
  /** The number of blocks so far of each type with a limit. */
  readonly blocks: Map<string, number>;
  /** The languages so far, and whether each is left out. */
  readonly languages: Map<string, boolean>;
}

/** Reports an issue with the value of a key at this position; `''` means the position itself. */
export function reportAt(
  code: IssueCode,
  expected: string,
  found: string,
  key: Key,
  way: Way,
): void {
  const path = [...way.keys, key].reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = key.slice(0, longestKey);
    return path && name ? `${path}.${name}` : path || name;
  }, '');
  addIssue(way.issues, way.describe(path, code, expected, found));
}

/** Maximum length of a key in a path. */
const longestKey = 100;
