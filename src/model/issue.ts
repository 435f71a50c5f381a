import type {IssueCode} from './issue-codes.js';

/** Something in an input that the article lacks or has in a different form. */
export interface Issue {
  /** Path in the input: `related[0].stories[2].url`, `line 3`, `item[4]`. */
  path: string;
  /** Kind of issue; stable, for programs. */
  code: IssueCode;
  /** Where, what was expected and what was found; for people. */
  message: string;
  /** What was expected, as in the message. */
  expected: string;
  /** What was found, as in the message; a quotation is in `"`. */
  found: string;
  /** Line of the input, from 1, where the path is a line. */
  line?: number;
}

/**
 * Creates an issue whose message says where, what was expected and what was found.
 * @param place the path, or the number of a line
 */
export function createIssue(
  place: string | number,
  code: IssueCode,
  expected: string,
  found: string,
): Issue {
  const isLine = typeof place === 'number';
  const path = isLine ? `line ${place}` : place;
  const message = `${path || 'input'}: expected ${expected}, found ${found}`;
  return {path, code, message, expected, found, ...(isLine && {line: place})};
}

/** Creates an issue of a value at a path. */
export type DescribeIssue = (path: string, ...rest: [IssueCode, string, string]) => Issue;

/** Returns the same issue with another path, in its message too. */
export function moveIssue({code, expected, found}: Issue, place: string | number): Issue {
  return createIssue(place, code, expected, found);
}

/** An input cannot be read at all. The message says where, what was expected and what was found. */
export class ArticleError extends Error {
  override name = 'ArticleError';
  /** Kind of error; stable, for programs. */
  readonly code: IssueCode;
  /** The issue that is the reason of the error. */
  readonly issue: Issue;
  /** All issues found before the error. */
  readonly issues: readonly Issue[];
  /** HTTP status of the response, for an error with the code `status`. */
  readonly status: number | undefined;

  constructor(issue: Issue, options?: ErrorOptions & {issues?: readonly Issue[]; status?: number}) {
    super(issue.message, options);
    this.code = issue.code;
    this.issue = issue;
    this.status = options?.status;
    this.issues = options?.issues ?? [issue];
  }
}

/** Describes a value in a few words: `"javascript:…"`, `-3`, `an object`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string')
    return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value) return 'an object';
  if (typeof value === 'function') return 'a function';
  const simple = value as number | bigint | boolean | symbol | null | undefined;
  return simple === undefined ? 'nothing' : String(simple);
}
