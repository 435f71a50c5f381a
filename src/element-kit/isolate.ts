import type {ReactiveElement} from '@lit/reactive-element';
import {adoptStyles} from './adopt-styles.js';
import {copyStyles} from '../templates/copy.styles.js';
import {directionOf} from '../format/direction.js';
import {LightDomFollower} from './follow-light-dom.js';
import {followWithin} from './follow-within.js';
import {awaitParts, keepReader} from './keep/keep-reader.js';
import {findLanguage} from './language.js';
import {tokenStyles} from '../templates/tokens.styles.js';
import {ownDocument} from '../templates/own-document.js';

const html = 'http://www.w3.org/1999/xhtml' as const;

/** The object that keeps each copy in sync with the light DOM. */
const followers = new WeakMap<Element, LightDomFollower>();

/** The observers of attribute changes in the light DOM. */
const watches = new WeakMap<Element, MutationObserver>();

function createCopy(host: HTMLElement): HTMLElement {
  const copy = ownDocument.createElementNS(html, 'div');
  copy.className = `aw-copy ${host.localName}`;
  copy.setAttribute('part', 'text');
  // The light DOM itself, where the browser would look, is not on screen.
  copy.addEventListener('click', (event) => followWithin(event, copy));
  followers.set(copy, new LightDomFollower(copy));
  return copy;
}

/**
 * Syncs the copy with the light DOM and keeps the reader's scroll position.
 * @returns whether anything had changed
 */
function followLightDom(copy: HTMLElement, nodes: readonly Node[]): boolean {
  const sync = followers.get(copy)?.compare(nodes);
  if (!sync) return false;
  if (copy.isConnected) keepReader(copy, sync);
  else sync();
  return true;
}

/** Updates an element when an attribute in its light DOM changes, such as a corrected link. */
function watchAttributes(host: ReactiveElement): void {
  if (watches.has(host)) return;
  const watch = new MutationObserver((records) => {
    const isChange = ({target, attributeName, oldValue}: MutationRecord) =>
      target !== host &&
      target instanceof Element &&
      attributeName !== null &&
      target.getAttribute(attributeName) !== oldValue;
    if (records.some(isChange)) host.requestUpdate();
  });
  watch.observe(host, {subtree: true, attributes: true, attributeOldValue: true});
  watches.set(host, watch);
}

let isFollowing = false;

async function followIntoCopies(): Promise<void> {
  const {followTarget} = await import('./data/find-target.js');
  for (const {shadowRoot} of ownDocument.querySelectorAll('[isolated]'))
    if (shadowRoot) followTarget(shadowRoot);
}

/**
 * Makes a copy follow URL fragments that point into the light DOM, which is not on screen. Loads
 * nothing where the URL has no such fragment.
 */
function followAddress(copy: HTMLElement): void {
  if (location.hash) void import('./data/find-target.js').then(({showTarget}) => showTarget(copy));
  if (isFollowing) return;
  isFollowing = true;
  addEventListener('hashchange', () => void followIntoCopies());
}

/**
 * Shows a copy of an element's light DOM in its shadow root, where no style of the page reaches,
 * after the elements in it have drawn.
 */
export async function isolateLightDom(
  host: ReactiveElement & {isolated: boolean},
  lightDom: {readonly nodes: readonly Node[]},
  ...styles: readonly string[]
): Promise<void> {
  await awaitParts(host);
  const root = host.shadowRoot;
  const slot = root?.querySelector('slot');
  if (!root || !slot || !host.isolated) return;
  const old = root.querySelector<HTMLElement>('.aw-copy');
  const copy = old && followers.has(old) ? old : createCopy(host);
  const lang = findLanguage(host);
  const dir = host.dir || directionOf(lang);
  if (copy.lang !== lang) copy.lang = lang;
  if (copy.dir !== dir) copy.dir = dir;
  const hasChanged = followLightDom(copy, lightDom.nodes);
  adoptStyles(root, tokenStyles, copyStyles, ...styles);
  // A page that was serialized with its shadow roots contains an old copy without behaviour.
  if (copy !== old) slot.before(copy);
  if (copy !== old) old?.remove();
  slot.hidden = true;
  watchAttributes(host);
  followAddress(copy);
  // The host counts, hides or adds controls to what is in the copy.
  if (hasChanged) host.requestUpdate();
}

/** Shows the light DOM again. */
export function exposeLightDom(host: HTMLElement): void {
  watches.get(host)?.disconnect();
  watches.delete(host);
  host.shadowRoot?.querySelector('.aw-copy')?.remove();
  host.shadowRoot?.querySelector('slot')?.removeAttribute('hidden');
}
