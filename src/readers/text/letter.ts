import {createIssue, type Issue} from '../../model/issue.js';
import type {Line} from './lines.js';
import {countWords, endsWithStop, isProse} from './shape.js';
import {alsoTitle, closing, covering, device, greeting} from './words/letter-words.js';

/** The lines of a text without what makes it a letter to the desk. */
export interface Letter {
  readonly lines: readonly Line[];
  readonly issues: Issue[];
  /** Lines that are left out. */
  readonly left: readonly Line[];
}

/** Most lines of a signature, and most of a covering note with its own signature. */
const [longestSignature, longestNote] = [12, 6];

/** How far from the end a letter may close: a press release has contacts and notes below. */
const reach = 30;

/** «[14/01/2025, 10:15:22] Ada Finch: …», «14.01.25, 10:15 - Ada Finch: …»: how a messenger copies one message. */
const message =
  /^(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?\]|\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d(?:\s?[AP]M)? -) [^:]{1,40}: (?=\S)/iu;

/** Takes what a messenger puts before the only message that was copied. */
function takeMessenger(lines: readonly Line[]): {lines: readonly Line[]; issues: Issue[]} {
  const [first, ...others] = lines;
  const start = first && message.exec(first.text)?.[0];
  if (!start || others.some(({text}) => message.test(text))) return {lines, issues: []};
  const text = first.text.slice(start.length);
  return {
    lines: [{...first, text, raw: text}, ...others],
    issues: [reportLine({...first, text: start.trim()})],
  };
}

function reportLine({text, number}: Line): Issue {
  return createIssue(`line ${number}`, 'letter', 'a part of the story', `"${text}"`);
}

/** Leaves greeting, covering note, closing words and signature out of a text; an issue names each line. */
export function takeLetter(given: readonly Line[]): Letter {
  const {lines: all, issues} = takeMessenger(given);
  const start = findStart(all);
  const left = new Set(all.slice(0, start));
  for (const line of findSignature(all, start)) left.add(line);
  // A text of such lines alone is the text.
  if (left.size === all.length) left.clear();
  const gone = all.filter((line) => left.has(line));
  return {
    lines: all.filter((line) => !left.has(line)),
    left: gone,
    issues: [...issues, ...gone.map(reportLine)],
  };
}

/** Where the story begins: below a greeting, and below a covering note that says what is sent. */
function findStart(lines: readonly Line[]): number {
  const [first] = lines;
  if (!first || first.text.length > 90 || !greeting.test(first.text)) return 0;
  if (alsoTitle.test(first.text)) return 0;
  let at = 1;
  const isNote = ({text}: Line) =>
    countWords(text) <= 60 && (covering.test(text) || closing.test(text) || greeting.test(text));
  while (at <= longestNote && lines[at] && isNote(lines[at]!)) {
    const isClosed = closing.test(lines[at]!.text);
    at += 1;
    // The name below «Thanks,».
    while (isClosed && lines[at]?.gap === false && countWords(lines[at]!.text) <= 5) at += 1;
  }
  return at < lines.length ? at : 0;
}

/** The closing words and what stands below them in short lines; a sign of a mail program's. */
function findSignature(lines: readonly Line[], start: number): readonly Line[] {
  const from = Math.max(start + 1, lines.length - reach);
  const isDevice = ({text}: Line) => text.length < 80 && device.test(text);
  const devices = lines.filter((line, index) => index >= from && isDevice(line));
  for (let at = from; at < lines.length; at += 1) {
    const {text} = lines[at]!;
    if (text.length > 60 || !(closing.test(text) || /^-- ?$/.test(text))) continue;
    // «Thanks» alone may head a part of a story: a signature follows at once.
    if (!/[,،，]$/.test(text) && lines[at + 1]?.gap) continue;
    const end = findSignatureEnd(lines, at + 1);
    // «Thanks» may head a part of a story: a signature goes on to the end, or to a blank line.
    if (end > at + 1 || end === lines.length) return [...lines.slice(at, end), ...devices];
  }
  return devices;
}

/** The short lines below closing words: to the next text, or to a blank line after some of them. */
function findSignatureEnd(lines: readonly Line[], start: number): number {
  let end = start;
  while (end < lines.length && end - start < longestSignature) {
    const {text} = lines[end]!;
    if (isProse(text) || text.length > 120 || (endsWithStop(text) && countWords(text) > 3))
      return isJoined(lines, start, end);
    end += 1;
  }
  return end;
}

/** Where text follows a signature, it ends at the first blank line. */
function isJoined(lines: readonly Line[], start: number, end: number): number {
  const gap = lines.findIndex(({gap}, at) => at > start && at <= end && gap);
  return gap < 0 ? start : gap;
}
