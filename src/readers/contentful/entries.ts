import {at, type Data, isData, listAt, objectAt} from '../values/data.js';

export const isRichText = (value: unknown): value is Data =>
  isData(value) && value['nodeType'] === 'document';

/** The entries with rich text of an entry, an answer with several, or an export of a space. */
export function listEntries(data: unknown): Data[] {
  const all = [data, ...listAt(data, 'items'), ...listAt(data, 'entries')].filter(isData);
  return all.filter((one) => isData(one['sys']) && findRichText(objectAt(one, 'fields')));
}

/** The files and entries that are sent along. */
export function listSent(data: unknown): Data[] {
  return ['includes.Asset', 'includes.Entry', 'assets', 'entries'].flatMap((path) =>
    listAt(data, path),
  );
}

/** Where a text is: in a field or, as the editing APIs have it, in one language of a field. */
function findRichText(fields: Data): 'own' | 'of languages' | undefined {
  const values = Object.values(fields);
  if (values.some(isRichText)) return 'own';
  return values.some((value) => isData(value) && Object.values(value).some(isRichText))
    ? 'of languages'
    : undefined;
}

/** The languages of an entry's text: that of the space, or else in the order of the field. */
export function languagesOf(data: unknown, entry: Data): string[] {
  const fields = objectAt(entry, 'fields');
  if (findRichText(fields) !== 'of languages') return [];
  const [text] = Object.values(fields).filter(
    (value) => isData(value) && Object.values(value).some(isRichText),
  );
  const found = Object.keys(text as Data);
  const main = at(
    listAt(data, 'locales').find((one) => one['default'] === true),
    'code',
  );
  return [...found.filter((code) => code === main), ...found.filter((code) => code !== main)];
}

/** The fields of an entry or a file in one language. */
export function fieldsIn(part: unknown, language: string | undefined): Data {
  const fields = objectAt(part, 'fields');
  if (!language) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, at({value}, `value.${language}`)]),
  );
}
