import {loadEnglish} from '../locales/load-english.js';
import {onDemand} from './on-demand.js';

/** The code that loads data, and the English strings used as a fallback. Both load in parallel. */
export const dataLoader = onDemand(async () => {
  const [module] = await Promise.all([
    import('./data/data-loader.js'),
    loadEnglish().catch(() => undefined),
  ]);
  return module;
});
