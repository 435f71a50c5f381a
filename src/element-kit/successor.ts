/** Where an element is within words that are drawn anew: in a block that is known again, and where in it. */
export interface Address {
  /** The block's own name; none where its words are what it is known by. */
  readonly id: string;
  readonly name: string;
  readonly words: string;
  /** The way down from the block, and the way from the root, which serves where the block is gone. */
  readonly within: readonly number[];
  readonly below: readonly number[];
  readonly localName: string;
  readonly ownWords: string;
}

const wordsOf = ({textContent}: Element): string => textContent.replace(/\s+/g, ' ').trim();

/** The way from an element down to one within it, as positions among children. */
function findPath(from: Element, to: Element): number[] {
  const path: number[] = [];
  for (let node = to; node !== from && node.parentElement; node = node.parentElement)
    path.unshift([...node.parentElement.children].indexOf(node));
  return path;
}

function followPath(from: Element, path: readonly number[]): Element | undefined {
  return path.reduce<Element | undefined>((node, index) => node?.children[index], from);
}

/** The nearest part around an element that has a name, or else the block of the text that it is in. */
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

/** Notes where an element is among the words of a root. */
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

/** Finds what stands there now; nothing where it is gone. */
export function findSuccessor(root: Element, address: Address): Element | undefined {
  const {id, name, words, within, below, localName, ownWords} = address;
  const block = id
    ? root.querySelector(`[id="${CSS.escape(id)}"]`)
    : [...root.querySelectorAll(name)].find((each) => wordsOf(each) === words);
  const found = block ? followPath(block, within) : undefined;
  if (found?.localName === localName) return found;
  // A block that was changed: what is in its place counts only with the same words.
  const same = followPath(root, below);
  return same?.localName === localName && wordsOf(same) === ownWords ? same : undefined;
}
