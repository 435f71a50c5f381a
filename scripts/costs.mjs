/** Prints what each package in the bundle costs: how much smaller the bundle is without it. */
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';
import {bundle as config} from '../rollup.config.mjs';
import {leaveDynamic} from './leave-dynamic.mjs';
const plugins = [leaveDynamic, ...config.plugins.filter(({name}) => name !== 'emit-files')];

const whole = await bundleWithout();
const packages = [...new Set(whole.modules.map(packageOf).filter(Boolean))];
console.log('Of the bundle, brotli:');
for (const name of packages) {
  const {bytes} = await bundleWithout(name);
  console.log(`  ${name}: ${whole.bytes - bytes} B`);
}

async function bundleWithout(name) {
  const external = (id, importer, isResolved) =>
    Boolean(name && isResolved && packageOf(id) === name);
  const bundle = await rollup({input: config.input, plugins, external, logLevel: 'silent'});
  const {output} = await bundle.generate({format: 'es'});
  const [{code, modules}] = output;
  return {bytes: brotliCompressSync(code).length, modules: Object.keys(modules)};
}

/** `lit-html` for a path in `node_modules`; undefined for our own modules. */
function packageOf(id) {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}
