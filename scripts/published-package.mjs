/**
 * Keeps what only this repository needs out of the published package.json, and adds what is made from
 * the rest. npm runs it before it packs, with `restore` afterwards. No script, workspace or
 * development dependency reaches those who install.
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

/** The entries once more for Parcel, which does not read `exports` unless a site asks it to. */
function listEntries({'.': {default: module}, './package.json': _, ...others}) {
  const alias = Object.entries(others).map(([name, target]) => [
    name,
    (target.default ?? target).replace('*', '$1'),
  ]);
  return {module, alias: Object.fromEntries(alias)};
}

function restore() {
  // A file with scripts is whole: then what is kept is left from a run that was interrupted.
  if (existsSync(kept) && !readContent().scripts) renameSync(kept, 'package.json');
}

function readContent() {
  return JSON.parse(readFileSync('package.json', 'utf8'));
}
