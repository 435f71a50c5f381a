import {type Key, tell, type Way} from './check-way.js';
import {closeDirections} from './close-directions.js';
import {mostCharacters} from './limits.js';

/** A text that is no longer than its key allows, and that turns no line but its own. */
export function checkText(text: string, key: Key, way: Way): string {
  const limited = limitText(text, key, way);
  // The items of most lists are one text in parts, which may begin and end a direction.
  const isWhole = typeof key === 'string' || way.keys.at(-1) === 'includes';
  return isWhole ? closeDirections(limited) : limited;
}

function limitText(text: string, key: Key, way: Way): string {
  const most = mostCharacters(key);
  if (text.length <= most) return text;
  tell('too-long', `at most ${most} characters`, String(text.length), key, way);
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
