import {splitFragment} from '../../model/fragment.js';
import type {TreeElement, TreeNode} from '../tree.js';

/** Text of a node and its descendants, unchanged. */
export function textOf(node: TreeNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** Whether an element contains text. */
export function hasText(element: TreeElement): boolean {
  return element.children.some((child) =>
    typeof child === 'string' ? /\S/.test(child) : hasText(child),
  );
}

/** The first descendant, in document order, that passes a test. */
export function findElement(
  element: TreeElement,
  isFound: (element: TreeElement) => boolean,
): TreeElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const found = isFound(child) ? child : findElement(child, isFound);
    if (found) return found;
  }
  return undefined;
}

/** Child elements. */
export function elementsOf(element: TreeElement): TreeElement[] {
  return element.children.filter((child) => typeof child === 'object');
}

/** Tests for element names, separated by `|`. */
export function isNamed(names: string): (element: TreeElement) => boolean {
  const set = new Set(names.split('|'));
  return ({name}) => set.has(name);
}

/** Whether an element is a picture. */
export const isPicture = isNamed('img|amp-img|amp-anim');

/** Whether an element is a box without meaning. */
export function isMute({name, attributes}: TreeElement): boolean {
  return (
    /^(div|p|span)$/.test(name) &&
    !(attributes['lang'] || attributes['xml:lang'] || attributes['dir'])
  );
}

/** The first of several attributes that is not empty. */
export function filledAttribute({attributes}: TreeElement, ...names: string[]): string | undefined {
  return names.map((name) => attributes[name]).find((text) => text?.trim());
}

/** Whether the class of an element matches a pattern. */
export function hasClass({attributes}: TreeElement, pattern: RegExp): boolean {
  return pattern.test(attributes['class'] ?? '');
}

/** Reads a whole number from an attribute: `640`, `640px`. */
export function readCount(text: string | undefined): number | undefined {
  const [, digits] = /^\s*(\d{1,6})(?:\.\d+)?(?:px)?\s*$/.exec(text ?? '') ?? [];
  return digits ? Number(digits) : undefined;
}

/** The target of a link within the text. */
export function readTarget(url: string | undefined): string | undefined {
  return url?.startsWith('#') ? splitFragment(url)[0] : undefined;
}
