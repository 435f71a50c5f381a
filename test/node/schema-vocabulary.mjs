// schema.org's vocabulary, read from the declarations of the package schema-dts, which are made from it.
import {readFileSync} from 'node:fs';

const declarations = new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url);

/** What a property takes besides nodes, by the names of schema.org's data types. */
const dataTypes = {
  Boolean: (value) => typeof value === 'boolean',
  Number: (value) => typeof value === 'number',
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(value),
  DateTime: (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value),
};

const interfaces =
  /^(?:export )?interface (\w+?)(?:Base|Leaf)(?: extends ([^{]+))?\{([\s\S]*?)^\}/gm;
const properties = /^ {4}"(\w+)"\?: SchemaValue<([^,]+),/gm;
const choices = /^export type (\w+) = (.+);$/gm;

/** Types with their parents and properties; each property has the types that it takes. */
function readTypes() {
  const types = new Map();
  const typeOf = (name) => {
    if (!types.has(name)) types.set(name, {parents: new Set(), properties: new Map()});
    return types.get(name);
  };
  const text = readFileSync(declarations, 'utf8');
  for (const [, name, parents = '', body] of text.matchAll(interfaces)) {
    for (const [, parent] of parents.matchAll(/(\w+)Base/g)) typeOf(name).parents.add(parent);
    for (const [, property, range] of body.matchAll(properties))
      typeOf(name).properties.set(property, range.split(' | '));
  }
  // A type without properties of its own is there only as the choice of what is below it.
  for (const [, name, below] of text.matchAll(choices))
    for (const child of below.split(' | ')) types.get(child)?.parents.add(name);
  return types;
}

/** The vocabulary, and what nodes break of it. */
export function readVocabulary() {
  const types = readTypes();
  const ancestors = (name) => [
    name,
    ...[...(types.get(name)?.parents ?? [])].filter((p) => p !== name).flatMap(ancestors),
  ];
  const rangeOf = (type, property) =>
    ancestors(type)
      .map((each) => types.get(each)?.properties.get(property))
      .find(Boolean);
  const isTaken = (range, value) => {
    if (typeof value !== 'object') return range.some((name) => dataTypes[name]?.(value));
    const type = value['@type'];
    if (!type) return range.includes('IdReference');
    return ancestors(type).some((name) => range.includes(name));
  };

  const findFaults = (nodes) =>
    nodes.flatMap((node) => {
      const type = node['@type'];
      if (!types.has(type)) return [`schema.org has no type ${type}`];
      return Object.entries(node).flatMap(([property, given]) =>
        property.startsWith('@') ? [] : findValueFaults(type, property, [given].flat()),
      );
    });

  const findValueFaults = (type, property, values) => {
    const range = rangeOf(type, property);
    if (!range) return [`${type} has no property ${property}`];
    const unfit = values
      .filter((value) => !isTaken(range, value))
      .map((value) => `${type}.${property} takes no ${JSON.stringify(value)}`);
    const inner = values.filter((value) => value?.['@type']);
    return [...unfit, ...findFaults(inner)];
  };
  return {findFaults};
}
