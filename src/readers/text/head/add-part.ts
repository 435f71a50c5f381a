import type {IssueCode} from '../../../model/issue-codes.js';
import {readBareNames, readCaselessNames} from '../byline.js';
import type {Line} from '../lines.js';
import {readMark} from '../marks.js';
import {isName} from '../place.js';
import {isProse} from '../shape.js';
import {isMasthead} from '../words/papers.js';
import {addAuthors, addFacts, addOnce} from './add-facts.js';
import {addIssue, type Opening} from './facts.js';
import type {Head} from './head.js';
import type {Part} from './parts.js';

type Adder = (head: Head, opening: Opening, index: number, isAbove: boolean) => void;

/** What each part of the head gives the article, or the list of issues. */
const adders: Readonly<Record<Part, Adder>> = {
  headline: (head, {lines}, index) => {
    const {text} = lines[index]!;
    head.headline = unlabel(readMark(text)?.kind === 'heading' ? readMark(text)!.text : text);
  },
  continued: (head, {lines}, index) => {
    head.headline += ` ${lines[index]!.text}`;
  },
  standfirst: (head, opening, index) => addStandfirst(head, opening, index),
  facts: (head, {lines, facts}, index, isAbove) =>
    addFacts(head, facts[index]!, lines[index]!, isAbove),
  place: (head, {lines}, index) => addOnce(head, 'place', lines[index]!.text, lines[index]!),
  names: (head, {lines}, index) => {
    const {text} = lines[index]!;
    const {authors = [], others = []} = readBareNames(text) ?? readCaselessNames(text) ?? {};
    addAuthors(head, authors);
    for (const other of others) addIssue(head, lines[index]!, 'byline-part', 'a person', other);
  },
  role: (head, {lines}, index) => addRole(head, lines[index]!),
  section: (head, {lines}, index) => {
    const {text} = lines[index]!;
    head.kicker = head.kicker ? `${head.kicker} · ${text}` : text;
  },
  masthead: (head, {lines}, index) => {
    const {text} = lines[index]!;
    if (head.publisher) addIssue(head, lines[index]!, 'second-publisher', 'one paper', text);
    head.publisher ??= {name: text};
  },
  furniture: (head, {lines}, index) => addFurniture(head, lines[index]!),
  caption: (head, {lines}, index) => addCaption(head, lines[index]!),
  contact: (head, {lines}, index) =>
    leaveOut(head, lines[index]!, 'contact', 'a part of the story'),
  unknown: (head, {lines}, index, isAbove) => addUnknown(head, lines[index]!, isAbove),
  body: () => undefined,
};

/** Adds what a line says as the part that it was chosen to be. */
export function addPart(
  head: Head,
  opening: Opening,
  index: number,
  part: Part,
  isAbove: boolean,
): void {
  adders[part](head, opening, index, isAbove);
}

function addStandfirst(head: Head, {lines}: Opening, index: number): void {
  const text = unwrapMarks(lines[index]!.text);
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
  if (isMasthead(line.text) && !head.publisher) head.publisher = {name: line.text};
  else if (last && !last.role) last.role = line.text.replace(/^\((.*)\)$/, '$1');
  else addIssue(head, line, 'unknown-line', 'a part of the head', line.text);
}

/** Words that are not understood stand: above the headline as its kicker, below it as text. */
function addUnknown(head: Head, line: Line, isAbove: boolean): void {
  addIssue(head, line, 'unknown-line', 'a part of the head', line.text);
  // «Bonjour,» goes on in the text.
  if (isAbove && isName(line.text, 6) && !/[,:;]$/.test(line.text))
    head.kicker = head.kicker ? `${head.kicker} · ${line.text}` : line.text;
  else if (head.isPage && !isProse(line.text)) head.left.push(line);
  else head.unknown.push(line);
}

function unlabel(words: string): string {
  return unwrapMarks(words).replace(/^(?:headline|(?:working |draft )?title)\s*:\s*(?=\S)/i, '');
}

/** A line that is strong or emphasised as a whole, without the signs for it. */
function unwrapMarks(text: string): string {
  return text.replace(/^(\*{1,3}|_{1,2})(\S.*\S)\1$/, '$2');
}
