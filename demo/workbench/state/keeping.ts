import type {Article} from '../../../src/model/article.js';

const key = 'article-widgets-workbench';

/** Keeps a story in the browser, or forgets it. @returns whether the browser allowed it */
export function keepStory(article: Article | undefined, storage: Storage): boolean {
  try {
    if (article) storage.setItem(key, JSON.stringify(article));
    else storage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** The story that was kept, as text; nothing where there is none. */
export function keptStory(storage: Storage): string | undefined {
  try {
    return storage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}
