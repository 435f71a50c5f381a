import type {Article} from '../model/article.js';

/** A story as text, in any format that the readers know. */
export interface StoryText {
  text: string | Uint8Array;
  contentType: string;
  /** What its relative addresses are resolved against. */
  url: string;
}

/** What a stream tells. */
export interface StreamListener {
  /** A newer state of the story has come. */
  onStory: (story: Article | StoryText) => void;
  /** Something has changed, or may have been missed: the story is to be asked for. */
  onChange: () => void;
  /** The stream is gone, and opens itself no more. */
  onLoss: (error: Error) => void;
}

/** What time it is, and what waits. */
export interface RefreshClock {
  now: () => number;
  setTimeout: (call: () => void, milliseconds: number) => unknown;
  clearTimeout: (timer: unknown) => void;
  /** From 0 up to 1: spreads the requests of many readers. */
  random: () => number;
}

/**
 * Asks for a newer state of a story. A plain function will do. It resolves with nothing where the
 * story is as it was. An error with `retryAfter` is not asked again before.
 */
export interface Refresh {
  /** @param source what `src` of the element names, as an absolute address */
  (
    story: Article,
    signal: AbortSignal,
    source?: string,
  ): Promise<Article | StoryText | null | undefined>;
  /** Names what is asked: elements whose loaders have the same key share one request a story. */
  readonly key?: string;
  /** Milliseconds between two requests: a minute where absent. */
  readonly every?: number;
  readonly clock?: RefreshClock;
  /** Opens a stream that tells of changes until the signal ends it; it takes the place of asking. */
  readonly listen?: (signal: AbortSignal, listener: StreamListener) => void;
}

export interface RefreshErrorOptions extends ErrorOptions {
  /** Milliseconds before which asking again is of no use. */
  retryAfter?: number | undefined;
}

/** A newer state could not be had. The message says where, what was expected, what was found. */
export class RefreshError extends Error {
  override name = 'RefreshError';
  /** As errors of readers have one. */
  readonly code = 'refresh';
  /** Milliseconds before which asking again is of no use. */
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
