import {areKnownNames, readBareNames, readByline} from '../../language/byline.js';
import type {Line} from '../lines.js';
import {countWords, endsWithStop} from '../../language/shape.js';
import {isCaption, isCredit} from '../../language/words/furniture.js';
import {isOrganisation} from '../../language/words/papers.js';
import type {Opening} from './facts.js';

/** «The reservoir on Monday. Carlos Gil»: a sentence, and who took its picture. */
export function endsInName(text: string): boolean {
  const [, name = ''] = /[.”»] (\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]+){1,3})$/u.exec(text) ?? [];
  const names = name && text.length < 300 ? readBareNames(name) : undefined;
  return names !== undefined && areKnownNames(names);
}

/**
 * Whether a line belongs to a picture: a sentence with the picture's own words right below it, or
 * a sentence and a name, where the author's name follows.
 */
export function isOfPicture(opening: Opening, index: number): boolean {
  const {lines, top} = opening;
  if (!top.isPage) return false;
  const next = lines[index + 1];
  const isAlternative =
    isSentence(lines[index]) &&
    next?.gap === false &&
    (isCaption(next.text) || isCredit(next.text));
  return isAlternative || isNamed(opening, index) || isNamed(opening, index - 1);
}

/** One sentence: words of a picture are no more. */
function isSentence(line: Line | undefined): boolean {
  if (!line || /\p{Ll}[.!?]\s+\p{Lu}/u.test(line.text)) return false;
  return endsWithStop(line.text) && countWords(line.text) < 25;
}

/** Whether a sentence has a name right below it, which the author's name follows. */
function isNamed({lines}: Opening, at: number): boolean {
  const [sentence, name, next] = [lines[at], lines[at + 1], lines[at + 2]];
  if (!isSentence(sentence) || !name || !next || name.gap || !next.gap) return false;
  return [name, next].every(({text}) => readBareNames(text) ?? readByline(text));
}

/** Who took a picture, and when: «…記者王小明攝 2026年3月3日». */
const taken = /\p{Script=Han}{2}(?:撮影|摄影?|攝影?)[\s\d年月日/.]{0,14}[)）]?$/u;

/**
 * Whether a line is what a page has for those who do not see a picture, or the credit of one: the
 * same words stand below it, or only their end, «Portrait of Ada Finch»; or brackets with a paper.
 */
export function isAlternative({lines, top}: Opening, index: number): boolean {
  const [above, next] = [lines[index - 1], lines[index + 1]];
  const text = lines[index]?.text ?? '';
  const isRepeated = countWords(text) > 4 && (text === next?.text || text === above?.text);
  const isNameBelow =
    next !== undefined && text.endsWith(` ${next.text}`) && readBareNames(next.text) !== undefined;
  const [, filer = ''] = /\s[(（]([^()（）]{2,40})[)）]$/u.exec(text) ?? [];
  return isRepeated || isNameBelow || taken.test(text) || (top.isPage && isOrganisation(filer));
}
