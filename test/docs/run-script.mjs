/** Runs fences in Node, in a folder where the packed library is installed. */
import {execFile, spawn} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {findFreePort} from '../runner/free-port.mjs';
import {untilAnswering} from '../runner/until-answering.mjs';

const run = promisify(execFile);
let count = 0;

async function save(code, folder) {
  const path = join(folder, `fence-${++count}.js`);
  await writeFile(path, code);
  return path;
}

/** What a script prints. */
export async function readOutput(code, folder) {
  const {stdout} = await run(process.execPath, [await save(code, folder)], {cwd: folder});
  return stdout;
}

/** What a server that the script starts answers at a path. */
export async function readAnswer(code, folder, path) {
  const port = String(await findFreePort());
  const env = {...process.env, PORT: port};
  const server = spawn(process.execPath, [await save(code, folder)], {cwd: folder, env});
  try {
    return await (await untilAnswering(`http://localhost:${port}${path}`)).text();
  } finally {
    server.kill();
  }
}

/** What a worker answers at an address. */
export async function askWorker(code, folder, address) {
  const {default: worker} = await import(pathToFileURL(await save(code, folder)));
  const response = await worker.fetch(new Request(address));
  return response.text();
}
