import {homedir} from 'node:os';
import {findExecutable, isRunnable} from './find-executable.mjs';

/** Where browsers are looked for: the environment's variables and the home folder. Tests pass their own. */
const thisMachine = {variables: process.env, home: homedir()};

/** Finds Chromium, Chrome or Edge. `CHROME_PATH` names one; then no other is looked for. */
export function findChromium(machine = thisMachine) {
  const {CHROME_PATH, PATH} = machine.variables;
  if (CHROME_PATH) return isRunnable(CHROME_PATH) ? CHROME_PATH : undefined;
  return findExecutable(
    PATH,
    [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    [
      ...inApplications(machine, 'Google Chrome', 'Chromium', 'Microsoft Edge'),
      ...listPrograms(machine).map((folder) => `${folder}/Google/Chrome/Application/chrome.exe`),
      ...listPrograms(machine).map((folder) => `${folder}/Microsoft/Edge/Application/msedge.exe`),
      ...fromPlaywright(machine),
    ],
  );
}

/** Finds Firefox, of any channel. */
export function findFirefox(machine = thisMachine) {
  return findExecutable(
    machine.variables.PATH,
    ['firefox', 'firefox-esr'],
    [
      ...inApplications(machine, 'Firefox').map((path) => path.replace(/Firefox$/u, 'firefox')),
      ...listPrograms(machine).map((folder) => `${folder}/Mozilla Firefox/firefox.exe`),
    ],
  );
}

/** Finds WebKitGTK's small browser, its WebDriver and the screen that it needs: all three or nothing. */
export function findWebKit({variables: {PATH}} = thisMachine) {
  const driver = findExecutable(PATH, ['WebKitWebDriver']);
  const browser = findExecutable(
    PATH,
    ['MiniBrowser'],
    [
      '/usr/lib*/webkit*/MiniBrowser',
      '/usr/lib*/*/webkit*/MiniBrowser',
      '/usr/libexec/webkit*/MiniBrowser',
    ],
  );
  const screen = findExecutable(PATH, ['Xvfb']);
  return driver && browser && screen ? {driver, browser, screen} : undefined;
}

function inApplications({home}, ...names) {
  return ['/Applications', `${home}/Applications`].flatMap((folder) =>
    names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function findLocal({variables, home}) {
  return variables.LOCALAPPDATA ?? `${home}/AppData/Local`;
}

function listPrograms(machine) {
  const {PROGRAMFILES, 'PROGRAMFILES(X86)': older} = machine.variables;
  return [PROGRAMFILES, older, findLocal(machine)].filter(Boolean);
}

function fromPlaywright(machine) {
  const stores = [
    machine.variables.PLAYWRIGHT_BROWSERS_PATH,
    `${machine.home}/.cache/ms-playwright`,
    `${machine.home}/Library/Caches/ms-playwright`,
    `${findLocal(machine)}/ms-playwright`,
  ];
  const insides = [
    'chrome-linux*/chrome',
    'chrome-mac*/*.app/Contents/MacOS/*',
    'chrome-win*/chrome.exe',
  ];
  return stores
    .filter(Boolean)
    .flatMap((store) => insides.map((inside) => `${store}/chromium-*/${inside}`));
}
