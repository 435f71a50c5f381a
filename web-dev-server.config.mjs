import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fileURLToPath} from 'node:url';
import {readabilityModule} from './scripts/readability-module.mjs';
import {serveSite} from './scripts/site/serve-site.mjs';

const inProject = (name) => fileURLToPath(new URL(name, import.meta.url));

/** `npm start`: serves the site from the sources, on port 8000 or the next free one. */
export default {
  rootDir: inProject('.'),
  nodeResolve: {browser: true, exportConditions: ['production']},
  // An older target would rewrite the scripts in the page, whose source is shown.
  plugins: [
    serveSite,
    readabilityModule,
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: inProject('tsconfig.json')}),
  ],
  middleware: [
    (context, next) => (context.path === '/' ? context.redirect('/demo/') : next()),
    // Allows pages of any site to load the library for snippets copied from the workbench.
    (context, next) => {
      if (context.path.startsWith('/dist/')) context.set('access-control-allow-origin', '*');
      return next();
    },
  ],
};
