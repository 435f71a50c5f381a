import {chromeLauncher} from '@web/test-runner-chrome';
import {findFirefox, findWebKit} from './browsers.mjs';
import {chromiumArguments} from './chromium-options.mjs';
import {getChromium} from './get-chromium.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

/** What tests can run in: how each engine is found, started, and known by its user agent. */
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
    find: getChromium,
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

/** The launchers of the engines that are named (`'chromium,firefox'`), Chromium alone by default; or the problem, in a line. */
export function chooseEngines(named = 'chromium') {
  const names = named.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !Object.hasOwn(ENGINES, name));
  if (unknown.length > 0) {
    const known = Object.keys(ENGINES).join(', ');
    return {problem: `BROWSERS: expected names out of ${known}, found "${unknown.join(', ')}"`};
  }
  const missing = names.filter((name) => !ENGINES[name].find());
  if (missing.length > 0) {
    return {problem: missing.map(describeMissing).join('; ')};
  }
  return {launchers: names.map(createLauncher)};
}

/** The engine and version that a user agent shows, `undefined` where it is not the engine of that label. */
export function readVersion(label, agent) {
  return Object.values(ENGINES)
    .find((engine) => engine.label === label)
    ?.agent.exec(agent)?.[1];
}

function describeMissing(name) {
  const {label, install} = ENGINES[name];
  return `${label} is not there: install ${install}`;
}

function createLauncher(name) {
  const {label, find, launcher} = ENGINES[name];
  return Object.assign(launcher(find()), {name: label});
}
