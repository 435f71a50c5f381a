/** The benchmarks themselves: each case runs, at sizes that say nothing of time. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cases} from '../bench/cases/index.mjs';
import {runCases} from '../bench/run-cases.mjs';

/** Every number of a result, wherever it stands. */
const numbersOf = (value) =>
  typeof value === 'number'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(numbersOf)
      : [];

describe('the benchmarks', () => {
  for (const each of cases) {
    it(`measure «${each.title}»`, async () => {
      const results = [];
      const keep = (_, engine, result) => results.push({engine, ...result});
      const faults = await runCases([each], {effort: 'smoke', browsers: ['chromium'], keep});
      assert.deepEqual(faults, []);
      assert.ok(results.length);
      for (const result of results) {
        const {environment, effort, ...measured} = result;
        assert.ok(
          numbersOf(measured).length && numbersOf(measured).every(Number.isFinite),
          JSON.stringify(measured),
        );
      }
    });
  }
});
