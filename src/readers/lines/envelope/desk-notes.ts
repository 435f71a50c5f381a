import type {IssueCode} from '../../../model/issue-codes.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import {isOpenNote} from '../../language/words/open-notes.js';
import type {Line} from '../lines.js';
import {isOnwardHeading} from '../../language/onward-headings.js';
import {isProse} from '../../language/shape.js';
import {
  isBareSlug,
  isDeskNote,
  isEnd,
  isFootNote,
  isTrailing,
} from '../../language/words/desk-words.js';
import {isContact, readHold} from '../../language/words/press.js';

/** The lines of a text without the notes of an agency or a press desk to editors. */
export interface Noted {
  readonly lines: readonly Line[];
  readonly left: readonly Line[];
  readonly issues: Issue[];
}

/** How many lines from the top may be notes, and how many from the end. */
const [farthest, reach] = [12, 6];

/** Leaves the notes to editors above, within and below a text out of it; an issue names each line. */
export function takeDeskNotes(lines: readonly Line[]): Noted {
  const kinds = new Map<Line, IssueCode>();
  for (const line of findAbove(lines)) kinds.set(line, 'desk-note');
  for (const line of findContacts(lines)) kinds.set(line, 'contact');
  // «NOTE TO DESK: …» on one line says nothing of the lines below it.
  for (const line of lines) if (isOpenNote(line.text)) kinds.set(line, 'desk-note');
  const others = lines.filter((line) => !kinds.has(line));
  for (const [line, code] of findBelow(others)) kinds.set(line, code);
  // A notice that forbids publication stays for the reading of the head.
  for (const line of kinds.keys()) if (readHold(line.text)) kinds.delete(line);
  const left = lines.filter((line) => kinds.has(line));
  // Of notes alone the text is the notes.
  if (left.length === lines.length) return {lines, left: [], issues: []};
  return {
    lines: lines.filter((line) => !kinds.has(line)),
    left,
    issues: left.map((line) =>
      createIssue(
        line.number,
        kinds.get(line) ?? 'desk-note',
        'a part of the story',
        `"${line.text}"`,
      ),
    ),
  };
}

/** Notes among the lines above the first paragraph that is none. */
function findAbove(lines: readonly Line[]): Line[] {
  const first = lines.findIndex(({text}) => isProse(text) && !isDeskNote(text));
  const above = lines.slice(0, first < 0 ? farthest : Math.min(first, farthest));
  const isNote = above.map(({text}) => isDeskNote(text));
  return above.filter(({text}, index) => {
    const isBeside = isNote[index - 1] === true || isNote[index + 1] === true;
    return isNote[index] === true || (isBeside && isBareSlug(text));
  });
}

/** Most lines of a block of contacts. */
const longestContact = 8;

/** «Media contact:», a name, a house, a number: lines above the headline, to a blank one. */
function findContacts(lines: readonly Line[]): readonly Line[] {
  const start = lines.slice(0, farthest).findIndex(({text}) => isProse(text) || isContact(text));
  const gap = lines.findIndex((line, index) => index > start && line.gap);
  const block = lines.slice(Math.max(start, 0), gap);
  if (start < 0 || gap < 0 || block.length < 2 || block.length > longestContact) return [];
  const isShort = block.every(({text}) => text.length < 100 && !isProse(text));
  const isReached = block.slice(1).some(({text}) => isContact(text));
  return isShort && isReached ? block : [];
}

function findBelow(lines: readonly Line[]): [Line, IssueCode][] {
  const start = findFoot(lines);
  const below = lines
    .slice(start)
    .map((line): [Line, IssueCode] => [
      line,
      isEnd(line.text) ? 'end-mark' : isContact(line.text) ? 'contact' : 'desk-note',
    ]);
  const last = lines.slice(0, start).findLastIndex(({text}) => isProse(text));
  const trailing = lines
    .slice(Math.max(last + 1, start - reach), start)
    .filter(({text}) => isTrailing(text));
  return [...trailing.map((line): [Line, IssueCode] => [line, 'desk-note']), ...below];
}

/** Where notes to editors begin, or where a text says that it ends; its length for neither. */
function findFoot(lines: readonly Line[]): number {
  const start = lines.findIndex(
    ({text}, index) => isFootNote(text) || (isEnd(text) && isOver(lines, index)),
  );
  const isBelowText = lines.slice(0, Math.max(0, start)).some(({text}) => isProse(text));
  return isBelowText ? start : lines.length;
}

/** Whether most of a text stands above a line; a list of other stories below it is none of the desk’s. */
function isOver(lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1);
  if (below.some(({text}) => isOnwardHeading(text))) return false;
  const count = (some: readonly Line[]) => some.filter(({text}) => isProse(text)).length;
  return count(below) <= Math.ceil(count(lines.slice(0, index)) / 2);
}
