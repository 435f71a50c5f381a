import type {ReactiveElement} from '@lit/reactive-element';
import {LoadEvent} from './events.js';
import {rootOf} from '../templates/own-document.js';
import {fingerprint} from './fingerprint.js';

/** The property values and language for which each element's server-rendered markup is valid. */
const known = new WeakMap<Element, readonly unknown[]>();

/**
 * Whether a server rendered the light DOM from the same data. If so, it stays and nothing is drawn
 * until the data, another property or the language changes.
 */
export function isPrinted(host: ReactiveElement, input: unknown, language: string): boolean {
  const now = [input, language, ...readProperties(host)];
  const before = known.get(host);
  const isKept = before
    ? now.every((value, index) => value === before[index])
    : isOfServer(host, input, language);
  if (!isKept) delete host.dataset['awPrinted'];
  else if (!before) {
    known.set(host, now);
    if (sharesIds(host)) void separateIds(host);
    setTimeout(() => host.dispatchEvent(new LoadEvent()));
  }
  return isKept;
}

/** Whether the page has a part of the story's ids elsewhere too, as where it shows several stories. */
function sharesIds(host: HTMLElement): boolean {
  const own = new Set([...host.querySelectorAll('[id]')].map(({id}) => id));
  const isShared = (part: Element) => own.has(part.id) && !host.contains(part);
  return own.size > 0 && [...rootOf(host).querySelectorAll('[id]')].some(isShared);
}

async function separateIds(host: HTMLElement): Promise<void> {
  try {
    const {makePrintedIdsUnique} = await import('./data/unique-ids.js');
    makePrintedIdsUnique(host);
  } catch {
    // Without that code the printed story can still be read, and its first copy found.
  }
}

/** The values of all properties. Lists are compared by their items. */
function readProperties(host: ReactiveElement): unknown[] {
  const {elementProperties} = host.constructor as typeof ReactiveElement;
  return [...elementProperties.keys()].map((name) => {
    const value: unknown = Reflect.get(host, name);
    return Array.isArray(value) && typeof value[0] === 'string' ? value.join() : value;
  });
}

/**
 * Stops keeping the server-rendered markup.
 * @returns whether it was rendered from data that the element no longer has
 */
export function giveUp(host: HTMLElement): boolean {
  return known.delete(host);
}

/** Reads the marks of a server: fingerprint, language and expiry time of its markup. */
function isOfServer({dataset}: HTMLElement, input: unknown, language: string): boolean {
  const [print, printed, until] = dataset['awPrinted']?.split(' ') ?? [];
  const isRight = !(Number(until) <= Date.now());
  return isRight && nameOf(printed) === nameOf(language) && print === fingerprint(input);
}

/** `en` of `en-GB`: regions are ignored. */
function nameOf(language: string | undefined): string | undefined {
  return language?.split('-')[0];
}
