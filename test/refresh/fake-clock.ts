import type {RefreshClock} from '../../src/refresh/loader.js';

/** A clock that goes on only when a test says so. */
export class FakeClock implements RefreshClock {
  readonly #timers = new Map<number, {at: number; call: () => void}>();
  #now = Date.parse('2025-01-12T12:00:00Z');
  #count = 0;

  readonly now = (): number => this.#now;
  readonly random = (): number => 0.5;

  readonly setTimeout = (call: () => void, milliseconds: number): number => {
    this.#timers.set((this.#count += 1), {at: this.#now + milliseconds, call});
    return this.#count;
  };

  readonly clearTimeout = (timer: unknown): void => {
    this.#timers.delete(timer as number);
  };

  get waiting(): number {
    return this.#timers.size;
  }

  /** Goes on, with what is due on the way and what follows from it. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await settle();
      const [next] = [...this.#timers].sort(([, one], [, other]) => one.at - other.at);
      if (!next || next[1].at > end) break;
      this.#timers.delete(next[0]);
      this.#now = Math.max(this.#now, next[1].at);
      next[1].call();
    }
    this.#now = end;
    await settle();
  }
}

/** Bodies of answers are read in tasks of their own. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}
