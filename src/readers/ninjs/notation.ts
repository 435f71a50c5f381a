import {fields as notation} from './fields.js';

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** Whether the name has a free suffix: `body_*`. */
  readonly isPattern: boolean;
}

/** The fields of a type of object. */
export interface ObjectType {
  readonly fields: readonly Field[];
  readonly isOpen: boolean;
  /** Names of which exactly one must be present. */
  readonly choice: readonly string[];
}

const lines = new Map(
  notation
    .replaceAll('\n  ', ' ')
    .split('\n')
    .map((line) => [line.split(/\W/, 1)[0], line]),
);

/** The types of one version. */
export class Types {
  readonly #version: number;
  readonly #known = new Map<string, ObjectType>();

  constructor(version: number) {
    this.#version = version;
  }

  /** An object's type, or the notation of a scalar. */
  find(name: string): ObjectType | string {
    const known = this.#known.get(name);
    if (known) return known;
    const line = lines.get(name.replace(/^Associated.*/, 'Item'));
    if (line === undefined || line.includes('=')) return line?.split('=')[1] ?? name;
    const type = this.#read(line, name);
    this.#known.set(name, type);
    return type;
  }

  #read(line: string, name: string): ObjectType {
    const [, sign, rest = ''] = /^\w+(\+?) (.*)/.exec(line) ?? [];
    const [list = '', choice] = rest.split('^');
    const associated = {Associated: ',name!,rel@30-', Associated20: ',name'}[name] ?? '';
    return {
      fields: `${list}${associated}`.split(/, ?/).flatMap((text) => this.#readField(text)),
      isOpen: sign === '+',
      choice: choice?.split(',').map((key) => this.#spell(key)) ?? [],
    };
  }

  /** @returns an empty list where the version has no such field */
  #readField(text: string): Field[] {
    const [, name = '', pattern, required, from, to, type = 'string'] =
      /^([\w$]+?)(\*?)(!?)(?:@(\d+)-(\d*))?(?::(.*))?$/.exec(text) ?? [];
    if ((from && this.#version < Number(from)) || (to && this.#version > Number(to))) return [];
    return [
      {name: this.#spell(name), type, required: required === '!', isPattern: pattern === '*'},
    ];
  }

  #spell(name: string): string {
    return this.#version < 30 ? name.toLowerCase() : name;
  }
}

const partDate =
  /^-?(?:[1-9]\d*)?\d{4}(-(1[0-2]|0[1-9])(-(3[01]|0[1-9]|[12]\d)(T(2[0-3]|[01]\d):([0-5]\d):([0-5]\d)(\.\d+)?(Z|[+-](?:2[0-3]|[01]\d):[0-5]\d)?)?)?)?$/;

/** Whether a value fits a scalar type: `number`, `1..9`, `full|partial`. */
export function isScalar(type: string, value: unknown): boolean {
  if (type === 'string') return typeof value === 'string';
  if (type === 'number') return typeof value === 'number';
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return isData(value);
  if (type === 'PartDate') return typeof value === 'string' && partDate.test(value);
  const [, min, max] = /^(\d+)\.\.(\d+)$/.exec(type) ?? [];
  if (!min) return typeof value === 'string' && type.split('|').includes(value);
  return Number.isInteger(value) && Number(value) >= Number(min) && Number(value) <= Number(max);
}

export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  object: 'an object',
  PartDate: 'a date in ISO 8601',
};

/** Describes a type: `one of full, partial`. */
export function describeType(type: string): string {
  if (type.includes('|')) return `one of ${type.split('|').join(', ')}`;
  return (
    words[type] ??
    (/^\d/.test(type) ? `a whole number from ${type.replace('..', ' to ')}` : 'an object')
  );
}
