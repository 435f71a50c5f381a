import type {Article} from '../model/article.js';
import {isOver} from '../model/posts.js';
import type {Refresh, RefreshClock, StoryText} from './loader.js';

/** An element that shows a story. */
export interface Member {
  /** What it shows now. */
  readonly story: Article;
  /** What its `src` names, as an absolute address. */
  readonly source?: string | undefined;
  /** Whether a reader may see it: near the window, of a page that is in front. */
  readonly isActive: boolean;
  /** Takes a newer state. */
  take: (story: Article | StoryText) => void;
  /** Learns of requests that fail in a row, once. */
  fail: (error: Error) => void;
}

const minute = 60_000;

/** How long a loader may take that has no limit of its own. */
const patience = 30_000;

/** The first wait after a failure, and the longest; it doubles in between. */
const firstWait = 5000;
const longestWait = 10 * minute;

/** Longest delay that a timer takes. */
const longestDelay = 2 ** 31 - 1;

const pageClock: RefreshClock = {
  now: () => Date.now(),
  setTimeout: (call, milliseconds) => setTimeout(call, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as number),
  random: () => Math.random(),
};

/**
 * What a page asks of one story: one request, or one stream, however many elements show it. It rests
 * while no reader may see any of them, and ends when the story says that it is over.
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

  /** @param forget called when no one is left */
  constructor(refresh: Refresh, forget: () => void) {
    this.#refresh = refresh;
    this.#clock = refresh.clock ?? pageClock;
    this.#forget = forget;
    this.#dueAt = this.#clock.now() + this.#pause;
  }

  join(member: Member): () => void {
    this.#members.add(member);
    this.follow();
    return () => {
      this.#members.delete(member);
      if (this.#members.size) return;
      this.#rest();
      this.#request?.abort();
      this.#forget();
    };
  }

  /** Goes on, or rests: what its members show, or whether a reader may see them, has changed. */
  follow(): void {
    this.#clock.clearTimeout(this.#timer);
    if (!this.#asking) this.#rest();
    else if (this.#refresh.listen && !this.#failures) this.#listen();
    else this.#wait();
  }

  /** The member that is asked for: one that a reader may see, of a story that is not over. */
  get #asking(): Member | undefined {
    const now = new Date(this.#clock.now());
    return [...this.#members].find((member) => member.isActive && !isOver(member.story, now));
  }

  /** A tenth more or less, so that the readers of a story do not all ask at once. */
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
    this.#refresh.listen!(signal, {
      onStory: (story) => signal.aborted || this.#tell(story),
      onChange: () => signal.aborted || void this.#ask(),
      onLoss: (error) => signal.aborted || this.#lose(error),
    });
    if (this.#hasListened) void this.#ask();
    this.#hasListened = true;
  }

  #tell(story: Article | StoryText): void {
    this.#failures = 0;
    for (const member of this.#members) member.take(story);
  }

  #lose(error: Error): void {
    this.#rest();
    this.#fail(error);
    this.follow();
  }

  async #ask(): Promise<void> {
    const member = this.#asking;
    if (!member || this.#request) return;
    const {signal} = (this.#request = new AbortController());
    const timer = this.#clock.setTimeout(() => this.#request?.abort(), patience);
    try {
      const story = await until(signal, this.#refresh(member.story, signal, member.source));
      this.#failures = 0;
      this.#dueAt = this.#clock.now() + this.#pause;
      if (story) this.#tell(story);
    } catch (error: unknown) {
      if (this.#members.size) this.#fail(error);
    }
    this.#clock.clearTimeout(timer);
    this.#request = undefined;
    if (this.#members.size) this.follow();
  }

  /** Longer each time, and never shorter than the server asks for. */
  #fail(error: unknown): void {
    const fault = error instanceof Error ? error : new Error(String(error));
    const {retryAfter} = fault as {retryAfter?: unknown};
    const wait = Math.min(longestWait, firstWait * 2 ** this.#failures);
    const spread = wait * (0.5 + 0.5 * this.#clock.random());
    const asked = typeof retryAfter === 'number' ? retryAfter : 0;
    this.#dueAt = this.#clock.now() + Math.max(spread, asked);
    if (!this.#failures) for (const member of this.#members) member.fail(fault);
    this.#failures += 1;
  }
}

/** A loader that does not listen to its signal is left alone in the end. */
function until<T>(signal: AbortSignal, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    answer.then(resolve, reject);
  });
}

type Stories = Map<string, Channel>;

interface Registry {
  readonly keys: Map<string, Stories>;
  readonly loaders: WeakMap<Refresh, Stories>;
}

const symbol: unique symbol = Symbol.for('article-widgets.refresh');

/** A page may have several copies of the library, and they are not to ask twice. */
function findRegistry(): Registry {
  const page = globalThis as {[symbol]?: Registry};
  const registry = page[symbol] ?? {keys: new Map(), loaders: new WeakMap()};
  if (!page[symbol]) Object.defineProperty(page, symbol, {value: registry});
  return registry;
}

/**
 * The channel of a story: one an address, or else one a loader.
 * @param name the address; empty where it has none
 */
export function findChannel(refresh: Refresh, name: string): Channel {
  const {keys, loaders} = findRegistry();
  const known = refresh.key ? keys.get(refresh.key) : loaders.get(refresh);
  const stories: Stories = known ?? new Map<string, never>();
  if (refresh.key) keys.set(refresh.key, stories);
  else loaders.set(refresh, stories);
  const channel = stories.get(name) ?? new Channel(refresh, () => stories.delete(name));
  stories.set(name, channel);
  return channel;
}
