/** The position of an element within a block, used to find it again after a redraw. */
export interface Address {
  /** The id of the block; empty where it is identified by its text. */
  readonly id: string;
  readonly name: string;
  readonly words: string;
  /** The path from the block, and the path from the root as a fallback for a block that is gone. */
  readonly within: readonly number[];
  readonly below: readonly number[];
  readonly localName: string;
  readonly ownWords: string;
}

const wordsOf = ({textContent}: Element): string => textContent.replace(/\s+/g, ' ').trim();

/** The path from an element to a descendant, as child indexes. */
function findPath(from: Element, to: Element): number[] {
  const path: number[] = [];
  for (let node = to; node !== from && node.parentElement; node = node.parentElement)
    path.unshift([...node.parentElement.children].indexOf(node));
  return path;
}

function followPath(from: Element, path: readonly number[]): Element | undefined {
  return path.reduce<Element | undefined>((node, index) => node?.children[index], from);
}

/** The nearest ancestor with an id, or else the block that contains the text. */
function findBlock(root: Element, element: Element): Element {
  const named = element.closest('[id]');
  if (named && named !== root && root.contains(named)) return named;
  let block = element;
  while (block !== root && block.parentElement && !isHolder(block.parentElement, root))
    block = block.parentElement;
  return block;
}

const isHolder = (element: Element, root: Element): boolean =>
  element === root || element.localName.startsWith('aw-');

/** Records the position of an element within a root. */
export function noteAddress(root: Element, element: Element): Address {
  const block = findBlock(root, element);
  return {
    id: block.id,
    name: block.localName,
    words: wordsOf(block),
    within: findPath(block, element),
    below: findPath(root, element),
    localName: element.localName,
    ownWords: wordsOf(element),
  };
}

/** Finds the element that is now at a recorded position; undefined where it is gone. */
export function findSuccessor(root: Element, address: Address): Element | undefined {
  const {id, name, words, within, below, localName, ownWords} = address;
  const block = id
    ? root.querySelector(`[id="${CSS.escape(id)}"]`)
    : [...root.querySelectorAll(name)].find((each) => wordsOf(each) === words);
  const found = block ? followPath(block, within) : undefined;
  if (found?.localName === localName) return found;
  // The block has changed: the element at the same path counts only if its text is the same.
  const same = followPath(root, below);
  return same?.localName === localName && wordsOf(same) === ownWords ? same : undefined;
}
