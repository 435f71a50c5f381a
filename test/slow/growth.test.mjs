/** Stories of each format, grown at random places: ten times the story takes about ten times the time. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** A story that takes so few milliseconds may take them as it likes: the machine does other things too. */
const unnoticed = 400;

/** Ten times the story may take 45 times the time: the smaller one fits in a cache, the larger does not. */
const steepest = Math.log10(45);

/** Megabytes that reading may need, the library itself included. */
const memory = 256;

const seeds = Array.from({length: 4}, (_, index) => index + 1);

/** Inputs of a folder: of files that share a name, the one that is not what is expected. */
function listInputs(folder) {
  const names = readdirSync(folder);
  const stem = (name) => name.replace(/\..*$/, '');
  const inputs = names.filter((name) => !name.endsWith('.expected.json'));
  const isExpected = (name) =>
    /\.(json|txt)$/.test(name) &&
    inputs.some(
      (other) => other !== name && stem(other) === stem(name) && !other.endsWith('.json'),
    );
  return inputs.filter((name) => !isExpected(name)).map((name) => `${folder}/${name}`);
}

/** Of each folder of cases the first and the last, and a story of each format that has no folder. */
const chosen = readdirSync('test/readers', {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name === 'cases')
  .map(({parentPath, name}) => listInputs(`${parentPath}/${name}`.replaceAll('\\', '/')))
  .flatMap((inputs) => [...new Set([inputs.at(0), inputs.at(-1)])])
  .concat(listInputs('test/slow/growth'));

/** What reading a grown story costs, as the process that reads it says. */
async function measure(file, someSeeds) {
  const {stdout} = await run(
    process.execPath,
    [`--max-old-space-size=${memory}`, 'test/runner/measure-growth.mjs', file, ...someSeeds],
    {timeout: 120_000},
  );
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const isSteep = ({times: [small, large]}) =>
  large > unnoticed && Math.log10(large / small) > steepest;

describe('a story that grows tenfold', () => {
  it('is tried in every format', () => assert.ok(chosen.length > 16, chosen.join('\n')));

  for (const file of chosen)
    it(`takes time and memory in proportion: ${file}`, async () => {
      const steep = (await measure(file, seeds)).filter(isSteep);
      // Measured again, alone: what is steep is steep each time.
      const again = steep.length
        ? await measure(
            file,
            steep.map(({seed}) => seed),
          )
        : [];
      assert.deepEqual(again.filter(isSteep), []);
    });
});

describe('a short line that an ambiguous expression would read for hours', () => {
  const opening =
    'The ford is closed\n\nIt was closed at noon, and cars are led over the bridge.\n\n';
  const lines = {
    'words of buttons': `${opening}${'share '.repeat(38)}!`,
    'words of buttons that hold others': `${opening}share${' google news copy link'.repeat(10)} ?`,
    'headers without an end': `Subject: The ford\nFrom: Harrow${'\n a:'.repeat(60)}\nThe end`,
    'headers within blanks': `Subject: The ford\nFrom: Harrow${'\nkonu:\nنو:\n \r'.repeat(60)}\nThe end`,
  };
  const script = `const {readArticle} = await import('./build/readers/readers.node.js');
    const {article} = await readArticle(process.argv[1]);
    console.log(JSON.stringify(article));`;
  for (const [name, text] of Object.entries(lines))
    it(`is read quickly: ${name}`, async () => {
      const parts = ['--input-type=module', '--eval', script, text];
      const {stdout} = await run(process.execPath, parts, {timeout: 30_000});
      assert.match(stdout, /The ford/);
    });
});
