import {readAgencyDateline} from './agency-dateline.js';
import type {DateContext} from './date-words.js';
import type {HeadFacts} from './head-line.js';
import type {Line} from './lines.js';
import {readMark} from './marks.js';
import {isOnwardHeading} from './onward-headings.js';
import {isKnownPlace, isName, isPlaceLike} from './place.js';
import {countWords, isProse, isUpperCase} from './shape.js';

/** Words that papers put above a headline; none is a place. */
const kicker =
  /^(?:analysis|opinion|comment(?:ary)?|editorial|exclusive|breaking(?: news)?|live|explainer|feature|interview|investigation|review|world|politics|business|sports?|culture|science|health|climate|technology|tech|news|international|national|local|video|podcast|letters?|column|report|special report|fact check|obituary|(?:for immediate|press) release)$/i;

/** Whom to write to about a press release. */
const contact = /\S@\S|^contact\b/i;

/** The lines above the text, and what the recognised ones among them say, by their index. */
export interface Opening {
  readonly lines: readonly Line[];
  readonly facts: ReadonlyMap<number, HeadFacts>;
  /** Lines that can be the headline, a place, a kicker. */
  readonly candidates: readonly number[];
}

/** Whether a line cannot stand above the text. */
export function isBodyLine({text}: Line, context: DateContext): boolean {
  const kind = readMark(text)?.kind;
  const isMarked = kind !== undefined && kind !== 'heading';
  return (
    isMarked ||
    isProse(text) ||
    /^https?:|^©/i.test(text) ||
    isOnwardHeading(text) ||
    isDatelined(text, context)
  );
}

/** Whether a line begins with an agency's dateline and goes on. */
export function isDatelined(text: string, context: DateContext): boolean {
  const dateline = readAgencyDateline(text, context);
  return (
    dateline !== undefined &&
    dateline.end < text.length &&
    Boolean(dateline.date ?? dateline.agency)
  );
}

/** The line that names the place by itself. */
export function choosePlace(opening: Opening): number | undefined {
  const {lines, candidates} = opening;
  return candidates.slice(0, 4).find((index, order) => {
    const {text} = lines[index]!;
    const isName = isPlaceLike(text) && countWords(text) <= 5 && !kicker.test(text);
    return isName && isPlace(opening, index, candidates[order + 1]);
  });
}

/** Whether a name stands where a place does: beside weather or date, with a headline still to come. */
function isPlace({lines, facts}: Opening, index: number, next: number | undefined): boolean {
  const {text, gap} = lines[index]!;
  const [isBelow, isAbove] = [isWhere(facts.get(index - 1)), isWhere(facts.get(index + 1))];
  const following = next === undefined ? 0 : countWords(lines[next]!.text);
  const isLong = following > 6;
  if (isKnownPlace(text) || (isLong && text.includes(',')))
    return isBelow || isAbove || following > 0;
  if (isBelow && isAbove) return true;
  if (!following || (!isLong && countWords(text) > 3)) return false;
  // In capitals, right above the headline, it is rather a kicker.
  if (next === index + 1 && !lines[next]!.gap && isUpperCase(text)) return false;
  const isJoined = (isBelow && !gap) || (isAbove && !lines[index + 1]!.gap);
  return isJoined || ((isBelow || isAbove) && following > 4);
}

/** Weather or date: a place stands beside them. */
function isWhere(facts: HeadFacts | undefined): boolean {
  if (!facts || facts.place) return false;
  return facts.temperature !== undefined || facts.date !== undefined || facts.issues.length > 0;
}

/** The line that is the headline: the first that has its shape, and is not the word above it. */
export function chooseHeadline({lines, candidates}: Opening): number | undefined {
  const marked = candidates.find((index) => readMark(lines[index]!.text)?.kind === 'heading');
  if (marked !== undefined) return marked;
  const [first, second] = candidates.filter((index) => !contact.test(lines[index]!.text));
  if (first === undefined || second === undefined) return first;
  const [above, below] = [lines[first]!.text, lines[second]!.text];
  const isAbove =
    countWords(above) <= 2 ? isName(above, 2) : isUpperCase(above) && countWords(above) <= 4;
  const isKicker = kicker.test(above) || (isAbove && countWords(below) > 3 && second === first + 1);
  return isKicker ? second : first;
}

/** How many lines after the headline are its standfirst: those above a byline, or a line that is no paragraph. */
export function countStandfirst({lines, facts}: Opening, start: number): number {
  const end = [1, 2].find(
    (count) => facts.get(start + count)?.authors ?? hasDate(facts.get(start + count)),
  );
  const isFree = (index: number) => !facts.has(index) && (lines[index]?.text.length ?? 1e9) < 500;
  if (end && [...Array(end).keys()].every((index) => isFree(start + index))) return end;
  const [line, next] = [lines[start], lines[start + 1]];
  if (!line || !next || !isFree(start) || !isProse(next.text) || readMark(line.text)) return 0;
  if (/^\p{Ll}/u.test(next.text)) return 0;
  return !isProse(line.text) && /[\p{L}\p{N}”"’»]$/u.test(line.text) && countWords(line.text) > 8
    ? 1
    : 0;
}

function hasDate(facts: HeadFacts | undefined): boolean {
  return Boolean(facts && (facts.date ?? facts.published ?? facts.modified));
}
