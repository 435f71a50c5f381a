import {isIsoDate} from './date.js';
import {definitions} from './model.generated.js';
import {isSafeUrl} from './url.js';

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

interface Field {
  readonly key: string;
  readonly type: Type;
  readonly isRequired: boolean;
}

/** An object of the model, and what its `type` or `kind` says to tell it from others of its union. */
export interface ObjectType {
  readonly fields: ReadonlyMap<string, Field>;
  readonly tags: readonly (readonly [key: string, literals: ReadonlySet<unknown>])[];
}

/** What a value may be: an object of the model, or a scalar that passes. */
export type Member = ObjectType | Scalar['isSound'];

/** Each line of the definitions: name, `{` for an object or `=` for a union, and what it holds. */
const lines = new Map<string, readonly [sign: string, rest: string]>(
  definitions.split('\n').map((line) => {
    const [, name = '', sign = '', rest = ''] = /^(\w+)([={])(.*)/.exec(line) ?? [];
    return [name, [sign, rest]];
  }),
);

/** A type of the model, ready to check with: a list, an object, a scalar, or a union. */
export class Type {
  readonly item: Type | undefined;
  #members: readonly Member[] | undefined;

  constructor(readonly name: string) {
    this.item = name.endsWith('[]') ? typeOf(name.slice(0, -2)) : undefined;
  }

  /** Read when they are first asked for: types hold each other. */
  get members(): readonly Member[] {
    return (this.#members ??= this.item ? [] : readMembers(this.name));
  }
}

const types = new Map<string, Type>();

/** A type by its notation: `Article`, `Block[]`, `left|right`. Each is read once. */
export function typeOf(name: string): Type {
  const type = types.get(name) ?? new Type(name);
  types.set(name, type);
  return type;
}

function readMembers(name: string): readonly Member[] {
  const [sign, rest] = lines.get(name) ?? ['=', name];
  if (sign === '{') return [readObject(rest)];
  return rest
    .split('|')
    .flatMap((member) => (lines.has(member) ? typeOf(member).members : [readScalar(member)]));
}

function readObject(text: string): ObjectType {
  const fields = new Map<string, Field>();
  const tags: [string, ReadonlySet<unknown>][] = [];
  for (const field of text.split(',')) {
    const [name = '', notation = ''] = field.split(':');
    const [key, isRequired] = [name.replace('?', ''), !name.endsWith('?')];
    fields.set(key, {key, isRequired, type: typeOf(notation)});
    if (isRequired && ['type', 'kind'].includes(key))
      tags.push([key, new Set(notation.split('|'))]);
  }
  return {fields, tags};
}

function readScalar(name: string): Scalar['isSound'] {
  if (Object.hasOwn(scalars, name)) return scalars[name]!.isSound;
  const [, min, max] = /^(-?\d+)\.\.(-?\d*)$/.exec(name) ?? [];
  if (!min)
    return (value) => (isText(value) || typeof value === 'number') && String(value) === name;
  return (value) => typeof value === 'number' && value >= +min && !(max && value > +max);
}

/** Members of a union tell themselves apart by a required `type` or `kind` whose values are literals. */
export function isMember(member: Member, value: unknown): boolean {
  if (typeof member === 'function') return member(value);
  return (
    isObject(value) && member.tags.every(([key, literals]) => literals.has(readKey(value, key)))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a type asks for, in words for developers. */
export function describeType({name, item}: Type): string {
  const [sign, rest] = lines.get(name) ?? ['=', name];
  if (sign === '{') return 'an object';
  if (item) return 'a list';
  const names = rest.split('|').map((member) => scalars[member]?.expected ?? member);
  return names.length > 1 ? `one of ${names.join(', ')}` : (names[0] ?? '');
}

/** The value of a key; where a getter of the page throws, a value that is sound nowhere. */
export function readKey(value: Readonly<Record<string, unknown>>, key: string): unknown {
  try {
    return value[key];
  } catch {
    return Symbol('getter that throws');
  }
}
