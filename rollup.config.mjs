import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {chunkOf} from './scripts/chunks.mjs';
import {collapseWhiteSpace} from './scripts/collapse-white-space.mjs';
import {modules} from './scripts/modules.mjs';

/** Looks of the words, for pages that want them before any script, or without one. */
const wordStyles = [];

const collectStyles = {
  name: 'collect-styles',
  transform(code, id) {
    if (!id.endsWith('.styles.js') || !/\b(word|token|block|post|storyPart)Styles\b/.test(code))
      return;
    for (const [styles] of code.matchAll(/(?<=css ?`)[^`]*(?=`)/g))
      wordStyles.push(styles.replaceAll('\\\\', '\\'));
  },
};

const litPage = resolve('build/page/lit-page.js');
const litStyles = resolve('build/page/lit-styles.js');

/**
 * What Lit takes from the page's global object, or leaves there: hooks for polyfills and servers,
 * which an element of the page may have the name of, and its version.
 */
const litGlobals = [
  // For decorators that are not compiled: ours are.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/this\[Symbol\.metadata\]/, 'null'],
  [/litPropertyMetadata\.get\(/, 'void('],
  [/\(\w\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  [/\b\w\.(\w+PolyfillSupport|litElementHydrateSupport|ShadyCSS|litNonce)\b/g, '(void 0)'],
  [/\b(\w)\.createPolicy\(/, 'createPolicy($1,'],
  [/export\{CSSResult[^}]*\}from"\.\/css-tag\.js";/, ''],
  [/\b(\w)=document(?=,)/, '$1=litDocument'],
  // Where its tree walker rests, which has to be a node.
  [/(?<=\.currentNode=)\w(?=,\w\})/, 'document'],
];

/** Shuts Lit off from the globals of the pages that the bundle comes to. */
const shieldLit = {
  name: 'shield-lit',
  resolveId: (source) => (source.endsWith('/css-tag.js') ? litStyles : null),
  transform(code, id) {
    if (!/\/node_modules\/(lit-html|lit-element|@lit)\//.test(id)) return null;
    const shielded = litGlobals.reduce((text, [global, own]) => text.replace(global, own), code);
    const left = /createPolicy\("|Versions|Metadata|Support\b|(?<!Node)=document,/.exec(shielded);
    if (left) this.error(`${id}: expected none of Lit's globals to be left, found ${left}`);
    return {
      code: `import {createPolicy, litDocument} from '${litPage}';\n${shielded}`,
      map: {mappings: ''},
    };
  },
};

/** Puts beside the bundle what is not a module. */
const emitFiles = {
  name: 'emit-files',
  generateBundle() {
    this.emitFile({type: 'asset', fileName: 'article-widgets.css', source: wordStyles.join('\n')});
    // For a plain script. One of another origin has no address of its own to `import()` from.
    const classic = readFileSync('src/page/classic.js', 'utf8');
    this.emitFile({type: 'asset', fileName: 'article-widgets.classic.js', source: classic});
    // For type checkers: they are loaded for what they do, and export nothing.
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

/** The licences of all that is inside the bundle: the library, Lit, the parser of Markdown, and the weather icons. */
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

/** Lets V8 compile the bundle as it comes, beside the page's own thread: nearly all of it runs at once. */
const compileEarly = {
  name: 'compile-early',
  generateBundle(_, {'article-widgets.js': entry}) {
    entry.code = `//# allFunctionsCalledOnLoad\n${entry.code}`;
    entry.map.mappings = `;${entry.map.mappings}`;
  },
};

/**
 * A chunk that the bundle waits for while the chunk waits for the bundle never starts. Name the
 * file that both need in `scripts/chunks.mjs`.
 */
function refuseCircles(level, log, report) {
  if (/Circular chunk/.test(log.message)) throw new Error(log.message);
  report(level, log);
}

const bundle = {
  onLog: refuseCircles,
  input: {'article-widgets': 'build/page/bundle.js'},
  // The chunks import what they share from the bundle itself: one request shows a page.
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
    collectStyles,
    collapseWhiteSpace,
    emitFiles,
    // Licenses stand in a file of their own.
    terser({
      ecma: 2022,
      module: true,
      compress: {passes: 3, unsafe_arrows: true},
      format: {comments: false},
    }),
  ],
};

/** Puts what templates need in place of Lit, which asks for a DOM. */
const withoutDom = {
  name: 'without-dom',
  resolveId: (id) =>
    /^lit(\/directive-helpers\.js)?$/.test(id) ? resolve('build/server/lit-without-dom.js') : null,
};

/** What the server shares with the other entry points: one registry of words, one `ArticleError`. */
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
  input: {server: 'build/server/server.js', words: 'build/server/words.js'},
  output: {dir: 'dist/server', format: 'es', sourcemap: true, chunkFileNames: 'drawing.js'},
  plugins: [shareModules, withoutDom, nodeResolve()],
};

/** Looks, minification and Lit as in the bundle; what the page of a frame loads is no module. */
const framePlugins = bundle.plugins.filter((plugin) => plugin !== emitFiles);

const frames = [
  // The script of a page that holds frames.
  {input: 'build/frame/frame.js', output: {file: 'dist/frame.js'}},
  // The script of the page in a frame, no module: it says what is wrong where modules may not come.
  {input: 'build/frame/embed.js', output: {file: 'dist/embed.js'}},
].map(({input, output}) => ({
  input,
  output: {format: 'iife', sourcemap: true, ...output},
  plugins: framePlugins,
}));

export default [modules, bundle, server, ...frames];
