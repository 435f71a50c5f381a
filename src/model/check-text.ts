import {type Key, tell, type Way} from './check-way.js';
import {closeDirections} from './close-directions.js';
import {mostCharacters} from './limits.js';

/** Shortens a text to the maximum of its key, and closes changes of text direction. */
export function checkText(text: string, key: Key, way: Way): string {
  const limited = limitText(text, key, way);
  // The items of most lists are parts of one text, which may open and close a direction.
  const isWhole = typeof key === 'string' || way.keys.at(-1) === 'includes';
  return isWhole ? closeDirections(limited) : limited;
}

function limitText(text: string, key: Key, way: Way): string {
  const most = mostCharacters(key);
  if (text.length <= most) return text;
  tell('too-long', `at most ${most} characters`, String(text.length), key, way);
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
