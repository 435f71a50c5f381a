import type {Article, Change} from '../../model/article.js';

/** A story changed while it was shown. */
export class UpdateEvent extends Event {
  /** The story before the change. */
  readonly before: Article;
  /** The story after the change. */
  readonly article: Article;
  /** The changes: text, posts, counts of tolls, corrections. */
  readonly changes: readonly Change[];

  constructor(before: Article, article: Article, changes: readonly Change[]) {
    super('aw-update', {bubbles: true, composed: true});
    this.before = before;
    this.article = article;
    this.changes = changes;
  }
}

declare global {
  // Applies to elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'aw-update': UpdateEvent;
  }
}
