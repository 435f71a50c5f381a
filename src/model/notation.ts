import {isIsoDate} from './date.js';
import {isLanguageTag} from './language.js';
import {limits} from './limits.js';
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
  Url: {
    expected: 'an http(s) address',
    isSound: (value) => isText(value) && value.length <= limits.url && isSafeUrl(value),
  },
  IsoDate: {expected: 'a date in ISO 8601', isSound: (value) => isText(value) && isIsoDate(value)},
  Language: {
    expected: 'a language tag',
    isSound: (value) => isText(value) && isLanguageTag(value),
  },
};

type IsSound = Scalar['isSound'];

interface Field {
  readonly key: string;
  readonly type: Type;
  readonly isRequired: boolean;
}

/** An object of the model: what it holds. */
export interface ObjectType {
  readonly fields: readonly Field[];
  readonly keys: ReadonlySet<string>;
}

/** What a value may be: a literal, a scalar that passes, or an object by what its tag says. */
interface Members {
  readonly literals: Set<unknown>;
  readonly scalars: IsSound[];
  readonly objects: Map<unknown, ObjectType>;
  /** Objects of a union tell themselves apart by a required `type` or `kind` whose values are literals. */
  tag: string | undefined;
}

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
  #members: Members | undefined;

  constructor(readonly name: string) {
    this.item = name.endsWith('[]') ? typeOf(name.slice(0, -2)) : undefined;
  }

  /** Read when they are first asked for: types hold each other. */
  get members(): Members {
    return (this.#members ??= addMembers(this.item ? [] : this.name.split('|'), {
      literals: new Set(),
      scalars: [],
      objects: new Map(),
      tag: undefined,
    }));
  }

  /** Whether a value that is no object passes. */
  isScalar(value: unknown): boolean {
    const {scalars, literals} = this.members;
    for (const isSound of scalars) if (isSound(value)) return true;
    return literals.has(typeof value === 'number' ? String(value) : value);
  }

  /** What is to stand in a list, or in an object; nothing where it is none that passes. */
  within(value: object): Type | ObjectType | undefined {
    if (Array.isArray(value)) return this.item;
    const {objects, tag} = this.members;
    return objects.get(tag && readKey(value as Record<string, unknown>, tag));
  }
}

const types = new Map<string, Type>();

/** A type by its notation: `Article`, `Block[]`, `left|right`. Each is read once. */
export function typeOf(name: string): Type {
  const type = types.get(name) ?? new Type(name);
  types.set(name, type);
  return type;
}

function addMembers(names: readonly string[], members: Members): Members {
  for (const name of names) {
    const [sign, rest] = lines.get(name) ?? [];
    if (!rest) addScalar(name, members);
    else if (sign === '{') addObject(rest, members);
    else addMembers(rest.split('|'), members);
  }
  return members;
}

function addObject(text: string, members: Members): void {
  const fields: Field[] = [];
  let literals: readonly unknown[] = [undefined];
  for (const field of text.split(',')) {
    const [name = '', notation = ''] = field.split(':');
    const [key, isRequired] = [name.replace('?', ''), !name.endsWith('?')];
    fields.push({key, isRequired, type: typeOf(notation)});
    if (!isRequired || !['type', 'kind'].includes(key)) continue;
    members.tag = key;
    literals = notation.split('|');
  }
  const object = {fields, keys: new Set(fields.map(({key}) => key))};
  for (const literal of literals) members.objects.set(literal, object);
}

const range = /^(-?\d+)\.\.(-?\d*)$/;

function addScalar(name: string, {literals, scalars: checks}: Members): void {
  const [, min, max] = range.exec(name) ?? [];
  if (Object.hasOwn(scalars, name)) checks.push(scalars[name]!.isSound);
  else if (!min) literals.add(name);
  else checks.push((value) => typeof value === 'number' && value >= +min && !(max && value > +max));
}

/** What a type asks for, in words for developers. */
export function describeType({name, item, members}: Type): string {
  if (item) return 'a list';
  const names = listValues(name);
  const {objects, tag} = members;
  if (objects.size) names.push(tag ? `an object with ${tag}` : 'an object');
  return names.length > 1 ? `one of ${names.join(', ')}` : (names[0] ?? '');
}

/** What a type may be that is no object. */
function listValues(name: string): string[] {
  const [sign, rest] = lines.get(name) ?? [];
  if (sign === '{') return [];
  return rest ? rest.split('|').flatMap(listValues) : [scalars[name]?.expected ?? nameRange(name)];
}

/** `0..9` in words; another literal is its own name. */
function nameRange(name: string): string {
  const [, min, max] = range.exec(name) ?? [];
  if (!min) return name;
  return max ? `a number from ${min} to ${max}` : `a number, ${min} or more`;
}

/** The value of a key; where a getter of the page throws, a value that is sound nowhere. */
export function readKey(value: Readonly<Record<string, unknown>>, key: string): unknown {
  try {
    return value[key];
  } catch {
    return Symbol('getter that throws');
  }
}
