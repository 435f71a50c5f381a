/**
 * Finds a Chromium or installs one. This is the one place that gets what the tests need: `npm test`
 * runs it before everything else, and so does each script that opens a page.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {findChromium} from './browsers.mjs';

/** What to do where no Chromium can be had. */
export const advice =
  'No Chromium was found and none could be installed: install Chromium, Chrome or Edge, or set CHROME_PATH to one.';

/**
 * The ways to install a Chromium, in the order in which they are tried; a way is a list of commands.
 * Debian has one for root. Playwright's build runs anywhere, but only root may add its libraries.
 */
export function listWays({isRoot, isDebian}) {
  const install = ['install', '--yes', '--quiet=2', '--no-install-recommends', 'chromium'];
  const debian = [
    ['apt-get', 'update', '--quiet=2'],
    ['apt-get', ...install],
  ];
  const libraries = isRoot ? ['--with-deps'] : [];
  const playwright = [
    ['npx', '--yes', 'playwright-core', 'install', '--no-shell', ...libraries, 'chromium'],
  ];
  return isRoot && isDebian ? [debian, playwright] : [playwright];
}

/** Returns the path of a Chromium, or `undefined`. Tests pass what finds, what runs, and the machine. */
export function getChromium({find = findChromium, run = runCommand, machine = readMachine()} = {}) {
  const found = find();
  if (found) return found;
  for (const way of listWays(machine)) {
    for (const command of way) run(command);
    const installed = find();
    if (installed) return installed;
  }
  return undefined;
}

/** Ends the program with one line of advice where there is no Chromium. */
export function requireChromium() {
  const path = getChromium();
  if (path) return path;
  console.error(advice);
  process.exit(1);
}

function readMachine() {
  return {isRoot: process.getuid?.() === 0, isDebian: isDebian()};
}

function isDebian() {
  try {
    return /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

// The exit code is not read: whether a browser is there afterwards is what counts.
function run([program, ...words]) {
  spawnSync(program, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}

function runCommand(command) {
  console.log(`No Chromium is there. Running ${command.join(' ')}`);
  run(command);
}

if (argv[1] === fileURLToPath(import.meta.url)) requireChromium();
