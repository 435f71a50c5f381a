/**
 * Observes all changes of text and nodes. Attributes do not matter, because Lit keeps references to
 * its elements.
 */
const everything: MutationObserverInit = {subtree: true, childList: true, characterData: true};

/** Whether another element of this library drew a node. That element watches it itself. */
function isOfOther(node: Node, host: Node): boolean {
  let found: Node | null = node;
  while (found && found !== host) {
    if (found instanceof Element && found.localName.startsWith('aw-')) return true;
    found = found.parentNode;
  }
  return false;
}

/**
 * Detects whether other scripts changed or removed nodes that an element drew: an editor, a
 * translation, a headline test. Elements that they add and remove again, such as adverts, do not
 * count. Text that they add to ours does.
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

  /** Pauses while the element is disconnected. Changes seen so far still count. */
  pause(): void {
    this.#read(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  /** Stops watching. @returns whether there was such a change since it started */
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
