import type {Block} from '../../../model/article.js';
import {createIssue} from '../../../model/issue.js';
import {findForwarded} from '../../mail/headers.js';
import {readHeaders, type HeaderFacts} from '../../mail/header-facts.js';
import type {Line} from '../../text/lines.js';
import type {ReadContext} from '../../reader.js';
import type {HtmlSource} from '../context.js';
import {findLinks, readHeadLines, removeLines, type BlockLine} from './head-lines.js';

/** How a letter begins or closes: short words with a comma or an exclamation mark behind them. */
const mayBeLetter = ({text}: Line) => text.length < 90 && /[,!،，]$/.test(text);

/**
 * Reads a pasted message of which the first paragraphs are a mail's head, below a note or none: a
 * sender and a subject. Head, greeting and signature are taken off the body, and named by issues;
 * so are greeting and signature of a message without such a head.
 */
export async function takeMail(
  body: Block[],
  source: HtmlSource,
  context: ReadContext,
): Promise<HeaderFacts | undefined> {
  const lines = readHeadLines(body, () => false);
  const found = findHeaders(lines);
  if (!found) {
    if (lines[0] && mayBeLetter(lines[0])) await takeOffLetter(lines, body, source);
    return undefined;
  }
  const below = found.message.body ? found.message.body.split('\n').length : 0;
  const head = lines.slice(0, lines.length - below);
  const {takeLetter} = await import('../../text/wrapping.js');
  const letter = takeLetter(lines.slice(head.length));
  const parts = await readHeaders(found.message.headers, source.issues, context);
  source.issues.push(
    createIssue('headers', 'headers', 'a part of the story', joinWords(head)),
    ...letter.issues,
  );
  leaveOut([...head, ...lines.filter((line) => letter.left.includes(line))], lines, body, source);
  return parts;
}

/** Finds the head of a mail among lines. */
export function findHeaders(lines: readonly Line[]): ReturnType<typeof findForwarded> {
  const isLabelled = lines.some(({text}) => /^\p{L}[\p{L} ]{0,20}[:：]/u.test(text));
  return isLabelled ? findForwarded(lines.map(({text}) => text).join('\n')) : undefined;
}

async function takeOffLetter(lines: readonly BlockLine[], body: Block[], source: HtmlSource) {
  const {takeLetter} = await import('../../text/wrapping.js');
  const {issues, left} = takeLetter(lines);
  source.issues.push(...issues);
  leaveOut(
    lines.filter((line) => left.includes(line)),
    lines,
    body,
    source,
  );
}

function leaveOut(
  lines: readonly BlockLine[],
  all: readonly BlockLine[],
  body: Block[],
  source: HtmlSource,
): void {
  source.understood.words.push(...lines.map(({text}) => text));
  source.understood.links += lines.flatMap(({content}) => findLinks(content)).length;
  removeLines(body, all, new Set(lines));
}

function joinWords(lines: readonly Line[]): string {
  return lines
    .map(({text}) => text)
    .join(' · ')
    .slice(0, 500);
}
