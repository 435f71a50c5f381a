import {build} from 'esbuild';

/** Imports a module of the workbench, which is served from its sources and never built. */
export async function importModule(path) {
  const {outputFiles} = await build({
    entryPoints: [`demo/workbench/${path}`],
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['production'],
    logLevel: 'silent',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}
