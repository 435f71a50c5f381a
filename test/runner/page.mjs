import {startDevServer} from '@web/dev-server';
import {launch} from 'puppeteer-core';
import {findChromium} from './browsers.mjs';
import {chromiumArguments} from './chromium-options.mjs';
import {findFreePort} from './free-port.mjs';
import {fromSource} from './from-source.mjs';

/**
 * Gives a function a fresh headless Chromium, as puppeteer's `Browser`, and closes it afterwards.
 * `args` are further switches. Resolves to what the function returns; throws where no Chromium, Chrome or Edge is there.
 */
export async function withBrowser(use, {args = []} = {}) {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('withBrowser: expected a Chromium, found none; CHROME_PATH may name one');
  const browser = await launch({executablePath, args: [...chromiumArguments, ...args]});
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Serves a folder on 127.0.0.1, TypeScript and package names included, until `close()`.
 * `headers(path)` returns what to add to an answer: `{ 'content-security-policy': "default-src 'self'" }`;
 * `plugins` are the server's own, for pages that are changed on their way.
 */
export async function serve(root, {headers = () => ({}), plugins = []} = {}) {
  const port = await findFreePort();
  const server = await startDevServer({
    config: {
      ...fromSource,
      plugins: [...plugins, ...fromSource.plugins],
      rootDir: root,
      hostname: '127.0.0.1',
      port,
      middleware: [(context, next) => (context.set(headers(context.path)), next())],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  return {address: `http://127.0.0.1:${port}`, close: () => server.stop()};
}
