import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const place = fileURLToPath(new URL('node_modules/article-widgets', import.meta.url));

/** Installs the built package beside the apps, as npm would: packed, and nothing but what it holds. */
export function installPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'article-widgets-'));
  try {
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
    });
    rmSync(place, {recursive: true, force: true});
    mkdirSync(place, {recursive: true});
    const [archive] = readdirSync(folder);
    execFileSync('tar', ['-xzf', join(folder, archive), '-C', place, '--strip-components=1']);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
