import type {Issue} from '../model/issue.js';

/** An element shows what it was given. */
export class LoadEvent extends Event {
  constructor() {
    super('aw-load');
  }
}

/**
 * Something was wrong with what an element was given: nothing could be shown, or the sound rest of
 * it is. Fired once for each input.
 */
export class AwErrorEvent extends Event {
  /** Its message says where, what was expected and what was found. */
  readonly error: Error;
  /** Each fault by itself. */
  readonly issues: readonly Issue[];

  constructor(error: Error, issues: readonly Issue[]) {
    super('aw-error');
    this.error = error;
    this.issues = issues;
  }
}

declare global {
  // Of elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'aw-load': LoadEvent;
    'aw-error': AwErrorEvent;
  }
}
