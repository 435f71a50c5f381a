/**
 * Reads stories that grow, and prints what that cost: `node measure-growth.mjs FILE SEED …`. It is a
 * process of its own, so that a story that takes all memory or never ends harms nothing else.
 */
import {readFileSync} from 'node:fs';
import {readArticle} from '../../build/readers/readers.node.js';
import {growStory} from './grow-story.mjs';

const small = 30_000;
const [, , file, ...seeds] = process.argv;
const text = readFileSync(file, 'utf8');

/** Milliseconds of the processor that reading takes, which others on the machine do not change. */
async function measure(input) {
  const start = process.cpuUsage();
  await readArticle(input).catch((error) => {
    if (error.name !== 'ArticleError') throw error;
  });
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

await measure(text);
for (const seed of seeds.map(Number)) {
  const [once, tenfold] = [small, small * 10].map((size) => growStory(text, size, seed));
  await measure(once);
  const times = [await measure(once), await measure(tenfold)];
  console.log(JSON.stringify({seed, times}));
}
