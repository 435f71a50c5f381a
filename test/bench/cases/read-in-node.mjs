/** Reads one input a few times and tells how long each reading took. */
import {readArticle} from '../../../dist/readers/readers.node.js';
import {formats} from './inputs.mjs';

const [format, bytes, repeats] = process.argv.slice(2);
const input = formats[format](Number(bytes));
await readArticle(formats[format](1000), {format}); // Loads what the format needs.
const times = [];
for (let count = 0; count < repeats; count++) {
  const start = performance.now();
  await readArticle(input, {format});
  times.push(performance.now() - start);
}
process.send(times);
