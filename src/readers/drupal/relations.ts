import {createIssue, type Issue} from '../../model/issue.js';
import {type Data, lineAt, listAt, objectAt, textAt} from '../values/fields.js';

/** What JSON:API tells things apart by. */
export const keyOf = (part: Data): string => `${textAt(part, 'type')} ${textAt(part, 'id')}`;

/** What a thing refers to in a field: one or several. */
export function referencesOf(part: Data, field: string): Data[] {
  const path = `relationships.${field}.data`;
  const several = listAt(part, path);
  return (several.length ? several : [objectAt(part, path)]).filter((one) => textAt(one, 'type'));
}

/**
 * Names what a thing refers to and the story has not, and what was not asked for with it.
 * @param shown what the story has of it
 */
export function reportRelations(
  part: Data,
  included: ReadonlyMap<string, Data>,
  shown: readonly (Data | undefined)[],
  path: string,
): Issue[] {
  const fields = Object.keys(objectAt(part, 'relationships'));
  return fields
    .filter((field) => field.startsWith('field_'))
    .flatMap((field) =>
      referencesOf(part, field).flatMap((reference) => {
        const found = included.get(keyOf(reference));
        if (found && shown.includes(found)) return [];
        const expected = found ? 'a field that an article has' : 'a part that is included';
        const name = lineAt(found, 'attributes.name', 'attributes.title');
        const named = `"${name ?? textAt(reference, 'type')}"`;
        return [createIssue(`${path}relationships.${field}`, 'not-taken', expected, named)];
      }),
    );
}
