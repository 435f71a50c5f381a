import {ArticleError, createIssue} from '../model/issue.js';

/** Runs a reading so that it rejects with an `ArticleError` and nothing else. */
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

/** What an input throws can be anything, a proxy whose every trap throws as well. */
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
