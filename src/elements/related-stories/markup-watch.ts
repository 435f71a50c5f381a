const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['href', 'hidden', 'datetime'],
};

/** Reports when the page changes the markup of a list. The list's own changes do not count. */
export class MarkupWatch {
  readonly #tell: () => void;
  readonly #observer: MutationObserver;

  constructor(tell: () => void) {
    this.#tell = tell;
    this.#observer = new MutationObserver(tell);
  }

  connect(...roots: readonly Node[]): void {
    for (const root of roots) this.#observer.observe(root, watched);
  }

  disconnect(): void {
    this.#observer.disconnect();
  }

  /** Returns and clears whether there are changes that were not reported. */
  takeChanges(): boolean {
    return this.#observer.takeRecords().length > 0;
  }

  /** Runs a change by the list itself, which is not reported. */
  readonly write = (change: () => void): void => {
    if (this.takeChanges()) queueMicrotask(this.#tell);
    change();
    this.#observer.takeRecords();
  };
}
