import {readKey} from './notation.js';

/**
 * Fields without which a figure, its scope or its change still says the same. Without another one,
 * it would say something else, or say it with less doubt: a denied count without its status, ten
 * children without their group.
 */
const harmless = /^(?:source|asOf|sentence|revisions|includes|reason)$/;

/** Whether an object with these keys is a figure, a change of a figure, or a scope. */
export const isOfToll = (keys: ReadonlySet<string>): boolean =>
  keys.has('measure') || keys.has('includes');

/** Whether a field that is not valid leaves out the object: it has a value that changes the meaning. */
export const isDecisive = (key: string, given: unknown): boolean =>
  given !== null && !harmless.test(key);

/**
 * The value of a field of a figure, its change or its scope. Blank text is no value, and a source
 * may be a text, which is its name.
 */
export function readTollField(value: object, key: string): unknown {
  const given = readKey(value, key);
  const isSource = key === 'source';
  const text = isSource && typeof given === 'object' && given ? readKey(given, 'name') : given;
  if (typeof text !== 'string') return given;
  const name = text.trim();
  if (!name) return undefined;
  return isSource && text === given ? {name} : given;
}

/** Names that are too short for a slip to be told from another word: `to`. */
const shortest = 4;

/** Fields whose absence a card names, so that a slip in them hides nothing. */
const named = /^(?:source|asOf|sentence|reason)$/;

/**
 * Whether a key that the model does not have is one slip away from a key that changes the meaning:
 * a count whose `staus` is denied must not be shown as a fact, nor one whose `revision` was higher as
 * one that never fell.
 */
export function isSlipOfDecisive(key: string, keys: ReadonlySet<string>): boolean {
  const given = key.toLowerCase();
  return [...keys].some(
    (name) => name.length >= shortest && !named.test(name) && isOneSlip(given, name.toLowerCase()),
  );
}

const ofAmount = /^(?:value|min|max|words)$/;

/** Whether an object with these keys is an amount. */
export const isAmount = (keys: ReadonlySet<string>): boolean =>
  keys.has('kind') && [...keys].every((key) => key === 'kind' || ofAmount.test(key));

/** Whether a key belongs to an amount of another kind: an exact 4 with `min: 1` is perhaps not exact. */
export const isOfOtherAmount = (key: string, given: unknown): boolean =>
  ofAmount.test(key) && given !== undefined && given !== null && given !== '';

/** Whether two words differ in one letter that is missing, added or another, or in two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  const isSwap = left.length === 2 && left === `${right[1]}${right[0]}` && right.length === 2;
  return isSwap || Math.max(left.length, right.length) < 2;
}
