/** The patterns that group modules name files of the sources: a renamed file would change its chunk in silence. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {it} from 'node:test';

const files = readdirSync('src', {recursive: true}).map((path) => path.replaceAll('\\', '/'));
const names = new Set(files.flatMap((path) => path.split('/').map((name) => name.split('.')[0])));

for (const script of ['scripts/chunks.mjs', 'scripts/modules.mjs'])
  it(`${script} groups only files that exist`, () => {
    const code = readFileSync(script, 'utf8').replace(
      /\/\*[^]*?\*\/|\/\/ .*|'[^'\n]*'|`[^`]*`/g,
      '',
    );
    const named = code.match(/(?<![\w-])[a-z]+(?:-[a-z]+)+(?![\w-])/g) ?? [];
    assert.deepEqual(
      named.filter((name) => !names.has(name)),
      [],
    );
  });
