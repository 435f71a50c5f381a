/** Reads the elements from the custom-elements manifest, in the order of their tags. */
import {readFileSync} from 'node:fs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

export const elements = manifest.modules
  .flatMap(({path, declarations = []}) => declarations.map((found) => ({...found, path})))
  .filter(({tagName}) => tagName)
  .map(({members = [], events = [], ...element}) => ({...element, members, events}))
  .sort((a, b) => a.tagName.localeCompare(b.tagName));

/** The properties that a page may set. */
export function properties({members}) {
  return members.filter(({kind, readonly}) => kind === 'field' && !readonly);
}
