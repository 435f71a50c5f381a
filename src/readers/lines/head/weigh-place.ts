import {areKnownNames, readNamesAlone, readCaselessNames} from '../../language/byline.js';
import type {Line} from '../lines.js';
import {isKnownPlace, isPlaceLike} from '../../language/place.js';
import {countWords} from '../../language/shape.js';
import {isToponym} from '../../language/person.js';
import {toponymEnd} from '../../language/words/people.js';
import {isNoName} from '../../language/words/no-names.js';
import type {Scores} from './choose-parts.js';
import type {HeadFacts, Opening} from './facts.js';
import {isNamedAgain} from '../../language/named-again.js';

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
export function weighPlace(
  {lines, facts, below, top, title}: Opening,
  index: number,
  {text, gap}: Line,
): Scores {
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
  // The menus of a page name countries and cities.
  if (title && !isBeside) return {};
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
