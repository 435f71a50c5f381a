import {launch} from 'puppeteer-core';
import {remote} from 'webdriverio';
import {findChromium, findFirefox, findWebKit} from '../runner/browsers.mjs';
import {chromiumArguments} from '../runner/chromium-options.mjs';
import {startWebKit} from '../runner/webkit-processes.mjs';

/** Height of a window before its page is known, in CSS pixels. */
const height = 900;

/** Milliseconds that a page may take, on a machine that does much else. */
const patience = 180_000;

/**
 * What each engine is found by and opened with: `find()`, and `open(found)` for one that can
 * `open(address, state)` a page, `run(script, …values)` in it, `photograph()` all of it and `close()`.
 */
export const engines = {
  chromium: {find: findChromium, open: openChromium},
  firefox: {find: findFirefox, open: openFirefox},
  webkit: {find: findWebKit, open: openWebKit},
};

async function openChromium(executablePath) {
  const browser = await launch({executablePath, args: chromiumArguments});
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  return {
    ...drivePage(browser, page),
    async open(address, {width, media}) {
      await page.setViewport({width, height});
      await session.send('Emulation.setEmulatedMedia', {
        media: media === 'print' ? 'print' : 'screen',
        features: [{name: 'forced-colors', value: media === 'forced-colors' ? 'active' : 'none'}],
      });
      await page.goto(address, {timeout: patience});
    },
  };
}

async function openFirefox(executablePath) {
  const start = (colors) =>
    launch({
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: {'browser.display.document_color_use': colors ? 2 : 0},
    });
  let browser = await start(false);
  return {
    async open(address, {width, media}) {
      if (media) {
        await browser.close();
        browser = await start(true);
      }
      // One tab at a time: Firefox draws no frames of a page that is behind another.
      const [old] = await browser.pages();
      const page = await browser.newPage();
      await old?.close();
      Object.assign(this, drivePage(browser, page));
      await page.bringToFront();
      await page.setViewport({width, height});
      await page.goto(address, {timeout: patience});
    },
    close: () => browser.close(),
  };
}

function drivePage(browser, page) {
  return {
    run: (script, ...values) => page.evaluate(script, ...values),
    photograph: () => page.screenshot({fullPage: true}),
    close: () => browser.close(),
  };
}

async function openWebKit(programs) {
  const processes = await startWebKit(programs);
  const driver = await remote({
    hostname: '127.0.0.1',
    port: processes.port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: programs.browser, args: ['--automation']},
    },
  });
  const fit = async (width, tall) => {
    const [across, down] = await driver.execute(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await driver.setWindowRect(0, 0, width + across, tall + down);
  };
  return {
    async open(address, {width}) {
      await fit(width, height);
      await driver.url(address);
    },
    run: (script, ...values) => driver.execute(`return (${script})(...arguments)`, ...values),
    async photograph() {
      // A picture shows what the window shows. The window is at least 447 pixels wide; the page keeps to its own width.
      const [width, tall] = await driver.execute(
        'return [innerWidth, document.documentElement.scrollHeight]',
      );
      await fit(width, tall);
      return Buffer.from(await driver.takeScreenshot(), 'base64');
    },
    async close() {
      await driver.deleteSession();
      processes.stop();
    },
  };
}
