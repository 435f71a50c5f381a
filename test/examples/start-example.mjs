import {execFile, spawn} from 'node:child_process';
import {cp, mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {findFreePort} from '../runner/free-port.mjs';
import {packLibrary} from '../runner/pack-library.mjs';
import {untilAnswering} from '../runner/until-answering.mjs';
import {serveFolder} from './serve-folder.mjs';

const run = promisify(execFile);

/** What of an example is not its own: what was installed or built in it. */
const made =
  /[\\/](node_modules|package-lock\.json|_site|dist|build|\.(next|nuxt|output|astro|svelte-kit|vinxi|angular))$/;

/**
 * Lays the package out as `npm pack` has it, in a new folder, with the examples in its folder `demo`
 * and nothing installed: what a stranger has. `remove()` takes it away again.
 */
export async function layOutPackage() {
  const root = await mkdtemp(join(tmpdir(), 'article-widgets-'));
  const {archive} = await packLibrary(root);
  await run('tar', ['xzf', archive, '--strip-components=1'], {cwd: root});
  await mkdir(join(root, 'demo'));
  await cp('demo', join(root, 'demo'), {recursive: true, filter: (path) => !made.test(path)});
  return {root, remove: () => rm(root, {recursive: true})};
}

/** Nothing is told to those who make the frameworks. */
const quietEnvironment = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
};

/** Installs what an example needs, and builds it where it has anything to build. */
export async function installExample(folder, {build}) {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await run('npm', ['install', ...quiet], {cwd: folder});
  if (!build) return;
  const env = {...process.env, ...quietEnvironment};
  await run('npm', ['run', 'build'], {cwd: folder, env});
}

/** Starts an example: its address, and `stop()`. */
export async function startExample(folder, {output, command}) {
  if (output) return serveFolder(join(folder, output));
  const port = await findFreePort();
  const [program, ...args] = command;
  const env = {...process.env, PORT: String(port)};
  const child = spawn(program, args, {cwd: folder, env, detached: true, stdio: 'inherit'});
  const address = `http://localhost:${port}`;
  const stop = () => process.kill(-child.pid);
  try {
    const response = await untilAnswering(address);
    await response.body?.cancel();
  } catch (error) {
    stop();
    throw error;
  }
  return {address, stop};
}
