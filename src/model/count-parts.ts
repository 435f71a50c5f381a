import {reportAt, type Way} from './check-way.js';
import {limits, mostBlocks} from './limits.js';

/**
 * Counts a block of a type. The first one over the limit is reported.
 * @returns whether there are more blocks than the limit allows
 */
export function isOneTooMany(type: string, way: Way): boolean {
  const most = mostBlocks(type);
  if (most === Infinity) return false;
  const count = (way.blocks.get(type) ?? 0) + 1;
  way.blocks.set(type, count);
  if (count === most + 1)
    reportAt('too-many', `at most ${most} blocks of the type "${type}"`, 'more', '', way);
  return count > most;
}

/**
 * Counts a language. The first one over the limit is reported.
 * @returns whether it is left out
 */
export function isLanguageTooMany(language: string, way: Way): boolean {
  const {languages} = way;
  const known = languages.get(language);
  if (known !== undefined) return known;
  const isTooMany = languages.size >= limits.languages;
  if (languages.size === limits.languages)
    reportAt('too-many', `at most ${limits.languages} languages`, 'more', 'language', way);
  languages.set(language, isTooMany);
  return isTooMany;
}
