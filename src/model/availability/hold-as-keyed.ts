import {addIssue} from '../add-issue.js';
import type {IsoDate} from '../article.js';
import {findHold, isPartHeld, isReleasing, withholding} from './hold.js';
import {isIsoDate} from '../date.js';
import {forbidsPublication, isTakenBack} from './hold-as-written.js';
import {isText, type Keyed, type KeyKind, kindOf, listKeys} from './hold-keys.js';
import {createIssue, describeValue, type Issue} from '../issue.js';
import {readKey} from '../notation.js';

const no = /^(?:|false|no|none|off|0|n|n\/?a|null|lifted)$/i;
const yes = /^(?:true|yes|on|1|y)$/i;
const closed =
  /^\s*(?:private|hidden|internal|draft|password|none|never|restricted|unlisted|company-confidential)/i;

/** The fields that a key may set: whether and when a story may be shown. */
export interface Holdable {
  status?: string;
  embargoedUntil?: IsoDate;
  expires?: IsoDate;
}

/** Parses a date as other systems write it; undefined where it cannot be read. */
export type DateReader = (text: string) => IsoDate | undefined;

/**
 * Withholds a story because of keys that are not part of its format but that newsrooms add:
 * `embargo`, `workflow_status`. Publishing a story by mistake cannot be undone.
 */
export function holdAsKeyed(
  article: Holdable,
  data: unknown,
  issues: Issue[],
  now: Date,
  readDate: DateReader = readZonedDate,
): void {
  for (const entry of listKeys(data)) holdByKey(article, entry, issues, now, readDate);
}

/** Whether keys outside the model withhold a part of a story, or a link to one. */
export function isHeldByKeys(part: object, keys: readonly string[], now: Date): boolean {
  if (!keys.length) return false;
  const hold: Holdable = {};
  const others = Object.fromEntries(keys.map((key) => [key, readKey(part, key)]));
  holdAsKeyed(hold, others, [], now);
  return isPartHeld(hold, now);
}

/** An ISO 8601 date, a date in another form with a zone, or seconds or milliseconds since 1970. */
function readZonedDate(text: string): IsoDate | undefined {
  if (text.length > 100) return undefined;
  if (isIsoDate(text)) return text;
  const isCount = /^\d{10}(?:\d{3})?$/.test(text);
  const isZoned = /[A-Z]{3,4}$|[+-]\d\d:?\d\d$|Z$/.test(text);
  const time = isCount ? Number(text.padEnd(13, '0')) : isZoned ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Withholds a story because of one key, if nothing has withheld it before. */
export function holdByKey(
  article: Holdable,
  {key, value, path}: Keyed,
  issues: Issue[],
  now: Date,
  readDate: DateReader = readZonedDate,
): void {
  const {status, embargoedUntil} = article;
  const isOver = status && !isReleasing(status);
  const kind = isOver || !isText(value) ? undefined : kindOf(key);
  if (!kind) return;
  const isDated = kind === 'embargo' || kind === 'start' || kind === 'end';
  // The reader has already read the story's own dates.
  if (isDated && embargoedUntil) return;
  const text = String(value).trim();
  const {start, end} = isDated ? readPeriod(text, kind === 'end') : {};
  const from = start && readDate(start);
  const until = end && readDate(end);
  if (kind === 'embargo' && !no.test(text) && from) article.embargoedUntil = from;
  else if (isDated && from && findHold({published: from}, now)) article.embargoedUntil = from;
  else if (until) article.expires ??= until;
  else if (withholds(kind, text)) {
    article.status = 'withheld';
    const found = kind === 'password' ? 'a password' : describeValue(value);
    addIssue(issues, createIssue(path, 'held', 'a story that may be shown', found));
  }
}

/** One date, or both ends of a period as Dublin Core writes it: `start=2025-01-01; end=2025-02-01`. */
function readPeriod(
  text: string,
  isEnd: boolean,
): {start?: string | undefined; end?: string | undefined} {
  if (!/\b(?:start|end)=/.test(text)) return isEnd ? {end: text} : {start: text};
  const part = (name: string) => new RegExp(`\\b${name}=([^;]+)`).exec(text)?.[1]?.trim();
  return {start: part('start'), end: part('end')};
}

function withholds(kind: KeyKind, text: string): boolean {
  if (kind === 'embargo') return !no.test(text);
  if (kind === 'state') return withholding.test(text);
  // A date and a flag may have the same key: `published: false`.
  if (kind === 'isOut' || kind === 'start')
    return /^(?:false|no|off)$/i.test(text) || (kind === 'isOut' && /^[0n]$/i.test(text));
  if (kind === 'isHeld') return yes.test(text);
  if (kind === 'audience') return closed.test(text);
  if (kind === 'note') return isTakenBack(text) || forbidsPublication(text);
  return kind === 'password' && !!text;
}
