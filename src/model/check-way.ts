import type {IssueCode} from './issue-codes.js';
import {addIssue} from './add-issue.js';
import {createIssue, type Issue} from './issue.js';

export type Key = string | number;

/** Where a check has got to. The path is told only where there is a fault. */
export interface Way {
  /** Objects and lists, each within the one before. */
  readonly values: object[];
  /** Under which keys they stand. */
  readonly keys: Key[];
  readonly issues: Issue[];
  readonly now: Date;
  /** How many objects and lists there were so far. */
  parts: number;
}

/** Reports what is wrong with the value of a key at this place; `''` for the place itself. */
export function tell(code: IssueCode, expected: string, found: string, key: Key, way: Way): void {
  const path = [...way.keys, key].reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path && key ? `${path}.${key.slice(0, longestKey)}` : path || key;
  }, '');
  addIssue(way.issues, createIssue(path, code, expected, found));
}

/** Characters of a key that a path tells. */
const longestKey = 100;
