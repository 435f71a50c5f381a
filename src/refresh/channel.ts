import type {Article} from '../model/article.js';
import {isOver} from '../model/posts.js';
import type {Refresh, RefreshClock, StoryText} from './loader.js';
import {retryAfterOf} from './retry-after.js';
import {findRecords} from './shared-records.js';
import {untilAborted} from './until-aborted.js';
import {longestDelay} from './longest-delay.js';

/** An element that shows a story. */
export interface Member {
  /** The story that it shows now. */
  readonly story: Article;
  /** The absolute address in its `src`. */
  readonly source?: string | undefined;
  /** Whether a reader may see it: near the viewport of a page in front. */
  readonly isActive: boolean;
  /** Receives a newer state. */
  take: (story: Article | StoryText) => void;
  /** Called once for a series of failed requests. */
  fail: (error: Error) => void;
}

const minute = 60_000;

/** Timeout for loaders without their own. */
const patience = 30_000;

/** The first and the longest wait after failures; it doubles in between. */
const firstWait = 5000;
const longestWait = 10 * minute;

const pageClock: RefreshClock = {
  now: () => Date.now(),
  setTimeout: (call, milliseconds) => setTimeout(call, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as number),
  random: () => Math.random(),
};

/**
 * The updates of one story on a page: one request or one stream for all elements that show it.
 * Pauses while no reader may see any of them, and ends when the story says that its coverage is
 * over.
 */
export class Channel {
  readonly #refresh: Refresh;
  readonly #clock: RefreshClock;
  readonly #forget: () => void;
  readonly #members = new Set<Member>();
  #timer: unknown;
  #dueAt: number;
  #failures = 0;
  #request: AbortController | undefined;
  #stream: AbortController | undefined;
  #hasListened = false;

  /** @param forget called when there are no members left */
  constructor(refresh: Refresh, forget: () => void) {
    this.#refresh = refresh;
    this.#clock = refresh.clock ?? pageClock;
    this.#forget = forget;
    this.#dueAt = this.#clock.now() + this.#pause;
  }

  join(member: Member): () => void {
    this.#members.add(member);
    this.update();
    return () => {
      this.#members.delete(member);
      if (this.#members.size) return;
      this.#rest();
      this.#request?.abort();
      this.#forget();
    };
  }

  /** Continues or pauses after the stories or the visibility of its members have changed. */
  update(): void {
    this.#clock.clearTimeout(this.#timer);
    if (!this.#asking) this.#rest();
    else if (this.#refresh.listen && !this.#failures) this.#listen();
    else this.#wait();
  }

  /** A visible member whose story is not over; requests are made for it. */
  get #asking(): Member | undefined {
    const now = new Date(this.#clock.now());
    return [...this.#members].find((member) => member.isActive && !isOver(member.story, now));
  }

  /** Random by ten percent, so that the readers of a story do not all send requests at once. */
  get #pause(): number {
    return (this.#refresh.every ?? minute) * (0.9 + 0.2 * this.#clock.random());
  }

  #rest(): void {
    this.#clock.clearTimeout(this.#timer);
    this.#stream?.abort();
    this.#stream = undefined;
  }

  #wait(): void {
    if (this.#request) return;
    const delay = Math.max(0, this.#dueAt - this.#clock.now());
    if (delay < longestDelay)
      this.#timer = this.#clock.setTimeout(() => {
        // The story may have ended meanwhile.
        if (!this.#asking) this.#rest();
        else if (this.#refresh.listen) this.#listen();
        else void this.#ask();
      }, delay);
  }

  #listen(): void {
    if (this.#stream) return;
    const {signal} = (this.#stream = new AbortController());
    this.#refresh.listen?.(signal, {
      onStory: (story) => signal.aborted || this.#deliver(story),
      onChange: () => signal.aborted || void this.#ask(),
      onLoss: (error) => signal.aborted || this.#lose(error),
    });
    if (this.#hasListened) void this.#ask();
    this.#hasListened = true;
  }

  #deliver(story: Article | StoryText): void {
    this.#failures = 0;
    for (const member of this.#members) member.take(story);
  }

  #lose(error: Error): void {
    this.#rest();
    this.#fail(error);
    this.update();
  }

  async #ask(): Promise<void> {
    const member = this.#asking;
    if (!member || this.#request) return;
    const {signal} = (this.#request = new AbortController());
    const timer = this.#clock.setTimeout(() => this.#request?.abort(), patience);
    try {
      const story = await Promise.race([
        untilAborted(signal),
        this.#refresh(member.story, signal, member.source),
      ]);
      this.#failures = 0;
      this.#dueAt = this.#clock.now() + this.#pause;
      if (story) this.#deliver(story);
    } catch (error: unknown) {
      if (this.#members.size) this.#fail(error);
    }
    this.#clock.clearTimeout(timer);
    this.#request = undefined;
    if (this.#members.size) this.update();
  }

  /** Doubles the wait, and never waits less than the server asks for. */
  #fail(error: unknown): void {
    const fault = error instanceof Error ? error : new Error(String(error));
    const wait = Math.min(longestWait, firstWait * 2 ** this.#failures);
    const spread = wait * (0.5 + 0.5 * this.#clock.random());
    this.#dueAt = this.#clock.now() + Math.max(spread, retryAfterOf(fault));
    if (!this.#failures) for (const member of this.#members) member.fail(fault);
    this.#failures += 1;
  }
}

/**
 * The channel of a story: one per address or, without an address, per loader.
 * @param name the address; empty where there is none
 */
export function findChannel(refresh: Refresh, name: string): Channel {
  const stories = findRecords<Channel>('refresh', refresh);
  const channel = stories.get(name) ?? new Channel(refresh, () => stories.delete(name));
  stories.set(name, channel);
  return channel;
}
