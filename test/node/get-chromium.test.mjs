/** Finding and getting a Chromium on machines that have none. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {findChromium, findFirefox, findWebKit} from '../runner/browsers.mjs';
import {advice, getChromium, listWays} from '../runner/get-chromium.mjs';

const root = mkdtempSync(join(tmpdir(), 'article-widgets-browsers-'));
after(() => rmSync(root, {recursive: true}));

let count = 0;
/** A machine whose search path and home are new, empty folders. */
function bareMachine(variables = {}) {
  const home = join(root, `machine-${++count}`);
  mkdirSync(join(home, 'bin'), {recursive: true});
  return {home, variables: {PATH: join(home, 'bin'), ...variables}};
}

function addProgram(path) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

describe('finding a browser', () => {
  it('finds none if none is on the path', () => {
    const machine = bareMachine();
    assert.equal(findChromium(machine), undefined);
    assert.equal(findFirefox(machine), undefined);
    assert.equal(findWebKit(machine), undefined);
  });

  it('finds one on the path under each of its names', () => {
    for (const name of ['chromium', 'google-chrome', 'microsoft-edge']) {
      const machine = bareMachine();
      const path = addProgram(join(machine.home, 'bin', name));
      assert.equal(findChromium(machine), path);
    }
  });

  it('finds the newest build of Playwright in the home folder', () => {
    const machine = bareMachine();
    const inside = (version) => `.cache/ms-playwright/chromium-${version}/chrome-linux/chrome`;
    addProgram(join(machine.home, inside(999)));
    const newest = addProgram(join(machine.home, inside(1200)));
    assert.equal(findChromium(machine), newest);
  });

  it('uses the one in CHROME_PATH, and no other if that cannot run', () => {
    const named = bareMachine();
    const path = addProgram(join(named.home, 'elsewhere', 'chrome'));
    addProgram(join(named.home, 'bin', 'chromium'));
    const withPath = (CHROME_PATH) => ({
      ...named,
      variables: {...named.variables, CHROME_PATH},
    });
    assert.equal(findChromium(withPath(path)), path);
    assert.equal(findChromium(withPath(`${path}-missing`)), undefined);
  });
});

describe('installing Chromium', () => {
  /** Runs no command; a browser is there after the commands that `installs` is true of. */
  function getOn(machine, installs) {
    const commands = [];
    let path;
    const run = (command) => {
      commands.push(command.join(' '));
      if (installs(command)) path = '/there/chromium';
    };
    const got = getChromium({find: () => path, run, machine});
    return {got, commands};
  }

  it('runs nothing if one is there', () => {
    const run = () => assert.fail('expected no command');
    assert.equal(getChromium({find: () => '/there/chromium', run}), '/there/chromium');
  });

  it("installs the distribution's as root on Debian", () => {
    const {got, commands} = getOn({isRoot: true, isDebian: true}, ([, verb]) => verb === 'install');
    assert.equal(got, '/there/chromium');
    assert.equal(commands.length, 2);
    for (const command of commands) assert.match(command, /^apt-get /);
  });

  it("tries Playwright's build if Debian's packages are not reachable", () => {
    const {got, commands} = getOn({isRoot: true, isDebian: true}, ([name]) => name === 'npx');
    assert.equal(got, '/there/chromium');
    assert.match(commands.at(-1), /^npx .*playwright-core install .*--with-deps chromium$/);
  });

  it('requires no rights that a user does not have', () => {
    for (const isDebian of [true, false])
      assert.doesNotMatch(listWays({isRoot: false, isDebian}).flat(2).join(' '), /apt|deps|sudo/);
  });

  it('finds none if nothing can be installed', () => {
    assert.equal(getOn({isRoot: true, isDebian: true}, () => false).got, undefined);
  });

  it('says in one line what to install, and fails', () => {
    const script = fileURLToPath(new URL('../runner/get-chromium.mjs', import.meta.url));
    const {home} = bareMachine();
    const env = {PATH: join(home, 'bin'), HOME: home, CHROME_PATH: join(home, 'none')};
    const run = () => execFileSync(process.execPath, [script], {env, stdio: 'pipe'});
    assert.throws(run, ({status, stderr}) => status === 1 && String(stderr) === `${advice}\n`);
  });
});
