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

/** An object of the model with its properties. */
export interface ObjectType {
  readonly fields: readonly Field[];
  readonly keys: ReadonlySet<string>;
}

/** What a value may be: a literal, a scalar with a test, or an object identified by its tag. */
interface Members {
  readonly literals: Set<unknown>;
  readonly scalars: IsSound[];
  readonly objects: Map<unknown, ObjectType>;
  /** A required `type` or `kind` with literal values distinguishes the objects of a union. */
  tag: string | undefined;
}

/** Each line of the definitions: name, `{` for an object or `=` for a union, and its content. */
const lines = new Map<string, readonly [sign: string, rest: string]>(
  definitions.split('\n').map((line) => {
    const [, name = '', sign = '', rest = ''] = /^(\w+)([={])(.*)/.exec(line) ?? [];
    return [name, [sign, rest]];
  }),
);

/** A type of the model for validation: a list, an object, a scalar, or a union. */
export class Type {
  readonly item: Type | undefined;
  #members: Members | undefined;

  constructor(readonly name: string) {
    this.item = name.endsWith('[]') ? typeOf(name.slice(0, -2)) : undefined;
  }

  /** Parsed when first needed, because types can be recursive. */
  get members(): Members {
    return (this.#members ??= addMembers(this.item ? [] : this.name.split('|'), {
      literals: new Set(),
      scalars: [],
      objects: new Map(),
      tag: undefined,
    }));
  }

  /**
   * A value that is not an object, as the model writes it: ` Denied` is the literal `denied`.
   * Undefined where it is not valid.
   */
  readScalar(value: unknown): unknown {
    const {scalars, literals} = this.members;
    for (const isSound of scalars) if (isSound(value)) return value;
    const literal = plainLiteral(value);
    if (!literals.has(literal)) return undefined;
    return typeof value === 'number' ? value : literal;
  }

  /** The type of the items of a list, or of an object; undefined where the value is not valid. */
  within(value: object): Type | ObjectType | undefined {
    if (Array.isArray(value)) return this.item;
    const {objects, tag} = this.members;
    return objects.get(tag && plainLiteral(readKey(value, tag)));
  }
}

/** A literal as the model writes it: as text, without capitals and surrounding spaces. */
const plainLiteral = (value: unknown): unknown =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).trim().toLowerCase()
    : value;

const types = new Map<string, Type>();

/** A type from its notation: `Article`, `Block[]`, `left|right`. Each is parsed once. */
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
  const scalar = Object.hasOwn(scalars, name) ? scalars[name] : undefined;
  if (scalar) checks.push(scalar.isSound);
  else if (!min) literals.add(name);
  else checks.push((value) => typeof value === 'number' && value >= +min && !(max && value > +max));
}

/** Describes a type for developers. */
export function describeType({name, item, members}: Type): string {
  if (item) return 'a list';
  const names = listValues(name);
  const {objects, tag} = members;
  if (objects.size) names.push(tag ? `an object with ${tag}` : 'an object');
  return names.length > 1 ? `one of ${names.join(', ')}` : (names[0] ?? '');
}

/** The values of a type that are not objects. */
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

/** The value of a key. If a getter of the page throws, returns a value that is never valid. */
export function readKey(value: object, key: string): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    return Symbol('getter that throws');
  }
}
