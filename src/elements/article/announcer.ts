import {adoptStyles} from '../../element-kit/adopt-styles.js';
import {css} from '../../templates/css.js';

/** Milliseconds between two sentences: a reader who listens to the story is not talked over. */
const pause = 10_000;

const styles = css`
  .announcement {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** What time it is, and what waits. */
export interface AnnouncerClock {
  now: () => number;
  setTimeout: (call: () => void, milliseconds: number) => unknown;
}

/**
 * Says politely what has changed, to a reader who does not see the page: one sentence at a time. What
 * comes sooner than ten seconds after the last one is said together.
 */
export class Announcer<Item> {
  readonly #region = document.createElement('div');
  readonly #tell: (items: readonly Item[]) => string;
  readonly #clock: AnnouncerClock;
  #waiting: Item[] = [];
  #lastAt = -Infinity;
  #isWaiting = false;

  /** @param tell puts what has changed into one sentence, which may be empty */
  constructor(root: ShadowRoot, tell: (items: readonly Item[]) => string, clock: AnnouncerClock) {
    this.#tell = tell;
    this.#clock = clock;
    this.#region.role = 'status';
    this.#region.className = 'announcement';
    adoptStyles(root, styles);
    root.append(this.#region);
  }

  say(items: readonly Item[]): void {
    if (!this.#tell(items)) return;
    this.#waiting.push(...items);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const left = this.#lastAt + pause - this.#clock.now();
    // Never within the task that adds the region: it would not be heard.
    this.#clock.setTimeout(() => this.#speak(), Math.max(left, 100));
  }

  #speak(): void {
    this.#isWaiting = false;
    this.#lastAt = this.#clock.now();
    this.#region.textContent = this.#tell(this.#waiting);
    this.#waiting = [];
  }
}
