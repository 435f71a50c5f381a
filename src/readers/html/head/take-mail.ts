import type {Block} from '../../../model/article.js';
import {createIssue} from '../../../model/issue.js';
import {findForwarded} from '../../mail/headers.js';
import {readHeaders, type HeaderFacts} from '../../mail/header-facts.js';
import type {Line} from '../../text/lines.js';
import type {ReadContext} from '../../reader.js';
import type {HtmlSource} from '../context.js';
import {findLinks, takeOff} from './take-head.js';
import {readHeadLines, type HeadLine} from './head-lines.js';

/**
 * Reads a pasted message of which the first paragraphs are a mail's head, below a note or none: a
 * sender and a subject. Head and greeting are taken off the body, and named by issues.
 */
export async function takeMail(
  body: Block[],
  source: HtmlSource,
  context: ReadContext,
): Promise<HeaderFacts | undefined> {
  const lines = readHeadLines(body, () => false);
  if (!lines.some(({text}) => /^\p{L}[\p{L} ]{0,20}[:：]/u.test(text))) return undefined;
  const found = findForwarded(lines.map(({text}) => text).join('\n'));
  if (!found) return undefined;
  const below = found.message.body ? found.message.body.split('\n').length : 0;
  const head = lines.slice(0, lines.length - below);
  const {takeLetter} = await import('../../text/wrapping.js');
  const letter = takeLetter(lines.slice(head.length));
  const parts = await readHeaders(found.message.headers, source.issues, context);
  source.issues.push(
    createIssue('headers', 'headers', 'a part of the story', joinWords(head)),
    ...letter.issues,
  );
  leaveOut([...head, ...lines.filter((line) => letter.left.includes(line))], body, source);
  return parts;
}

function leaveOut(lines: readonly HeadLine[], body: Block[], source: HtmlSource): void {
  source.understood.words.push(...lines.map(({text}) => text));
  source.understood.links += lines.flatMap(({content}) => findLinks(content)).length;
  takeOff(body, lines, new Set());
}

function joinWords(lines: readonly Line[]): string {
  return lines
    .map(({text}) => text)
    .join(' · ')
    .slice(0, 500);
}
