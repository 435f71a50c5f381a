import {areKnownNames, readNamesAlone, readByline, readCaselessNames} from '../byline.js';
import type {Line} from '../lines.js';
import {isCorrection} from '../endnotes.js';
import {readMark} from '../marks.js';
import {isOnwardHeading} from '../onward-headings.js';
import {endsInGivenName} from '../given-names/given-names.js';
import {isKnownPlace, isName, isPlaceLike} from '../place.js';
import {countWords, isProse, isUpperCase} from '../shape.js';
import {isCaption} from '../words/furniture.js';
import {isMasthead, isOrganisation} from '../words/papers.js';
import {isToponym} from '../person.js';
import {readStay} from './stay.js';
import {role, toponymEnd} from '../words/people.js';
import {isNoName} from '../words/no-names.js';
import {isContact} from '../words/press.js';
import {isRelease, isSection} from '../words/sections.js';
import type {Scores} from './choose-parts.js';
import type {HeadFacts, Opening} from './facts.js';
import {isNamedAgain} from '../named-again.js';
import {endsInName, isAlternative, isOfPicture} from './picture-lines.js';
import {isOfContact} from './contact-block.js';
import {isContinuation} from './continued.js';
import {beginsVerse} from './verse-start.js';
import {weighStandfirst} from './weigh-standfirst.js';
import {isAmongShort, weighButton} from './buttons.js';

/** How well each part suits a line, in the logarithm of odds against the text. */
export function weighLine(opening: Opening, index: number, line: Line): Scores {
  const {lines, facts, isDatelined, top} = opening;
  const {text, part} = line;
  const found = facts[index];
  if (part) return {[part]: 12};
  // What follows a dateline on a line of its own is the text.
  if (isDatelined[index] || (facts[index - 1]?.isFiled && !found)) return {body: 0};
  if (found) return {facts: 6};
  if (top.isButton[index] || /^https?:\/\/\S+$/.test(text)) return {furniture: 0.3};
  if (isRelease(text)) return {furniture: 0.3};
  const kind = readMark(text)?.kind;
  if (kind === 'divider') return {furniture: 0.5};
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

function weighWords(opening: Opening, index: number, line: Line, isHeading: boolean): Scores {
  const {text} = line;
  const isText = isProse(text) && !isTitle(text);
  const standfirst = weighStandfirst(opening, index, isText);
  return {
    body: 0,
    headline: isHeading ? 8 : weighHeadline(opening, index, line, isText),
    unknown: isText ? (standfirst > 0 ? -3 : -9) : -1.2,
    // Worth something right below a headline only, which it continues.
    ...(isContinuation(opening.lines, index) ? {continued: -10} : {}),
    ...weighButton(opening, index),
    ...(text.length < 500 ? {standfirst} : {}),
    ...weighShort(opening, index, line),
  };
}

/** «The Plant Came First. Then Came the Questions.»: sentences with the capitals of a title. */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^["'“‘«]?[\p{Lu}\d]/u.test(word)).length;
  return words.length <= 16 && words.length > 3 && capitals > words.length * 0.6;
}

function weighHeadline(opening: Opening, index: number, line: Line, isText: boolean): number {
  const {lines, facts, top} = opening;
  const {text} = line;
  // «1 / 5» counts pictures.
  if (!/\p{L}/u.test(text)) return -6;
  // «(Summary 1430 – new: reaction of the council)» is the desk's.
  if (/^(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）)$/u.test(text)) return -4;
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

function isSmall(line: Line | undefined): boolean {
  return line !== undefined && /^\p{Ll}/u.test(line.text);
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

/** Whether a line says the weather or the day: a place stands beside it. */
function isWhere(facts: HeadFacts | undefined): boolean {
  if (!facts || facts.place || facts.authors || facts.published || facts.modified) return false;
  return facts.temperature !== undefined || Boolean(facts.date) || facts.issues.length > 0;
}

function hasWeather(facts: HeadFacts | undefined): boolean {
  return isWhere(facts) && (facts?.temperature !== undefined || facts?.isDetail === true);
}

/** A district, city, town, village or province, in Chinese and Japanese. */
const hasWidePlace = /[市町村县縣県府都省州区區]$/u;

const hasCapital = /^\p{Lu}/u;

/** A name stands where a place does: beside weather or date. */
function weighPlace({lines, facts, below, top}: Opening, index: number, {text, gap}: Line): Scores {
  if (
    top.isBelowMenu[index] ||
    !isPlaceLike(text) ||
    /\s[–—-]\s|[,;]$/.test(text) ||
    text.split(',').some((part) => isNoName(part.trim()))
  )
    return {};
  const near = [facts[index - 1], facts[index + 1]];
  const isBeside = near.some(isWhere);
  const names = readNamesAlone(text);
  if (names && areKnownNames(names)) return {};
  if (isKnownPlace(text)) return {place: isBeside ? 6 : lines[index + 1]?.gap ? 3 : 1};
  if (names) return {};
  if (countWords(text) > 4 && !text.includes(',')) return {};
  const hasSign =
    (isToponym(text) && !/^(?:the|el|la|le|los|las)\s/i.test(text)) ||
    toponymEnd.test(text) ||
    text.includes(',');
  if (hasCapital.test(text) && isOnlyOther({lines, facts}, index)) return {place: 5.5};
  // «小林真由» may be anybody: without capitals and spaces a name of a place is known as one.
  if (/^[\u3040-\u9fff]+$/u.test(text)) return hasWidePlace.test(text) ? {place: 1.6} : {};
  if (readCaselessNames(text)) return {};
  // Any word may come to stand there: a place is one by its name, or is named again in the text.
  if (!isBeside || !(hasSign || isNamedAgain(below, text))) return {};
  if (near.every(isWhere)) return {place: 5.5};
  if (near.some(hasWeather)) return {place: 3};
  const isJoined =
    (isWhere(facts[index - 1]) && !gap) ||
    (isWhere(facts[index + 1]) && lines[index + 1]?.gap === false);
  return isJoined || hasSign ? {place: 1.6} : {};
}

/** Whether a line stands at the top with lines of weather and day only, and a blank line parts them from the rest. */
function isOnlyOther({lines, facts}: Pick<Opening, 'lines' | 'facts'>, index: number): boolean {
  const gap = lines.findIndex((line, at) => at > 0 && line.gap);
  if (index >= gap || gap > 4) return false;
  const others = facts.slice(0, gap).filter((_, at) => at !== index);
  return others.length > 0 && others.every(isWhere) && others.some(hasWeather);
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
  const isTold = !after && isProse(next) && next.startsWith(first.name);
  const above = findAbove(opening, index);
  const isBelowDate = index > 1 && above?.date;
  const isOfPaper = isOrganisation(next.replace(/,.*/u, '')) && countWords(next) < 6;
  // In Hungarian the given name stands last.
  const isHungarian = isDated && /[őű]/iu.test(below) && endsInGivenName(first.name);
  // «Verified Source» has the shape of a name: only what stands beside it tells.
  if (!areKnownNames(found) && !isRole && !isTold && !isHungarian && !isOfList(lines, index))
    return {};
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

/** In a script without capitals two or three words right above a date are a name. */
function weighCaseless({facts}: Opening, index: number, {text}: Line): Scores {
  const isDated = facts[index + 1]?.date ?? facts[index + 1]?.published;
  return isDated && readCaselessNames(text) ? {names: 2} : {};
}
