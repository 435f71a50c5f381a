/** What every style sheet of the library keeps to, so that a change of a look cannot break it unseen. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';

const sources = readdirSync('src', {recursive: true})
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({path: `src/${path}`, text: readFileSync(`src/${path}`, 'utf8')}));

/** Without comments, which quote the rules of other people's pages. */
const sheets = sources
  .filter(({path}) => path.endsWith('.styles.ts'))
  .map(({path, text}) => ({path, text: text.replace(/\/\*[^]*?\*\//g, '')}));

const find = (texts, pattern) =>
  [
    ...new Set(texts.flatMap(({text}) => [...text.matchAll(pattern)].map(([, name]) => name))),
  ].sort();

/** The lines of a sheet with something that it should not have. */
const linesWith = (pattern) =>
  sheets.flatMap(({path, text}) =>
    text.split('\n').flatMap((line) => (pattern.test(line) ? `${path}: ${line.trim()}` : [])),
  );

test('every custom property of the styles is described with @cssprop, and the other way round', () => {
  const used = find(sheets, /(--aw-[a-z-]+)/g);
  assert.ok(used.length > 10);
  assert.deepEqual(used, find(sources, /@cssprop (--aw-[a-z-]+)/g));
});

test('a colour comes from a token, so that pages and dark mode can change it', () => {
  const own = linesWith(/(?:#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\()(?!.*mask)/i);
  const isFallback = (line) =>
    /tokens\.styles|var\(--aw-color-[a-z]+, light-dark\(|mask-image/.test(line);
  assert.deepEqual(
    own.filter((line) => !isFallback(line)),
    [],
  );
});

test('sizes and sides are logical, so that right-to-left needs no rule of its own', () => {
  const physical =
    /^\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|(?:m(?:in|ax)-)?(?:width|height))\b.*:/;
  assert.deepEqual(linesWith(physical), []);
});

test('nothing of a toll is animated', () => {
  const animated = linesWith(/^\s*(?:animation|transition)\b.*:/);
  assert.deepEqual(
    animated.filter((line) => line.includes('/card/')),
    [],
  );
});
