/**
 * The modules of the package, in the groups that they are used in: a page asks for few files, and
 * a bundler still takes only what is used. `rollup.config.mjs` builds them.
 */
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {groupOf, pageGroupOf} from './chunks.mjs';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
const built = readdirSync('build', {recursive: true}).map((path) => path.replaceAll('\\', '/'));

/** Built by themselves: the server has no Lit, and React finds its directives at the top of each file. */
const apart = /^(server|front-ends)\//;

/**
 * Not named in `exports`, and in a file of their own: the server shares its words and its errors
 * with the other entry points, and who takes one function of tolls gets no other. The command line is
 * named in `bin`.
 */
const beside =
  /^(cli\/main\.|locales\/(?!load-english)|model\/issue|toll\/(describe-figure|to-hxl|to-json-ld)\.)/;

function* filesOf(target) {
  if (typeof target === 'string') yield target.replace('./dist/', '');
  else for (const one of Object.values(target)) yield* filesOf(one);
}

const named = new Set(Object.values(exports).flatMap((target) => [...filesOf(target)]));
const entries = built.filter(
  (path) => path.endsWith('.js') && !apart.test(path) && (named.has(path) || beside.test(path)),
);

/** The front ends as they are: they are small, and name their modules by conditions. */
const copyFrontEnds = {
  name: 'copy-front-ends',
  writeBundle() {
    cpSync('build/front-ends', 'dist/front-ends', {recursive: true});
    // Its compiler is that of the app.
    for (const name of readdirSync('src/front-ends/svelte'))
      if (name.endsWith('.svelte'))
        cpSync(`src/front-ends/svelte/${name}`, `dist/front-ends/svelte/${name}`);
  },
};

/** What elements share with the other entry points: words, errors, readers, loaders of weather. */
const shared =
  /\/build\/(locales\/(?!load-english)|model\/issue|readers|prose|weather\/(?!condition|icons|temperature))/;

/**
 * Gives elements modules of their own of what other entry points use too. So the elements' are in
 * few files, which a page needs as a whole; and the others' have no part of an element in them.
 */
const splitPages = {
  name: 'split-pages',
  resolveId(source, importer = '') {
    if (importer && !source.startsWith('.')) return {id: source, external: true};
    // The command line takes the server as it is built, without Lit and with its hashes.
    if (/\/build\/cli\//.test(importer) && source === '../server/server.js')
      return {id: source, external: true};
    const [from, query = ''] = importer.split('?');
    const path = from ? resolve(from, '..', source) : resolve(source);
    const isOfPage = query === 'page' && !shared.test(path);
    return isOfPage || /\/build\/(elements\/|index\.)/.test(path) ? `${path}?page` : path;
  },
  load: (id) => (id.endsWith('?page') ? readFileSync(id.slice(0, -5), 'utf8') : null),
};

export const modules = {
  input: Object.fromEntries(entries.map((path) => [path.slice(0, -3), `build/${path}`])),
  plugins: [splitPages, copyFrontEnds],
  output: {
    dir: 'dist',
    format: 'es',
    chunkFileNames: 'modules/[name].js',
    manualChunks(id) {
      const [path, query] = id.split('?');
      return query === 'page' ? pageGroupOf(path) : groupOf(path);
    },
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
  },
};
