/**
 * Large stories of every shape and format, read and printed in Node: what each costs is told, and is
 * held against a budget. `LARGE='model:'` names some by their beginning, `SIZES=40000,3000000` sizes.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {largeStories} from '../runner/large-stories.mjs';

const run = promisify(execFile);

/** Milliseconds of the processor that reading, listing or printing may take. */
const longest = 1000;
/** Megabytes of the whole process, the engine and the library included. */
const largest = 200;

const sizes = (process.env.SIZES ?? '40000,400000,3000000').split(',');
const chosen = largeStories.filter(({name}) => name.startsWith(process.env.LARGE ?? ''));

async function measure(name) {
  const {stdout} = await run(process.execPath, ['test/slow/measure-large.mjs', name, ...sizes], {
    timeout: 300_000,
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('a large story', {concurrency: availableParallelism()}, () => {
  for (const {name} of chosen)
    it(`stays within its budget: ${name}`, async (test) => {
      const costs = await measure(name);
      for (const cost of costs) test.diagnostic(JSON.stringify(cost));
      for (const {length, readStory, readList, print, memory} of costs) {
        const time = Math.max(readStory, readList, print);
        assert.ok(time <= longest, `${time} ms for ${length} characters`);
        assert.ok(memory <= largest, `${memory} MB for ${length} characters`);
      }
    });
});
