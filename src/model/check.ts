import {withholding} from './availability.js';
import type {Article, Block, CasualtyReport, Dateline, StoryList, Weather} from './article.js';
import {createIssue, describeValue, type Issue} from './issue.js';
import {describeType, isMember, type ObjectType, readKey, type Type, typeOf} from './notation.js';
import {numberItems} from './number-items.js';

/** What of the model can be checked by itself. */
export interface Checkable {
  Article: Article;
  Block: Block;
  CasualtyReport: CasualtyReport;
  Dateline: Dateline;
  StoryList: StoryList;
  Weather: Weather;
}

/** Nesting that no story needs; it also ends a cycle in an object. */
const deepest = 100;

/**
 * Checks a value against a type of the model (`Article`, `Block[]`) and keeps what is sound: an
 * optional part or an item of a list that is not as defined is left out, and so is every unknown
 * key; each is an issue.
 * @returns the sound part, or `undefined` where a required part is missing or wrong
 */
export function checkModel<Name extends keyof Checkable>(
  type: Name,
  value: unknown,
  issues: Issue[],
  path?: string,
): Checkable[Name] | undefined;
export function checkModel<Name extends keyof Checkable>(
  type: `${Name}[]`,
  value: unknown,
  issues: Issue[],
  path?: string,
): Checkable[Name][] | undefined;
export function checkModel(type: string, value: unknown, issues: Issue[], path = ''): unknown {
  const place = {up: undefined, key: path, value, depth: 0};
  const sound = checkType(typeOf(type), place, issues);
  if (type === 'Article' && sound) {
    followBlocks(sound as Article);
    holdBack(sound as Article, value as Record<string, unknown>);
  }
  return sound;
}

/** Which items of a list were kept, where some were left out. */
const keptIndexes = new WeakMap<object, number[]>();

/** Figures name the block of their sentence by its index, which those left out before it shift. */
function followBlocks({body, casualties = []}: Article): void {
  const kept = keptIndexes.get(body);
  if (!kept) return;
  const inText = body.flatMap((block) => (block.type === 'casualties' ? [block.report] : []));
  for (const figure of [...casualties, ...inText].flatMap(({figures}) => figures)) {
    if (!figure.sentence) continue;
    const block = kept.indexOf(figure.sentence.block);
    if (block < 0) delete figure.sentence;
    else figure.sentence = {...figure.sentence, block};
  }
}

/** An embargo or a status that cannot be understood is left out like all else, but the story stays back. */
function holdBack(sound: Article, {embargoedUntil, status}: Record<string, unknown>): void {
  const isEmbargoLost = sound.embargoedUntil === undefined && (embargoedUntil ?? '') !== '';
  const isStatusLost = sound.status === undefined && withholding.test(String(status));
  if ((isEmbargoLost || isStatusLost) && sound.status !== 'canceled') sound.status = 'withheld';
}

/** Where a check has got to: what is within what. The path is told only where there is a fault. */
interface Place {
  readonly up: Place | undefined;
  readonly key: string | number;
  readonly value: unknown;
  readonly depth: number;
}

function pathOf({up, key}: Place): string {
  const path = up ? pathOf(up) : '';
  if (typeof key === 'number') return `${path}[${key}]`;
  return path && key ? `${path}.${key}` : path || key;
}

const enter = (up: Place, key: string | number, value: unknown): Place => ({
  up,
  key,
  value,
  depth: up.depth + 1,
});

/** Whether something is nested deeper than any story, or within itself. */
function isEndless({up, value, depth}: Place): boolean {
  if (depth >= deepest) return true;
  if (typeof value !== 'object') return false;
  for (let place = up; place; place = place.up) if (place.value === value) return true;
  return false;
}

function checkType(type: Type, place: Place, issues: Issue[]): unknown {
  const {value} = place;
  const isDeep = isEndless(place);
  if (!isDeep && type.item && Array.isArray(value))
    return checkItems(type.item, value, place, issues);
  const member = isDeep ? undefined : type.members.find((member) => isMember(member, value));
  if (!member) {
    const expected = isDeep ? `at most ${deepest} levels and no cycle` : describeType(type);
    issues.push(createIssue(pathOf(place), 'expected', expected, describeValue(value)));
    return undefined;
  }
  if (typeof member === 'function') return value === 0 ? 0 : value; // There is no «-0 people».
  return checkFields(member.fields, value as Record<string, unknown>, place, issues);
}

function checkItems(
  type: Type,
  items: readonly unknown[],
  place: Place,
  issues: Issue[],
): unknown[] {
  const sound: unknown[] = [];
  const kept: number[] = [];
  for (const [index, item] of numberItems(items)) {
    const checked = checkType(type, enter(place, index, item), issues);
    if (checked === undefined) continue;
    sound.push(checked);
    kept.push(index);
  }
  if (kept.length < items.length) keptIndexes.set(sound, kept);
  return sound;
}

function checkFields(
  fields: ObjectType['fields'],
  value: Readonly<Record<string, unknown>>,
  place: Place,
  issues: Issue[],
): unknown {
  for (const key of Object.keys(value)) {
    if (fields.has(key)) continue;
    const known = [...fields.keys()].join(', ');
    const path = pathOf(enter(place, key, undefined));
    issues.push(createIssue(path, 'unknown-key', `one of ${known}`, `"${key}"`));
  }
  const sound: Record<string, unknown> = {};
  for (const {key, type, isRequired} of fields.values()) {
    const given = readKey(value, key);
    if (given === undefined && !isRequired) continue;
    const part = checkType(type, enter(place, key, given), issues);
    if (part !== undefined) sound[key] = part;
    else if (isRequired) return undefined;
  }
  return sound;
}
