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
