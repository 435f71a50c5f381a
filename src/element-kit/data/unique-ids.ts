import {rootOf} from '../../templates/own-document.js';
import {splitFragment} from '../../model/fragment.js';
import {isInStory} from './find-target.js';

/** The ids that were given in place of others, with the original. */
const originals = new WeakMap<Element, {readonly id: string; readonly given: string}>();

/**
 * Gives another id to each drawn part whose id the page or another story has already, and leads the
 * links within the story to it. Two stories may both have a part «map».
 * @param keepsId whether another part of the page keeps its id
 */
export function makeIdsUnique(
  host: HTMLElement,
  keepsId: (other: Element) => boolean = () => true,
): void {
  const parts = [...host.querySelectorAll('[id]')];
  if (!parts.length) return;
  const own = new Set(parts);
  const [taken, used] = [new Set<string>(), new Set<string>()];
  for (const other of rootOf(host).querySelectorAll('[id]')) {
    used.add(other.id);
    if (!own.has(other) && keepsId(other)) taken.add(other.id);
  }
  const renamed = new Map<string, string>();
  const freeId = startNumbers(used);
  for (const part of parts) {
    const known = originals.get(part);
    const id = known?.given === part.id ? known.id : part.id;
    const given = taken.has(part.id) ? freeId(id) : part.id;
    taken.add(given);
    used.add(given);
    if (given === id) continue;
    part.id = given;
    originals.set(part, {id, given});
    // Links lead to the first part of a name, as they do in browsers.
    if (!renamed.has(id)) renamed.set(id, given);
  }
  if (renamed.size > 0) leadLinks(host, renamed);
}

/**
 * Does the same for a story that a server printed. The first of several keeps its ids, whichever
 * comes to life first, because the browser has gone to its part for the fragment of the address.
 */
export function makePrintedIdsUnique(host: HTMLElement): void {
  const isBefore = (other: Element) =>
    other.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING;
  makeIdsUnique(host, (other) => Boolean(isBefore(other)) || !isInStory(other));
}

/** Numbers ids: «map-2», «map-3». Each name goes on from its last number, as many parts may share one. */
function startNumbers(used: ReadonlySet<string>): (id: string) => string {
  const numbers = new Map<string, number>();
  return (id) => {
    let number = numbers.get(id) ?? 2;
    while (used.has(`${id}-${number}`)) number += 1;
    numbers.set(id, number + 1);
    return `${id}-${number}`;
  };
}

function leadLinks(host: HTMLElement, renamed: ReadonlyMap<string, string>): void {
  const story = host.closest('aw-article') ?? host;
  for (const link of story.querySelectorAll('a[href^="#"]')) {
    const [name, directive] = splitFragment(link.getAttribute('href') ?? '');
    const given = renamed.get(name);
    if (given) link.setAttribute('href', `#${encodeURIComponent(given)}${directive}`);
  }
}
