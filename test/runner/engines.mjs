import {chromeLauncher} from '@web/test-runner-chrome';
import {findChromium, findFirefox, findWebKit} from './browsers.mjs';
import {chromiumArguments} from './chromium-options.mjs';
import {installChromium} from './install-chromium.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

/** What tests can run in: how each engine is found, got, started, and told by its user agent. */
const ENGINES = {
  webkit: {
    label: 'WebKit',
    find: findWebKit,
    install: 'the Debian packages webkit2gtk-driver and xvfb',
    agent: /^(?!.*Chrom).*AppleWebKit.* Version\/([\d.]+)/u,
    launcher: (programs) => new WebKitLauncher(programs),
  },
  chromium: {
    label: 'Chromium',
    find: findChromium,
    install: 'Chrome, Chromium or Edge, or let CHROME_PATH name one',
    agent: /Chrome\/(\d+)/u,
    launcher: (executablePath) =>
      chromeLauncher({launchOptions: {executablePath, args: chromiumArguments}}),
  },
  firefox: {
    label: 'Firefox',
    find: findFirefox,
    install: 'Firefox',
    agent: /Firefox\/(\d+)/u,
    launcher: (executablePath) =>
      chromeLauncher({launchOptions: {browser: 'firefox', executablePath}}),
  },
};

/** The launchers to test with: those named (`'chromium,firefox'`), else those that are there; or the problem, in a line. */
export function chooseEngines(named) {
  return named ? demandEngines(named.split(',').map((name) => name.trim())) : takeEngines();
}

/** The engine and version that a user agent shows, `undefined` where it is not the engine of that label. */
export function readVersion(label, agent) {
  return Object.values(ENGINES)
    .find((engine) => engine.label === label)
    ?.agent.exec(agent)?.[1];
}

function demandEngines(names) {
  const unknown = names.filter((name) => !Object.hasOwn(ENGINES, name));
  if (unknown.length > 0) {
    return {
      problem: `BROWSERS: expected names out of ${Object.keys(ENGINES).join(', ')}, found "${unknown.join(', ')}"`,
    };
  }
  const missing = names.filter((name) => !ENGINES[name].find());
  if (missing.length > 0) {
    return {
      problem: missing
        .map((name) => `${ENGINES[name].label} is not there: install ${ENGINES[name].install}`)
        .join('; '),
    };
  }
  return {launchers: launchersOf(names)};
}

function takeEngines() {
  const launchers = launchersOf(Object.keys(ENGINES));
  if (launchers.length > 0) return {launchers};
  installChromium();
  const installed = launchersOf(['chromium']);
  if (installed.length > 0) return {launchers: installed};
  return {problem: `No browser is there to test in: install ${ENGINES.chromium.install}`};
}

function launchersOf(names) {
  return names.flatMap((name) => {
    const {label, find, launcher} = ENGINES[name];
    const found = find();
    return found ? [Object.assign(launcher(found), {name: label})] : [];
  });
}
