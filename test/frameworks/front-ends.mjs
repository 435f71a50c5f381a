/** The front ends, and how an app of each is built. */
import {build} from 'esbuild';
import {fileURLToPath} from 'node:url';
import {solid, svelte, vue} from './compilers.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const react18 = {
  react: at('../react-18/node_modules/react'),
  'react-dom': at('../react-18/node_modules/react-dom'),
};
const jsx = (jsxImportSource) => ({jsx: 'automatic', jsxImportSource});

/** A server's part of the package, in place of the browser's: the tags are defined later. */
const withoutElements = {
  name: 'without-elements',
  setup: (build) =>
    build.onResolve({filter: /^#elements\//}, () => ({
      path: at('node_modules/article-widgets/dist/front-ends/no-elements.js'),
    })),
};

/** How each front end is built, by its name; `app` is its file in `apps`. */
export const frontEnds = {
  'React 18': {app: 'react.tsx', ...jsx('react'), alias: react18},
  'React 19': {app: 'react.tsx', ...jsx('react')},
  "React 19's own tags": {app: 'react-tags.tsx', ...jsx('react')},
  Preact: {app: 'preact.tsx', ...jsx('preact')},
  'Vue 3': {app: 'vue.ts', plugins: [vue]},
  'Svelte 5': {app: 'svelte.ts', plugins: [svelte], conditions: ['svelte', 'browser']},
  Solid: {app: 'solid.tsx', plugins: [solid]},
  'Angular 20': {app: 'angular.ts'},
  'Angular 20 with zone.js': {app: 'angular-zone.ts'},
};

/** What esbuild is told for a front end, without what is built. */
export function optionsOf(name) {
  const {app, ...options} = frontEnds[name];
  return {
    bundle: true,
    format: 'esm',
    splitting: true,
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    tsconfigRaw: {compilerOptions: {experimentalDecorators: true}},
    logLevel: 'error',
    ...options,
  };
}

/**
 * Builds the app of a front end to `app.js` in a folder. It leaves on the page `mountApp`, and
 * `defineElements`, which those front ends need whose app does not import the elements itself.
 */
export async function buildApp(name, outdir, {late = false} = {}) {
  const {plugins = [], ...options} = optionsOf(name);
  await build({
    ...options,
    plugins: late ? [...plugins, withoutElements] : plugins,
    stdin: {
      contents: `
        export {mount as mountApp} from './${frontEnds[name].app}';
        export const defineElements = () => import('article-widgets');
      `,
      resolveDir: at('apps'),
      sourcefile: 'app.js',
    },
    entryNames: 'app',
    outdir,
  });
}
