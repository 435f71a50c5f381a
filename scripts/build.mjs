/**
 * `npm run build` writes `dist` and `site`. `npm run build -- site` writes the site alone, and
 * `npm run build -- wordpress` the plugin for WordPress, both from an earlier build.
 */
import {spawnSync} from 'node:child_process';
import {rmSync} from 'node:fs';

const parts = {
  site: ['node scripts/site/build.mjs'],
  wordpress: ['node scripts/wordpress.mjs'],
};

const all = [
  'node scripts/compile.mjs',
  'rollup -c --silent',
  'node scripts/integrity.mjs',
  'node scripts/generate.mjs manifest',
  ...parts.site,
];

const [name] = process.argv.slice(2);
const commands = name === undefined ? all : parts[name];
if (!commands) {
  console.error(`expected ${Object.keys(parts).join(' or ')}, found "${name}"`);
  process.exit(1);
}
if (commands === all)
  for (const folder of ['build', 'dist']) rmSync(folder, {recursive: true, force: true});
for (const command of commands) {
  const {status} = spawnSync(command, {shell: true, stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
}
