/**
 * Writes all generated files: `npm run generate`, or some of the steps with `npm run generate --
 * docs`. With `--check` it writes nothing and fails where a file is out of date.
 */
import {execSync} from 'node:child_process';

/** In this order, because a step may read what earlier steps wrote. */
const steps = {
  schema: ['node scripts/schema.mjs'],
  icons: ['node scripts/icons.mjs'],
  manifest: ['custom-elements-manifest analyze --quiet', 'node scripts/editors.mjs'],
  'front-ends': ['node scripts/front-ends.mjs'],
  docs: ['node scripts/docs.mjs'],
  story: ['node demo/print-story.mjs'],
};

/** Steps that write to `dist`, which is not in the repository, so there is nothing to compare. */
const unchecked = ['manifest'];

const words = process.argv.slice(2);
const checks = words.includes('--check');
const named = words.filter((word) => word !== '--check');
const unknown = named.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0)
  throw new Error(`generate: expected ${Object.keys(steps).join(', ')}, found ${unknown.join()}`);

for (const name of named.length > 0 ? named : Object.keys(steps)) runStep(name);

function runStep(name) {
  const flag = checks && !unchecked.includes(name) ? ' --check' : '';
  for (const command of steps[name]) {
    try {
      execSync(command + flag, {stdio: 'inherit'});
    } catch {
      // The command has printed the error; the other steps still run.
      process.exitCode = 1;
    }
  }
}
