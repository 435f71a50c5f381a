import {esbuildPlugin} from '@web/dev-server-esbuild';
import {fileURLToPath} from 'node:url';
import {readabilityModule} from '../../scripts/readability-module.mjs';

/** Lets a browser load the sources as they are: TypeScript compiled as tsconfig.json says, packages found by name. */
export const fromSource = {
  plugins: [
    readabilityModule,
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
    }),
  ],
  // What a page in production loads, not Lit's development build.
  nodeResolve: {browser: true, exportConditions: ['production']},
};
