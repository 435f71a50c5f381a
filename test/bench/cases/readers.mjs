import {fork} from 'node:child_process';
import {exponentOf, medianOf, rounded} from '../statistics.mjs';
import {runInPage} from './drawing.mjs';
import {formats} from './inputs.mjs';

const megabyte = 1_000_000;
const longest = 120_000;

const sizes = {smoke: [0.002, 0.004], quick: [0.1, 0.3, 1, 3, 10], full: [0.1, 0.3, 1, 3, 10]};

const isLinear = ({formats}) => Object.values(formats).every(({exponent}) => exponent <= 1.15);

export const readers = {
  name: 'readers',
  title: '`readArticle`, 0.1 to 10 MB of each format',
  target: {text: 'linear: time grows with size to the power of 1.15 at most', isMet: isLinear},
  /** In Node once, in a browser once more. */
  engines: ['node', 'chromium'],
  async run(context) {
    const found = {};
    for (const format of Object.keys(formats)) {
      const times = [];
      const megabytes = [];
      for (const size of sizes[context.effort]) {
        const milliseconds = await measure(context, format, size);
        if (milliseconds === undefined) break;
        times.push(rounded(milliseconds));
        megabytes.push(size);
        context.report(`${format} ${size} MB: ${times.at(-1)} ms`);
      }
      found[format] = {
        megabytes,
        milliseconds: times,
        exponent: rounded(exponentOf(megabytes, times)),
      };
    }
    return {formats: found};
  },
};

const measure = async (context, format, size) =>
  context.engine === 'node'
    ? measureInNode(format, size, context.effort)
    : measureInPage(context, format, size);

/** In a process of its own, which is ended where it takes too long. */
function measureInNode(format, size, effort) {
  const repeats = effort === 'full' && size < 3 ? 5 : effort === 'smoke' ? 1 : 2;
  const child = fork(new URL('read-in-node.mjs', import.meta.url), [
    format,
    size * megabyte,
    repeats,
  ]);
  return new Promise((resolve, reject) => {
    const end = setTimeout(() => (child.kill(), resolve(undefined)), longest);
    child.once('message', (times) => (clearTimeout(end), resolve(medianOf(times))));
    child.once('error', reject);
    child.once(
      'exit',
      (code) => code && reject(new Error(`${format}: the reader ended with ${code}`)),
    );
  });
}

async function measureInPage(context, format, size) {
  context.pages.set('/input.txt', formats[format](size * megabyte));
  return runInPage(context, 'readers', 'timeReader', {format});
}
