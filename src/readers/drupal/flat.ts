import {type Data, isData} from '../values/data.js';

/** What a client adds to a thing beside its fields. */
const added = new Set(['id', 'type', 'links', 'relationshipNames', 'resourceIdObjMeta', 'jsonapi']);

/** Deepest that things contain others. */
const deepest = 8;

/** The same as a document of JSON:API: fields in `attributes`, other things in `included`. */
export function toDocument(data: unknown): Data {
  const included: Data[] = [];
  const raise = (thing: Data, depth: number): Data => {
    const fields = Object.entries(thing).filter(([key]) => !added.has(key));
    const isReference = ([, value]: [string, unknown]) => referred(value).length > 0;
    const relationships = fields.filter(isReference).map(([key, value]) => {
      const references = referred(value).map((one) => {
        if (depth < deepest) included.push(raise(one, depth + 1));
        return {type: one['type'], id: one['id'], meta: one['resourceIdObjMeta']};
      });
      return [key, {data: Array.isArray(value) ? references : references[0]}];
    });
    return {
      type: thing['type'],
      id: thing['id'],
      links: thing['links'],
      attributes: Object.fromEntries(fields.filter((field) => !isReference(field))),
      relationships: Object.fromEntries(relationships) as Data,
    };
  };
  const nodes = (Array.isArray(data) ? data : [data]).filter(isData).map((node) => raise(node, 0));
  return {data: Array.isArray(data) ? nodes : nodes[0], included};
}

/** The things that a field contains, one or several: `user--user`, `file--file`. */
function referred(value: unknown): Data[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  const things = all.filter(
    (one): one is Data =>
      isData(one) && /^\w+--\w+$/.test(String(one['type'])) && typeof one['id'] === 'string',
  );
  return things.length === all.length ? things : [];
}
