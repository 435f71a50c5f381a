import type {LitElement} from 'lit';
import {LoadEvent} from './events.js';
import {fingerprint} from './fingerprint.js';

/** What the words of an element were printed from, and by what they are drawn. */
const known = new WeakMap<Element, readonly unknown[]>();

/**
 * Whether a server has printed, from the same data, the words that an element holds. They stay, and
 * nothing is drawn, until the data are others, or another property of the element, or its language.
 */
export function isPrinted(host: LitElement, input: unknown, language: string): boolean {
  const now = [input, language, ...readProperties(host)];
  const before = known.get(host);
  const isSame = before
    ? now.every((part, index) => part === before[index])
    : isOfServer(host, input, language);
  if (!isSame) delete host.dataset['awPrinted'];
  else if (!before) {
    known.set(host, now);
    setTimeout(() => host.dispatchEvent(new LoadEvent()));
  }
  return isSame;
}

/** The values of all properties; a list is the same with the same items. */
function readProperties(host: LitElement): unknown[] {
  const {elementProperties} = host.constructor as typeof LitElement;
  const values = host as unknown as Record<PropertyKey, unknown>;
  return [...elementProperties.keys()].map((name) => {
    const value = values[name];
    return Array.isArray(value) && typeof value[0] === 'string' ? value.join() : value;
  });
}

/** Ends that. @returns whether the words were printed from data that are not the element's any more */
export function giveUp(host: HTMLElement): boolean {
  return known.delete(host);
}

/** By what a server says of its words: whose they are, in what language, and how long they are right. */
function isOfServer({dataset}: HTMLElement, input: unknown, language: string): boolean {
  const [print, printed, until] = dataset['awPrinted']?.split(' ') ?? [];
  const isRight = !(Number(until) <= Date.now());
  return isRight && nameOf(printed) === nameOf(language) && print === fingerprint(input);
}

/** `en` of `en-GB`: the words are of one language, whatever the region. */
function nameOf(language: string | undefined): string | undefined {
  return language?.split('-')[0];
}
