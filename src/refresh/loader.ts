import type {Article} from '../model/article.js';

/** A story as text, in any format that the readers support. */
export interface StoryText {
  text: string | Uint8Array;
  contentType: string;
  /** Base address of its relative addresses. */
  url: string;
}

/** The callbacks of a stream. */
export interface StreamListener {
  /** A newer state of the story has arrived. */
  onStory: (story: Article | StoryText) => void;
  /** Something has changed or may have been missed: the story should be requested. */
  onChange: () => void;
  /** The stream has closed and will not reconnect. */
  onLoss: (error: Error) => void;
}

/** The current time and a timer. */
export interface RefreshClock {
  now: () => number;
  setTimeout: (call: () => void, milliseconds: number) => unknown;
  clearTimeout: (timer: unknown) => void;
  /** From 0 up to 1: spreads the requests of many readers over time. */
  random: () => number;
}

/**
 * Requests a newer state of a story. A plain function is enough. It resolves with undefined if
 * nothing has changed. After an error with `retryAfter` there is no request before that time.
 */
export interface Refresh {
  /** @param source the absolute address in the element's `src` */
  (
    story: Article,
    signal: AbortSignal,
    source?: string,
  ): Promise<Article | StoryText | null | undefined>;
  /** Elements whose loaders have the same key share one request per story. */
  readonly key?: string;
  /** Milliseconds between two requests; one minute by default. */
  readonly every?: number;
  readonly clock?: RefreshClock;
  /**
   * Opens a stream that reports changes until the signal aborts; used instead of requests at
   * intervals.
   */
  readonly listen?: (signal: AbortSignal, listener: StreamListener) => void;
}

export interface RefreshErrorOptions extends ErrorOptions {
  /** Milliseconds before the next attempt. */
  retryAfter?: number | undefined;
}

/**
 * A newer state could not be loaded. The message says where, what was expected and what was found.
 */
export class RefreshError extends Error {
  override name = 'RefreshError';
  /** As in the errors of readers. */
  readonly code = 'refresh';
  /** Milliseconds before the next attempt. */
  readonly retryAfter: number | undefined;

  constructor(
    where: string,
    expected: string,
    found: string,
    {retryAfter, ...options}: RefreshErrorOptions = {},
  ) {
    super(`${where}: expected ${expected}, found ${found}`, options);
    this.retryAfter = retryAfter;
  }
}
