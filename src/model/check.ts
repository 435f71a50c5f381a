import type {Article, Block, CasualtyReport, Dateline, StoryList, Weather} from './article.js';
import {isIsoDate} from './date.js';
import {createIssue, describeValue, type Issue} from './issue.js';
import {definitions} from './model.generated.js';
import {isSafeUrl} from './url.js';

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

interface Scalar {
  readonly expected: string;
  readonly isSound: (value: unknown) => boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const scalars: Readonly<Record<string, Scalar>> = {
  string: {expected: 'text', isSound: isText},
  'string+': {expected: 'text', isSound: (value) => isText(value) && value !== ''},
  boolean: {expected: 'true or false', isSound: (value) => typeof value === 'boolean'},
  integer: {expected: 'a whole number', isSound: Number.isSafeInteger},
  Count: {
    expected: 'a whole number, 0 or more',
    isSound: (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  },
  Url: {expected: 'an http(s) address', isSound: (value) => isText(value) && isSafeUrl(value)},
  IsoDate: {expected: 'a date in ISO 8601', isSound: (value) => isText(value) && isIsoDate(value)},
  Language: {
    expected: 'a language tag',
    isSound: (value) => isText(value) && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(value),
  },
};

type Fields = Readonly<Record<string, {type: string; required: boolean}>>;

/** Each object of the model as its fields, each union as the text of its members. */
const types = new Map<string, Fields | string>(
  definitions.split('\n').map((line) => {
    const [, name = '', sign, rest = ''] = /^(\w+)([={])(.*)/.exec(line) ?? [];
    return [name, sign === '{' ? readFields(rest) : rest];
  }),
);

function readFields(text: string): Fields {
  const fields = text.split(',').map((field) => {
    const [name = '', type = ''] = field.split(':');
    return [name.replace('?', ''), {type, required: !name.endsWith('?')}] as const;
  });
  return Object.fromEntries(fields);
}

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
  const sound = checkType(type, value, path, issues, []);
  if (type === 'Article' && sound) followBlocks(sound as Article);
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

function checkType(
  type: string,
  value: unknown,
  path: string,
  issues: Issue[],
  ancestors: readonly unknown[],
): unknown {
  const isDeep = ancestors.length >= deepest || ancestors.includes(value);
  if (!isDeep && type.endsWith('[]') && Array.isArray(value)) {
    return checkItems(type.slice(0, -2), value, path, issues, [...ancestors, value]);
  }
  const member = isDeep ? undefined : chooseMember(type, value);
  if (member === undefined) {
    const expected = isDeep ? `at most ${deepest} levels and no cycle` : describeType(type);
    issues.push(createIssue(path, 'expected', expected, describeValue(value)));
    return undefined;
  }
  if (!member) return value === 0 ? 0 : value; // There is no «-0 people».
  return checkFields(member, value as Record<string, unknown>, path, issues, [...ancestors, value]);
}

function checkItems(
  type: string,
  items: readonly unknown[],
  path: string,
  issues: Issue[],
  ancestors: readonly unknown[],
): unknown[] {
  const checked = items.map((item, index) =>
    checkType(type, item, `${path}[${index}]`, issues, ancestors),
  );
  const kept = checked.flatMap((item, index) => (item === undefined ? [] : index));
  const sound = kept.map((index) => checked[index]);
  if (kept.length < items.length) keptIndexes.set(sound, kept);
  return sound;
}

function checkFields(
  fields: Fields,
  value: Record<string, unknown>,
  path: string,
  issues: Issue[],
  ancestors: readonly unknown[],
): unknown {
  const sound: Record<string, unknown> = {};
  const under = (key: string) => (path ? `${path}.${key}` : key);
  for (const key of Object.keys(value).filter((key) => !Object.hasOwn(fields, key))) {
    const known = Object.keys(fields).join(', ');
    issues.push(createIssue(under(key), 'unknown-key', `one of ${known}`, `"${key}"`));
  }
  for (const [key, {type, required}] of Object.entries(fields)) {
    const given = readKey(value, key);
    if (!required && given === undefined) continue;
    const part = checkType(type, given, under(key), issues, ancestors);
    if (part !== undefined) sound[key] = part;
    else if (required) return undefined;
  }
  return sound;
}

/** The value of a key; where a getter of the page throws, a value that is sound nowhere. */
function readKey(value: Record<string, unknown>, key: string): unknown {
  try {
    return value[key];
  } catch {
    return Symbol('getter that throws');
  }
}

/**
 * Finds what of a union a value is.
 * @returns its fields where that is an object, `null` for a scalar, `undefined` for none
 */
function chooseMember(type: string, value: unknown): Fields | null | undefined {
  const definition = types.get(type);
  if (typeof definition === 'object')
    return isObject(value) && isTagged(definition, value) ? definition : undefined;
  for (const name of (definition ?? type).split('|')) {
    const member = types.has(name)
      ? chooseMember(name, value)
      : isScalar(name, value)
        ? null
        : undefined;
    if (member !== undefined) return member;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Members of a union tell themselves apart by a required `type` or `kind` whose values are literals. */
function isTagged(fields: Fields, value: Record<string, unknown>): boolean {
  return ['type', 'kind'].every((key) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const literal = readKey(value, key);
    return (
      !field?.required || (typeof literal === 'string' && field.type.split('|').includes(literal))
    );
  });
}

function isScalar(name: string, value: unknown): boolean {
  if (name in scalars) return scalars[name]!.isSound(value);
  const [, min, max] = /^(-?\d+)\.\.(-?\d*)$/.exec(name) ?? [];
  if (!min) return (isText(value) || typeof value === 'number') && String(value) === name;
  return typeof value === 'number' && value >= +min && !(max && value > +max);
}

function describeType(type: string): string {
  const definition = types.get(type) ?? type;
  if (typeof definition === 'object') return 'an object';
  if (type.endsWith('[]')) return 'a list';
  const names = definition.split('|').map((name) => scalars[name]?.expected ?? name);
  return names.length > 1 ? `one of ${names.join(', ')}` : (names[0] ?? '');
}
