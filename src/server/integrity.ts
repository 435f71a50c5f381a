import {findBadHash} from '../model/integrity.js';
import {escapeJson, writeAttributes} from './escape.js';
import type {IntegrityTable} from './integrity-table.js';
import {ownIntegrity} from './own-integrity.js';

/** The file named in a script tag. */
const entry = 'article-widgets.js';

function fail(expected: string, found: string): never {
  throw new TypeError(`embedSnippet: integrity: expected ${expected}, found ${found}`);
}

function checkHash(integrity: string | undefined, path: string): void {
  const bad = integrity?.trim() ? findBadHash(integrity) : `none for ${path}`;
  if (bad !== undefined) fail('hashes such as "sha384-…" in full', `"${bad}"`);
}

/**
 * Finds the hashes of all files that a page loads: those of this version, or of a table. A hash of
 * the entry alone would leave its chunks unchecked.
 * @throws {TypeError} where a hash is malformed or belongs to another version
 */
export function findHashes(asked: string | boolean | IntegrityTable): IntegrityTable {
  const table = typeof asked === 'object' ? asked : ownIntegrity;
  if (typeof asked === 'string') checkHash(asked, entry);
  const own = table?.files[entry]?.integrity;
  if (!table || !own || (typeof asked === 'string' && !asked.split(/\s+/).includes(own)))
    fail(
      `the hash of ${entry} of this version, or the content of integrity.json`,
      typeof asked === 'string' ? asked : 'none',
    );
  for (const [path, {integrity}] of Object.entries(table.files)) checkHash(integrity, path);
  return table;
}

/** A file of the library with its hash, as attributes of a `<script>` or `<link>`. */
export function integrityOf(
  {files}: IntegrityTable,
  path: string,
): {integrity?: string | undefined; crossorigin?: string} {
  return {integrity: files[path]?.integrity, crossorigin: 'anonymous'};
}

/**
 * Makes the browser check each module of the library. A hash on the script tag does not cover
 * imported modules.
 */
export function writeImportMap(
  {files}: IntegrityTable,
  addressOf: (path: string) => string,
  nonce: string | undefined,
): string {
  const modules = Object.entries(files).filter(([path]) =>
    /^(article-widgets|chunks\/.*)\.js$/.test(path),
  );
  const integrity = Object.fromEntries(
    modules.map(([path, file]) => [toSpecifier(addressOf(path)), file.integrity]),
  );
  return `<script${writeAttributes({type: 'importmap', nonce})}>${escapeJson({integrity})}</script>\n`;
}

/** In an import map, `dist/a.js` would be a bare specifier; as an address it begins with `./`. */
function toSpecifier(address: string): string {
  return /^(\.{0,2}\/|[a-z][\w+.-]*:)/i.test(address) ? address : `./${address}`;
}
