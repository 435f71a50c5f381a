import {readNamesAlone} from '../../language/byline.js';
import type {Line} from '../lines.js';
import {isCorrection} from '../foot/endnotes.js';
import {isOnwardHeading} from '../../language/onward-headings.js';
import {isName} from '../../language/place.js';
import {countWords, isProse, isUpperCase} from '../../language/shape.js';
import {isMasthead, isOrganisation} from '../../language/words/papers.js';
import {isNoName} from '../../language/words/no-names.js';
import {isRelease, isSection} from '../../language/words/sections.js';
import type {Opening} from './facts.js';
import {isAmongShort} from './buttons.js';
import {isFeedRow} from './page-top.js';

/** How well a line suits as the headline. */
export function weighHeadline(
  opening: Opening,
  index: number,
  line: Line,
  isText: boolean,
): number {
  const {lines, facts, top} = opening;
  const {text} = line;
  // «1 / 5» counts pictures.
  if (!/\p{L}/u.test(text)) return -6;
  // «(Summary 1430 – new: reaction of the council)» is the desk's.
  if (/^(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）)$/u.test(text)) return -4;
  // What a blog is called, and what it is about.
  if (lines.slice(index + 1, index + 3).some(({raw}) => isFeedRow(raw))) return -9;
  if (isText) return isFirstSentence(line, lines[index + 1]) ? -2.5 : -6;
  if (isOnwardHeading(text) && !isProse(lines[index + 1]?.text ?? '')) return -4;
  const next = lines[index + 1]?.text ?? '';
  // «CORRECTION: Story of 6 March» stands above the headline of the corrected story.
  if (isCorrection(text) && next && !isProse(next) && !facts[index + 1]) return -5;
  const words = countWords(text);
  const length =
    words > 24 ? -2 : words > 16 ? 0.5 : words > 6 ? 3.3 : words > 4 ? 3 : words > 2 ? 1.7 : 0.8;
  const isOffice =
    words < 7 && isName(text, 6) && isOrganisation(text) ? (isRelease(next) ? -4 : -0.8) : 0;
  const isNamed = isSection(text) || isMasthead(text) ? -4 : isOffice;
  const isReleased = isBelowRelease(opening, index) ? 2 : 0;
  // What goes on small, and to a full stop, is a paragraph that was broken.
  const isCut = /^\p{Ll}/u.test(next) && isProse(next) && !isUpperCase(text);
  const isBelowCapitals = isSmall(lines[index]) && isUpperCase(lines[index - 1]?.text ?? '');
  const isWrong = isBelowCapitals ? -6 : isCut || /^[,;)\]]|[,;:]$|^\p{Ll}/u.test(text) ? -3 : 0;
  const isBare = readNamesAlone(text) ? (facts[index + 1] ? -2 : -1) : 0;
  const isOther = words < 4 && isNoName(text) ? -0.8 : 0;
  const isFact =
    words < 9 && /[°\u2103•|·▪]|\s\/\s|\s[-–—]\s|\b(?:19|20)\d\d\b|\d:\d\d/u.test(text) ? -2.5 : 0;
  const isAmong =
    isAmongShort(opening, index) || top.isOfMenu[index] || top.leadsOn[index] ? -3.5 : 0;
  const echo = weighEchoes(opening, index);
  return length + isNamed + isReleased + isWrong + isBare + isOther + isFact + isAmong + echo;
}

/** How much longer than a promotion a headline below it can be. */
const longestRatio = 1.9;

/** A line of which the text repeats nothing is no headline, where it repeats much of a line of such a length below. */
function weighEchoes({lines, facts, echoes}: Opening, index: number): number {
  const count = echoes[index] ?? 0;
  const {text} = lines[index]!;
  const words = countWords(text);
  const isQuoted = /^["'“‘«„「]/.test(text);
  // A headline stands above its byline.
  const end = lines.findIndex(
    ({text}, at) => at > index && (isProse(text) || Boolean(facts[at]?.authors)),
  );
  const isMissed =
    !count &&
    echoes.some(
      (other, at) =>
        at > index &&
        at < end &&
        !facts[at] &&
        !isQuoted &&
        other > 2 &&
        // «Voter anger boils over» has a standfirst of twice its words.
        countWords(lines[at]!.text) <= words * longestRatio,
    );
  if (isMissed) return -3;
  // «Port Elwin» is in its text as a place, too.
  return words > 3 ? Math.min(count, 4) * 0.5 : 0;
}

/** Whether «Press release» stands above a line, with no more than facts between. */
function isBelowRelease({lines, facts}: Opening, index: number): boolean {
  let at = index - 1;
  while (at > 0 && facts[at]) at -= 1;
  return isRelease(lines[at]?.text ?? '');
}

/** A short sentence above the text, alone between blank lines. */
function isFirstSentence({text}: Line, next: Line | undefined): boolean {
  return countWords(text) <= 12 && Boolean(next?.gap) && text.length * 2 < (next?.text.length ?? 0);
}

export function isSmall(line: Line | undefined): boolean {
  return line !== undefined && /^\p{Ll}/u.test(line.text);
}
