import type {CodedError} from './coded-error.js';
import type {Issue} from '../model/issue.js';

/** As for the other events of the library: the page may listen on any element around it. */
const init = {bubbles: true, composed: true};

/** The element shows its data. */
export class LoadEvent extends Event {
  constructor() {
    super('aw-load', init);
  }
}

/**
 * The data or the address of an element had an error: nothing can be shown, or only the valid part.
 * Fired once per input.
 */
export class AwErrorEvent extends Event {
  /**
   * Its message says where the error is, what was expected and what was found. Its `code` is for
   * programs.
   */
  readonly error: CodedError;
  /** Each error as an issue. */
  readonly issues: readonly Issue[];

  constructor(error: CodedError, issues: readonly Issue[]) {
    super('aw-error', init);
    this.error = error;
    this.issues = issues;
  }
}

declare global {
  // Applies to elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'aw-load': LoadEvent;
    'aw-error': AwErrorEvent;
  }
}
