/**
 * Writes the site as static files to `site/`, for any host and path. Includes the built library, so
 * that code copied from the examples works while the site is online.
 */
import {build} from 'esbuild';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {inlineStyles} from './inline-styles.mjs';
import {makePages} from './made-pages.mjs';
import {addPreloads} from './preloads.mjs';
import {fillShell} from './shell.mjs';

const out = 'site';

/** Pages written by hand, relative to the site's root. */
const handWritten = [
  'index.html',
  'story.html',
  'workbench/index.html',
  'workbench/preview/stage.html',
];

/** Scripts named in pages. Shared parts become chunks. */
const entries = [
  'site',
  'examples',
  'guide',
  'library',
  'workbench/main',
  'workbench/preview/stage',
];

/** Files that pages load unchanged. */
const files = ['story.json', 'feed.json', 'story.txt', 'images'];

/** Style sheets stay separate files, because pages name them. */
const sheets = ['.', 'workbench'].flatMap(listSheets);

/** The examples use the published library. The workbench uses modules that are not published. */
const useBuiltLibrary = {
  name: 'use-built-library',
  setup({onResolve}) {
    onResolve({filter: /^\.\.\/src\/page\/bundle\.js$/}, () => ({
      path: './article-widgets/article-widgets.js',
      external: true,
    }));
  },
};

rmSync(out, {recursive: true, force: true});
const {
  metafile: {outputs: scripts},
} = await bundle(
  entries.map((name) => `demo/${name}.ts`),
  {splitting: true, chunkNames: 'chunks/[name]-[hash]', plugins: [useBuiltLibrary], metafile: true},
);
await bundle(
  sheets.map((path) => `demo/${path}`),
  {},
);
for (const file of files) cpSync(`demo/${file}`, join(out, file), {recursive: true});
cpSync('dist', join(out, 'article-widgets'), {recursive: true, filter: isServed});
for (const path of handWritten) write(path, readFileSync(`demo/${path}`, 'utf8'));
for (const [path, text] of makePages()) write(path, text);

function listSheets(folder) {
  return readdirSync(`demo/${folder}`)
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name));
}

function bundle(entryPoints, options) {
  return build({
    entryPoints,
    outdir: out,
    outbase: 'demo',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // `sideEffects` in package.json is about `dist`; applied to the site, it would remove modules
    // that define elements.
    ignoreAnnotations: true,
    logLevel: 'error',
    ...options,
  });
}

/** Pages load the bundle and its chunks; the other modules are for bundlers. */
function isServed(path) {
  return (
    /^dist($|\/[^/]+\.(js|css|html|json|txt)$|\/(chunks|locales)(\/|$))/.test(path) &&
    !path.endsWith('.map')
  );
}

function write(path, text) {
  const target = join(out, path);
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, path.endsWith('.html') ? finish(text, path) : text);
}

function finish(html, path) {
  const shell = inlineStyles(fillShell(html, path, {library: 'article-widgets/'}), path, out);
  return (
    addPreloads(shell.replace(/(<script [^>]*src="[^"]*)\.ts"/g, '$1.js"'), path, scripts, out)
      // The examples wait for the library, so both are requested in parallel.
      .replace(
        /<script type="module" src="([^"]*)examples\.js"/,
        '<link rel="modulepreload" href="$1article-widgets/article-widgets.js" />$&',
      )
      .replace('data-library="../../dist/"', 'data-library="../article-widgets/"')
  );
}
