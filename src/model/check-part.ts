import {isPartHeld, releaseKeys} from './availability/hold.js';
import type {Table} from './article.js';
import {checkText} from './check-text.js';
import {isHeldByKeys} from './availability/hold-as-keyed.js';
import {forbidsPublication} from './availability/hold-as-written.js';
import {
  isAmount,
  isDecisive,
  isOfOtherAmount,
  isOfToll,
  isSlipOfDecisive,
  readTollField,
} from './toll-fields.js';
import {type Key, reportAt, type Way} from './check-way.js';
import {isLanguageTooMany, isOneTooMany} from './count-parts.js';
import {closeGaps, givenIndexesOf, keepIndexes} from './given-index.js';
import {createIssue, type DescribeIssue, describeValue, type Issue} from './issue.js';
import {limits, mostItems} from './limits.js';
import {markPixel} from './mark-pixel.js';
import {limitSpans} from './limit-spans.js';
import {describeType, type ObjectType, readKey, Type, typeOf} from './notation.js';
import {spanType, toSpan} from './to-span.js';
import {completeUrl} from './url.js';

/** What a check needs to know besides the value. */
export interface CheckOptions {
  readonly issues: Issue[];
  readonly path: string;
  readonly now: Date;
  /** The address against which relative ones are resolved. */
  readonly base?: string | undefined;
  /** Creates an issue where the value has other names than in the model. */
  readonly describe?: DescribeIssue;
}

/**
 * Validates a value against a type, without what only a whole article needs: one function of tolls
 * in the bundle of a site must not bring that along.
 */
export function checkPart(type: string, value: unknown, options: CheckOptions): unknown {
  const {path, issues, now, base, describe = createIssue} = options;
  return checkValue(typeOf(type), value, path, {
    values: [],
    keys: [],
    issues,
    now,
    base,
    describe,
    parts: 0,
    blocks: new Map(),
    languages: new Map(),
  });
}

function checkValue(type: Type, value: unknown, key: Key, way: Way): unknown {
  if (typeof value === 'object' && value) return checkWithin(type, value, key, way);
  const isEndless = way.values.length >= limits.depth;
  const scalar = isEndless ? undefined : type.readScalar(value);
  if (scalar !== undefined) {
    if (typeof scalar === 'string') {
      const text = checkText(scalar, key, way);
      return type.name === 'Url' ? completeUrl(text, way.base) : text;
    }
    return scalar === 0 ? 0 : scalar; // Prevents «-0 people».
  }
  reportUnfit(type, value, key, way, isEndless);
  return undefined;
}

function checkWithin(type: Type, value: object, key: Key, way: Way): unknown {
  const {values, keys} = way;
  const isEndless = values.length >= limits.depth || values.includes(value);
  const inner = isEndless ? undefined : type.within(value);
  if (!inner) {
    reportUnfit(type, value, key, way, isEndless);
    return undefined;
  }
  way.parts++;
  values.push(value);
  keys.push(key);
  // Only a list has items of one type.
  const sound =
    inner instanceof Type
      ? checkItems(inner, value as readonly unknown[], key, way)
      : checkFields(inner, value, way);
  keys.pop();
  values.pop();
  return sound;
}

function checkItems(type: Type, items: readonly unknown[], key: Key, way: Way): unknown[] {
  const length = Math.min(items.length, mostItems(key));
  if (length < items.length)
    reportAt('too-many', `at most ${length} items`, `${items.length}`, '', way);
  const sound = new Array<unknown>(length); // Allocated at its final length, because growing a list reserves space for 17 items.
  const indexes = givenIndexesOf(items);
  let isWhole = true;
  for (let index = 0; index < length; index++) {
    if (isFull(way)) {
      sound.length = index;
      break;
    }
    const item = checkValue(type, items[index], indexes?.[index] ?? index, way);
    sound[index] = item;
    if (item === undefined) isWhole = false;
  }
  return isWhole ? keepIndexes(sound, items) : closeGaps(sound, items);
}

/** Whether a story exceeds the maximum size. Everything after that is left out, with one issue. */
function isFull(way: Way): boolean {
  if (way.parts < limits.parts) return false;
  if (way.parts < Infinity) reportAt('too-many', `at most ${limits.parts} parts`, 'more', '', way);
  way.parts = Infinity;
  return true;
}

/** Text in a link, time or abbreviation that is not valid stays, without the mark. */
function checkWords(value: object, way: Way): unknown {
  const span = toSpan(value);
  return span && checkFields(spanType, span, way);
}

function checkFields({fields, keys}: ObjectType, value: object, way: Way): unknown {
  const others = listOthers(value, keys);
  if (isHeld(keys, value, others, way)) {
    reportAt('held', 'a part that may be shown', 'one that is held back', '', way);
    return undefined;
  }
  for (const key of others) {
    if (way.issues.length > limits.issues) break;
    reportAt('unknown-key', `one of ${[...keys].join(', ')}`, describeValue(key), key, way);
  }
  const isToll = isOfToll(keys);
  if (isToll && others.some((key) => isSlipOfDecisive(key, keys))) return undefined;
  if (isAmount(keys) && others.some((key) => isOfOtherAmount(key, readKey(value, key))))
    return undefined;
  const sound: Record<string, unknown> = {};
  for (const {key, type, isRequired} of fields) {
    const given = isToll ? readTollField(value, key) : readKey(value, key);
    if (given === undefined && !isRequired) continue;
    const part = checkValue(type, given, key, way);
    if (key === 'language' && part && isLanguageTooMany(part as string, way)) continue;
    if (part !== undefined) sound[key] = part;
    else if (isRequired || (isToll && isDecisive(key, given)))
      return key === 'content' ? undefined : checkWords(value, way);
  }
  if ('url' in sound && sound['type'] !== 'embed') markPixel(sound, value, way);
  // Each field was checked with the fields of its type, so this is a table.
  if (sound['type'] === 'table' && limitSpans(sound as unknown as Table))
    reportAt('too-many', 'spans within the table', 'cells that leave it', '', way);
  return 'type' in sound && isOneTooMany(sound['type'] as string, way) ? undefined : sound;
}

/** Keys that the model does not have. */
function listOthers(value: object, keys: ReadonlySet<string>): string[] {
  const others: string[] = [];
  for (const key in value) if (!keys.has(key) && Object.hasOwn(value, key)) others.push(key);
  return others;
}

/** The fields of a link or of a list of links in which a notice may stand. */
function noticed(keys: ReadonlySet<string>): readonly string[] {
  if (keys.has('url') && keys.has('title')) return ['kicker', 'title', 'summary'];
  return keys.has('stories') ? ['heading'] : [];
}

/** Whether a part says that it must not be shown; a whole article keeps its status. */
function isHeld(
  keys: ReadonlySet<string>,
  value: object,
  others: readonly string[],
  {now}: Way,
): boolean {
  const own = others.filter((key) => releaseKeys.has(key));
  const said = Object.fromEntries(own.map((key) => [key, readKey(value, key)]));
  if (own.length && isPartHeld(said, now)) return true;
  if (keys.has('headline')) return false;
  const lines = noticed(keys).map((key) => readKey(value, key));
  const isForbidden = lines.some((line) => typeof line === 'string' && forbidsPublication(line));
  return isForbidden || isHeldByKeys(value, others, now);
}

function reportUnfit(type: Type, value: unknown, key: Key, way: Way, isEndless: boolean): void {
  const {objects, tag} = type.members;
  if (tag && !isEndless && typeof value === 'object' && value && !Array.isArray(value)) {
    const found = describeValue(readKey(value, tag));
    way.keys.push(key);
    reportAt('expected', `one of ${[...objects.keys()].join(', ')}`, found, tag, way);
    way.keys.pop();
    return;
  }
  const expected = isEndless ? `at most ${limits.depth} levels and no cycle` : describeType(type);
  reportAt('expected', expected, describeValue(value), key, way);
}
