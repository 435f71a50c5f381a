import {areKnownNames, readBareNames} from '../../language/byline.js';
import {numberItems} from '../../../model/number-items.js';
import type {Line} from '../lines.js';
import type {LeftOut} from './page-foot.js';
import {isMarked} from '../marks.js';
import {countWords, isProse} from '../../language/shape.js';
import {isCredit} from '../../language/words/furniture.js';

/** Most words of a caption that a photographer's line follows. */
const longestCaption = 40;

/**
 * Marks words of pictures that were not copied with them: between blank lines, a line and right
 * below it who took the picture. A name without a label is a photographer's only where the story
 * has an author, or else it may sign a letter or be of one of several authors.
 */
export function markPhotographers(
  lines: readonly Line[],
  kinds: LeftOut[],
  authors: readonly string[],
): void {
  const last = lines.findLastIndex(({text}) => isProse(text));
  for (const [index, line] of numberItems(lines)) {
    const [credit, next] = lines.slice(index + 1, index + 3);
    const isPair = line.gap && credit?.gap === false && next?.gap === true;
    if (!isPair || !mayBeCaption(line.text)) continue;
    const isNamed = index + 1 < last && isPhotographer(credit.text, authors);
    if (isNamed || isCredit(credit.text)) kinds.fill('caption', index, index + 2);
  }
}

function mayBeCaption(text: string): boolean {
  return !isMarked(text) && !/^["'“‘«„»「『—–]/u.test(text) && countWords(text) <= longestCaption;
}

/** «Bo Marsh»: one person, by a known name, who is not the author. */
export function isPhotographer(text: string, authors: readonly string[]): boolean {
  const found = authors.length ? readBareNames(text) : undefined;
  const [person, ...others] = found?.authors ?? [];
  if (!found || !person || others.length || found.others.length) return false;
  return !person.role && areKnownNames(found) && !authors.includes(person.name);
}
