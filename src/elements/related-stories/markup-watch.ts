const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['href', 'hidden', 'datetime'],
};

/** Reports when the page changes the markup of a list. The list's own changes do not count. */
export class MarkupWatch {
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#observer = new MutationObserver(onChange);
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
    if (this.takeChanges()) queueMicrotask(this.#onChange);
    change();
    this.#observer.takeRecords();
  };
}
