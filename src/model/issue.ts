import type {IssueCode} from './issue-codes.js';

/** One thing that an input had and its article has not, or has differently. */
export interface Issue {
  /** Where in the input: `related[0].stories[2].url`, `line 3`, `item[4]`. */
  path: string;
  /** What kind of thing it is; stable, for programs. */
  code: IssueCode;
  /** Where, what was expected, what was found; for people. */
  message: string;
}

/** Makes an issue whose message says where, what was expected and what was found. */
export function createIssue(path: string, code: IssueCode, expected: string, found: string): Issue {
  return {path, code, message: `${path || 'input'}: expected ${expected}, found ${found}`};
}

/** Nothing can be made of an input. The message says where, what was expected, what was found. */
export class ArticleError extends Error {
  override name = 'ArticleError';
  /** What kind of fault it is; stable, for programs. */
  readonly code: IssueCode;
  /** All that was found wrong on the way. */
  readonly issues: readonly Issue[];

  constructor(issue: Issue, options?: ErrorOptions & {issues?: readonly Issue[]}) {
    super(issue.message, options);
    this.code = issue.code;
    this.issues = options?.issues ?? [issue];
  }
}

/** Says in a few words what a value is: `"javascript:…"`, `-3`, `an object`. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string')
    return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value) return 'an object';
  if (typeof value === 'function') return 'a function';
  const simple = value as number | bigint | boolean | symbol | null | undefined;
  return simple === undefined ? 'nothing' : String(simple);
}
