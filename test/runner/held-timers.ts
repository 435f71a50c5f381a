/**
 * Long timers, which run only when a test moves their clock. Shorter ones, such as those of a test's
 * own waiting, run as usual. `release()` gives the page its own timers back.
 */
export class HeldTimers {
  readonly #own = {setTimeout: window.setTimeout, clearTimeout: window.clearTimeout};
  readonly #held = new Map<number, {run: () => void; at: number}>();
  #now = 0;
  #last = 1_000_000;

  constructor(shortest = 1000) {
    Object.assign(window, {
      setTimeout: (run: () => void, delay = 0, ...rest: unknown[]) => {
        if (delay < shortest) return this.#own.setTimeout.call(window, run, delay, ...rest);
        this.#held.set((this.#last += 1), {run, at: this.#now + delay});
        return this.#last;
      },
      clearTimeout: (timer?: number) => {
        if (!this.#held.delete(timer ?? 0)) this.#own.clearTimeout.call(window, timer);
      },
    });
  }

  /** Milliseconds until each timer is due. */
  get waits(): number[] {
    return [...this.#held.values()].map(({at}) => at - this.#now);
  }

  /** Moves the clock and runs what is due. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    for (const [timer, {run, at}] of [...this.#held]) {
      if (at > this.#now || !this.#held.delete(timer)) continue;
      run();
    }
  }

  release(): void {
    Object.assign(window, this.#own);
  }
}
