import {type Key, reportAt, type Way} from './check-way.js';
import {closeDirections} from './close-directions.js';
import {mostCharacters} from './limits.js';

/** More marks on one letter than any script needs; they would be painted over the lines around it. */
const mostMarks = 10;
const piles = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');

/**
 * Shortens a text to the maximum of its key, removes piles of combining marks, and closes changes
 * of text direction.
 */
export function checkText(text: string, key: Key, way: Way): string {
  const limited = limitMarks(limitText(text, key, way), key, way);
  // The items of most lists are parts of one text, which may open and close a direction.
  const isWhole = typeof key === 'string' || way.keys.at(-1) === 'includes';
  return isWhole ? closeDirections(limited) : limited;
}

function limitText(text: string, key: Key, way: Way): string {
  const most = mostCharacters(key);
  if (text.length <= most) return text;
  reportAt('too-long', `at most ${most} characters`, String(text.length), key, way);
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function limitMarks(text: string, key: Key, way: Way): string {
  if (text.search(piles) < 0) return text;
  reportAt('too-long', `at most ${mostMarks} marks on a letter`, 'more', key, way);
  return text.replace(piles, '$1');
}
