/** Every change of text and nodes: attributes do not matter, Lit finds the elements themselves. */
const everything: MutationObserverInit = {subtree: true, childList: true, characterData: true};

/** Whether a node is drawn by another element of this library, which watches it itself. */
function isOfOther(node: Node, host: Node): boolean {
  let found: Node | null = node;
  while (found && found !== host) {
    if (found instanceof Element && found.localName.startsWith('aw-')) return true;
    found = found.parentNode;
  }
  return false;
}

/**
 * Tells whether others have changed or removed nodes that were drawn in an element: an editor, a
 * translation, a headline test. Elements that others add, such as adverts, and take away again are
 * theirs, and do not count; words that they add to ours do.
 */
export class EditWatch {
  readonly #host: Node;
  readonly #observer = new MutationObserver((records) => this.#read(records));
  #added = new WeakSet<Node>();
  #isEdited: boolean;

  constructor(host: Node, isEdited = false) {
    this.#host = host;
    this.#isEdited = isEdited;
  }

  start(): void {
    this.#observer.observe(this.#host, everything);
  }

  /** Stops for as long as the element is out of the page; what was seen counts. */
  pause(): void {
    this.#read(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  /** Ends the watch. @returns whether there was such a change since it started */
  stop(): boolean {
    this.pause();
    const isEdited = this.#isEdited;
    this.#isEdited = false;
    return isEdited;
  }

  #read(records: readonly MutationRecord[]): void {
    for (const {type, target, addedNodes, removedNodes} of records) {
      for (const node of addedNodes) this.#added.add(node);
      const isOurs = (node: Node) => !this.#added.has(node);
      const isTyped = (node: Node) => node instanceof Text && node.data.trim() !== '';
      const isEdit =
        type === 'characterData'
          ? isOurs(target)
          : [...removedNodes].some(isOurs) ||
            (target !== this.#host && isOurs(target) && [...addedNodes].some(isTyped));
      this.#isEdited ||= isEdit && !isOfOther(target, this.#host);
    }
  }
}
