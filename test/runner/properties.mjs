/** fast-check, with other values at each run; `PROPERTY_SEED` gives the same ones, as in CI, where a fault of old must not fail what is new. */
import fc from 'fast-check';

const seed = globalThis.process?.env.PROPERTY_SEED ?? globalThis.propertySeed;
if (seed) fc.configureGlobal({seed: Number(seed)});

export default fc;
