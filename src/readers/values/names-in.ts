import {plainWords} from './plain-words.js';

/** Maximum length of a byline; longer text is about a person. */
const longestName = 300;

/**
 * Names in a text: `By Ada Lovelace and Charles Babbage`, `desk@example.org (Ada Lovelace)`. An
 * address is not a name.
 */
export function namesIn(value: unknown): string[] {
  const text = plainWords(value) ?? '';
  if (text.length > longestName) return [];
  const words = text
    .replace(/^(?:by|par|von|por|di|door|av|af|от)[\s:]+(?=\p{Lu})/iu, '')
    .replace(/^\S+@\S+\s*\((.+)\)$/, '$1')
    .trim();
  if (/^(?:https?:)?\/\/|^www\.|^\S+@\S+\.\S+$/i.test(words) || !/[\p{L}\p{N}]/u.test(words))
    return [];
  return splitNames(words, words !== text);
}

const conjunction = /\s+(?:and|und|et|y|e|en|och|og|&|и)\s+/iu;

/**
 * Splits where each part is a name of two to four words, so that «Johnson and Johnson» stays whole.
 */
function splitNames(words: string, isByline: boolean): string[] {
  const semicolons = words.split(/\s*[;|]\s*/).filter(Boolean);
  if (semicolons.length > 1 && semicolons.every(isPersonalName)) return semicolons;
  if (!conjunction.test(words)) return [words];
  const parts = words
    .split(/\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|und|et|y|e|en|och|og|&|и)\s+/iu)
    .filter(Boolean);
  return parts.length > 1 &&
    parts.every((part) => isPersonalName(part) || (isByline && /^\p{Lu}\S*$/u.test(part)))
    ? parts
    : [words];
}

function isPersonalName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|del|della|di|da|van|von|der|den|bin|al|el|la|le|du|dos|ter|ten) )*(?:[dDlLO]['’])?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u.test(
    text,
  );
}
