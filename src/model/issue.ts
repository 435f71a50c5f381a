import type {IssueCode} from './issue-codes.js';

/** Something in an input that the article lacks or has in a different form. */
export interface Issue {
  /** Path in the input: `related[0].stories[2].url`, `line 3`, `item[4]`. */
  path: string;
  /** Kind of issue; stable, for programs. */
  code: IssueCode;
  /** Where, what was expected and what was found; for people. */
  message: string;
}

/** Creates an issue whose message says where, what was expected and what was found. */
export function createIssue(path: string, code: IssueCode, expected: string, found: string): Issue {
  return {path, code, message: `${path || 'input'}: expected ${expected}, found ${found}`};
}

/** An input cannot be read at all. The message says where, what was expected and what was found. */
export class ArticleError extends Error {
  override name = 'ArticleError';
  /** Kind of error; stable, for programs. */
  readonly code: IssueCode;
  /** All issues found before the error. */
  readonly issues: readonly Issue[];

  constructor(issue: Issue, options?: ErrorOptions & {issues?: readonly Issue[]}) {
    super(issue.message, options);
    this.code = issue.code;
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
