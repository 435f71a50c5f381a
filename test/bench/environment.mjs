import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {cpus, loadavg} from 'node:os';

const require = createRequire(import.meta.url);

const versionOf = (name) => {
  const path = require.resolve.paths(name).map((folder) => `${folder}/${name}/package.json`);
  for (const file of path) {
    try {
      return JSON.parse(readFileSync(file, 'utf8')).version;
    } catch {
      continue; // Not in this folder: in one above.
    }
  }
  return undefined;
};

const peers = ['react', 'preact', 'vue', 'svelte', 'lit'];

/**
 * What the figures of a run depend on beside the code.
 * @param browser as it names itself: `Chrome/156.0.7390.0`; none for what runs in Node
 */
export const describeEnvironment = (browser) => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  browser,
  processors: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  // One busy processor is ours.
  load: Number(loadavg()[0].toFixed(1)),
  peers: Object.fromEntries(peers.map((name) => [name, versionOf(name)])),
});
