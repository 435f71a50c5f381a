/**
 * `npm test` runs all checks and tests, two at a time for two cores, and prints the output of each
 * when it ends. One that fails does not stop the others. `npm test -- NAME` runs one group of the
 * tests below, and `npm test -- FILE …` the given files.
 */
import {spawnSync} from 'node:child_process';
import {runGroup} from './run-group.mjs';

const nodeTests = 'node scripts/node-tests.mjs';

/** The groups of tests, and their commands. */
const groups = {
  browsers: 'web-test-runner',
  coverage: 'web-test-runner',
  bundle: 'web-test-runner',
  modules: 'web-test-runner',
  node: `${nodeTests} --at-once=2 test/node`,
  package: `${nodeTests} --at-once=2 test/package`,
  pages: `${nodeTests} --at-once=2 test/pages`,
  site: `${nodeTests} --at-once=2 test/site`,
  slow: `${nodeTests} test/slow`,
  examples: `${nodeTests} test/examples`,
  pictures: 'node test/screenshots/screenshots.mjs',
};

/** What the test runner for browsers tests, where it is not the sources. */
const variants = {
  coverage: {COVERAGE: '1'},
  bundle: {LIBRARY: 'bundle'},
  modules: {LIBRARY: 'modules'},
};

/** In starting order, longest first. `after` names a step that must have ended. */
const steps = [
  {name: 'build', command: 'npm run --silent build'},
  {name: 'browsers'},
  {name: 'node', after: 'build'},
  {name: 'coverage'},
  {name: 'lint', command: 'npm run --silent lint'},
  {name: 'generate', command: 'npm run --silent generate -- --check', after: 'build'},
  {name: 'size', command: 'npm run --silent size', after: 'build'},
  {name: 'types', command: 'npm run --silent types'},
];

/** The last line of a test step. */
const ending = /^(\d+) passed, (\d+) failed\s*$/m;

const start = Date.now();
const counts = {passed: 0, failed: 0};
const ended = new Set();
const running = new Set();

const named = process.argv.slice(2);
process.exitCode = named.length ? runNamed(named) : await runAll();

/** Runs one group or some files. @returns the exit code */
function runNamed([name, ...others]) {
  if (name in groups) return runHere([groups[name], ...others].join(' '), variants[name]);
  const files = [name, ...others];
  const isOf = (ending) => files.every((file) => file.endsWith(ending));
  if (isOf('.test.mjs')) return runHere([nodeTests, ...files].join(' '));
  if (isOf('.test.ts')) return runHere(['web-test-runner', ...files].join(' '));
  console.error(
    `expected files of tests (all *.test.ts, or all *.test.mjs) or one of ${Object.keys(groups).join(', ')}; found "${files.join(' ')}"`,
  );
  return 1;
}

function runHere(command, variant) {
  const {status} = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: {...process.env, ...variant},
  });
  return status ?? 1;
}

async function runAll() {
  const missing = runHere('node test/runner/get-chromium.mjs');
  if (missing) return missing;
  await Promise.all([work(), work()]);
  console.log(`${Math.round((Date.now() - start) / 1000)} s in all`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed ? 1 : 0;
}

/** Runs one step after another until none is left. */
async function work() {
  while (steps.length > 0) {
    const index = steps.findIndex(({after}) => !after || ended.has(after));
    if (index < 0) await Promise.race(running);
    else await take(...steps.splice(index, 1));
  }
}

async function take({name, command = groups[name]}) {
  const [program, ...options] = command.split(' ');
  const env = {...process.env, ...variants[name]};
  const result = runGroup(program, options, {minutes: 20, env});
  running.add(result);
  report(name, await result);
  running.delete(result);
  ended.add(name);
}

/** Counts a step: test steps end with `N passed, N failed`; any other step counts as one. */
function report(step, {code, output, seconds}) {
  const isRight = code === 0;
  const [, passed = isRight, failed = !isRight] = ending.exec(output) ?? [];
  counts.passed += Number(passed);
  counts.failed += Number(failed) || Number(!isRight);
  const isSilent = !isRight && !Number(failed);
  const why = isSilent ? `, ended with exit code ${code}` : '';
  console.log(`== ${step}: ${Number(passed)} passed, ${Number(failed)} failed, ${seconds} s${why}`);
  // A line with only a count is not printed.
  console.log(output.replace(ending, '').trim());
}
