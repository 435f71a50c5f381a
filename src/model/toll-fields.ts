import {readKey} from './notation.js';

/**
 * Optional fields without which a figure, its scope or its change would say something else, or say
 * it with less doubt: a denied count without its status, ten children without their group.
 */
const decisive: ReadonlySet<string> = new Set([
  'group',
  'partOf',
  'scope',
  'status',
  'event',
  'place',
  'from',
  'to',
  'before',
  'after',
]);

/** Whether an object with these keys is a figure, a change of a figure, or a scope. */
export const isOfToll = (keys: ReadonlySet<string>): boolean =>
  keys.has('measure') || keys.has('includes');

/** Whether a field that is not valid leaves out the object: it has a value that changes the meaning. */
export const isDecisive = (key: string, given: unknown): boolean =>
  decisive.has(key) && given !== null;

/**
 * The value of a field of a figure, its change or its scope. Blank text is no value, and a source
 * may be a text, which is its name.
 */
export function readTollField(value: object, key: string): unknown {
  const given = readKey(value, key);
  const isSource = key === 'source';
  const text = isSource && typeof given === 'object' && given ? readKey(given, 'name') : given;
  if (typeof text !== 'string' || !(isSource || decisive.has(key))) return given;
  if (!text.trim()) return undefined;
  return isSource && text === given ? {name: text.trim()} : given;
}
