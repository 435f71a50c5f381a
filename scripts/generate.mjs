/**
 * Writes everything that is made from something else: `npm run generate`, or `npm run generate -- docs`
 * for some steps. With `--check` it writes nothing and fails where a file is out of date.
 */
import {execSync} from 'node:child_process';

/** In this order: each step may read what the steps before it wrote. */
const steps = {
  schema: ['node scripts/schema.mjs'],
  icons: ['node scripts/icons.mjs'],
  manifest: ['custom-elements-manifest analyze --quiet', 'node scripts/editors.mjs'],
  'front-ends': ['node scripts/front-ends.mjs'],
  docs: ['node scripts/docs.mjs'],
  story: ['node demo/print-story.mjs'],
};

/** The manifest goes to `dist`, so there is nothing to compare it with: it is always written. */
const unchecked = ['manifest'];

const 
const words = process.argv.slice(2);
const check = words.includes('--check');
const named = words.filter((word) => word !== '--check');
const unknown = named.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0)
  throw new Error(`generate: expected ${Object.keys(steps).join(', ')}, found "${unknown}"`);

for (const name of named.length > 0 ? named : Object.keys(steps)) run(name);

function run(name) {
  for (const command of steps[name]) {
    try {
      execSync(check && !unchecked.includes(name) ? `${command} --check` : command, {
        stdio: 'inherit',
      });
    } catch {
      process.exitCode = 1;
    }
  }
}
