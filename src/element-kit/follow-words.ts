import {copyWords, pairNodes} from './copy-words.js';
import {type Aligned, alignItems, chooseStaying} from '../model/align.js';
import {ownDocument} from '../templates/own-document.js';

/** What a reader would lose if it moved: what plays, and what holds the focus or the selection. */
const playing = 'iframe, video, audio, object, embed';

/** More than any list has nodes: everything else moves around what is held. */
const heldWeight = 1_000_000;

/** A form may have fields that are named as what is asked of it. */
const own = <Key extends keyof Node>(node: Node, key: Key): Node[Key] =>
  Reflect.get(Node.prototype, key, node);
const childrenOf = (node: Node): Node[] => [...own(node, 'childNodes')];
const call = Element.prototype;

/**
 * Keeps a copy of words as the words are, and touches only what has changed: what a reader has
 * focused, selected, opened or started in the copy stays. So does what others have added to it.
 */
export class WordsFollower {
  readonly #copy: HTMLElement;
  /** The words as they were when the copy was last made like them. */
  #words: Node = ownDocument.createDocumentFragment();
  /** Where a reader sees each node of these words. */
  readonly #shown = new WeakMap<Node, Node>();
  /** Which node of the page each of them was made from. */
  readonly #origins = new WeakMap<Node, Node>();

  constructor(copy: HTMLElement) {
    this.#copy = copy;
  }

  /** What has to be done for the copy to be as the words are now; nothing where it is. */
  follow(nodes: readonly Node[]): (() => void) | undefined {
    const words = copyWords(nodes, (copy, original) => this.#origins.set(copy, original));
    if (words.isEqualNode(this.#words)) return undefined;
    return () => {
      this.#followChildren(this.#words, words, this.#copy);
      this.#words = words;
    };
  }

  #followNode(before: Node, after: Node): void {
    // What is known of equal words is still true.
    if (before.isEqualNode(after))
      return void Node.prototype.replaceChild.call(own(after, 'parentNode')!, before, after);
    const shown = this.#shown.get(before)!;
    this.#shown.set(after, shown);
    if (shown instanceof CharacterData)
      followText(shown, own(before, 'textContent')!, own(after, 'textContent')!);
    if (!(shown instanceof Element)) return;
    followAttributes(before as Element, after as Element, shown);
    this.#followChildren(before, after, shown);
  }

  #followChildren(before: Node, after: Node, parent: Node): void {
    const [last, next] = [childrenOf(before), childrenOf(after)];
    const found = this.#align(last, next);
    const shown = last.map((node) => this.#shown.get(node)!);
    const end = shown.findLast((node) => own(node, 'parentNode') === parent);
    let place: Node | null = end ? own(end, 'nextSibling') : null;
    const kept = new Set(found);
    shown.forEach((node, index) => kept.has(index) || own(node, 'parentNode')?.removeChild(node));
    const staying = chooseStaying(found, (index) => (isHeld(shown[index]!) ? heldWeight : 1));
    for (let at = next.length - 1; at >= 0; at -= 1) {
      const index = found[at]!;
      const node = shown[index] ?? this.#show(next[at]!);
      if (index >= 0) this.#followNode(last[index]!, next[at]!);
      if (index < 0 || !staying.has(at)) move(parent, node, place);
      if (own(node, 'parentNode') === parent) place = node;
    }
  }

  /** Finds each node of the words among those before: made from the same node, of the same name, or with the same words. */
  #align(last: readonly Node[], next: readonly Node[]): readonly number[] {
    const origins = [last, next].map((nodes) => new Set(nodes.map((node) => this.#nameOf(node))));
    const describe = (node: Node): Aligned => {
      const name = this.#nameOf(node);
      const id = node instanceof Element && call.getAttribute.call(node, 'id');
      const isKnown = name !== undefined && origins.every((names) => names.has(name));
      const kind = (id ? `#${id}` : own(node, 'nodeName')) + playerOf(node);
      return {key: isKnown ? name + playerOf(node) : id ? kind : wordsOf(node), kind};
    };
    return alignItems(last.map(describe), next.map(describe));
  }

  #nameOf(node: Node): string | undefined {
    const origin = this.#origins.get(node);
    return origin && nameNode(origin);
  }

  #show(words: Node): Node {
    const node = Node.prototype.cloneNode.call(words, true);
    pairNodes(words, node, (each, shown) => this.#shown.set(each, shown));
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

/** The address of what may play in a node: with another, it is another embed, though drawn into the same node. */
function playerOf(node: Node): string {
  const address = node instanceof Element && call.getAttribute.call(node, 'data-player');
  return address ? ` ${address}` : '';
}

function wordsOf(node: Node): string {
  if (node instanceof Element) return Reflect.get(call, 'outerHTML', node);
  return `"${own(node, 'textContent')}`;
}

/** Changes the part of a text that differs, so that what is selected in the rest stays selected. */
function followText(text: CharacterData, before: string, after: string): void {
  if (text.data !== before) text.data = after;
  if (text.data === after) return;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const words = after.slice(start, after.length - end);
  text.replaceData(start, before.length - end - start, words);
}

function followAttributes(before: Element, after: Element, shown: Element): void {
  const valueOf = (element: Element, name: string) => call.getAttribute.call(element, name);
  const attributes = [before, after].flatMap((each) => call.getAttributeNames.call(each));
  for (const name of new Set(attributes)) {
    const value = valueOf(after, name);
    // A policy of the page may forbid to set code as text.
    if (valueOf(before, name) === value || name.startsWith('on')) continue;
    if (value === null) call.removeAttribute.call(shown, name);
    else call.setAttribute.call(shown, name, value);
  }
}

/** Whether moving a node would stop what plays in it, or take the reader's focus or selection. */
function isHeld(node: Node): boolean {
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
  return node instanceof Element && (node.matches(playing) || !!node.querySelector(playing));
}

/** What of a shadow root is selected; none where the browser does not say. */
function composedRanges(root: ShadowRoot): readonly StaticRange[] {
  const selection: Partial<Selection> | null = getSelection();
  return selection?.getComposedRanges?.({shadowRoots: [root]}) ?? [];
}

/** Moves a node as it is, where the browser can and the node is in the page. */
function move(parent: Node, node: Node, place: Node | null): void {
  const isMove = own(node, 'parentNode') === parent && 'moveBefore' in parent;
  (parent as Element)[isMove ? 'moveBefore' : 'insertBefore'](node as ChildNode, place);
}
