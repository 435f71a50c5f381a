import {readKey} from '../notation.js';

/**
 * Keys of content systems that say when a story may appear, and whether. They are compared in lower
 * case and without the signs between their words: `publish_on`, `publishOn`, `publish-on`.
 */
const keys = {
  /** Until when it is held: a date that cannot be read holds it too. */
  embargo:
    /^(?:x|is|under|dcdate|dc|article)*embargo(?:ed)?(?:info|details?)?(?:ends?|lifts?)?(?:date|time|until|till|at|on)*$/,
  /** From when it may be shown: only a date to come holds it. */
  start:
    /^(?:published(?:at|on|date|time)?|(?:first)?publish(?:ed)?(?:on|at|from|after|date|time)|firstpublished|notbefore|publication(?:date|time|start)|(?:scheduled|planned)(?:at|on|for|launch|publish|publication)?(?:date|time)|scheduled(?:at|on|for)|golive(?:at|on|date|time)?|(?:display|visible|available|online|active|valid)from|displaydate|(?:dcterms|dcdate)?available|releas(?:eat|eon|edate)|deferreddelivery)$/,
  /** Until when it may be shown: only a date that has passed holds it. */
  end: /^(?:unpublish(?:on|at|date)|expires(?:at|on|date)?|(?:sailthru)?expir(?:y|e|ation)(?:date|time)|dctermsvalid|expirydate|(?:valid|visible|available|online|active)(?:until|till|to|through)|(?:takedown|remove|delete|offline)(?:at|on|date|from)|(?:kill|killed|deleted|expired|unpublished|withdrawn|retracted|recalled|trashed)(?:at|on|date|time))$/,
  /** In which state it is, in words. */
  state:
    /^x?(?:article|story|post|content|publication|publishing|publish|pub|editorial|workflow|moderation|release|creativework|lifecycle)?(?:status|state)$/,
  /** Flags that are false for what is not out, and those that are true. */
  isOut:
    /^(?:is|can|mayb?e?|oktob?e?|readytob?e?|readyfor|clearedfor)?(?:published|publishable|publish|publication|public|visible|approved|released?|permalink)$/,
  isHeld:
    /^(?:is|has)?(?:draft|gone|expired|deleted|unpublished|withheld|hold|held|onhold|holdforrelease|legalhold|spiked|killed|cancell?ed|withdrawn|retracted|recalled|private|trashed|removed|suppressed|hidden|takendown|confidential|emailonly|donotpublish|dontpublish|nopublish|notfor(?:publication|release)|(?:in|needs|pending|awaiting|under)(?:review|approval))$/,
  /** For whom it is, and behind what. */
  audience: /^(?:visibility|sensitivity|render)$/,
  password: /^(?:post)?password$/,
  /** What editors tell editors, and agencies by a word alone: `signal: "kill"`. */
  note: /^(?:ed(?:itors?|itorial)?notes?|notestoeditors?|internalnotes?|(?:special)?instructions?|usageterms|conditionsofaccess|signals?)$/,
} as const;

export type KeyKind = keyof typeof keys;

/** What fields of a content system stand under. */
const holders =
  /^(?:fields|attributes|attrs|data|meta|metadata|params|additional_?properties|properties|custom_?fields|acf|extra|build|main_?entity_?of_?page|rights_?info|workflow|publishing|planning|scheduling|publication|content_?restrictions|response|content|article|story|post|posts|results|_[a-z]\w*)$/i;

/** Levels of such holders that are looked into. */
const deepest = 4;

/** What some systems put before the names of all fields. */
const prefix = /^(?:prism|wp|field|acf|cf)(?=\w)/;

/** Under which keys a field keeps its one value: Drupal's, and those of languages, as Contentful has them. */
const valueKey = /^(?:value|[a-z]{2}-[A-Z]{2})$/;

/** A key of an input, what stands under it, and where that is. */
export interface Keyed {
  readonly key: string;
  readonly value: unknown;
  readonly path: string;
}

/** What a key says of whether and when a story may be shown. */
export function kindOf(key: string): KeyKind | undefined {
  if (key.length > 60) return undefined;
  const plain = key
    .replace(/[-_.: ]/g, '')
    .toLowerCase()
    .replace(prefix, '');
  return (Object.keys(keys) as KeyKind[]).find((kind) => keys[kind].test(plain));
}

/**
 * The keys of an object that hold a story, and of what it keeps its fields in; of a list, those of its
 * first item. All keys of an object are looked at: the one that holds may be the last.
 */
export function listKeys(data: unknown): Keyed[] {
  const found: Keyed[] = [];
  const open: [path: string, value: unknown, depth: number, before: string][] = [['', data, 0, '']];
  for (const [path, value, depth, before] of open) {
    if (typeof value !== 'object' || !value) continue;
    const names = Array.isArray(value) ? ['0'] : Object.keys(value);
    for (const key of names) {
      const part = readKey(value, key);
      const own = path ? `${path}.${key}` : key;
      const kind = kindOf(before + key);
      const values = kind ? valuesOf(part, kind) : [];
      for (const value of values) found.push({key: before + key, value, path: own});
      if (depth === deepest || typeof part !== 'object' || !part || values.length) continue;
      // `embargo: {active: true, until: …}`
      if (kind === 'embargo' && readKey(part, 'active') !== false)
        open.push([own, part, depth + 1, 'embargo-']);
      else if (holders.test(key) || Array.isArray(value)) open.push([own, part, depth + 1, before]);
    }
  }
  return found;
}

/** Of which kinds a list says what one value would say. */
const listed: ReadonlySet<KeyKind> = new Set(['embargo', 'state', 'note']);

/** Items of such a list that are looked at. */
const mostItems = 10;

/** What stands under a key: the value itself, that of a field, or those of a list. */
function valuesOf(part: unknown, kind: KeyKind): unknown[] {
  if (isText(part)) return [part];
  if (typeof part !== 'object' || !part) return [];
  const isList = Array.isArray(part);
  if (isList && !listed.has(kind)) return [];
  const items: unknown[] = isList ? part.slice(0, mostItems) : [part];
  return items.flatMap(fieldsOf).filter(isText);
}

/** An item, or what it has as the value of a field: `{role: 'editor', value: …}`. */
function fieldsOf(item: unknown): unknown[] {
  if (typeof item !== 'object' || !item) return [item];
  const names = Object.keys(item).filter((key) => valueKey.test(key));
  return names.slice(0, mostItems).map((key) => readKey(item, key));
}

export function isText(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
