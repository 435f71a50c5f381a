/** What the compilers of front ends say of sound and of faulty use of the built package. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {installPackage} from '../frameworks/install-package.mjs';

const run = promisify(execFile);
const cwd = fileURLToPath(new URL('../frameworks', import.meta.url));
const programs = fileURLToPath(new URL('../../node_modules/.bin/', import.meta.url));

/** Each faulty line says that a fault is expected there, and would be one itself if there were none. */
const checks = {
  'React 19, components and tags': ['tsc', '-p', 'tsconfig.react.json'],
  'React 19, as bundlers resolve modules': ['tsc', '-p', 'tsconfig.bundler.json'],
  'React 18': ['tsc', '-p', 'tsconfig.react-18.json'],
  Preact: ['tsc', '-p', 'tsconfig.preact.json'],
  Solid: ['tsc', '-p', 'tsconfig.solid.json'],
  Angular: ['tsc', '-p', 'tsconfig.angular.json'],
  'Vue templates': ['vue-tsc', '-p', 'tsconfig.vue.json'],
  'Svelte templates': [
    'svelte-check',
    '--tsconfig',
    './tsconfig.svelte.json',
    '--fail-on-warnings',
  ],
};

describe('types', {concurrency: 2}, () => {
  before(installPackage);

  for (const [name, [program, ...words]] of Object.entries(checks)) {
    it(`accept correct use, and nothing else: ${name}`, async () => {
      const {stdout = '', code} = await run(programs + program, words, {cwd}).catch(
        (error) => error,
      );
      assert.equal(code ?? 0, 0, stdout);
    });
  }

  // Its templates have no way to expect a fault.
  it('find each error in a Svelte template, and no others', async () => {
    const words = ['--tsconfig', './tsconfig.svelte-faults.json', '--output', 'machine'];
    const {stdout} = await run(`${programs}svelte-check`, words, {cwd}).catch((error) => error);
    const found = [...stdout.matchAll(/ ERROR "types\/Faults\.svelte" (\d+):/g)];
    const lines = readFileSync(`${cwd}/types/Faults.svelte`, 'utf8').split('\n');
    const expected = lines.flatMap((line, index) => (line.includes('fault:') ? [index + 2] : []));
    assert.ok(expected.length > 0);
    assert.deepEqual(
      found.map(([, line]) => Number(line)),
      expected,
      stdout,
    );
  });
});
