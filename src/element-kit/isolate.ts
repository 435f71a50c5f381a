import {adoptStyles} from './adopt-styles.js';
import {copyQuietly, copyWords} from './copy-words.js';
import {copyStyles} from '../templates/copy.styles.js';
import {directionOf} from '../format/direction.js';
import {keepFocus} from './keep-focus.js';
import {findLanguage} from './language.js';
import {tokenStyles} from '../templates/tokens.styles.js';
import {ownDocument} from '../templates/own-document.js';

const html = 'http://www.w3.org/1999/xhtml' as const;

/** What each child of a copy was made from. */
const sources = new WeakMap<Node, Node>();

/** The copies that were made here. */
const copies = new WeakSet<Node>();

function createCopy(host: HTMLElement): HTMLElement {
  const copy = ownDocument.createElementNS(html, 'div');
  copy.className = `words ${host.localName}`;
  copy.setAttribute('part', 'words');
  copy.addEventListener('click', followWithin);
  copies.add(copy);
  return copy;
}

/** A link within the story leads to its copy: the words themselves are not on screen. */
function followWithin(event: MouseEvent): void {
  const copy = event.currentTarget as HTMLElement;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const name = link?.getAttribute('href')?.slice(1);
  const target = name && copy.querySelector<HTMLElement>(`[id="${CSS.escape(name)}"]`);
  if (!target || event.defaultPrevented) return;
  event.preventDefault();
  target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({preventScroll: true});
}

/** Copies anew only what has changed: a video in the copy plays on. */
function copyNodes(copy: HTMLElement, nodes: readonly Node[]): void {
  const before = [...copy.childNodes];
  const isSame = (node: Node, index: number) =>
    before[index] && sources.get(before[index])?.isEqualNode(node);
  nodes.forEach((node, index) => {
    if (isSame(node, index)) return;
    const child = copyWords(node);
    sources.set(child, copyQuietly(node));
    if (before[index]) before[index].replaceWith(child);
    else copy.append(child);
  });
  for (const node of before.slice(nodes.length)) node.remove();
}

let isFollowing = false;

async function followIntoCopies(): Promise<void> {
  const {followTarget} = await import('./find-target.js');
  for (const {shadowRoot} of ownDocument.querySelectorAll('[isolated]'))
    if (shadowRoot) followTarget(shadowRoot);
}

/**
 * Has a copy follow addresses that lead into the words, which are not on screen. Loads nothing where
 * the address names no part.
 */
function followAddress(copy: HTMLElement): void {
  if (location.hash) void import('./find-target.js').then(({showTarget}) => showTarget(copy));
  if (isFollowing) return;
  isFollowing = true;
  addEventListener('hashchange', () => void followIntoCopies());
}

/** Shows a copy of an element's words in its shadow root, where no style of the page reaches. */
export function isolateWords(
  host: HTMLElement,
  nodes: readonly Node[],
  ...styles: readonly string[]
): void {
  const root = host.shadowRoot;
  const slot = root?.querySelector('slot');
  if (!root || !slot) return;
  const old = root.querySelector<HTMLElement>('.words');
  const copy = old && copies.has(old) ? old : createCopy(host);
  copy.lang = findLanguage(host);
  copy.dir = host.dir || directionOf(copy.lang);
  keepFocus(copy, () => copyNodes(copy, nodes));
  adoptStyles(root, tokenStyles, copyStyles, ...styles);
  // A page that was serialized with its shadow roots has a copy that does nothing.
  if (copy !== old) slot.before(copy);
  if (copy !== old) old?.remove();
  slot.hidden = true;
  followAddress(copy);
}

/** Shows the words themselves again. */
export function exposeWords(host: HTMLElement): void {
  host.shadowRoot?.querySelector('.words')?.remove();
  host.shadowRoot?.querySelector('slot')?.removeAttribute('hidden');
}
