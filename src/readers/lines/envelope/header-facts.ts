import type {Article, Author} from '../../../model/article.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import type {ReadContext} from '../../reader.js';
import {decodeWords} from './decode.js';
import type {Headers} from './headers.js';

/** Characters of a date or a sender that are looked at. */
export const longestHeader = 500;

/** What headers say of a story. */
export interface HeaderFacts extends Pick<Article, 'headline'> {
  /** Whether the mail answers another one, whose writer chose the subject. */
  isAnswer?: boolean;
  authors?: Author[];
  published?: string;
  /** The day of `published` where the mail was sent. */
  day?: string;
}

/** Reads subject, sender and date; what is not understood, and the date that is none, are issues. */
export async function readHeaders(
  headers: Headers,
  issues: Issue[],
  context: ReadContext,
): Promise<HeaderFacts> {
  const published = await readDate(headers.get('date'), issues, context);
  return {
    headline: readSubject(headers),
    isAnswer: answer.test(decodeWords(headers.get('subject') ?? '')),
    ...(await readSender(decodeWords(headers.get('from') ?? ''), issues)),
    ...published,
  };
}

/** A day without a year in a message is one before it was sent, whenever it is read. */
export function atSending(context: ReadContext, {published}: Partial<HeaderFacts>): ReadContext {
  const isDay = published && published.length >= 10;
  return isDay ? {...context, now: new Date(published)} : context;
}

const answer =
  /^\s*(?:re|aw|antw|ynt|sv|vs|vá|odp|rif|回复|答复|返信|رد|תשובה)(?:\[\d+\])?\s*[:：]/iu;

/** A subject without what forwarding and answering put before it. */
export function readSubject(headers: Headers): string {
  return decodeWords(headers.get('subject') ?? '')
    .replace(
      /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc|doorst|antw|ynt|ilt|sv|vs|vb|odp|rif|i|r|回复|转发|答复|返信|転送|رد|إعادة توجيه|תשובה)(?:\[\d+\])?\s*[:：])+\s*/iu,
      '',
    )
    .trim();
}

/** «Tue, 14 Jan 2025 18:02:11 +0100», or a date in any language, whose hour is nobody's. */
async function readDate(
  value: string | undefined,
  issues: Issue[],
  context: ReadContext,
): Promise<Pick<HeaderFacts, 'published' | 'day'> | undefined> {
  if (!value) return undefined;
  if (value.length > longestHeader) {
    issues.push(createIssue('Date', 'date', 'a date', `${value.length} characters`));
    return undefined;
  }
  const plain = value.replace(/\([^)]*\)|(?<=\d) at (?=\d)/g, ' ').replace(/\u202f/g, ' ');
  const offset = /(?:[+-]\d{4}|GMT|UTC|Z)\s*$/;
  const moment = offset.test(plain) ? new Date(plain) : undefined;
  if (moment && !Number.isNaN(moment.getTime())) {
    const published = moment.toISOString().replace(/\.\d+Z$/, 'Z');
    const local = new Date(plain.replace(offset, 'UTC'));
    return {published, day: local.toISOString().slice(0, 10)};
  }
  const {findDate} = await import('../opening.js');
  const day = findDate(value, context)?.iso.slice(0, 10);
  if (!day) issues.push(createIssue('Date', 'date', 'a date', `"${value}"`));
  else if (/\p{Nd}[:.h時时]\p{Nd}{2}(?!\p{Nd})/u.test(value))
    issues.push(createIssue('Date', 'time-zone', 'a time with its zone', `"${value}"`));
  return day ? {published: day, day} : undefined;
}

/**
 * «Ada Finch <ada@paper.example>»: an author, by a given name or an address of that name; «Press
 * Office <…>» is none. The address is the sender's own, and not for readers.
 */
async function readSender(from: string, issues: Issue[]): Promise<{authors?: Author[]}> {
  if (from.length > longestHeader) return {};
  const [, whole = '', address = ''] =
    /^\s*"?([^"<]*?)"?\s*(?:<([^<>\s]+)>|\[mailto:([^\]]+)\])?\s*$/.exec(from) ?? [];
  // «Ada Finch (Harbour Board)», «Ada Finch | The Ledger»: the house is no part of the name.
  const at = whole.search(/[(|]/);
  const name = (at < 0 ? whole : whole.slice(0, at)).trim();
  const house =
    at < 0
      ? ''
      : whole
          .slice(at + 1)
          .replace(/[)|]/g, '')
          .trim();
  if (!name || name.includes('@')) return {};
  const {isPersonOf} = await import('../../language/person-of.js');
  if (!(await isPersonOf(name, address))) return {};
  if (house) issues.push(createIssue('From', 'byline-part', 'a name', `"${house}"`));
  if (address) issues.push(createIssue('From', 'contact', 'a part of the story', `"${address}"`));
  return {authors: [{name}]};
}
