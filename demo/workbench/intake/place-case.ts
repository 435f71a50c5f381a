import type {Article} from '../../../src/model/article.js';
import type {Remark} from './explain-issue.js';

/** Words of place names that have no capital, unless they come first. */
const small =
  /^(?:de|da|do|das|dos|del|della|du|des|la|las|le|les|los|of|the|and|am|an|der|im|sur|upon|sous|on|au|aux|en)$/i;

/** Words of two letters that are no abbreviation, as «DC» is. */
const short = /^(?:al|el|la|le|st|mt)$/i;

/** Whether a name is in capitals, and is no abbreviation as a whole: «UN», «U.S.». */
const isInCapitals = (place: string): boolean =>
  place === place.toUpperCase() && /\p{Lu}{4}/u.test(place);

/** Writes a place in capitals as a name: «PORT-AU-PRINCE» → «Port-au-Prince», «WASHINGTON, DC». */
export function writeAsName(place: string, language: string): string {
  if (!isInCapitals(place)) return place;
  return place.replace(/\p{L}+(?:['’]\p{Lu}\p{L}+)?/gu, (word, at: number) => {
    const lower = word.toLocaleLowerCase(language);
    if (at > 0 && small.test(word)) return lower;
    if (word.length < 3 && !short.test(word)) return word;
    return lower.replace(/^\p{L}|(?<=^[dlno]['’])\p{L}/gu, (first) =>
      first.toLocaleUpperCase(language),
    );
  });
}

/** Writes the place of a dateline in capitals as a paper would, and tells an editor. */
export function mendPlace({dateline, language = 'en'}: Article): Remark[] {
  const place = dateline?.place;
  if (!place || writeAsName(place, language) === place) return [];
  dateline.place = writeAsName(place, language);
  const text = 'The place was in capitals; it is now';
  return [{text, quote: dateline.place, level: 'note'}];
}
