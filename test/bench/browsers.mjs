/** Browsers for measuring: frames as fast as they come, an exact clock, memory that can be freed. */
import {launch} from 'puppeteer-core';
import {findChromium, findFirefox} from '../runner/browsers.mjs';
import {chromiumArguments} from '../runner/chromium-options.mjs';

const minutes = 60_000;

const engines = {
  chromium: () => ({
    executablePath: findChromium(),
    args: [...chromiumArguments, '--js-flags=--expose-gc', '--window-size=1200,900'],
  }),
  // Machine code, which the engine makes as it sees fit, would count as the page's memory.
  interpreted: () => ({
    executablePath: findChromium(),
    args: [...chromiumArguments, '--js-flags=--expose-gc --jitless'],
  }),
  firefox: () => ({
    browser: 'firefox',
    executablePath: findFirefox(),
    args: ['--width=1200', '--height=900'],
    extraPrefsFirefox: {'privacy.reduceTimerPrecision': false, 'dom.ipc.processCount': 1},
  }),
};

/** Gives a function a new browser of an engine, and closes it afterwards. */
export async function withEngine(name, use) {
  const options = engines[name]?.();
  if (!options?.executablePath) throw new Error(`${name}: expected the browser, found none`);
  const browser = await launch({...options, protocolTimeout: 10 * minutes});
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
