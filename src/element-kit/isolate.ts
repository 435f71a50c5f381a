import type {ReactiveElement} from 'lit';
import {adoptStyles} from './adopt-styles.js';
import {copyStyles} from '../templates/copy.styles.js';
import {directionOf} from '../format/direction.js';
import {WordsFollower} from './follow-words.js';
import {awaitParts, keepReader} from './keep-reader.js';
import {findLanguage} from './language.js';
import {tokenStyles} from '../templates/tokens.styles.js';
import {ownDocument} from '../templates/own-document.js';

const html = 'http://www.w3.org/1999/xhtml' as const;

/** What keeps each copy as the words are. */
const followers = new WeakMap<Element, WordsFollower>();

/** What hears of changed attributes of the words. */
const watches = new WeakMap<Element, MutationObserver>();

function createCopy(host: HTMLElement): HTMLElement {
  const copy = ownDocument.createElementNS(html, 'div');
  copy.className = `words ${host.localName}`;
  copy.setAttribute('part', 'words');
  copy.addEventListener('click', followWithin);
  followers.set(copy, new WordsFollower(copy));
  return copy;
}

/** A link within the story leads to its copy: the words themselves are not on screen. */
function followWithin(event: MouseEvent): void {
  const copy = event.currentTarget as HTMLElement;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const hash = link?.getAttribute('href') ?? '';
  const target = hash && copy.querySelector<HTMLElement>(`[id="${CSS.escape(nameIn(hash))}"]`);
  if (!target || event.defaultPrevented) return;
  event.preventDefault();
  // As the browser says it of a target that is on a later page of a live story.
  target
    .closest('[hidden=until-found]')
    ?.dispatchEvent(new Event('beforematch', {bubbles: true, composed: true}));
  location.hash = hash;
  target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({preventScroll: true});
}

function nameIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1); // A stray `%` stands for itself.
  }
}

/**
 * Makes the copy as the words are. What the reader looks at stays where it is.
 * @returns whether anything had changed
 */
function followWords(copy: HTMLElement, nodes: readonly Node[]): boolean {
  const follow = followers.get(copy)!.follow(nodes);
  if (!follow) return false;
  if (copy.isConnected) keepReader(copy, follow);
  else follow();
  return true;
}

/** Has an element updated when an attribute of its words is another: a corrected link is one. */
function watchAttributes(host: ReactiveElement): void {
  if (watches.has(host)) return;
  const watch = new MutationObserver((records) => {
    const isChange = ({target, attributeName, oldValue}: MutationRecord) =>
      target !== host && (target as Element).getAttribute(attributeName!) !== oldValue;
    if (records.some(isChange)) host.requestUpdate();
  });
  watch.observe(host, {subtree: true, attributes: true, attributeOldValue: true});
  watches.set(host, watch);
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

/**
 * Shows a copy of an element's words in its shadow root, where no style of the page reaches, when
 * the elements within have drawn theirs.
 */
export async function isolateWords(
  host: ReactiveElement & {isolated: boolean},
  words: {readonly nodes: readonly Node[]},
  ...styles: readonly string[]
): Promise<void> {
  await awaitParts(host);
  const root = host.shadowRoot;
  const slot = root?.querySelector('slot');
  if (!root || !slot || !host.isolated) return;
  const old = root.querySelector<HTMLElement>('.words');
  const copy = old && followers.has(old) ? old : createCopy(host);
  const lang = findLanguage(host);
  const dir = host.dir || directionOf(lang);
  if (copy.lang !== lang) copy.lang = lang;
  if (copy.dir !== dir) copy.dir = dir;
  const hasChanged = followWords(copy, words.nodes);
  adoptStyles(root, tokenStyles, copyStyles, ...styles);
  // A page that was serialized with its shadow roots has a copy that does nothing.
  if (copy !== old) slot.before(copy);
  if (copy !== old) old?.remove();
  slot.hidden = true;
  watchAttributes(host);
  followAddress(copy);
  // What is counted, hidden or offered in the copy follows it.
  if (hasChanged) host.requestUpdate();
}

/** Shows the words themselves again. */
export function exposeWords(host: HTMLElement): void {
  watches.get(host)?.disconnect();
  watches.delete(host);
  host.shadowRoot?.querySelector('.words')?.remove();
  host.shadowRoot?.querySelector('slot')?.removeAttribute('hidden');
}
