/**
 * The modules of the package, grouped by use, so that a page requests few files and a bundler still
 * includes only what is used. `rollup.config.mjs` builds them.
 */
import {cpSync, readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {groupOf, pageGroupOf} from './chunks.mjs';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
const built = readdirSync('build', {recursive: true}).map((path) => path.replaceAll('\\', '/'));

/**
 * Built separately: the server has no Lit, and React needs its directives at the top of each file.
 */
const apart = /^(server|front-ends)\//;

/**
 * Entry points that are not in `exports` but are separate files: the server shares its strings and
 * errors with the other entry points, and an import of one function of tolls must not include the
 * others. The command line is listed in `bin`.
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

/** Copies the front ends unchanged: they are small, and use import conditions. */
const copyFrontEnds = {
  name: 'copy-front-ends',
  writeBundle() {
    cpSync('build/front-ends', 'dist/front-ends', {recursive: true});
    // Compiled by the app itself.
    for (const name of readdirSync('src/front-ends/svelte'))
      if (name.endsWith('.svelte'))
        cpSync(`src/front-ends/svelte/${name}`, `dist/front-ends/svelte/${name}`);
  },
};

/**
 * Modules that elements share with the other entry points: strings, errors, readers, weather
 * loaders.
 */
const shared =
  /\/build\/(locales\/(?!load-english)|model\/issue|readers|prose|weather\/(?!condition|icons|temperature))/;

/**
 * Gives elements their own copies of modules that other entry points use too. So the modules of
 * elements are in few files that a page needs completely, and those of the others contain no parts
 * of elements.
 */
const splitPages = {
  name: 'split-pages',
  resolveId(source, importer = '') {
    if (importer && !source.startsWith('.')) return {id: source, external: true};
    // The command line uses the built server, without Lit and with its hashes.
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
    // Short functions where a part of a file is imported on demand.
    generatedCode: {arrowFunctions: true},
    chunkFileNames: 'modules/[name].js',
    manualChunks(id) {
      const [path, query] = id.split('?');
      return query === 'page' ? pageGroupOf(path) : groupOf(path);
    },
    onlyExplicitManualChunks: true,
    hoistTransitiveImports: false,
  },
};
