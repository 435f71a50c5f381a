import {execFile} from 'node:child_process';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Packs the library as it is published, into a folder: the name of the archive, and its files. */
export async function packLibrary(folder) {
  const {stdout} = await run('npm', ['pack', '--json', '--pack-destination', folder]);
  const [{filename, files, size}] = JSON.parse(stdout);
  return {archive: join(folder, filename), files: files.map(({path}) => path), size};
}

/**
 * Installs the packed library in a new, empty folder, as a stranger does: the folder, what was
 * packed, and `remove()`. Tests that run together share one: each gets a copy of the folder.
 */
export async function installLibrary() {
  const folder = await mkdtemp(join(tmpdir(), 'article-widgets-'));
  const shared = process.env.INSTALLED_LIBRARY && JSON.parse(process.env.INSTALLED_LIBRARY);
  const packed = shared ? await copyInstalled(shared, folder) : await install(folder);
  return {folder, ...packed, remove: () => rm(folder, {recursive: true})};
}

/** Installs the library once for all tests that this process starts. Resolves to what removes it. */
export async function shareLibrary() {
  const library = await installLibrary();
  process.env.INSTALLED_LIBRARY = JSON.stringify(library);
  return library.remove;
}

async function install(folder) {
  const packed = await packLibrary(folder);
  await writeFile(join(folder, 'package.json'), '{"type": "module", "private": true}');
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await run('npm', ['install', ...quiet, packed.archive], {cwd: folder});
  return packed;
}

async function copyInstalled({folder: from, archive, files, size}, folder) {
  await cp(from, folder, {recursive: true, verbatimSymlinks: true});
  return {archive: join(folder, basename(archive)), files, size};
}
