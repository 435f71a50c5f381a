/** Bundles the peers as they would be published: minified, for production, one module each. */
import {build} from 'esbuild';
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {compile} from 'svelte/compiler';
import {compileScript, parse} from 'vue/compiler-sfc';

const peers = new URL('peers/', import.meta.url).pathname;

const svelteFiles = {
  name: 'svelte-files',
  setup({onLoad}) {
    onLoad({filter: /\.svelte$/}, async ({path}) => {
      const source = await readFile(path, 'utf8');
      return {contents: compile(source, {filename: path, generate: 'client'}).js.code};
    });
  },
};

const vueFiles = {
  name: 'vue-files',
  setup({onLoad}) {
    onLoad({filter: /\.vue$/}, async ({path}) => {
      const {descriptor} = parse(await readFile(path, 'utf8'), {filename: path});
      const options = {id: basename(path), inlineTemplate: true, isProd: true};
      return {contents: compileScript(descriptor, options).content};
    });
  },
};

const production = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

const common = {
  bundle: true,
  format: 'esm',
  minify: true,
  target: 'es2022',
  conditions: ['production', 'browser'],
  define: production,
  plugins: [svelteFiles, vueFiles],
  jsx: 'automatic',
  logLevel: 'error',
};

const modules = {
  react: ['react.jsx', {jsxImportSource: 'react'}],
  preact: ['preact.jsx', {jsxImportSource: 'preact'}],
  vue: ['vue.js'],
  svelte: ['svelte.js'],
  lit: ['lit.js'],
  floor: ['floor.js'],
  'inner-html': ['inner-html.js'],
  'article-widgets': ['article-widgets.js'],
};

/** @returns each peer's module as text, by name */
export async function buildPeers() {
  const entries = Object.entries(modules).map(async ([name, [file, options]]) => {
    const {outputFiles} = await build({
      ...common,
      ...options,
      entryPoints: [peers + file],
      write: false,
    });
    return [name, outputFiles[0].text];
  });
  return Object.fromEntries(await Promise.all(entries));
}
