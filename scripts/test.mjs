/**
 * `npm test`: every step, in two lanes at once, as two cores allow. A step's output is printed when it
 * ends. A step that fails does not keep the others from running.
 */
import {spawn} from 'node:child_process';

const lanes = [
  // Tests of sources need no build.
  ['test:browsers', 'lint'],
  ['build', 'test:node', 'types', 'fresh', 'size'],
];

/** The last line of a step of tests. */
const ending = /^(\d+) passed, (\d+) failed\s*$/m;

const counts = {passed: 0, failed: 0};

await Promise.all(
  lanes.map(async (steps) => {
    for (const step of steps) await report(step, await run(step));
  }),
);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
if (counts.failed) process.exitCode = 1;

async function run(step) {
  const start = Date.now();
  const child = spawn('npm', ['run', '--silent', step], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return {code, output, seconds: Math.round((Date.now() - start) / 1000)};
}

/** Steps of tests end with `N passed, N failed`; another step counts as one. */
function report(step, {code, output, seconds}) {
  const isRight = code === 0;
  const [, passed = isRight, failed = !isRight] = ending.exec(output) ?? [];
  counts.passed += Number(passed);
  counts.failed += Number(failed) || Number(!isRight);
  console.log(`== ${step}: ${Number(passed)} passed, ${Number(failed)} failed, ${seconds} s`);
  // The last line alone is a count.
  console.log(output.replace(ending, '').trim());
}
