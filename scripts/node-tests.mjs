/**
 * Runs the tests of the folders and files that it is given, and ends with `N passed, N failed`.
 * `--at-once=2` runs so many files at a time. A slowest-first list of files is printed at the end.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {parseArgs} from 'node:util';
import {requireChromium} from '../test/runner/get-chromium.mjs';
import {shareLibrary} from '../test/runner/pack-library.mjs';

const {positionals, values} = parseArgs({
  options: {'at-once': {type: 'string', default: '1'}},
  allowPositionals: true,
});

requireChromium();
const isTest = (name) => name.endsWith('.test.mjs');
const listTests = (folder) => readdirSync(folder).filter(isTest);
const files = positionals.flatMap((path) =>
  isTest(path) ? path : listTests(path).map((name) => `${path}/${name}`),
);

// Packing changes package.json for a moment, which no test may see: it is done before all.
const isPacked = files.some((file) => readFileSync(file, 'utf8').includes('installLibrary'));
const removeLibrary = isPacked ? await shareLibrary() : undefined;

const counts = {passed: 0, failed: 0};
const seconds = {};
const stream = run({files, concurrency: Number(values['at-once'])});
const count = ({file, nesting, details}, outcome) => {
  if (details.type !== 'suite') counts[outcome]++;
  if (nesting === 0) seconds[file] = (seconds[file] ?? 0) + details.duration_ms / 1000;
};
stream.on('test:pass', (event) => count(event, 'passed'));
stream.on('test:fail', (event) => count(event, 'failed'));
stream.compose(spec).pipe(process.stdout);
stream.on('close', async () => {
  await removeLibrary?.();
  if (!counts.passed) counts.failed ||= 1;
  process.exitCode = counts.failed ? 1 : 0;
  setTimeout(() => {
    printTimes();
    console.log(`${counts.passed} passed, ${counts.failed} failed`);
  });
});

function printTimes() {
  const times = Object.entries(seconds).sort(([, one], [, other]) => other - one);
  if (times.length < 2) return;
  for (const [file, time] of times.slice(0, 10))
    console.log(`${time.toFixed(0).padStart(4)} s ${file.replace(`${process.cwd()}/`, '')}`);
}
