/** Bundles each element by itself, so that `npm run size` can weigh it. */
import {rollup} from 'rollup';
import configs from '../rollup.config.mjs';

const [, config] = configs;

/** What works on the whole build, not on one element. */
const whole = new Set(['emit-files', 'compile-early']);

/** What is loaded later is not weighed. */
const leaveDynamic = {name: 'leave-dynamic', resolveDynamicImport: () => false};

for (const name of ['article-body', 'weather-dateline', 'casualty-card', 'related-stories']) {
  const plugins = [leaveDynamic, ...config.plugins.filter(({name}) => !whole.has(name))];
  const bundle = await rollup({input: `build/elements/${name}/${name}.js`, plugins});
  await bundle.write({file: `dist/alone/${name}.js`, format: 'es'});
}
