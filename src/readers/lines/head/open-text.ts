import {readAgencyDateline} from '../../language/dateline/agency-dateline.js';
import {areKnownNames, readBareNames, readNamesAlone} from '../../language/byline.js';
import {divideByline} from '../../language/byline-place.js';
import {isNamedAgain} from '../../language/named-again.js';
import {readCalendarNames} from '../../language/dates/calendar-names.js';
import {findDate, type DateContext} from '../../language/dates/date-words.js';
import {simplifyDigits} from '../../language/dates/digits.js';
import {findMoment, isWholeTime} from '../../language/dates/time-words.js';
import type {ReadContext} from '../../reader.js';
import {numberItems} from '../../../model/number-items.js';
import type {Line} from '../lines.js';
import {countWords, isProse} from '../../language/shape.js';
import {isAgency} from '../../language/words/papers.js';
import {readHold} from '../../language/words/press.js';
import {countEchoes} from './echoes.js';
import {addIssue, type Copied, type HeadFacts, type Opening} from './facts.js';
import {isNamedIn} from './is-named-in.js';
import {isNameBelow} from './name-by-place.js';
import {readLineFacts} from './line-facts.js';
import {readStay} from './stay.js';
import {readPageTop} from './page-top.js';

/** Looks through the first lines, up to the first that begins with an agency's dateline. */
export async function openText(
  all: readonly Line[],
  most: number,
  context: ReadContext,
  copied: Copied | undefined,
): Promise<Opening> {
  const lines = all.slice(0, most);
  const below = joinText(all);
  const facts: (HeadFacts | undefined)[] = [];
  const isDatelined: boolean[] = [];
  // Tables that the first text needs take long to make.
  readCalendarNames();
  for (const line of lines) {
    await context.nextStep();
    const filed = readAgencyDateline(line.text, context);
    const isSure = filed !== undefined && Boolean(filed.date ?? filed.agency ?? filed.reporters);
    const rest = isSure ? line.text.slice(filed.end) : '';
    // «AMSTERDAM — January 12, 2025 — 5.8 °C» is all head.
    const isLine =
      isSure &&
      (!rest || isWholeTime(rest) || readLineFacts({...line, raw: rest}, context) !== undefined);
    isDatelined.push(isSure && !isLine);
    facts.push(
      isSure && !isLine
        ? undefined
        : (readPlaced(line, context, below) ??
            readFacts(line, context, isSure && !rest ? filed : undefined)),
    );
  }
  addAgencies(lines, facts);
  for (const [index, {text}] of numberItems(lines)) addPlaceOfText(facts[index], text, below);
  const top = readPageTop(
    lines,
    lines.map(
      (line, index) =>
        facts[index] !== undefined || isSigned(line.text) || isNameBelow(lines[index - 1], line),
    ),
    copied?.isPage !== false && copied !== undefined,
  );
  const {title, isUntitled = false} = copied ?? {};
  const echoes = countEchoes(all, most);
  return {lines, facts, isDatelined, top, below, title, isUntitled, echoes};
}

/** «Ada Finch / Port Elwin»: a byline with a place that the text names again. */
function readPlaced(line: Line, context: DateContext, below: string): HeadFacts | undefined {
  const {words, place, agency} = divideByline(line.text) ?? {};
  if (!words || !place || !isNamedAgain(below, place, true)) return undefined;
  const facts = readLineFacts({...line, text: words, raw: words}, context) ?? readNames(words);
  return facts && {...facts, place, ...(agency && {agency})};
}

function readNames(words: string): HeadFacts | undefined {
  const {authors} = readNamesAlone(words) ?? {};
  return authors && {authors, issues: []};
}

/** Whether the form of a line says that it is of a byline: no menu has it. */
function isSigned(text: string): boolean {
  return readStay(text) !== undefined || readNamesAlone(text)?.isSigned === true;
}

/** An agency by itself is who filed the story where a date stands right beside it. */
function addAgencies(lines: readonly Line[], facts: (HeadFacts | undefined)[]): void {
  const isDated = (found: HeadFacts | undefined) =>
    Boolean(found?.date ?? found?.published ?? found?.modified);
  for (const [index, {text}] of numberItems(lines))
    if (!facts[index] && isAgency(text) && [index - 1, index + 1].some((at) => isDated(facts[at])))
      facts[index] = {agency: text, issues: []};
}

/** «Alborea - 16 MAR 2026»: a name beside a date is a place where the text names it again. */
function addPlaceOfText(facts: HeadFacts | undefined, line: string, text: string): void {
  const [name = '', ...others] = facts?.unclear ?? [];
  if (!name || others.length || facts?.place || facts?.people || !facts?.date) return;
  const person = readBareNames(name);
  if (!line.startsWith(`${name} -`) || (person && areKnownNames(person))) return;
  if (!(person ? isNamedAgain : isNamedIn)(text, name)) return;
  facts.place = name;
  facts.issues = facts.issues.filter(({code}) => code !== 'unclear-name');
}

/** Most lines of text in which a place is looked for. */
const mostBelow = 60;

function joinText(lines: readonly Line[]): string {
  return lines
    .slice(0, mostBelow)
    .filter(({text}) => isProse(text) || countWords(text) > 6)
    .map(({text}) => text.slice(0, 2000))
    .join('\n');
}

function readFacts(
  line: Line,
  context: DateContext,
  filed: ReturnType<typeof readAgencyDateline>,
): HeadFacts | undefined {
  const hold = readHold(line.text);
  if (hold) return readEmbargo(line, context, hold);
  if (!filed) return readLineFacts(line, context);
  const {place, date, agency, reporters} = filed;
  const authors = reporters?.map((name) => ({name}));
  const said = Object.entries({place, date, agency, authors}).filter(([, part]) => part);
  return {...Object.fromEntries(said), isFiled: true, issues: []};
}

/** A number that is neither an hour nor a year of this age, such as 2999. */
const farYear = /(?<!\d)(?:2[4-9]\d\d|[3-9]\d{3})(?!\d)/;

/** Most words that follow the day of an embargo: «at 06:00 GMT, for the morning papers». */
const longestNotice = 5;

/** «00:01 ON THURSDAY»: a word that leads to the day, and no zone. */
const beforeDay = /\s(?:on|am|le|el|il|op|den|em|a|på|of)\s(?=\p{L}*[\s,.]*$)/iu;

/** A text is held back where it cannot be told until when. */
function readEmbargo(line: Line, context: DateContext, hold: 'embargo' | 'withheld'): HeadFacts {
  const facts: HeadFacts = {issues: []};
  const text = simplifyDigits(line.text);
  const date =
    hold === 'embargo'
      ? findDate(text, {...context, now: later(context.now), mayBeAhead: true})
      : undefined;
  const rest = date ? text.slice(0, date.start) + text.slice(date.end) : '';
  if (!date?.iso || farYear.test(rest)) {
    addIssue(facts, line, 'withheld', 'a text that may appear', line.text);
    return {...facts, withheld: true};
  }
  const above = text.slice(0, date.start).replace(beforeDay, ' ');
  const time = findMoment(text.slice(date.end)) ?? findMoment(above);
  // «EMBARGO 10 MARCH MUSEUM BUYS LETTERS» has more than the notice.
  if (countWords(text.slice(date.end)) > longestNotice)
    addIssue(facts, line, 'unknown-line', 'a notice and no more', line.text);
  if (time?.zone) addIssue(facts, line, 'time-zone', 'a time with its offset', line.text);
  return {...facts, embargoedUntil: date.iso + (date.iso.length === 10 ? (time?.iso ?? '') : '')};
}

/** An embargo without a year ends in the months to come. */
function later(now: Date): Date {
  return new Date(now.getTime() + 180 * 86_400_000);
}
