import type {Article, Author, Block} from '../../model/article.js';
import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {holdByKey} from '../../model/hold-as-keyed.js';
import {forbidsPublication} from '../../model/hold-as-written.js';
import type {ArticleReader, FormatReading, ReadContext} from '../reader.js';
import {decodeWords} from './decode.js';
import {readMessage} from './headers.js';
import {readParts, type MailPart} from './parts.js';

/** Headers that say nothing of a story but how it came. */
const silent =
  /^(?:content-|mime-version|received|dkim|arc-|x-|return-path|authentication|message-id|in-reply-to|references|list-)/;

/** Characters of a date or a sender that are looked at. */
const longestHeader = 500;

/** Reads a message: its subject is the headline, its sender and its date stand for byline and day where the text has none. */
export const readMail: ArticleReader = async ({text}, context) => {
  const plain = text.trimStart().startsWith('>') ? text.replace(/^[ \t]*> ?/gm, '') : text;
  const message = readMessage(plain);
  const parts = readParts(message);
  const chosen =
    parts.find(({type, file}) => type === 'text/plain' && !file) ??
    parts.find(({type, file}) => type === 'text/html' && !file);
  if (!chosen?.text.trim())
    throw new ArticleError(createIssue('', 'empty', 'a message with a text', 'none'));
  const reading = await readPart(chosen, context);
  const issues = reading.issues.filter(({code}) => code !== 'no-headline');
  const sender = await readSender(decodeWords(message.headers.get('from') ?? ''));
  const article = addHeaders({...sender, ...reading.article}, message.headers, issues);
  for (const [key, value] of message.headers)
    holdByKey(article, {key, value, path: key}, issues, context.now);
  if (forbidsPublication(cleanSubject(decodeWords(message.headers.get('subject') ?? '')))) {
    article.status ??= 'withheld';
    issues.push(createIssue('subject', 'held', 'a story that may be shown', 'a notice'));
  }
  const isSigned = Boolean(sender.authors) && !reading.article.authors;
  reportRest({headers: message.headers, isSigned}, parts, chosen, issues);
  return {...reading, article, issues};
};

async function readPart(part: MailPart, context: ReadContext): Promise<FormatReading> {
  if (part.type === 'text/html')
    return (await import('../html/read-html.js')).readHtml({text: part.text}, context);
  const {readText} = await import('../text/read-text.js');
  const unflowed = part.isFlowed ? part.text.replace(/(?<=\S) \n(?=\S)/g, ' ') : part.text;
  return readText({text: unflowed}, context);
}

type Headers = ReadonlyMap<string, string>;

function addHeaders(article: Article, headers: Headers, issues: Issue[]): Article {
  const subject = cleanSubject(decodeWords(headers.get('subject') ?? ''));
  const said = article.headline;
  const headline = subject || said;
  const isSecond = said && fold(said) !== fold(headline);
  const date = readDate(headers.get('date'), issues);
  const published = article.published ?? article.dateline?.date ?? date;
  return {
    ...article,
    headline,
    ...(published ? {published} : {}),
    body: isSecond ? [composeFirst(said), ...article.body] : article.body,
  };
}

/** What the text begins with under a subject of its own: a headline; or a greeting or a sentence. */
function composeFirst(said: string): Block {
  const content = [said];
  return /[.,;:!。،]$/u.test(said)
    ? {type: 'paragraph', content}
    : {type: 'heading', level: 2, content};
}

/** A subject without what forwarding and answering put before it. */
function cleanSubject(subject: string): string {
  return subject
    .replace(
      /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc|doorst|antw|ynt|ilt|sv|vs|vb|odp|rif|i|r|回复|转发|答复|返信|転送|رد|إعادة توجيه|תשובה)(?:\[\d+\])?\s*[:：])+\s*/iu,
      '',
    )
    .trim();
}

function readDate(value: string | undefined, issues: Issue[]): string | undefined {
  if (!value) return undefined;
  if (value.length > longestHeader) {
    issues.push(createIssue('Date', 'date', 'a date', `${value.length} characters`));
    return undefined;
  }
  const plain = value.replace(/\([^)]*\)|(?<=\d) at (?=\d)/g, ' ').replace(/\u202f/g, ' ');
  const day = new Date(/(?:[+-]\d{4}|GMT|UTC|Z)\s*$/.test(plain.trim()) ? plain : `${plain} UTC`);
  if (Number.isNaN(day.getTime())) {
    issues.push(createIssue('Date', 'date', 'a date', `"${value}"`));
    return undefined;
  }
  const moment = day.toISOString().replace(/\.\d+Z$/, 'Z');
  // Without an offset the hour is nobody's.
  return plain === value || /[+-]\d{4}|GMT|UTC/.test(plain) ? moment : moment.slice(0, 10);
}

/** «Ada Finch <ada@paper.example>»: an author; «Press Office <…>» is none. */
async function readSender(from: string): Promise<{authors?: Author[]}> {
  if (from.length > longestHeader) return {};
  const [, name = '', address = ''] =
    /^\s*"?([^"<]*?)"?\s*(?:<([^<>\s]+)>|\[mailto:([^\]]+)\])?\s*$/.exec(from) ?? [];
  if (!name || name.includes('@')) return {};
  const {isOrganisation} = await import('../text/words/papers.js');
  if (isOrganisation(name)) return {};
  return {authors: [{name, ...(/^\S+@\S+$/.test(address) ? {url: `mailto:${address}`} : {})}]};
}

function reportRest(
  {headers, isSigned}: {headers: Headers; isSigned: boolean},
  parts: readonly MailPart[],
  chosen: MailPart,
  issues: Issue[],
): void {
  const others = [...headers].filter(
    ([name]) =>
      !/^(?:subject|date)$/.test(name) && !silent.test(name) && !(isSigned && name === 'from'),
  );
  const said = others.map(([name, value]) => `${name}: ${decodeWords(value).slice(0, 100)}`);
  if (said.length)
    issues.push(createIssue('headers', 'headers', 'a part of the story', said.join('; ')));
  for (const part of parts) {
    if (part === chosen || part.type === 'text/html') continue;
    issues.push(createIssue('attachments', 'attachment', 'a text', part.file ?? part.type));
  }
}

function fold(words: string): string {
  return words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
