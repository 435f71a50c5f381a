import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

/** Looks of the words, for pages that want them before any script, or without one. */
const wordStyles = [];

/** Minifies what stands in css`…`, nesting included. */
const minifyStyles = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.endsWith('.styles.js')) return null;
    const parts = code.split(/(?<=css ?`)([^`]*)(?=`)/);
    for (let index = 1; index < parts.length; index += 2) {
      const styles = await transform(parts[index], {loader: 'css', minify: true, target: 'esnext'});
      if (code.includes('wordStyles')) wordStyles.push(styles.code.trim());
      parts[index] = styles.code.trim().replaceAll('\\', '\\\\');
    }
    return {code: parts.join(''), map: {mappings: ''}};
  },
};

/** Puts beside the bundle what is not a module. */
const emitFiles = {
  name: 'emit-files',
  generateBundle() {
    this.emitFile({type: 'asset', fileName: 'article-widgets.css', source: wordStyles.join('\n')});
    // For a plain script: an address in `import()` is relative to the script that says it.
    const classic = "import('./article-widgets.js')\n";
    this.emitFile({type: 'asset', fileName: 'article-widgets.classic.js', source: classic});
    const source = readFileSync('src/model/article.schema.json', 'utf8');
    this.emitFile({type: 'asset', fileName: 'article.schema.json', source});
  },
};

/** What draws data stands in one chunk: a page needs all of it or nothing. */
const drawing = [
  /\.words\.js$/,
  /\/casualty-card\/sentence-address\.js$/,
  /\/internal\/(create-date-format|figure-text|format|weave)\.js$/,
  /\/model\/(arrange-report|availability|inspect-report|remainder|revisions)\.js$/,
  /\/weather-dateline\/(draw-dateline|inspect-dateline|place-time|weather-age)\.js$/,
  /\/weather\/(condition|icons\.generated|temperature)\.js$/,
];

function chunkOf(id) {
  if (drawing.some((pattern) => pattern.test(id))) return 'drawing';
  return /\/casualties\/languages\//.test(id) ? 'casualties-english' : undefined;
}

const bundle = {
  input: {'article-widgets': 'dist/bundle.js'},
  // The chunks import what they share from the bundle itself: one request shows a page.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    format: 'es',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: chunkOf,
    onlyExplicitManualChunks: true,
    sourcemap: true,
  },
  plugins: [
    nodeResolve(),
    minifyStyles,
    minifyTemplateLiterals({exclude: ['**/*.styles.js', '**/node_modules/**']}),
    emitFiles,
    terser({ecma: 2022, module: true, compress: {passes: 3, unsafe_arrows: true}}),
  ],
};

/** Puts what templates need in place of Lit, which asks for a DOM. */
const withoutDom = {
  name: 'without-dom',
  resolveId: (id) => (id === 'lit' ? resolve('dist/server/tags.js') : null),
};

/** What the server shares with the other entry points: one registry of words, one `ArticleError`. */
const shared = /\/dist\/(locales|model)\//;

const server = {
  input: {server: 'dist/server/server.js'},
  external: (id, importer) => shared.test(resolve(importer ? dirname(importer) : '.', id)),
  output: {dir: 'dist/server', format: 'es', sourcemap: true},
  plugins: [withoutDom, nodeResolve()],
};

export default [bundle, server];
