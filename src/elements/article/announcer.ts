import {adoptStyles} from '../../element-kit/adopt-styles.js';
import {css} from '../../templates/css.js';
import {ownDocument} from '../../templates/own-document.js';

/**
 * Milliseconds between two announcements, so that a screen reader can read the story without
 * interruption.
 */
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

/** The current time and a timer. */
export interface AnnouncerClock {
  now: () => number;
  setTimeout: (call: () => void, milliseconds: number) => unknown;
}

/**
 * Announces changes to screen readers, politely and one sentence at a time. Changes within ten
 * seconds of the last announcement are combined.
 */
export class Announcer<Item> {
  readonly #region = ownDocument.createElement('div');
  readonly #describe: (items: readonly Item[]) => string;
  readonly #clock: AnnouncerClock;
  #waiting: Item[] = [];
  #lastAt = -Infinity;
  #isWaiting = false;

  /** @param describe combines changes into one sentence, which may be empty */
  constructor(
    root: ShadowRoot,
    describe: (items: readonly Item[]) => string,
    clock: AnnouncerClock,
  ) {
    this.#describe = describe;
    this.#clock = clock;
    this.#region.role = 'status';
    this.#region.className = 'announcement';
    adoptStyles(root, styles);
    root.append(this.#region);
  }

  say(items: readonly Item[]): void {
    if (!this.#describe(items)) return;
    this.#waiting.push(...items);
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const left = this.#lastAt + pause - this.#clock.now();
    // A live region announces nothing that is set in the task that adds it.
    this.#clock.setTimeout(() => this.#speak(), Math.max(left, 100));
  }

  #speak(): void {
    this.#isWaiting = false;
    this.#lastAt = this.#clock.now();
    this.#region.textContent = this.#describe(this.#waiting);
    this.#waiting = [];
  }
}
