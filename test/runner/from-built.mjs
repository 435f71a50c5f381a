/**
 * Gives the tests of elements what is published in place of the sources: `LIBRARY=bundle` the bundle
 * of a script tag, `LIBRARY=modules` the modules of the package. Run `npm run build` first.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';

/** What `index.ts` passes on, so what the bundle exports. */
const passedOn = new Set(
  [...readFileSync('src/index.ts', 'utf8').matchAll(/^export \{.* from '\.\/(.*)'/gm)].map(
    ([, path]) => path,
  ),
);

const entries = {bundle: '/dist/article-widgets.js', modules: '/dist/index.js'};

/** The built file that has what a source file exports; nothing where it is not published. */
function findBuilt(path, entry) {
  if (path.startsWith('server/')) return '/dist/server/server.js';
  if (entry === entries.bundle) {
    if (passedOn.has(path)) return entry;
    if (words.test(path)) return `/bundle/${path}`;
  }
  if (existsSync(join('dist', path))) return `/dist/${path}`;
  return passedOn.has(path) ? entry : undefined;
}

/** A language, or all of them: a module that gives its words to the elements. */
const words = /^locales\/(all-languages|pseudo|[a-z]{2})\.js$/;

/** The same for the bundle, which has words of its own and takes others by `setStrings`. */
const giveWords = (path) => `
  import * as exported from '/dist/${path}';
  import {setStrings} from '${entries.bundle}';
  const {allLanguages, pseudo, ...language} = exported;
  const all = {...allLanguages, ...language, ...(pseudo && {'en-XA': pseudo})};
  await Promise.all(Object.entries(all).map(([tag, strings]) => setStrings(tag, strings)));`;

/** All tests, and those of what is published. */
const allTests = ['test/**/*.test.ts', '!test/corpora/**', '!test/slow/**'];
const doorTests = [
  'test/elements/*.test.ts',
  'test/locales/elements.test.ts',
  'test/server/*.test.ts',
];

/** The tests of a build, with the plugin that gives them its files; of the sources by default. Or the problem, in a line. */
export function chooseLibrary(name = 'sources') {
  if (name === 'sources') return {plugins: [], files: allTests};
  const entry = entries[name];
  if (!entry) return {problem: `LIBRARY: expected sources, bundle or modules, found "${name}"`};
  if (!existsSync(join('.', entry))) return {problem: `${entry} is not there: npm run build`};
  return {plugins: [fromBuilt(entry)], files: doorTests};
}

const fromBuilt = (entry) => ({
  name: 'from-built',
  resolveImport({source, context}) {
    if (!context.path.startsWith('/test/') || !source.includes('/src/')) return undefined;
    const path = posix.join(posix.dirname(context.path), source).replace(/^\/src\//, '');
    return findBuilt(path, entry);
  },
  serve({path}) {
    const [, language] = /^\/bundle\/(.*)/.exec(path) ?? [];
    return language && {body: giveWords(language), type: 'js'};
  },
});
