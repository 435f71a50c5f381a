import type {Block} from '../../../model/article.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import {findForwarded, isStoryAbove} from '../../lines/envelope/headers.js';
import {readHeaders, type HeaderFacts} from '../../lines/envelope/header-facts.js';
import type {Line} from '../../lines/lines.js';
import {isAddressed, isGreeted} from '../../lines/envelope/mail-signs.js';
import {mayBeNewsletter, mayBeThread, mayHaveNotes} from '../../lines/note-signs.js';
import type {ReadContext} from '../../reader.js';
import type {HtmlSource} from '../context.js';
import {findLinks, readHeadLines, readLines, removeLines, type BlockLine} from './head-lines.js';
import {reportMedia} from './page-media.js';

/** How a letter begins or closes: short words with a comma or an exclamation mark behind them. */
const mayBeLetter = ({text}: Line) => text.length < 90 && /[,!:،，：]$/.test(text);

/** How a signature or an older message begins. */
const mayBeBelow = ({text}: Line) => /^(?:--|__)/.test(text) || isAddressed(text);

/**
 * Reads a pasted message of which the first paragraphs are a mail's head, below a note or none: a
 * sender and a subject. Head, greeting, signature and older messages are taken off the body, and
 * named by issues; so are those of a message without such a head, and notes to editors.
 */
export async function takeMail(
  body: Block[],
  source: HtmlSource,
  context: ReadContext,
): Promise<Partial<HeaderFacts> | undefined> {
  const top = readHeadLines(body, () => false);
  const lines = readLines(
    body,
    () => false,
    (content) => [content],
  );
  const found = findHeaders(top);
  if (!found || isStoryAbove(found)) {
    const mayBe = lines.slice(0, 1).some(mayBeLetter) || isGreeted(lines) || lines.some(mayBeBelow);
    const note = findNote(lines, source);
    const {left, issues, isLetter} = await unwrap(lines.slice(note.length), mayBe, context);
    source.issues.push(...note.map(reportLetter), ...issues);
    leaveOut([...note, ...left], lines, body, source);
    return isLetter || note.length ? {} : undefined;
  }
  const below = found.message.body ? found.message.body.split('\n').length : 0;
  const head = lines.slice(0, top.length - below);
  const {left, issues} = await unwrap(lines.slice(head.length), true, context);
  const parts = await readHeaders(found.message.headers, source.issues, context);
  source.issues.push(
    createIssue('headers', 'headers', 'a part of the story', joinWords(head)),
    ...issues,
  );
  leaveOut([...head, ...left], lines, body, source);
  return parts;
}

/** Most lines of a note above a headline. */
const longestNote = 6;

/** The lines from a greeting to the headline, where that is marked as one. */
function findNote(lines: readonly BlockLine[], {titles: [title]}: HtmlSource): BlockLine[] {
  const end = lines.findIndex(({block}) => block && block === title);
  // «Analysis:» alone may be a line of the story.
  const isSaid = isGreeted(lines) || (end > 1 && lines.slice(0, 1).some(mayBeLetter));
  return end <= longestNote && isSaid ? lines.slice(0, Math.max(0, end)) : [];
}

function reportLetter({text, number}: Line): Issue {
  return createIssue(number, 'letter', 'a part of the story', `"${text}"`);
}

/** Finds the head of a mail among lines. */
export function findHeaders(lines: readonly Line[]): ReturnType<typeof findForwarded> {
  const isLabelled = lines.some(({text}) => /^\p{L}[\p{L} ]{0,20}[:：]/u.test(text));
  return isLabelled ? findForwarded(lines.map(({text}) => text).join('\n')) : undefined;
}

/** Finds the lines of a letter, an app or a newsletter around a story, and the notes to its editors. */
async function unwrap(lines: readonly Line[], mayBeLetter: boolean, context: ReadContext) {
  const parts = mayBeLetter
    ? Promise.all([
        import('../../lines/envelope/wrapping.js'),
        import('../../lines/envelope/mail-parts.js'),
      ])
    : undefined;
  const [wrapping, mail] = (await parts) ?? [];
  const letter = wrapping?.takeLetter(lines, mail) ?? keepAll(lines);
  const thread = mayBeThread(letter.lines)
    ? (await import('../../lines/thread/take-thread.js')).takeThread(letter.lines, context, true)
    : keepAll(letter.lines);
  const news = mayBeNewsletter(thread.lines)
    ? (await import('../../lines/envelope/newsletter.js')).takeNewsletter(thread.lines)
    : keepAll(thread.lines);
  const notes = mayHaveNotes(news.lines)
    ? (await import('../../lines/envelope/desk-notes.js')).takeDeskNotes(news.lines)
    : keepAll(news.lines);
  return {
    left: [letter, thread, news, notes].flatMap(({left}) => left),
    issues: [letter, thread, news, notes].flatMap(({issues}) => issues),
    isLetter: letter.left.length > 0 || news.left.length > 0,
  };
}

function keepAll(lines: readonly Line[]): {lines: readonly Line[]; left: Line[]; issues: Issue[]} {
  return {lines, left: [], issues: []};
}

/** Removes lines from a body, with the pictures that stand below the last of the others: logos. */
export function leaveOut(
  left: readonly Line[],
  lines: readonly BlockLine[],
  body: Block[],
  source: HtmlSource,
): void {
  if (!left.length) return;
  const removed = new Set(left);
  const gone = lines.filter((line) => removed.has(line));
  source.account.understood.words.push(...gone.map(({text}) => text));
  source.account.understood.links += gone.flatMap(({content}) => findLinks(content)).length;
  const last = lines.findLast((line) => !removed.has(line))?.block;
  const [end] = lines.slice(-1);
  const isSigned = end !== undefined && removed.has(end);
  const below = isSigned && last ? body.slice(body.indexOf(last) + 1) : [];
  const logos = below.filter(({type}) => type === 'image');
  for (const logo of logos) reportMedia(logo, source);
  removeLines(body, lines, removed, new Set(logos));
}

function joinWords(lines: readonly Line[]): string {
  return lines
    .map(({text}) => text)
    .join(' · ')
    .slice(0, 500);
}
