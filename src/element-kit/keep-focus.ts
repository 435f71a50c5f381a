import {ownOf} from '../templates/own-document.js';

/** The way from an element down to one within it, as positions among children. */
function findPath(host: Element, element: Element): number[] {
  const path: number[] = [];
  for (let node = element; node !== host && node.parentElement; node = node.parentElement)
    path.unshift([...node.parentElement.children].indexOf(node));
  return path;
}

function followPath(host: Element, path: readonly number[]): Element | undefined {
  return path.reduce<Element | undefined>((node, index) => node?.children[index], host);
}

/** Keeps the reader's focus where it was while all that an element shows is drawn anew. */
export function keepFocus(host: HTMLElement, draw: () => void): void {
  const {activeElement} = ownOf(host.getRootNode() as Document | ShadowRoot);
  const isWithin = activeElement && activeElement !== host && host.contains(activeElement);
  const path = isWithin ? findPath(host, activeElement) : [];
  draw();
  const root = ownOf(host.getRootNode() as Document | ShadowRoot);
  if (!isWithin || root.activeElement === activeElement) return;
  const same = host.contains(activeElement) ? activeElement : followPath(host, path);
  if (same instanceof HTMLElement && same.localName === activeElement.localName)
    same.focus({preventScroll: true});
}
