import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

/** Gets a Chromium: on Debian as root the distribution's, elsewhere Playwright's build. */
export function installChromium() {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isDebian()) return installFromDebian();
  // Only root may add the system libraries that the build needs.
  run('npx', [
    '--yes',
    'playwright-core',
    'install',
    '--no-shell',
    ...(isRoot ? ['--with-deps'] : []),
    'chromium',
  ]);
}

function installFromDebian() {
  run('apt-get', ['update', '--quiet=2']);
  run('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', 'chromium']);
}

function isDebian() {
  try {
    return /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

// A failure needs no word here: whether a browser is there afterwards is what counts.
function run(command, words) {
  console.log(`No browser is there to test in: ${[command, ...words].join(' ')}`);
  spawnSync(command, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}
