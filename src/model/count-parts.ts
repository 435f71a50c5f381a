import {reportAt, type Way} from './check-way.js';
import {limits, mostBlocks} from './limits.js';

/** Counts a block of a type. @returns whether there are more than are taken, which is said once */
export function isOneTooMany(type: string, way: Way): boolean {
  const most = mostBlocks(type);
  if (most === Infinity) return false;
  const count = (way.blocks.get(type) ?? 0) + 1;
  way.blocks.set(type, count);
  if (count === most + 1)
    reportAt('too-many', `at most ${most} blocks of the type "${type}"`, 'more', '', way);
  return count > most;
}

/** Counts a language. @returns whether it is left out; the first one is reported */
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
