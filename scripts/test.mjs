/**
 * `npm test`: all steps, two at a time for two cores. Prints a step's output when it ends. A failed
 * step does not stop the others.
 */
import {runGroup} from './run-group.mjs';

/** In starting order, longest first. `after` names a step that must have ended. */
const steps = [
  {name: 'build'},
  {name: 'test:browsers'},
  {name: 'test:node', after: 'build'},
  {name: 'test:coverage'},
  {name: 'lint'},
  {name: 'fresh', after: 'build'},
  {name: 'size', after: 'build'},
  {name: 'types'},
];

/** The last line of a test step. */
const ending = /^(\d+) passed, (\d+) failed\s*$/m;

const start = Date.now();
const counts = {passed: 0, failed: 0};
const ended = new Set();
const running = new Set();
await Promise.all([work(), work()]);
console.log(`${Math.round((Date.now() - start) / 1000)} s in all`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
if (counts.failed) process.exitCode = 1;

/** Runs one step after another until none is left. */
async function work() {
  while (steps.length > 0) {
    const index = steps.findIndex(({after}) => !after || ended.has(after));
    if (index < 0) await Promise.race(running);
    else await take(...steps.splice(index, 1));
  }
}

async function take({name}) {
  const result = runGroup('npm', ['run', '--silent', name], {minutes: 20});
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
