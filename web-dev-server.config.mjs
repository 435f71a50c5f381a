import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fileURLToPath} from 'node:url';
import {readabilityModule} from './scripts/readability-module.mjs';
import {serveSite} from './scripts/site/serve-site.mjs';

const inProject = (name) => fileURLToPath(new URL(name, import.meta.url));

/** `npm start`: serves the site from the sources, on port 8000 or the next one that is free. */
export default {
  rootDir: inProject('.'),
  nodeResolve: {browser: true, exportConditions: ['production']},
  // Any older target would rewrite the scripts within the page, which shows their source.
  plugins: [
    serveSite,
    readabilityModule,
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: inProject('tsconfig.json')}),
  ],
  middleware: [
    (context, next) => (context.path === '/' ? context.redirect('/demo/') : next()),
    // A snippet that is copied from the workbench loads the library on a page of any site.
    (context, next) => {
      if (context.path.startsWith('/dist/')) context.set('access-control-allow-origin', '*');
      return next();
    },
  ],
};
