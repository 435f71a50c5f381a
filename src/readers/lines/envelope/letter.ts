import {createIssue, type Issue} from '../../../model/issue.js';
import type {Line} from '../lines.js';
import {countWords, endsWithStop, isProse} from '../../language/shape.js';
import {readHold} from '../../language/words/press.js';
import {
  alsoTitle,
  closing,
  covering,
  device,
  greeting,
  thanks,
} from '../../language/words/letter-words.js';

/** The lines of a text without what makes it a letter to the desk. */
export interface Letter {
  readonly lines: readonly Line[];
  readonly issues: Issue[];
  /** Lines that are left out. */
  readonly left: readonly Line[];
}

/** What reads the parts that only mails have. */
type MailParts = typeof import('./mail-parts.js');

/** Most lines of a signature, and most of a covering note with its own signature. */
const [longestSignature, longestNote] = [12, 6];

/** How far from the end a letter may close: a press release has contacts and notes below. */
const reach = 30;

/**
 * «[14/01/2025, 10:15:22] Ada Finch: …», «[10:15, 14/01/2025] Ada Finch: …», «14.01.25, 10:15 - Ada
 * Finch: …»: how a messenger copies messages.
 */
const message =
  /^(?:\[(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )?\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?(?:, \d{1,4}[./-]\d{1,2}[./-]\d{1,4})?\]|\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d\d(?:\s?[AP]M)? -) ([^:]{1,40}): (?=\S)/iu;

/** Takes what a messenger puts before the messages of one person. A talk of several stays as it is. */
function takeMessenger(lines: readonly Line[]): {lines: readonly Line[]; issues: Issue[]} {
  const found = lines.map(({text}) => message.exec(text));
  const senders = new Set(found.flatMap((start) => start?.[1] ?? []));
  if (!found[0] || senders.size !== 1) return {lines, issues: []};
  const issues: Issue[] = [];
  const taken = lines.map((line, index) => {
    const [start = ''] = found[index] ?? [];
    if (!start) return line;
    issues.push(reportLine({...line, text: start.trim()}));
    // Messengers write bold with one asterisk.
    const text = line.text.slice(start.length).replace(/^\*([^*]+)\*$/, '$1');
    return {...line, text, raw: text, gap: true};
  });
  return {lines: taken, issues};
}

function reportLine({text, number}: Line): Issue {
  return createIssue(number, 'letter', 'a part of the story', `"${text}"`);
}

/** A note that may also be the story's own beginning: its words stay. */
function reportStaying({text, number}: Line): Issue {
  return createIssue(number, 'open-note', 'words for readers', `"${text}"`);
}

/** Leaves older messages, greeting, covering note, closing words and signature out of a text; an issue names each line. */
export function takeLetter(given: readonly Line[], mail?: MailParts): Letter {
  const {lines: own, left: older} = mail?.takeOlderMail(given) ?? {lines: given, left: []};
  const {lines: all, issues} = takeMessenger(own);
  const start = findStart(all, mail);
  const left = new Set(all.slice(0, start));
  for (const line of findSignature(all, start, mail)) left.add(line);
  // A note that forbids publication stays for the reading of the head.
  for (const line of left) if (readHold(line.text)) left.delete(line);
  const [top] = all.filter((line) => !left.has(line));
  if (top && mail?.isCoverNote(top.text)) issues.push(reportStaying(top));
  // A text of such lines alone is the text.
  if (left.size === all.length) left.clear();
  const gone = [...older, ...all.filter((line) => left.has(line))];
  return {
    lines: all.filter((line) => !left.has(line)),
    left: gone,
    issues: [...issues, ...gone.map(reportLine)],
  };
}

/** Whether a line right below closing words may be a name. */
function isNameBelow(line: Line | undefined): boolean {
  return line?.gap === false && countWords(line.text) <= 5;
}

/** Where the story begins: below a banner of the house, a greeting, and a covering note that says what is sent. */
function findStart(lines: readonly Line[], mail?: MailParts): number {
  let at = mail?.banner.test(lines[0]?.text ?? '') ? 1 : 0;
  const text = lines[at]?.text ?? '';
  const isGreeting = text.length <= 90 && greeting.test(text) && !alsoTitle.test(text);
  if (!isGreeting && !isSureCover(lines, at, mail)) return at;
  at += 1;
  const end = at + longestNote;
  while (at < end && isNote(lines, at, mail)) {
    const isClosed = closing.test(lines[at]?.text ?? '');
    at += 1;
    // The name below «Thanks,».
    while (isClosed && isNameBelow(lines[at])) at += 1;
  }
  return at < lines.length ? at : 0;
}

/** Whether a greeting with a note behind it is surely none of the story: «Dear Dad, please come home» may be a headline. */
function isSureCover(lines: readonly Line[], at: number, mail?: MailParts): boolean {
  const text = lines[at]?.text ?? '';
  if (!mail?.isCoverNote(text)) return false;
  const isSure = isProse(text) || covering.test(text) || mail.bringing.test(text);
  return isSure && isAboveTitle(lines, at);
}

/** Whether a headline is right below a line, with text below it. */
function isAboveTitle(lines: readonly Line[], at: number): boolean {
  const [title, ...below] = lines.slice(at + 1, at + 1 + longestNote);
  return title !== undefined && !isProse(title.text) && below.some(({text}) => isProse(text));
}

/** Whether a line is of a covering note; one that only speaks of a story has its title below. */
function isNote(lines: readonly Line[], index: number, mail?: MailParts): boolean {
  const text = lines[index]?.text ?? '';
  if (!text || countWords(text) > 60) return false;
  if (covering.test(text) || closing.test(text) || greeting.test(text)) return true;
  const below = lines.slice(index + 1);
  if (/[:：]$/.test(text) && countWords(text) <= 12 && below[0]?.gap) return true;
  const title = below.findIndex((line) => !isProse(line.text));
  // A byline may stand between headline and text.
  const under = below.slice(title + 1, title + 3);
  const isTitled = title >= 0 && title < longestNote && under.some(({text}) => isProse(text));
  return mail?.bringing.test(text) === true && isTitled;
}

/** The closing words and what stands below them in short lines; a sign of a mail program's. */
function findSignature(lines: readonly Line[], start: number, mail?: MailParts): readonly Line[] {
  const from = Math.max(start + 1, lines.length - reach);
  const found = lines.filter(({text}, at) => at >= from && text.length < 80 && device.test(text));
  for (let at = from; at < lines.length; at += 1) {
    const end = findSignatureEnd(lines, at, mail);
    found.push(...lines.slice(at, end));
    at = Math.max(at, end - 1);
  }
  const isSigned = found.length > 0;
  for (const line of lines.slice(from))
    if (mail?.isDisclaimer(line.text, isSigned)) found.push(line);
  return found;
}

/** The end of the signature that begins with a line; that line's index where none does. */
function findSignatureEnd(lines: readonly Line[], at: number, mail?: MailParts): number {
  const text = lines[at]?.text ?? '';
  const isRule = /^(?:--|__)$/.test(text);
  if (text.length > 60 || !(isRule || closing.test(text) || isSignedBelow(lines, at))) return at;
  // «Thanks» alone may head a part of a story: a signature follows at once.
  const isSure = isRule || /[,،，。]$/.test(text) || (countWords(text) > 1 && !thanks.test(text));
  if (!isSure && lines[at + 1]?.gap) return at;
  const end = skipSignature(lines, at + 1, mail);
  if (end === lines.length) return end;
  // «Thanks» may head a part of a story, and «--» part it: a signature goes on to a blank line.
  return !isRule && end > at + 1 ? end : at;
}

/** «Un abbraccio», «C.»: a few words right above an initial that ends the message close it in any language. */
function isSignedBelow(lines: readonly Line[], at: number): boolean {
  const [line, initial, below] = lines.slice(at, at + 3);
  const isInitial = initial?.gap === false && /^\p{Lu}\.?$/u.test(initial.text);
  const isLast = !below || (below.gap && /^(?:--|__)$/.test(below.text));
  return (
    isInitial && isLast && line?.gap === true && countWords(line.text) <= 6 && !isProse(line.text)
  );
}

/** The short lines below closing words: to the next text, or to a blank line after some of them. */
function skipSignature(lines: readonly Line[], start: number, mail?: MailParts): number {
  let end = start;
  while (end < lines.length && end - start < longestSignature) {
    const text = lines[end]?.text ?? '';
    if (isSentence(text) && !mail?.isDisclaimer(text, true)) return isJoined(lines, start, end);
    end += 1;
  }
  return end;
}

/** «Schützenverein Ellern von 1876 e. V.», «Velmar Ltd.» end with what a house is, and no sentence. */
const abbreviated = /(?:^|[\s.])(?:(?:\p{L}\.\s?){2,3}|(?:Ltd|Inc|Corp|Co|Bros|Str)\.)$/u;

function isSentence(text: string): boolean {
  if (isProse(text) && !(countWords(text) < 10 && abbreviated.test(text))) return true;
  return (
    text.length > 120 || (endsWithStop(text) && countWords(text) > 3 && !abbreviated.test(text))
  );
}

/** Where text follows a signature, it ends at the first blank line. */
function isJoined(lines: readonly Line[], start: number, end: number): number {
  const gap = lines.findIndex(({gap}, at) => at > start && at <= end && gap);
  return gap < 0 ? start : gap;
}
