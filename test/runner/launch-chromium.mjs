import {launch} from 'puppeteer-core';
import {findChromium} from './browsers.mjs';
import {chromiumArguments} from './chromium-options.mjs';

/** How long a browser that is closed may take to end, in milliseconds. */
const patience = 10_000;

/**
 * Starts a fresh headless Chromium, as puppeteer's `Browser`. `args` are further switches; other
 * options are puppeteer's. Throws where no Chromium, Chrome or Edge is there.
 */
export async function launchChromium({args = [], ...options} = {}) {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('launchChromium: expected a Chromium, found none; CHROME_PATH may name one');
  const browser = await launch({
    executablePath,
    args: [...chromiumArguments, ...args],
    ...options,
  });
  const close = browser.close.bind(browser);
  // puppeteer waits without end for a browser that hangs as it is closed.
  browser.close = async () => {
    const late = setTimeout(() => browser.process()?.kill('SIGKILL'), patience);
    await close();
    clearTimeout(late);
  };
  return browser;
}
