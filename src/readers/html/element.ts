import type {TreeElement, TreeNode} from '../tree.js';

/** Text of a node and of all in it, as it stands in the source. */
export function textOf(node: TreeNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** Whether an element holds any words. */
export function hasText(element: TreeElement): boolean {
  return element.children.some((child) =>
    typeof child === 'string' ? /\S/.test(child) : hasText(child),
  );
}

/** The first element within, in document order, that is as asked. */
export function findElement(
  element: TreeElement,
  isFound: (element: TreeElement) => boolean,
): TreeElement | undefined {
  for (const child of elementsOf(element)) {
    const found = isFound(child) ? child : findElement(child, isFound);
    if (found) return found;
  }
  return undefined;
}

/** Elements right below an element. */
export function elementsOf(element: TreeElement): TreeElement[] {
  return element.children.filter((child) => typeof child === 'object');
}

/** Whether an element is called one of the names, which are parted by `|`. */
export function isNamed(names: string): (element: TreeElement) => boolean {
  const set = new Set(names.split('|'));
  return ({name}) => set.has(name);
}

/** Whether an element is a picture. */
export const isPicture = isNamed('img|amp-img|amp-anim');

/** Whether an element is a box that says nothing of what it holds. */
export function isMute({name, attributes}: TreeElement): boolean {
  return (
    /^(div|p|span)$/.test(name) &&
    !(attributes['lang'] || attributes['xml:lang'] || attributes['dir'])
  );
}

/** An attribute that says something. */
export function filledAttribute({attributes}: TreeElement, ...names: string[]): string | undefined {
  return names.map((name) => attributes[name]).find((text) => text?.trim());
}

/** Whether the class of an element fits a pattern. */
export function hasClass({attributes}: TreeElement, pattern: RegExp): boolean {
  return pattern.test(attributes['class'] ?? '');
}

/** A whole number of an attribute: `640`, `640px`. */
export function readCount(text: string | undefined): number | undefined {
  const [, digits] = /^\s*(\d{1,6})(?:\.\d+)?(?:px)?\s*$/.exec(text ?? '') ?? [];
  return digits ? Number(digits) : undefined;
}

/** The name that a link within the text points at. */
export function readTarget(url: string | undefined): string | undefined {
  if (!url?.startsWith('#')) return undefined;
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    // A stray `%` stands for itself.
    return url.slice(1);
  }
}
