import type {Article} from '../../../src/model/article.js';

const key = 'article-widgets-workbench';

/** Stores a story in the browser, or deletes it. @returns whether the browser allowed it */
export function keepStory(article: Article | undefined, storage: Storage): boolean {
  try {
    if (article) storage.setItem(key, JSON.stringify(article));
    else storage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** The stored story as text; undefined where there is none. */
export function keptStory(storage: Storage): string | undefined {
  try {
    return storage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
