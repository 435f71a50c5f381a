import {
  areKnownNames,
  readNamesAlone,
  readByline,
  readCaselessNames,
} from '../../language/byline.js';
import type {Line} from '../lines.js';
import {beginsPost} from '../begins-post.js';
import {readMark} from '../marks.js';
import {endsInGivenName} from '../../language/given-names/given-names.js';
import {isName} from '../../language/place.js';
import {countWords, isProse, isUpperCase} from '../../language/shape.js';
import {isCaption} from '../../language/words/furniture.js';
import {isMasthead, isOrganisation} from '../../language/words/papers.js';
import {readStay} from './stay.js';
import {role} from '../../language/words/people.js';
import {isWireCode} from '../../language/words/page-foot.js';
import {isContact} from '../../language/words/press.js';
import {isRelease, isSection} from '../../language/words/sections.js';
import type {Scores} from './choose-parts.js';
import type {HeadFacts, Opening} from './facts.js';
import {endsInName, isAlternative, isOfPicture} from './picture-lines.js';
import {isOfContact} from './contact-block.js';
import {isContinuation} from './continued.js';
import {isNameByPlace, isToldBelow} from './name-by-place.js';
import {beginsVerse} from './verse-start.js';
import {weighStandfirst} from './weigh-standfirst.js';
import {isAmongShort, weighButton} from './buttons.js';
import {weighPlace} from './weigh-place.js';
import {isSmall, weighHeadline} from './weigh-headline.js';

/** How well each part suits a line, in the logarithm of odds against the text. The whole page tells better which line is the headline. */
export function weighLine(opening: Opening, index: number, line: Line): Scores {
  const {title, isUntitled} = opening;
  if (line.part) return {[line.part]: 12};
  if (title && line === title) return {headline: 12};
  const scores = weighParts(opening, index, line);
  return title || isUntitled ? {...scores, headline: -12} : scores;
}

function weighParts(opening: Opening, index: number, line: Line): Scores {
  const {lines, facts, isDatelined, top} = opening;
  const {text} = line;
  const found = facts[index];
  // What follows a dateline on a line of its own is the text.
  if (isDatelined[index] || (facts[index - 1]?.isFiled && !found)) return {body: 0};
  if (found) return {facts: 6};
  if (index > 0 && beginsPost(lines, index)) return {body: 4};
  if (top.isButton[index] || /^https?:\/\/\S+$/.test(text)) return {furniture: 0.3};
  if (isRelease(text) || isWireCode(text)) return {furniture: 0.3};
  const kind = readMark(text)?.kind;
  if (kind === 'divider') return {furniture: 0.5};
  if (kind && isAboveTitle(opening, line)) return {furniture: 0.3};
  if (kind && kind !== 'heading') return {body: 0, headline: kind === 'number' ? 0.5 : -6};
  if (isContact(text) || isOfContact(lines, index)) return {contact: 0.3};
  if (beginsVerse(lines, index)) return {body: 4};
  if (
    isCaption(text) ||
    endsInName(text) ||
    isOfPicture(opening, index) ||
    isAlternative(opening, index)
  )
    return {caption: 0.3, headline: -2};
  return weighWords(opening, index, line, kind === 'heading');
}

/** A list above the headline of a page is of the page. */
function isAboveTitle({title}: Opening, {number}: Line): boolean {
  return title !== undefined && number < title.number;
}

/** «The Plant Came First. Then Came the Questions.»: sentences with the capitals of a title. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^["'“‘«]?[\p{Lu}\d]/u.test(word)).length;
  return words.length <= 16 && words.length > 3 && capitals > words.length * 0.6;
}

function weighWords(opening: Opening, index: number, line: Line, isHeading: boolean): Scores {
  const {text} = line;
  const isText = isProse(text) && !isTitle(text);
  const standfirst = weighStandfirst(opening, index, isText);
  return {
    body: 0,
    headline: isHeading ? 8 : weighHeadline(opening, index, line, isText),
    unknown: isText ? (standfirst > 0 ? -3 : -9) : -1.2,
    // Worth something right below a headline only, which it continues; a page does not break one.
    ...(!opening.title && isContinuation(opening.lines, index) ? {continued: -10} : {}),
    ...weighButton(opening, index),
    ...(text.length < 500 ? {standfirst} : {}),
    ...weighShort(opening, index, line),
  };
}

/** What a line of few words can be beside a headline. */
function weighShort(opening: Opening, index: number, line: Line): Scores {
  const {text} = line;
  if (opening.top.isOfMenu[index]) return {};
  if (isSection(text)) return {section: 2, unknown: -3};
  const words = countWords(text);
  const names = weighNames(opening, index, line);
  if (words > 6 || text.length > 90) return names;
  // What goes on in small letters stands below a headline, and below no section.
  const isAboveSmall = isUpperCase(text) && isSmall(opening.lines[index + 1]);
  const isShort =
    (words <= 2 ? isName(text, 2) : isInCapitals(text) && words <= 4) &&
    !isAboveSmall &&
    !isAmongShort(opening, index);
  return {
    ...(isMasthead(text) ? {masthead: index === 0 ? 4 : 2.5} : {}),
    ...(isShort ? {section: 0.6} : {}),
    ...weighPlace(opening, index, line),
    ...names,
    ...weighRole(text),
  };
}

/** «AGRICULTURE OLIVES (Update)»: an agency's subjects, and what it did to the story. */
function isInCapitals(text: string): boolean {
  return isUpperCase(text.replace(/\s\([^()]+\)$/, ''));
}

/** «Staff Writer», «Elwin Courier»: what an author is, and no row of several things or another author. */
function weighRole(text: string): Scores {
  const names = readNamesAlone(text);
  if (/\s[|·•]\s/.test(text) || (names && areKnownNames(names))) return {};
  if (role.test(unwrapBrackets(text)) || readStay(text)) return {role: -5};
  return isOrganisation(text) ? {role: -6} : {};
}

/** «(Staff Writer)» */
function unwrapBrackets(text: string): string {
  return text.replace(/^\((.*)\)$/, '$1');
}

function weighNames(opening: Opening, index: number, line: Line): Scores {
  const {lines, facts, top, below} = opening;
  const found = readNamesAlone(line.text);
  const [first] = found?.authors ?? [];
  if (!found || !first) return weighCaseless(opening, index, line);
  const after = facts[index + 1];
  const isRelative = after?.issues.some(({code}) => code === 'relative-time') === true;
  const isDated = isRelative || Boolean(after?.date ?? after?.published ?? after?.modified);
  const isRole = isRoleLine(lines[index + 1]?.text ?? '');
  const isJoined = found.authors.length > 1 || first.role;
  const next = lines[index + 1]?.text ?? '';
  const isTold =
    (!after && isProse(next) && next.startsWith(first.name)) || isToldBelow(opening, first.name);
  const above = findAbove(opening, index);
  const isBelowDate = index > 1 && above?.date;
  const isOfPaper = isOrganisation(next.replace(/,.*/u, '')) && countWords(next) < 6;
  // In Hungarian the given name stands last.
  const isHungarian = isDated && /[őű]/iu.test(below) && endsInGivenName(first.name);
  // «Verified Source» has the shape of a name: only what stands beside it tells.
  if (!areKnownNames(found) && !isRole && !isTold && !isHungarian && !isOfList(lines, index))
    return weighByPlace(opening, index);
  const isListed = isOfList(lines, index);
  const isAlone = top.isPage && line.gap && lines[index + 1]?.gap === true;
  const isPlaced = found.others.length > 0 && isProse(next);
  const isAboveButtons = index > 1 && top.isButton[index + 1] === true;
  const signs = [
    ...[isDated, isRole, isJoined, isTold],
    ...[
      isBelowDate,
      isOfPaper,
      isPlaced,
      isAlone,
      isAboveButtons,
      isListed,
      beginsVerse(lines, index + 1),
    ],
  ].filter(Boolean).length;
  // By itself a name may be anything.
  return {names: signs ? 0.5 + signs * 1.5 : -1.5};
}

/** Whether a name is one of several, one a line, with commas between them. */
function isOfList(lines: readonly Line[], index: number): boolean {
  const [above, line, next] = [lines[index - 1], lines[index]!, lines[index + 1]];
  const goesOn = (one: Line | undefined, other: Line | undefined) =>
    other?.gap === false && one?.text.endsWith(',') === true;
  const isName = (other: Line | undefined) => other && readNamesAlone(other.text) !== undefined;
  return [goesOn(line, next) && isName(next), goesOn(above, line) && isName(above)].includes(true);
}

/** What the nearest line above says that is no furniture. */
function findAbove({facts, top}: Opening, index: number): HeadFacts | undefined {
  let at = index - 1;
  while (at > 0 && top.isButton[at]) at -= 1;
  return facts[at];
}

/** «Staff Writer», and no line that names somebody itself. */
function isRoleLine(text: string): boolean {
  return (
    (role.test(unwrapBrackets(text).replace(/^in /i, '')) || readStay(text) !== undefined) &&
    countWords(text) < 7 &&
    !text.includes(',') &&
    !readByline(text) &&
    !isProse(text)
  );
}

/** In a script without capitals two or three words beside a date are a name. */
function weighCaseless(opening: Opening, index: number, {text}: Line): Scores {
  const {facts} = opening;
  const isDated = facts[index + 1]?.date ?? facts[index + 1]?.published;
  const isName = isDated && readCaselessNames(text);
  return isName ? {names: 2} : weighByPlace(opening, index);
}

function weighByPlace(opening: Opening, index: number): Scores {
  return isNameByPlace(opening, index) ? {names: 2} : {};
}
