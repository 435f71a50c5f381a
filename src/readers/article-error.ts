import {ArticleError, createIssue} from '../model/issue.js';

/** Runs a reader so that it only ever rejects with an `ArticleError`. */
export async function rejectWithArticleError<Reading>(
  read: () => Promise<Reading>,
): Promise<Reading> {
  try {
    return await read();
  } catch (cause: unknown) {
    throw isArticleError(cause) ? cause : new ArticleError(describeFault(cause), {cause});
  }
}

function describeFault(cause: unknown) {
  return createIssue('', 'unreadable', 'something that can be read', describeCause(cause));
}

/** An input may throw any value, even a proxy whose traps all throw. */
function isArticleError(cause: unknown): cause is ArticleError {
  try {
    return cause instanceof ArticleError;
  } catch {
    return false;
  }
}

function describeCause(cause: unknown): string {
  try {
    return cause instanceof Error ? `a fault: ${cause.message}` : 'a fault';
  } catch {
    return 'a fault that cannot be described';
  }
}
