import type {Article, Change} from '../../model/article.js';

/** A story has changed while it was shown. */
export class UpdateEvent extends Event {
  /** What it was. */
  readonly before: Article;
  /** What it is now. */
  readonly article: Article;
  /** What has changed: words, posts, counts of tolls, corrections. */
  readonly changes: readonly Change[];

  constructor(before: Article, article: Article, changes: readonly Change[]) {
    super('aw-update');
    this.before = before;
    this.article = article;
    this.changes = changes;
  }
}

declare global {
  // Of elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'aw-update': UpdateEvent;
  }
}
