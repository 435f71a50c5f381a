/** How many times per second removed markup is drawn again. */
const most = 10;

/** Limits how often an element redraws what the page removes. After that the removal stays. */
export class LossLimit {
  #times: number[] = [];

  /** Counts one removal. @returns whether to draw again */
  count(): boolean {
    const now = performance.now();
    this.#times = [...this.#times.filter((time) => now - time < 1000), now];
    return this.#times.length <= most;
  }
}
