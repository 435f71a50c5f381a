import assert from 'node:assert/strict';
import {existsSync, readdirSync} from 'node:fs';
import test from 'node:test';
import {formats} from '../../dist/readers/formats.js';

test('every folder of a format is in the list of formats, under its own name', () => {
  const folders = readdirSync('src/readers').filter((folder) =>
    existsSync(`src/readers/${folder}/format.ts`),
  );
  assert.deepEqual(formats.map(({name}) => name).sort(), folders.sort());
});
