/** Bundles each element separately, so that `npm run size` can measure it. */
import {rollup} from 'rollup';
import {tags} from '../build/model/tags.js';
import {bundle as config} from '../rollup.config.mjs';
import {leaveDynamic} from './leave-dynamic.mjs';

/** Plugins for the whole build, not for one element. */
const whole = new Set(['emit-files', 'compile-early']);

/** The bundle is measured itself, and `<aw-article>` needs all of it. */
const measured = tags.filter((tag) => tag !== 'aw-article').map((tag) => tag.replace('aw-', ''));

for (const name of measured) {
  const plugins = [leaveDynamic, ...config.plugins.filter(({name}) => !whole.has(name))];
  const bundle = await rollup({input: `build/elements/${name}/${name}.js`, plugins});
  await bundle.write({file: `dist/alone/${name}.js`, format: 'es'});
}
