import {withholding} from './availability.js';
import type {Article, Block, CasualtyReport, Dateline, StoryList, Weather} from './article.js';
import {createIssue, describeValue, type Issue} from './issue.js';
import {describeType, type ObjectType, readKey, type Type, typeOf} from './notation.js';

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
  const sound = checkValue(typeOf(type), value, path, {values: [], keys: [], issues});
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
function holdBack(sound: Article, given: Readonly<Record<string, unknown>>): void {
  const embargo = readKey(given, 'embargoedUntil') ?? '';
  const isEmbargoLost = sound.embargoedUntil === undefined && embargo !== '';
  const isStatusLost = sound.status === undefined && isWithholding(given);
  if ((isEmbargoLost || isStatusLost) && sound.status !== 'canceled') sound.status = 'withheld';
}

function isWithholding(given: Readonly<Record<string, unknown>>): boolean {
  try {
    return withholding.test(String(given['status']));
  } catch {
    return true; // It cannot even be read.
  }
}

type Key = string | number;

/** Where a check has got to. The path is told only where there is a fault. */
interface Way {
  /** Objects and lists, each within the one before. */
  readonly values: object[];
  /** Under which keys they stand. */
  readonly keys: Key[];
  readonly issues: Issue[];
}

function checkValue(type: Type, value: unknown, key: Key, way: Way): unknown {
  if (typeof value === 'object' && value) return checkWithin(type, value, key, way);
  const isEndless = way.values.length >= deepest;
  if (!isEndless && type.isScalar(value)) return value === 0 ? 0 : value; // There is no «-0 people».
  tellUnfit(type, value, key, way, isEndless);
  return undefined;
}

function checkWithin(type: Type, value: object, key: Key, way: Way): unknown {
  const {values, keys} = way;
  const isEndless = values.length >= deepest || values.includes(value);
  const inner = isEndless ? undefined : type.within(value);
  if (!inner) {
    tellUnfit(type, value, key, way, isEndless);
    return undefined;
  }
  values.push(value);
  keys.push(key);
  const sound = Array.isArray(value)
    ? checkItems(inner as Type, value, way)
    : checkFields(inner as ObjectType, value as Record<string, unknown>, way);
  keys.pop();
  values.pop();
  return sound;
}

function checkItems(type: Type, items: readonly unknown[], way: Way): unknown[] {
  const {length} = items;
  const sound = new Array<unknown>(length); // As long as it gets: a list that grows takes room for 17.
  let isWhole = true;
  for (let index = 0; index < length; index++) {
    const item = checkValue(type, items[index], index, way);
    sound[index] = item;
    if (item === undefined) isWhole = false;
  }
  return isWhole ? sound : closeGaps(sound);
}

function closeGaps(items: readonly unknown[]): unknown[] {
  const kept = [...items.keys()].filter((index) => items[index] !== undefined);
  const rest = kept.map((index) => items[index]);
  keptIndexes.set(rest, kept);
  return rest;
}

function checkFields(
  {fields, keys}: ObjectType,
  value: Readonly<Record<string, unknown>>,
  way: Way,
): unknown {
  for (const key in value)
    if (!keys.has(key) && Object.hasOwn(value, key))
      tell('unknown-key', `one of ${[...keys].join(', ')}`, `"${key}"`, key, way);
  const sound: Record<string, unknown> = {};
  for (const {key, type, isRequired} of fields) {
    const given = readKey(value, key);
    if (given === undefined && !isRequired) continue;
    const part = checkValue(type, given, key, way);
    if (part !== undefined) sound[key] = part;
    else if (isRequired) return undefined;
  }
  return sound;
}

function tellUnfit(type: Type, value: unknown, key: Key, way: Way, isEndless: boolean): void {
  const expected = isEndless ? `at most ${deepest} levels and no cycle` : describeType(type);
  tell('expected', expected, describeValue(value), key, way);
}

function tell(code: string, expected: string, found: string, key: Key, way: Way): void {
  const path = [...way.keys, key].reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path && key ? `${path}.${key}` : path || key;
  }, '');
  way.issues.push(createIssue(path, code, expected, found));
}
