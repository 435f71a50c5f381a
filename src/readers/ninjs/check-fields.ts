import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import {numberItems} from '../../model/number-items.js';
import {versions} from './fields.js';
import {describeType, isData, isScalar, Types, type Data, type ObjectType} from './notation.js';

/** Maximum nesting of associations. */
const deepest = 20;
/** Maximum number of errors. */
const mostErrors = 100;

/** Common fields of producers in items without a version, in addition to those of ninjs. */
const extensions = new Set(
  'guid priority service source keywords authors extra annotations readtime firstpublished evolvedfrom signal'.split(
    ' ',
  ),
);

export interface NinjsCheck {
  /** `30` is 3.0. */
  readonly version: number;
  /** Violations of the version. */
  readonly errors: readonly Issue[];
  /** Unknown fields that can be left out. */
  readonly issues: readonly Issue[];
}

/**
 * Checks an item against the version that it states, or else against the version that fits best.
 * The schemas' `format` (dates, addresses) is not checked here but where the value is read.
 */
export function checkNinjs(item: Data): NinjsCheck {
  const named = namedVersion(item);
  const isNewer = named !== undefined && named > versions[0];
  const [first, ...others] = named === undefined ? versions : ([nearest(named)] as const);
  const check = (version: number) => new Checker(version, named === undefined, isNewer).check(item);
  let best = check(first);
  for (const version of others) {
    if (!best.errors.length) break;
    const next = check(version);
    if (weigh(next) < weigh(best)) best = next;
  }
  return best;
}

/** Fields whose names differ between versions. Producers do not add others like them. */
const distinctive = /^(?:headlines?|bod(?:y|ies)|by(?:line)?|descriptions?)(?:_\w+)?$/;

/** A wrong type is weaker evidence against a version than an unknown field. */
function weigh({errors}: NinjsCheck): number {
  return errors.reduce(
    (sum, {code, path}) => sum + (code !== 'unknown-key' ? 2 : distinctive.test(path) ? 100 : 3),
    0,
  );
}

function namedVersion(item: Data): number | undefined {
  const standard = item['standard'] ?? item['$standard'];
  if (!isData(standard)) return undefined;
  for (const text of [standard['version'], standard['schema']]) {
    const [, major, minor] = typeof text === 'string' ? (/(\d)\.(\d)/.exec(text) ?? []) : [];
    if (major && minor) return Number(major + minor);
  }
  return undefined;
}

function nearest(version: number): number {
  return versions.find((known) => known <= version) ?? Math.min(...versions);
}

class Checker {
  readonly #version: number;
  readonly #types: Types;
  readonly #takesExtensions: boolean;
  /** A future version may have additional fields. */
  readonly #isNewer: boolean;
  readonly #errors: Issue[] = [];
  readonly #issues: Issue[] = [];

  constructor(version: number, takesExtensions: boolean, isNewer: boolean) {
    this.#version = version;
    this.#types = new Types(version);
    this.#takesExtensions = takesExtensions;
    this.#isNewer = isNewer;
  }

  check(item: Data): NinjsCheck {
    this.#checkType('Item', item, '', 0);
    return {version: this.#version, errors: this.#errors, issues: this.#issues};
  }

  #checkType(name: string, value: unknown, path: string, depth: number): void {
    if (this.#errors.length >= mostErrors || depth > deepest) return;
    const [, part, brackets] = /^(\w+)(\[\]|\{\})$/.exec(name) ?? [];
    if (part && brackets === '[]') this.#checkList(part, value, path, depth);
    else if (part) this.#checkNamed(part, value, path, depth);
    else {
      const type = this.#types.find(name);
      if (typeof type === 'object') this.#checkObject(name, type, value, path, depth);
      else if (!isScalar(type, value)) this.#report(path, describeType(type), value);
    }
  }

  #checkList(type: string, value: unknown, path: string, depth: number): void {
    if (Array.isArray(value))
      for (const [index, item] of numberItems(value as unknown[]))
        this.#checkType(type, item, `${path}[${index}]`, depth);
    else this.#report(path, 'a list', value);
  }

  #checkNamed(type: string, value: unknown, path: string, depth: number): void {
    if (!isData(value)) this.#report(path, 'an object', value);
    else {
      const name = this.#version < 13 ? /^[a-z\d]/i : /^\w/;
      for (const [key, item] of Object.entries(value)) {
        if (name.test(key)) this.#checkType(type, item, join(path, key), depth);
        else this.#reportUnknown(key, path);
      }
    }
  }

  #checkObject(name: string, type: ObjectType, value: unknown, path: string, depth: number): void {
    if (!isData(value)) {
      this.#report(path, 'an object', value);
      return;
    }
    // 2.0 accepts any object with a name as an association; later versions require an item.
    const isNamed = name === 'Associated20' && typeof value['name'] === 'string';
    if (isNamed && !this.#takesExtensions) return;
    if (name === 'Associated20' && !isNamed && this.#takesExtensions)
      this.#report(join(path, 'name'), describeType('string'), value['name']);
    this.#checkPresence(type, value, path);
    for (const key of Object.keys(value)) {
      if (this.#errors.length >= mostErrors) break;
      this.#checkField(type, key, value[key], path, depth);
    }
    if (name === 'Geography') this.#checkGeography(value, path);
  }

  #checkPresence({fields, choice}: ObjectType, value: Data, path: string): void {
    for (const {name, type, required} of fields) {
      if (required && !Object.hasOwn(value, name))
        this.#report(join(path, name), describeType(type), undefined);
    }
    const chosen = choice.filter((key) => Object.hasOwn(value, key));
    if (choice.length && chosen.length !== 1) {
      this.#report(
        path,
        `one of ${choice.join(', ')}`,
        chosen.length ? chosen.join(' and ') : undefined,
      );
    }
  }

  #checkField(
    {fields, isOpen}: ObjectType,
    key: string,
    part: unknown,
    path: string,
    depth: number,
  ): void {
    const field = fields.find(({name, isPattern}) =>
      isPattern ? key.startsWith(name) && /^\w/.test(key.slice(name.length)) : name === key,
    );
    if (field) this.#checkType(field.type, part, join(path, key), depth + 1);
    else if (!isOpen) this.#reportUnknown(key, path);
  }

  /** RFC 7946: a geometry has coordinates, a feature has a geometry. */
  #checkGeography(value: Data, path: string): void {
    const parts: Readonly<Record<string, string>> = {
      Feature: 'geometry',
      FeatureCollection: 'features',
      GeometryCollection: 'geometries',
    };
    const part = parts[String(value['type'])] ?? 'coordinates';
    const isSound =
      part === 'geometry'
        ? isData(value[part]) || value[part] === null
        : Array.isArray(value[part]);
    if (!isSound)
      this.#report(join(path, part), part === 'geometry' ? 'an object' : 'a list', value[part]);
  }

  #reportUnknown(key: string, path: string): void {
    const isExtension = this.#isNewer || (this.#takesExtensions && !path && extensions.has(key));
    const version = (this.#version / 10).toFixed(1);
    const issue = createIssue(
      join(path, key),
      'unknown-key',
      `a field of ninjs ${version}`,
      `"${key}"`,
    );
    (isExtension ? this.#issues : this.#errors).push(issue);
  }

  #report(path: string, expected: string, found: unknown): void {
    this.#errors.push(
      createIssue(
        path,
        'expected',
        expected,
        found === undefined ? 'nothing' : describeValue(found),
      ),
    );
  }
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
