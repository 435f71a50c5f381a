import type {IssueCode} from '../../../model/issue-codes.js';
import {readCaselessNames, readNamesAlone} from '../../language/byline.js';
import {isCorrection} from '../foot/endnotes.js';
import type {Line} from '../lines.js';
import {readMark} from '../marks.js';
import {isName} from '../../language/place.js';
import {isProse} from '../../language/shape.js';
import {isMasthead} from '../../language/words/papers.js';
import {addAuthors, addFacts, addOnce} from './add-facts.js';
import {addIssue, type HeadFacts} from './facts.js';
import type {Head} from './head.js';
import {readStay} from './stay.js';
import type {Part} from './parts.js';

/** A line of the head, what it says, and whether it stands above the headline. */
interface Placed {
  readonly line: Line;
  readonly facts: HeadFacts | undefined;
  readonly isAbove: boolean;
  /** Whether it is no button: on a page, one of a menu. */
  readonly isOfMenu: boolean;
  /** Whether it is right below a menu: where the page says to which section its story belongs. */
  readonly isBelowMenu: boolean;
}

type Adder = (head: Head, placed: Placed) => void;

/** What each part of the head gives the article, or the list of issues. */
const adders: Readonly<Record<Part, Adder>> = {
  headline: (head, {line}) => {
    const {text} = line;
    const mark = readMark(text);
    const words = unlabel(mark?.kind === 'heading' ? mark.text : text);
    // «UPDATE 2-» counts an agency's versions.
    const [version = ''] = /^\p{Lu}{4,}\s\d{1,2}-(?=\p{Lu})/u.exec(words) ?? [];
    if (version) addIssue(head, line, 'desk-note', 'a part of the story', version);
    head.headline = words.slice(version.length);
  },
  continued: (head, {line}) => {
    head.headline += ` ${line.text}`;
  },
  standfirst: (head, {line}) => addStandfirst(head, line),
  facts: (head, {line, facts, isAbove}) => {
    if (facts && isAbove && head.isPage && isWeatherOfSite(facts)) addFurniture(head, line);
    else if (facts) addFacts(head, facts, line, isAbove);
  },
  place: (head, {line}) => addOnce(head, 'place', line.text, line),
  names: (head, {line}) => {
    const {text} = line;
    const found = readNamesAlone(text) ?? readCaselessNames(text);
    const {authors, others, agency} = found ?? {authors: [{name: text}], others: []};
    addAuthors(head, authors);
    if (agency) addOnce(head, 'agency', agency, line);
    for (const other of others) addIssue(head, line, 'byline-part', 'a person', other);
  },
  role: (head, {line}) => addRole(head, line),
  section: (head, {line}) => addKicker(head, line),
  masthead: (head, {line}) => {
    const {text} = line;
    if (head.publisher) addIssue(head, line, 'second-publisher', 'one paper', text);
    head.publisher ??= {name: text};
  },
  furniture: (head, {line, isAbove, isOfMenu}) => {
    if (isAbove && isOfMenu) dropSection(head, line);
    addFurniture(head, line);
  },
  caption: (head, {line}) => addCaption(head, line),
  contact: (head, {line}) => leaveOut(head, line, 'contact', 'a part of the story'),
  unknown: addUnknown,
  body: () => undefined,
};

/** Adds what a line says as the part that it was chosen to be. */
export function addPart(head: Head, part: Part, placed: Placed): void {
  adders[part](head, placed);
}

/** «Weather 34°F» among the menus of a page, without a place or a day, is of where the reader is. */
function isWeatherOfSite({temperature, place, date, published, issues}: HeadFacts): boolean {
  return temperature !== undefined && !(place ?? date ?? published) && !issues.length;
}

function addKicker(head: Head, line: Line): void {
  const {text} = line;
  const {kicker, isPage} = head;
  // A page leads from section to section down to that of its story.
  if (kicker && isPage && !line.gap) addIssue(head, line, 'furniture', 'one section', kicker);
  head.kicker = kicker && (!isPage || line.gap) ? `${kicker} · ${text}` : text;
}

/** A section with other lines of its menu below is none of the story. */
function dropSection(head: Head, line: Line): void {
  const {kicker} = head;
  if (!kicker) return;
  addIssue(head, line, 'furniture', 'a section right above the headline', kicker);
  delete head.kicker;
}

function addStandfirst(head: Head, line: Line): void {
  const text = unwrapMarks(line.text);
  head.standfirst = head.standfirst ? `${head.standfirst} ${text}` : text;
}

function addFurniture(head: Head, line: Line): void {
  const {text} = line;
  if (readMark(text)?.kind === 'divider') return;
  if (/^https?:\/\/\S+$/.test(text) && !head.url) head.url = text;
  else leaveOut(head, line, 'furniture', 'a part of the story');
}

function leaveOut(head: Head, line: Line, code: IssueCode, expected: string): void {
  addIssue(head, line, code, expected, line.text);
  head.left.push(line);
}

/** Words without their picture stand as text, but for those of a page: its pictures were not copied. */
function addCaption(head: Head, line: Line): void {
  addIssue(head, line, 'caption', 'its picture', line.text);
  (head.isPage ? head.left : head.unknown).push(line);
}

/** «Staff Writer» below a byline is what its last author does. */
function addRole(head: Head, line: Line): void {
  const last = head.authors?.at(-1);
  const place = readStay(line.text);
  if (isMasthead(line.text) && !head.publisher) head.publisher = {name: line.text};
  else if (last && place) addOnce(head, 'place', place, line);
  else if (last && !last.role) last.role = line.text.replace(/^\((.*)\)$/, '$1');
  else addIssue(head, line, 'unknown-line', 'a part of the head', line.text);
}

/** Words that are not understood stand as text below the headline. Above it they are a desk's or a page's. */
function addUnknown(head: Head, {line, isAbove, isBelowMenu}: Placed): void {
  addIssue(head, line, 'unknown-line', 'a part of the head', line.text);
  // «Bonjour,» goes on in the text.
  const isOfDesk = isAbove && !/[,:;]$/.test(line.text) && !isCorrection(line.text);
  if (isOfDesk && isBelowMenu && isName(line.text, 6)) addKicker(head, line);
  else if ((isOfDesk || head.isPage) && !isProse(line.text)) head.left.push(line);
  else head.unknown.push(line);
}

function unlabel(words: string): string {
  // Agencies end a headline with «=».
  const text = unwrapMarks(words).replace(/\s=$/, '');
  return text.replace(/^(?:headline|(?:working |draft )?title)\s*:\s*(?=\S)/i, '');
}

/** A line that is strong or emphasised as a whole, without the signs for it. */
function unwrapMarks(text: string): string {
  return text.replace(/^(\*{1,3}|_{1,2})(\S.*\S)\1$/, '$2');
}
