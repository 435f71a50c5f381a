import {homedir} from 'node:os';
import {findExecutable, isRunnable} from './find-executable.mjs';

const home = homedir();
const local = process.env.LOCALAPPDATA ?? `${home}/AppData/Local`;
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], local].filter(
  Boolean,
);
const applications = ['/Applications', `${home}/Applications`];

/** Chromium, Chrome or Edge; `CHROME_PATH` goes before all others, and is taken at its word. */
export function findChromium() {
  const {CHROME_PATH} = process.env;
  if (CHROME_PATH) return isRunnable(CHROME_PATH) ? CHROME_PATH : undefined;
  return findExecutable(
    [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    [
      ...inApplications('Google Chrome', 'Chromium', 'Microsoft Edge'),
      ...programs.map((folder) => `${folder}/Google/Chrome/Application/chrome.exe`),
      ...programs.map((folder) => `${folder}/Microsoft/Edge/Application/msedge.exe`),
      ...fromPlaywright(),
    ],
  );
}

/** Firefox, of whichever channel. */
export function findFirefox() {
  return findExecutable(
    ['firefox', 'firefox-esr'],
    [
      ...applications.map((folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`),
      ...programs.map((folder) => `${folder}/Mozilla Firefox/firefox.exe`),
    ],
  );
}

/** WebKitGTK's small browser, its WebDriver and the screen that it needs; all three or nothing. */
export function findWebKit() {
  const driver = findExecutable(['WebKitWebDriver']);
  const browser = findExecutable(
    ['MiniBrowser'],
    [
      '/usr/lib*/webkit*/MiniBrowser',
      '/usr/lib*/*/webkit*/MiniBrowser',
      '/usr/libexec/webkit*/MiniBrowser',
    ],
  );
  const screen = findExecutable(['Xvfb']);
  return driver && browser && screen ? {driver, browser, screen} : undefined;
}

function inApplications(...names) {
  return applications.flatMap((folder) =>
    names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );
}

function fromPlaywright() {
  const stores = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    `${home}/.cache/ms-playwright`,
    `${home}/Library/Caches/ms-playwright`,
    `${local}/ms-playwright`,
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
