import {ArticleError, createIssue, type Issue} from '../model/issue.js';

/** Runs a reader so that it only ever rejects with an `ArticleError`. */
export async function rejectWithArticleError<Reading>(
  read: () => Promise<Reading>,
): Promise<Reading> {
  try {
    return await read();
  } catch (cause: unknown) {
    if (isArticleError(cause)) throw cause;
    throw new ArticleError(describeMissingChunk(cause) ?? describeFault(cause), {cause});
  }
}

/** The errors of Chromium, Firefox, WebKit, webpack and Node for a module that cannot be loaded. */
const missingModule =
  /dynamically imported module|importing a module script failed|ChunkLoadError|loading chunk|cannot find (?:module|package)/i;

/** The issue of a part of the library that could not be loaded: the input may be sound. */
function describeMissingChunk(cause: unknown): Issue | undefined {
  const found = describeCause(cause);
  if (!missingModule.test(found)) return undefined;
  const {navigator} = globalThis as {navigator?: {onLine?: boolean}};
  const code = navigator?.onLine === false ? 'offline' : 'chunk';
  return createIssue('article-widgets', code, 'all its chunks', found);
}

function describeFault(cause: unknown): Issue {
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
