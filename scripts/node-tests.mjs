/**
 * Runs the tests of the given folders and files, and ends with `N passed, N failed`. `--at-once=2`
 * runs that many files in parallel; a file that takes more than `--minutes=10` fails. In CI a
 * failed file is run once more and listed at the end, because a test may fail once on a busy
 * machine and the reader should see which. Also prints the files, slowest first.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {requireChromium} from '../test/runner/get-chromium.mjs';
import {shareLibrary} from '../test/runner/pack-library.mjs';
import {runGroup} from './run-group.mjs';

const {positionals, values} = parseArgs({
  options: {
    'at-once': {type: 'string', default: '1'},
    minutes: {type: 'string', default: '10'},
  },
  allowPositionals: true,
});

requireChromium();
const isTest = (name) => name.endsWith('.test.mjs');
const listTests = (folder) => readdirSync(folder).filter(isTest);
const files = positionals.flatMap((path) =>
  isTest(path) ? path : listTests(path).map((name) => `${path}/${name}`),
);

// Packs before all tests, because packing changes package.json for a moment.
const isPacked = files.some((file) => readFileSync(file, 'utf8').includes('installLibrary'));
const removeLibrary = isPacked ? await shareLibrary() : undefined;

const counts = {passed: 0, failed: 0};
const times = [];
const runTwice = [];
const waiting = [...files];
await Promise.all(Array.from({length: Number(values['at-once'])}, work));
await removeLibrary?.();
if (!counts.passed) counts.failed ||= 1;
printTimes();
for (const file of runTwice) console.log(`failed at first, and was run again: ${file}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;

async function work() {
  while (waiting.length > 0) {
    const file = waiting.shift();
    let result = await run(file);
    if (result.failed && process.env.CI) {
      runTwice.push(file);
      result = await run(file);
    }
    counts.passed += result.passed;
    counts.failed += result.failed;
  }
}

async function run(file) {
  const {output, code, seconds} = await runGroup(
    process.execPath,
    ['--test-reporter=spec', '--test-force-exit', file],
    {minutes: Number(values.minutes)},
  );
  times.push({file, seconds});
  console.log(`${file}\n${output}`);
  const [passed, failed, cancelled] = ['pass', 'fail', 'cancelled'].map((name) =>
    Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0),
  );
  return {passed, failed: failed + cancelled || Number(code !== 0)};
}

function printTimes() {
  if (times.length < 2) return;
  for (const {file, seconds} of times.sort((a, b) => b.seconds - a.seconds).slice(0, 10))
    console.log(`${String(seconds).padStart(4)} s ${file}`);
}
