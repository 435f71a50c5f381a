import type {IssueCode} from '../model/issue-codes.js';

/** An error with a code for programs. */
export type CodedError = Error & {readonly code: IssueCode};

/** Adds a code to an error of the browser or of the page. Any value may be thrown. */
export function withCode(
  thrown: unknown,
  code: IssueCode,
  describe: (message: string) => string = (message) => message,
): CodedError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return Object.assign(new Error(describe(message), {cause: thrown}), {code});
}

/** The error for a part of the library that could not be loaded. */
export function missingChunk(thrown: unknown): CodedError {
  return withCode(
    thrown,
    navigator.onLine ? 'chunk' : 'offline',
    (message) => `expected the chunks of article-widgets, found none: ${message}`,
  );
}
