import {addIssue} from './add-issue.js';
import type {IsoDate} from './article.js';
import {findHold, isPartHeld, isReleasing, withholding} from './availability.js';
import {isIsoDate} from './date.js';
import {forbidsPublication} from './hold-as-written.js';
import {createIssue, describeValue, type Issue} from './issue.js';
import {readKey} from './notation.js';

/**
 * Keys of content systems that say whether and when a story may be shown. They are compared in
 * lower case and without separators: `publish_on`, `publishOn`, `publish-on`.
 */
const keys = {
  /** End of an embargo; a date that cannot be read withholds the story too. */
  embargo:
    /^(?:x|is|under|dcdate|dc|article)*embargo(?:ed)?(?:ends?|lifts?)?(?:date|time|until|till|at|on)*$/,
  /** Start of publication; only a date in the future withholds the story. */
  start:
    /^(?:published(?:at|on|date|time)?|(?:first)?publish(?:ed)?(?:on|at|from|after|date|time)|firstpublished|notbefore|publication(?:date|time|start)|(?:scheduled|planned)(?:at|on|for|launch|publish|publication)?(?:date|time)|scheduled(?:at|on|for)|golive(?:at|on|date|time)?|(?:display|visible|available|online|active|valid)from|displaydate|(?:dcterms|dcdate)?available|releas(?:eat|eon|edate))$/,
  /** End of publication; only a past date withholds the story. */
  end: /^(?:unpublish(?:on|at|date)|expires(?:at|on|date)?|expir(?:y|ation)(?:date|time)|expirydate|(?:valid|visible|available|online|active)(?:until|till|to|through)|(?:takedown|remove|delete|offline)(?:at|on|date|from)|(?:kill|killed|deleted|expired|unpublished|withdrawn|retracted|recalled|trashed)(?:at|on|date|time))$/,
  /** Name of the state. */
  state:
    /^(?:article|story|post|content|publication|publishing|publish|pub|editorial|workflow|moderation|release|creativework)?(?:status|state)$/,
  /** Flags that are false for unpublished stories, and flags that are true for them. */
  isOut:
    /^(?:is|can|mayb?e?|oktob?e?|readytob?e?|readyfor|clearedfor)?(?:published|publishable|publish|publication|public|visible|approved|released?)$/,
  isHeld:
    /^(?:is|has)?(?:draft|gone|expired|deleted|unpublished|withheld|hold|held|onhold|holdforrelease|legalhold|spiked|killed|cancell?ed|withdrawn|retracted|recalled|private|trashed|removed|suppressed|hidden|takendown|confidential|emailonly|donotpublish|dontpublish|nopublish|notfor(?:publication|release)|(?:in|needs|pending|awaiting|under)(?:review|approval))$/,
  /** Audience or access. */
  audience: /^(?:visibility)$/,
  password: /^(?:post)?password$/,
  /** Notes from editors to editors. */
  note: /^(?:ed(?:itors?|itorial)?notes?|notestoeditors?|(?:special)?instructions?|usageterms|conditionsofaccess)$/,
} as const;

type Kind = keyof typeof keys;

/** Objects that contain the fields of a content system. */
const holders =
  /^(?:fields|attributes|data|meta|metadata|additional_?properties|properties|custom_?fields|acf|extra|workflow|publishing|planning|scheduling|publication|content_?restrictions|response|content|article|story|post|posts|results|0|_[a-z]\w*)$/i;

/** Maximum nesting of such objects. */
const deepest = 4;
/** Maximum number of keys. */
const mostKeys = 10_000;

/** Prefixes that some systems add to the names of all fields. */
const prefix = /^(?:prism|wp|field|acf|cf)(?=\w)/;

const no = /^(?:|false|no|none|off|0|n|n\/?a|null|lifted)$/i;
const yes = /^(?:true|yes|on|1|y)$/i;
const closed = /^\s*(?:private|hidden|internal|draft|password|none|restricted|unlisted)/i;

/** A key of an input, its value and its path. */
export interface Keyed {
  readonly key: string;
  readonly value: unknown;
  readonly path: string;
}

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
export function isHeldByKeys(
  part: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  now: Date,
): boolean {
  if (!keys.length) return false;
  const hold: Holdable = {};
  for (const key of keys.slice(0, mostKeys))
    holdAsKeyed(hold, {[key]: readKey(part, key)}, [], now);
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
  if (isDated && (status || embargoedUntil)) return;
  const text = String(value).trim();
  const date = isDated ? readDate(text) : undefined;
  if (kind === 'embargo' && !no.test(text) && date) article.embargoedUntil = date;
  else if (kind === 'start' && date && findHold({published: date}, now))
    article.embargoedUntil = date;
  else if (kind === 'end' && date) article.expires ??= date;
  else if (withholds(kind, text)) {
    article.status = 'withheld';
    const found = kind === 'password' ? 'a password' : describeValue(value);
    addIssue(issues, createIssue(path, 'held', 'a story that may be shown', found));
  }
}

function withholds(kind: Kind, text: string): boolean {
  if (kind === 'embargo') return !no.test(text);
  if (kind === 'state') return withholding.test(text);
  // A date and a flag may have the same key: `published: false`.
  if (kind === 'isOut' || kind === 'start')
    return /^(?:false|no|off)$/i.test(text) || (kind === 'isOut' && /^[0n]$/i.test(text));
  if (kind === 'isHeld') return yes.test(text);
  if (kind === 'audience') return closed.test(text);
  if (kind === 'note') return forbidsPublication(text);
  return kind === 'password' && !!text;
}

function kindOf(key: string): Kind | undefined {
  if (key.length > 60) return undefined;
  const plain = key
    .replace(/[-_.: ]/g, '')
    .toLowerCase()
    .replace(prefix, '');
  return (Object.keys(keys) as Kind[]).find((kind) => keys[kind].test(plain));
}

function isText(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The keys of an object and of nested field objects; of a list, those of its first item. */
function listKeys(data: unknown): Keyed[] {
  const found: Keyed[] = [];
  const open: [path: string, value: unknown, depth: number, before: string][] = [['', data, 0, '']];
  for (let next = open.shift(); next && found.length < mostKeys; next = open.shift()) {
    const [path, value, depth, before] = next;
    if (typeof value !== 'object' || !value) continue;
    const names = Array.isArray(value) ? ['0'] : Object.keys(value);
    for (const key of names.slice(0, mostKeys)) {
      const part = readKey(value as Record<string, unknown>, key);
      const own = path ? `${path}.${key}` : key;
      found.push({key: before + key, value: part, path: own});
      if (depth === deepest) continue;
      // `embargo: {active: true, until: …}`
      if (kindOf(key) === 'embargo' && (part as {active?: unknown} | null)?.active !== false)
        open.push([own, part, depth + 1, 'embargo-']);
      else if (holders.test(key)) open.push([own, part, depth + 1, '']);
    }
  }
  return found;
}
