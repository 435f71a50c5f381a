import {accessSync, constants, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Finds the first file that can be run: a name on the search path, else one of the places, where `*` matches any part of a name. */
export function findExecutable(searchPath, names, places = []) {
  const folders = listFolders(searchPath);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places.flatMap(expandStars)].find(isRunnable);
}

/** Whether a file is there, may be run, and accepts the profile folder that a test gives it. */
export function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() && !isSnap(file);
  } catch {
    return false;
  }
}

function listFolders(searchPath = '') {
  return searchPath.split(delimiter).filter(Boolean);
}

// A browser from Ubuntu's Snap sees another /tmp than ours, so it never finds its profile.
function isSnap(file) {
  if (realpathSync(file).endsWith('/snap')) return true;
  const isScript = statSync(file).size < 20_000;
  return isScript && readFileSync(file, 'utf8').includes('/snap/bin/');
}

function expandStars(pattern) {
  const [first, ...parts] = pattern.replaceAll('\\', '/').split('/');
  return parts.reduce((paths, part) => paths.flatMap((path) => enter(path, part)), [first]);
}

function enter(folder, part) {
  if (!part.includes('*')) return [`${folder}/${part}`];
  const shape = new RegExp(`^${part.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u');
  return listNewestFirst(folder)
    .filter((name) => shape.test(name))
    .map((name) => `${folder}/${name}`);
}

function listNewestFirst(folder) {
  try {
    return readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', {numeric: true}));
  } catch {
    return [];
  }
}
