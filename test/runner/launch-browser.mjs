import {launch} from 'puppeteer-core';
import {findChromium, findFirefox, findWebKit} from './browsers.mjs';
import {chromiumArguments} from './chromium-options.mjs';
import {launchWebKit} from './webkit-browser.mjs';

/** How long a browser that is closed may take to end, in milliseconds. */
const patience = 10_000;

/** Whether tests run in Firefox, whose protocol does less than Chromium's. */
export const isFirefox = process.env.BROWSERS === 'firefox';

/** The same of WebKit, which has WebDriver alone. */
export const isWebKit = process.env.BROWSERS === 'webkit';

/**
 * Starts a fresh browser, as puppeteer's `Browser`: Chromium, or what `BROWSERS` names of `chromium`,
 * `firefox` and `webkit`; WebKit's has the methods of `Browser` and `Page` that most tests need.
 */
export function launchBrowser() {
  if (isWebKit) return launchWebKit(findWebKit() ?? missing('WebKitGTK with its driver, and Xvfb'));
  return isFirefox ? launchFirefox() : launchChromium();
}

function missing(expected) {
  throw new Error(`launchBrowser: expected ${expected}, found none`);
}

/**
 * Starts a fresh headless Chromium. `args` are further switches; other options are puppeteer's.
 * Throws where no Chromium, Chrome or Edge is there.
 */
export function launchChromium({args = [], ...options} = {}) {
  return start(findChromium(), 'a Chromium, found none; CHROME_PATH may name one', {
    args: [...chromiumArguments, ...args],
    ...options,
  });
}

function launchFirefox() {
  return start(findFirefox(), 'Firefox, found none', {browser: 'firefox'});
}

async function start(executablePath, expected, options) {
  if (!executablePath) throw new Error(`launchBrowser: expected ${expected}`);
  const browser = await launch({executablePath, ...options});
  const close = browser.close.bind(browser);
  // puppeteer waits without end for a browser that hangs as it is closed.
  browser.close = async () => {
    const late = setTimeout(() => browser.process()?.kill('SIGKILL'), patience);
    await close();
    clearTimeout(late);
  };
  return browser;
}
