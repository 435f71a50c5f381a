import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';

/** Minifies what stands in css`…`, nesting included. */
const minifyStyles = {
  name: 'minify-styles',
  async transform(code, id) {
    if (!id.endsWith('.styles.js')) return null;
    const parts = code.split(/(?<=css ?`)([^`]*)(?=`)/);
    for (let index = 1; index < parts.length; index += 2) {
      const styles = await transform(parts[index], {loader: 'css', minify: true, target: 'esnext'});
      parts[index] = styles.code.trim().replaceAll('\\', '\\\\');
    }
    return {code: parts.join(''), map: {mappings: ''}};
  },
};

/** What draws data stands in one chunk: a page needs all of it or nothing. */
const chunkOf = (id) =>
  /\.words\.js$/.test(id) && !id.includes('/internal/') ? 'drawing' : undefined;

export default {
  input: {'article-widgets': 'dist/index.js'},
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
    minifyTemplateLiterals({exclude: ['**/*.styles.js']}),
    terser({ecma: 2022, module: true, compress: {passes: 3, unsafe_arrows: true}}),
  ],
};
