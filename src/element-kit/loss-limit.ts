/** How often within a second what was drawn is put back. */
const most = 10;

/** Limits how often an element draws again what the page takes away: in the end the page has its way. */
export class LossLimit {
  #times: number[] = [];

  /** Counts one loss. @returns whether to draw again */
  count(): boolean {
    const now = performance.now();
    this.#times = [...this.#times.filter((time) => now - time < 1000), now];
    return this.#times.length <= most;
  }
}
