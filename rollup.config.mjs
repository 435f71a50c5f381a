import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {chunkOf} from './scripts/chunks.mjs';
import {collapseWhiteSpace} from './scripts/collapse-white-space.mjs';
import {modules} from './scripts/modules.mjs';
import {shieldLit} from './scripts/shield-lit.mjs';

/** Adds the files that are not modules. */
const emitFiles = {
  name: 'emit-files',
  async generateBundle() {
    // In the order of the cascade, as elements and servers add them.
    const {lightDomStyles} = await import('./build/server/drawn-elements.js');
    this.emitFile({
      type: 'asset',
      fileName: 'article-widgets.css',
      source: lightDomStyles.join('\n'),
    });
    // A classic script from another origin has no base address for `import()`.
    const classic = readFileSync('src/page/classic.js', 'utf8');
    this.emitFile({type: 'asset', fileName: 'article-widgets.classic.js', source: classic});
    // Type checkers need a declaration of modules that only have side effects.
    for (const name of [
      'article-widgets.classic',
      'article-widgets.css',
      'embed',
      'embed.html',
      'frame',
    ])
      this.emitFile({
        type: 'asset',
        fileName: `${name}.d.ts`,
        source: 'export {};\n',
      });
    this.emitFile({type: 'asset', fileName: 'LICENSES.txt', source: listLicenses()});
    const source = readFileSync('src/model/article.schema.json', 'utf8');
    this.emitFile({type: 'asset', fileName: 'article.schema.json', source});
    const page = readFileSync('src/frame/embed.html', 'utf8');
    this.emitFile({type: 'asset', fileName: 'embed.html', source: page});
  },
};

/**
 * The licences of everything in the bundle: the library, Lit, the Markdown parser and the weather
 * icons.
 */
function listLicenses() {
  const inside = {
    'article-widgets': 'LICENSE',
    Lit: 'node_modules/lit/LICENSE',
    Marked: 'node_modules/marked/LICENSE',
    'Lucide icons': 'node_modules/lucide-static/LICENSE',
  };
  return Object.entries(inside)
    .map(([name, file]) => `${name}\n\n${readFileSync(file, 'utf8')}`)
    .join('\n\n');
}

/**
 * Lets V8 compile the bundle while it downloads, in a background thread, because nearly all of it
 * runs at once.
 */
const compileEarly = {
  name: 'compile-early',
  generateBundle(_, {'article-widgets.js': entry}) {
    entry.code = `//# allFunctionsCalledOnLoad\n${entry.code}`;
    entry.map.mappings = `;${entry.map.mappings}`;
  },
};

/**
 * Fails for a chunk and the bundle that wait for each other, because the chunk would never start.
 * Add the file that both need to `scripts/chunks.mjs`.
 */
function refuseCircles(level, log, report) {
  if (/Circular chunk/.test(log.message)) throw new Error(log.message);
  report(level, log);
}

/** The bundle for a script tag, with its chunks. */
export const bundle = {
  onLog: refuseCircles,
  input: {'article-widgets': 'build/page/bundle.js'},
  // Chunks import shared code from the bundle itself, so that one request is enough to show a page.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    format: 'es',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    sourcemap: true,
    plugins: [compileEarly],
  },
  plugins: [
    shieldLit,
    nodeResolve(),
    collapseWhiteSpace,
    emitFiles,
    // Licences are in a separate file.
    terser({
      ecma: 2022,
      module: true,
      compress: {passes: 3, unsafe_arrows: true},
      format: {comments: false},
    }),
  ],
};

/** Replaces Lit, which needs a DOM, with the parts that templates use. */
const withoutDom = {
  name: 'without-dom',
  resolveId: (id) =>
    /^lit(\/directive-helpers\.js)?$/.test(id) ? resolve('build/server/lit-without-dom.js') : null,
};

/**
 * Modules that the server shares with the other entry points, so that there is one registry of
 * strings and one `ArticleError`.
 */
const shareModules = {
  name: 'share-modules',
  resolveId(source, importer) {
    const [, path] =
      /\/build\/(locales\/(?!load-english).*|model\/issue\.js|server\/own-integrity\.js)$/.exec(
        resolve(importer ?? '', '..', source),
      ) ?? [];
    return path ? {id: `../${path}`, external: true} : null;
  },
};

const server = {
  input: {server: 'build/server/server.js', markup: 'build/server/markup.js'},
  output: {dir: 'dist/server', format: 'es', sourcemap: true, chunkFileNames: 'drawing.js'},
  plugins: [shareModules, withoutDom, nodeResolve()],
};

/** Styles, minification and Lit as in the bundle. Scripts of the frame's page are not modules. */
const framePlugins = bundle.plugins.filter((plugin) => plugin !== emitFiles);

const frames = [
  // The script of a page with frames.
  {input: 'build/frame/frame.js', output: {file: 'dist/frame.js'}},
  // The script of the page in a frame. It is not a module, so that it can report an error where
  // modules are blocked.
  {input: 'build/frame/embed.js', output: {file: 'dist/embed.js'}},
].map(({input, output}) => ({
  input,
  output: {format: 'iife', sourcemap: true, ...output},
  plugins: framePlugins,
}));

export default [modules, bundle, server, ...frames];
