import type {KnownGroup} from '../strings.js';

/** Other names of the groups, in lower case, if an added «s» does not give the known name. */
const otherNames = new Map<string, KnownGroup>([
  ['child', 'children'],
  ['woman', 'women'],
  ['man', 'men'],
  ['baby', 'babies'],
  ['infant', 'babies'],
  ['infants', 'babies'],
  ['fisherman', 'fishermen'],

  ['police officer', 'police'],
  ['police officers', 'police'],
  ['policeman', 'police'],
  ['policemen', 'police'],
  ['older person', 'older people'],
  ['elderly', 'older people'],
  ['elderly people', 'older people'],
  ['foreign national', 'foreigners'],
  ['foreign nationals', 'foreigners'],
  ['un peacekeeper', 'peacekeepers'],
  ['un peacekeepers', 'peacekeepers'],
  ['member of the security forces', 'security forces'],
  ['members of the security forces', 'security forces'],
]);

/** The entry of a language for a group of the data; «students», «Student» and «student» are the same group. */
export function groupOf<T>(
  groups: Readonly<Record<KnownGroup, T>>,
  group: string | undefined,
): T | undefined {
  const name = group?.trim().toLowerCase() ?? '';
  const key = [name, `${name}s`, otherNames.get(name) ?? ''].find((key) =>
    Object.hasOwn(groups, key),
  );
  return key === undefined ? undefined : groups[key as KnownGroup];
}
