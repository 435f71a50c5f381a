/**
 * Removes from the published package.json what only this repository needs, and adds generated
 * parts. npm runs it before it packs, with `restore` afterwards. Scripts, workspaces and
 * development dependencies are not published.
 */
import {copyFileSync, existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs';

const kept = 'node_modules/.package.json';
const own = ['scripts', 'workspaces', 'devDependencies', 'overrides'];

if (process.argv[2] === 'restore') restore();
else strip();

function strip() {
  restore();
  copyFileSync('package.json', kept);
  const content = readContent();
  for (const key of own) delete content[key];
  Object.assign(content, listEntries(content.exports));
  writeFileSync('package.json', `${JSON.stringify(content, null, 2)}\n`);
}

/** Lists the entries again for Parcel, which does not read `exports` by default. */
function listEntries({'.': {default: module}, './package.json': _, ...others}) {
  const alias = Object.entries(others).map(([name, target]) => [
    name,
    (target.default ?? target).replace('*', '$1'),
  ]);
  return {module, alias: Object.fromEntries(alias)};
}

function restore() {
  // A file with scripts is complete, so the copy is left over from an interrupted run.
  if (existsSync(kept) && !readContent().scripts) renameSync(kept, 'package.json');
}

function readContent() {
  return JSON.parse(readFileSync('package.json', 'utf8'));
}
