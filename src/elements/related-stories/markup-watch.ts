const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['href', 'hidden', 'datetime'],
};

/** Tells when the page changes the markup of a list; what the list itself writes does not count. */
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

  /** Whether the page has changed something that is not told yet; it will not be told then. */
  takeChanges(): boolean {
    return this.#observer.takeRecords().length > 0;
  }

  /** Lets the list write. */
  readonly write = (change: () => void): void => {
    if (this.takeChanges()) queueMicrotask(this.#tell);
    change();
    this.#observer.takeRecords();
  };
}
