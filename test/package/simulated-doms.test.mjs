/** The elements in the DOMs that unit tests of apps run in. */
import {build} from 'esbuild';
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

const run = promisify(execFile);
const script = fileURLToPath(new URL('simulated-page.mjs', import.meta.url));

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'article-widgets-'));
  await build({
    stdin: {contents: "import 'article-widgets'", resolveDir: import.meta.dirname},
    bundle: true,
    splitting: true,
    format: 'esm',
    conditions: ['browser', 'production'],
    outdir: folder,
    entryNames: 'app',
    outExtension: {'.js': '.mjs'},
  });
});
after(() => rm(folder, {recursive: true}));

for (const name of ['jsdom', 'happy-dom'])
  describe(name, () => {
    let page;
    before(async () => {
      const app = pathToFileURL(join(folder, 'app.mjs')).href;
      const {stdout} = await run(process.execPath, [script, name, app], {timeout: 60_000});
      page = JSON.parse(stdout);
    });

    it('keeps the text in an element', () => {
      assert.equal(page.written, 'It is open again.');
      assert.equal(page.list, 'MoreThe quays');
    });

    it('draws data: text, dateline, toll and list', () => {
      for (const words of [
        '4°C',
        'Vlissingen',
        'It was closed at noon.',
        '2 people injured',
        'Ferries sail again',
      ])
        assert.ok(page.drawn.includes(words), `expected ${words}, found ${page.drawn}`);
    });

    it('raises no error', () => {
      assert.deepEqual(page.errors, []);
    });
  });
