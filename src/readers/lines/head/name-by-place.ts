import {areKnownNames, readNamesAlone} from '../../language/byline.js';
import type {Line} from '../lines.js';
import {isOnwardHeading} from '../../language/onward-headings.js';
import {isName} from '../../language/place.js';
import {countWords, isProse, isUpperCase} from '../../language/shape.js';
import {isCaption} from '../../language/words/furniture.js';
import type {HeadFacts, Opening} from './facts.js';

/** Most and fewest words of a name that its place alone shows. */
const [mostWords, fewestWords] = [3, 2];

/** Ends of family names in Russian and Ukrainian, and of adjectives that precede the name of a place or a paper. */
const familyName =
  /(?:[оеё]ва?|[иы]на?|[сц]к(?:ий|ая|ой)|[её]нко|[юу]к|[ая]к|ич|ян|дзе|швили|[иы]х|ц[оеё]в)$/u;
const adjective = /(?:ая|яя|ое|ее|ые|ие|ый|ий|ой)$/u;

/** What given names in Japanese end with. */
const givenName =
  /[子美代江恵香奈菜佳緒音咲花里理織乃希穂保月愛衣絵郎太介輔助男夫雄彦樹也哉斗翔司志史人仁吾悟治次朗馬磨平]$/u;

/**
 * Whether a line is an author's name though the name is not a known one: by its shape, by its place
 * below the headline and beside the date, and because the text has none of its words, as it has those
 * of its subject and its place.
 */
export function isNameByPlace(opening: Opening, index: number): boolean {
  const {lines, facts, top} = opening;
  const text = lines[index]?.text ?? '';
  if (!isBelowTitle(opening, index) || isOnwardHeading(text)) return false;
  if (isNamedInText(opening, text)) return false;
  if (isSignedElsewhere(opening, index)) return false;
  const isAbove = isLong(opening, index - 1) && isDay(facts[index + 1]);
  const isBelow = isDay(facts[index - 1]) && isLong(opening, index - 2);
  const isDated = isAbove || (isBelow && isEnd(opening, index + 1));
  if (isSlavic(text)) return isDated || top.isButton[index + 1] === true;
  return isDated && ((isLatin(text) && !isAmongCapitals(opening, index)) || isJapanese(text));
}

/** Whether another line names who wrote the story. */
function isSignedElsewhere({lines, facts}: Opening, index: number): boolean {
  return lines.some(({text}, at) => {
    if (at === index) return false;
    if (facts[at]?.authors ?? facts[at]?.people) return true;
    const names = readNamesAlone(text);
    return names !== undefined && areKnownNames(names);
  });
}

/** Whether a line can be the headline or the standfirst. */
function isLong({lines, facts}: Opening, at: number): boolean {
  return !facts[at] && countWords(lines[at]?.text ?? '') > 3;
}

/** Whether a head ends above a line: it is text, a button or of a picture. */
function isEnd({lines, top}: Opening, at: number): boolean {
  const {text = ''} = lines[at] ?? {};
  return isProse(text) || top.isButton[at] === true || isCaption(text);
}

/** «CAR REVIEWS» above «AUTO NEWS»: capitals among others are of a menu. */
function isAmongCapitals({lines, facts}: Opening, index: number): boolean {
  const isCapital = (at: number) => !facts[at] && isUpperCase(lines[at]?.text ?? '');
  return isCapital(index) && (isCapital(index - 1) || isCapital(index + 1));
}

function isDay(found: HeadFacts | undefined): boolean {
  return Boolean(found?.date ?? found?.published ?? found?.modified);
}

/** Whether a line that can be a headline stands above. */
function isBelowTitle({lines, facts, top}: Opening, index: number): boolean {
  return lines
    .slice(0, index)
    .some(({text}, at) => !facts[at] && !top.isButton[at] && countWords(text) > 3);
}

/** Whether the text or another line of the head has a word of a name, where it is not the whole name. */
function isNamedInText({below, lines}: Opening, name: string): boolean {
  const isLetter = (character = '') => /[\p{L}\p{M}]/u.test(character);
  const around = lines.map(({text}) => text).filter((text) => !text.includes(name));
  const others = [...below.split('\n').filter((line) => !line.startsWith(name)), ...around]
    .join('\n')
    .toLowerCase();
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => {
      const at = others.indexOf(word);
      if (at < 0 || /^\p{Script=Han}/u.test(word)) return false;
      return !isLetter(others[at - 1]) && !isLetter(others[at + word.length]);
    });
}

/** «Caddick», «McCaddick», «J.»; «ByJ.» is two words. */
const latinWord =
  /^(?:(?:Ma?c|D[ei]|L[ae]|O['’]|\p{Lu}\.)?\p{Lu}(?:[\p{Ll}'’-]|-\p{Lu})+|[\p{Lu}'’-]+|(?:\p{Lu}\.)+|\p{Ll}+)$/u;

function isLatin(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= fewestWords &&
    words.length <= mostWords &&
    /^[\p{Script=Latin}\s'’.-]+$/u.test(text) &&
    words.every((word) => latinWord.test(word)) &&
    [words[0], words.at(-1)].every((word = '') => word.length > 2) &&
    readNamesAlone(text)?.authors.length === 1
  );
}

/** Whether a short line right below a longer one has the form of a name: no menu begins with it. */
export function isNameBelow(above: Line | undefined, {text}: Line): boolean {
  if (!above || countWords(above.text) < 5) return false;
  const names = readNamesAlone(text);
  return names !== undefined && (areKnownNames(names) || isSlavic(text));
}

function isSlavic(text: string): boolean {
  const [first = '', last = '', ...others] = text.split(/\s+/);
  const isCyrillic = /^[\p{Script=Cyrillic}\s-]+$/u.test(text) && isName(text, 2);
  return isCyrillic && !others.length && familyName.test(last) && !adjective.test(first);
}

function isJapanese(text: string): boolean {
  return /^[\p{Script=Han}々]{4,5}$/u.test(text) && givenName.test(text);
}

/** Whether one of the last lines of a text begins with a name and goes on in small letters, and no other line has it: «Ada Finch is a columnist». */
export function isToldBelow({below}: Opening, name: string): boolean {
  const lines = below.split('\n');
  const told = lines.filter((line) => line.includes(name));
  const [only = ''] = told;
  const isEnd = lines.indexOf(only) >= lines.length - farthestTold;
  return told.length === 1 && isEnd && only.startsWith(name) && goesOnSmall(only, name);
}

/** How far from the end of a text stands who its author is. */
const farthestTold = 4;

function goesOnSmall(line: string, name: string): boolean {
  return /^,? \p{Ll}/u.test(line.slice(name.length)) && !isProse(name);
}
