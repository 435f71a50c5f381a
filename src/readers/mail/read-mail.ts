import type {Article} from '../../model/article.js';
import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {holdByKey} from '../../model/availability/hold-as-keyed.js';
import {forbidsPublication} from '../../model/availability/hold-as-written.js';
import type {ArticleReader, FormatReading, ReadContext} from '../reader.js';
import {chooseHeadline} from '../lines/envelope/choose-headline.js';
import {choosePart} from './choose-part.js';
import {decodeWords} from '../lines/envelope/decode.js';
import {
  findForwarded,
  isStoryAbove,
  readMessage,
  type Headers,
  type Message,
} from '../lines/envelope/headers.js';
import {
  atSending,
  longestHeader,
  readHeaders,
  readSubject,
  type HeaderFacts,
} from '../lines/envelope/header-facts.js';
import {readParts, type MailPart} from './parts.js';

/** Headers that say nothing of a story but how it came. */
const silent =
  /^(?:content-|mime-version|received|dkim|arc-|x-|return-path|authentication|message-id|in-reply-to|references|list-)/;

/** Reads a message: subject, sender and date stand for headline, byline and day where the text has none. */
export const readMail: ArticleReader = async ({text}, context) => {
  const plain = text.trimStart().startsWith('>') ? text.replace(/^[ \t]*> ?/gm, '') : text;
  const outer = readOuter(plain);
  const parts = readParts(outer);
  const issues: Issue[] = [];
  const {chosen, other} = await choosePart(parts, context, issues);
  if (!chosen) throw new ArticleError(createIssue('', 'empty', 'a message with a text', 'none'));
  const {message, text: words} = unfold(outer, chosen);
  const said = await readHeaders(message.headers, issues, context);
  const signed = cutSignature(words, said.authors?.[0]?.name);
  const reading = await readPart({...chosen, text: signed}, atSending(context, said));
  issues.push(...reading.issues.filter(({code}) => code !== 'no-headline'));
  const {article: headed, isSubjectLeft} = await chooseHeadline(reading.article, said);
  const article = addHeaders(headed, said);
  for (const [key, value] of message.headers)
    holdByKey(article, {key, value, path: key}, issues, context.now);
  if ([outer, message].some(({headers}) => forbidsPublication(readSubject(headers)))) {
    article.status ??= 'withheld';
    issues.push(createIssue('subject', 'held', 'a story that may be shown', 'a notice'));
  }
  const isSigned = Boolean(said.authors) && !reading.article.authors;
  const rest = parts.filter((part) => part !== chosen && part !== other);
  reportRest({headers: message.headers, isSigned, isSubjectLeft}, rest, issues);
  return {...reading, article, issues};
};

/** Headers at the top, or below a line that says that they follow. */
function readOuter(text: string): Message {
  const message = readMessage(text.trimStart());
  // «Dear all:» is no header.
  const isHead = ['from', 'subject', 'date', 'to'].some((name) => message.headers.has(name));
  if (isHead || findForwarded(text)) return isHead ? message : {headers: new Map(), body: text};
  const [announcement = '', ...rest] = text.trimStart().split('\n');
  const {headers, body} = readMessage(rest.join('\n').trimStart());
  return {headers: new Map([...headers, ['note', announcement]]), body};
}

/** Deepest forwarding that is looked through. */
const mostForwarded = 8;

/** A note to the desk, in characters, however short the story below it is; a longer one is no note. */
const shortNote = 300;

/** The message that another forwards, where what is written above it is shorter; a note to the desk is an issue. */
function unfold(outer: Message, {type, text}: MailPart) {
  let [message, words] = [outer, text];
  for (let depth = 0; type === 'text/plain' && depth < mostForwarded; depth += 1) {
    const found = findForwarded(words);
    const longest = Math.max(shortNote, found?.message.body.length ?? 0);
    if (!found || found.note.length > longest || isStoryAbove(found)) break;
    const note = found.note ? [['note', found.note] as const] : [];
    message = {
      headers: new Map([...nestHeaders(message.headers, found.message.headers), ...note]),
      body: found.message.body,
    };
    words = message.body;
  }
  return {message, text: words};
}

/** The headers of a forwarded message, and those of the outer one: under a name of their own where both have one. */
function nestHeaders(outer: Headers, inner: Headers): Headers {
  const kept = [...outer].map(
    ([name, value]) => [isReplaced(inner, name, value) ? `outer ${name}` : name, value] as const,
  );
  return new Map([...kept, ...inner]);
}

function isReplaced(inner: Headers, name: string, value: string): boolean {
  return !silent.test(name) && inner.has(name) && inner.get(name) !== value;
}

/** The sender's own name alone on the last line, or above a footer, says nothing that the byline does not. */
function cutSignature(text: string, name: string | undefined): string {
  if (!name) return text;
  const footer = /\n[ \t]*(?:_{5,}|--)[ \t]*\n/.exec(text)?.index ?? text.length;
  const rest = text.slice(0, footer).trimEnd();
  const last = rest.slice(rest.lastIndexOf('\n') + 1).trim();
  const isName = last && (last === name || last === name.split(' ')[0]);
  return isName ? rest.slice(0, -last.length) + text.slice(footer) : text;
}

async function readPart(part: MailPart, context: ReadContext): Promise<FormatReading> {
  if (part.type === 'text/html')
    return (await import('../html/read-html.js')).readHtml({text: part.text}, context);
  const {readText} = await import('../text/read-text.js');
  return readText({text: part.text}, context);
}

/** A day in the text counts before the header, which has the exact time of the same day. */
function addHeaders(article: Article, {authors, published: sent, day}: HeaderFacts): Article {
  const said = article.published ?? article.dateline?.date ?? day;
  const published = said === day ? sent : said;
  return {...(authors ? {authors} : {}), ...article, ...(published ? {published} : {})};
}

/** The headers of a mail, and which of them the article has. */
interface UsedHeaders {
  readonly headers: Headers;
  readonly isSigned: boolean;
  readonly isSubjectLeft: boolean;
}

function reportRest(
  {headers, isSigned, isSubjectLeft}: UsedHeaders,
  rest: readonly MailPart[],
  issues: Issue[],
): void {
  const used = new Set([
    'date',
    ...(isSubjectLeft ? [] : ['subject']),
    ...(isSigned ? ['from'] : []),
  ]);
  const others = [...headers].filter(([name]) => !used.has(name) && !silent.test(name));
  const said = others.map(
    ([name, value]) => `${name}: ${decodeWords(value).slice(0, longestHeader)}`,
  );
  if (said.length)
    issues.push(createIssue('headers', 'headers', 'a part of the story', said.join('; ')));
  for (const {text, file, type} of rest)
    if (file ?? text.trim())
      issues.push(createIssue('attachments', 'attachment', 'a text', file ?? type));
}
