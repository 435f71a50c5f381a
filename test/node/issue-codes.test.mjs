// Every code in the list of issue codes is one that the library tells; a guide says what it means.
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';

const list = readFileSync('src/model/issue-codes.ts', 'utf8');
const codes = [...list.matchAll(/^ {2}'?([a-z]\w*(?:-\w+)*)'?: /gm)].map(([, code]) => code);

/** Codes that are put together of two parts: `second-place`. */
const madeOf = {second: 'second-${', no: '`no-${'};

function isTold(source, code) {
  const [first] = code.split('-');
  return source.includes(`'${code}'`) || (madeOf[first] && source.includes(madeOf[first]));
}

test('the list has the codes of all issues, and no others', () => {
  const source = readdirSync('src', {recursive: true})
    .filter((file) => file.endsWith('.ts') && !file.endsWith('issue-codes.ts'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  assert.ok(codes.length > 50, `only ${codes.length} codes were read`);
  assert.deepEqual(
    codes.filter((code) => !isTold(source, code)),
    [],
  );
});

test('the guide explains each code', () => {
  const guide = readFileSync('docs/codes.md', 'utf8');
  assert.deepEqual(
    codes.filter((code) => !guide.includes(`| \`${code}\``)),
    [],
  );
});
