/** Code and custom properties that nothing uses. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import test from 'node:test';

const comments = /\/\*[^]*?\*\/|\/\/[^\n]*/g;
const readFolder = (folder, ending, recursive = false) =>
  readdirSync(folder, {recursive})
    .filter((name) => name.endsWith(ending))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(`${folder}/${name}`, 'utf8'),
    }));

const sources = readFolder('src', '.ts', true).map(({path, text}) => ({
  path,
  text,
  names: new Set(text.replace(comments, '').match(/[\w$]+/g)),
}));

/** What is used from outside `src`: by the build and the site, and as entry points of the package. */
const build = [
  ...readFolder('scripts', '.mjs'),
  ...readFolder('.', '.config.mjs'),
  ...readFolder('demo/workbench', '.ts', true),
]
  .map(({text}) => text.replace(comments, ''))
  .join();
const buildNames = new Set(build.match(/[\w$]+/g));
const entries = Object.values(JSON.parse(readFileSync('package.json', 'utf8')).exports).map(
  (entry) => (entry.default ?? entry).replace('./dist/', 'src/').replace('.js', '.ts'),
);
const isEntry = (path) =>
  entries.some((entry) => new RegExp(`^${entry.replace('*', '[^/]+')}$`).test(path)) ||
  path.startsWith('src/front-ends/');

test('every exported value is used by another module', () => {
  const unused = sources.flatMap(({path, text}) =>
    [...text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)]
      .map(([, name]) => name)
      .filter((name) => !sources.some((other) => other.path !== path && other.names.has(name)))
      .filter(
        (name) => !isEntry(path) && !buildNames.has(name) && !build.includes(modulePath(path)),
      )
      .map((name) => `${path}: ${name}`),
  );
  assert.deepEqual(unused, []);
});

/** As the build names a module: `build/page/lit-page.js`. */
function modulePath(path) {
  return path.replace('src/', 'build/').replace('.ts', '.js');
}

test('every custom property is documented, used and set', () => {
  const text = sources.map((source) => source.text).join('\n');
  const find = (pattern) => new Set(Array.from(text.matchAll(pattern), ([, name]) => name));
  const used = find(/var\(\s*(--[\w-]+)/g);
  const documented = find(/@cssprop (--[\w-]+)/g);
  const set = find(/^\s*(--_[\w-]+):/gm);
  const isPrivate = (name) => name.startsWith('--_');
  const differ = (one, other) => [...one].filter((name) => !other.has(name));
  assert.deepEqual(differ(documented, used), [], 'documented and not used');
  assert.deepEqual(
    differ(
      [...used].filter((name) => !isPrivate(name)),
      documented,
    ),
    [],
    'not documented',
  );
  assert.deepEqual(differ([...used].filter(isPrivate), set), [], 'used and not set');
  assert.deepEqual(differ(set, used), [], 'set and not used');
});
