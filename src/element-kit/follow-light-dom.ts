import {copyLightDom, pairNodes} from './copy-light-dom.js';
import {type Aligned, alignItems, chooseStaying} from '../model/align.js';
import {numberItems} from '../model/number-items.js';
import {hasPlayer, moveNode, weigh} from '../templates/held-nodes.js';
import {nodeProperty, ownDocument} from '../templates/own-document.js';

const childrenOf = (node: Node): Node[] => [...nodeProperty(node, 'childNodes')];
const elementMethods = Element.prototype;

/**
 * Keeps a copy in sync with the light DOM and changes only what differs. What the reader has
 * focused, selected, opened or started in the copy stays, and so does content that other scripts
 * added to it.
 */
export class LightDomFollower {
  readonly #copy: HTMLElement;
  /** The light DOM at the last sync. */
  #synced: Node = ownDocument.createDocumentFragment();
  /** The visible node for each of these nodes. */
  readonly #shown = new WeakMap<Node, Node>();
  /** The node of the page from which each of them was copied. */
  readonly #origins = new WeakMap<Node, Node>();

  constructor(copy: HTMLElement) {
    this.#copy = copy;
  }

  /** Returns a function that syncs the copy; undefined where nothing has changed. */
  compare(nodes: readonly Node[]): (() => void) | undefined {
    const copied = copyLightDom(nodes, (copy, original) => this.#origins.set(copy, original));
    if (copied.isEqualNode(this.#synced)) return undefined;
    return () => {
      this.#followChildren(this.#synced, copied, this.#copy);
      this.#synced = copied;
    };
  }

  #followNode(before: Node, after: Node): void {
    // For equal nodes the existing mappings are still valid.
    if (before.isEqualNode(after)) {
      replaceNode(after, before);
      return;
    }
    const shown = this.#shownOf(before);
    this.#shown.set(after, shown);
    if (shown instanceof CharacterData) followText(shown, textOf(before), textOf(after));
    if (!(shown instanceof Element)) return;
    followAttributes(before as Element, after as Element, shown);
    this.#followChildren(before, after, shown);
  }

  #followChildren(before: Node, after: Node, parent: Node): void {
    const [last, next] = [childrenOf(before), childrenOf(after)];
    const found = this.#align(last, next);
    const shown = last.map((node) => this.#shownOf(node));
    if (last.some((node) => isRewritten(node, this.#shownOf(node), parent))) {
      elementMethods.replaceChildren.apply(
        parent as Element,
        next.map((node) => this.#show(node)),
      );
      return;
    }
    const end = shown.findLast((node) => nodeProperty(node, 'parentNode') === parent);
    let place: Node | null = end ? nodeProperty(end, 'nextSibling') : null;
    const kept = new Set(found);
    shown.forEach(
      (node, index) => kept.has(index) || nodeProperty(node, 'parentNode')?.removeChild(node),
    );
    const staying = chooseStaying(found, (index) => weigh(isHeld(shown[index])));
    for (const [at, after] of [...numberItems(next)].reverse()) {
      const before = last[found[at] ?? -1];
      const node = before ? this.#shownOf(before) : this.#show(after);
      if (before) this.#followNode(before, after);
      if (!before || !staying.has(at)) moveNode(parent, node, place);
      if (nodeProperty(node, 'parentNode') === parent) place = node;
    }
  }

  /** The visible node of a node of the last sync, which has one. */
  #shownOf(node: Node): Node {
    return this.#shown.get(node)!;
  }

  /**
   * Matches each node with a previous one: copied from the same node, with the same id, or with the
   * same text.
   */
  #align(last: readonly Node[], next: readonly Node[]): readonly number[] {
    const origins = [last, next].map((nodes) => new Set(nodes.map((node) => this.#nameOf(node))));
    const describe = (node: Node): Aligned => {
      const name = this.#nameOf(node);
      const id = node instanceof Element && elementMethods.getAttribute.call(node, 'id');
      const isKnown = name !== undefined && origins.every((names) => names.has(name));
      const kind = (id ? `#${id}` : nodeProperty(node, 'nodeName')) + playerOf(node);
      return {key: isKnown ? name + playerOf(node) : id ? kind : keyOf(node), kind};
    };
    return alignItems(last.map(describe), next.map(describe));
  }

  #nameOf(node: Node): string | undefined {
    const origin = this.#origins.get(node);
    return origin && nameNode(origin);
  }

  #show(copied: Node): Node {
    const node = Node.prototype.cloneNode.call(copied, true);
    pairNodes(copied, node, (each, shown) => this.#shown.set(each, shown));
    return node;
  }
}

const names = new WeakMap<Node, string>();
let count = 0;

function nameNode(node: Node): string {
  const name = names.get(node) ?? `${(count += 1)}`;
  names.set(node, name);
  return name;
}

/**
 * The address of the player in a node. A different address means another embed, even in the same
 * node.
 */
function playerOf(node: Node): string {
  const address = node instanceof Element && elementMethods.getAttribute.call(node, 'data-player');
  return address ? ` ${address}` : '';
}

function replaceNode(node: Node, other: Node): void {
  const parent = nodeProperty(node, 'parentNode');
  if (parent) Node.prototype.replaceChild.call(parent, other, node);
}

function textOf(node: Node): string {
  return nodeProperty(node, 'textContent') ?? '';
}

function keyOf(node: Node): string {
  if (node instanceof Element) return Reflect.get(elementMethods, 'outerHTML', node);
  return `"${textOf(node)}`;
}

/**
 * Whether another script changed, split or moved a text: parts of it may stand beside the node that
 * was copied.
 */
function isRewritten(before: Node, shown: Node, parent: Node): boolean {
  if (!(before instanceof Text) || !before.data.trim()) return false;
  return nodeProperty(shown, 'parentNode') !== parent || textOf(shown) !== before.data;
}

/** Changes only the part of a text that differs, so that a selection in the rest is kept. */
function followText(text: CharacterData, before: string, after: string): void {
  if (text.data !== before) text.data = after;
  if (text.data === after) return;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const added = after.slice(start, after.length - end);
  text.replaceData(start, before.length - end - start, added);
}

function followAttributes(before: Element, after: Element, shown: Element): void {
  const valueOf = (element: Element, name: string) =>
    elementMethods.getAttribute.call(element, name);
  const attributes = [before, after].flatMap((each) => elementMethods.getAttributeNames.call(each));
  for (const name of new Set(attributes)) {
    const value = valueOf(after, name);
    // The page's policy may forbid setting code as text.
    if (valueOf(before, name) === value || name.startsWith('on')) continue;
    if (value === null) elementMethods.removeAttribute.call(shown, name);
    else elementMethods.setAttribute.call(shown, name, value);
  }
}

/** Whether moving a node would stop its player or lose the reader's focus or selection. */
function isHeld(node: Node | undefined): boolean {
  if (!node) return false;
  const root = node.getRootNode() as ShadowRoot;
  const {activeElement} = root;
  if (activeElement && node.contains(activeElement)) return true;
  const ranges = composedRanges(root);
  if (
    ranges.some(
      ({startContainer, endContainer, collapsed}) =>
        !collapsed && [startContainer, endContainer].some((end) => node.contains(end)),
    )
  )
    return true;
  return hasPlayer(node);
}

/** The selected ranges in a shadow root; none where the browser does not support this. */
function composedRanges(root: ShadowRoot): readonly StaticRange[] {
  const selection: Partial<Selection> | null = getSelection();
  return selection?.getComposedRanges?.({shadowRoots: [root]}) ?? [];
}
