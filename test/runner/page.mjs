import {startDevServer} from '@web/dev-server';
import {findFreePort} from './free-port.mjs';
import {fromSource} from './from-source.mjs';
import {launchChromium} from './launch-browser.mjs';

/**
 * Gives a function a fresh headless Chromium, as puppeteer's `Browser`, and closes it afterwards.
 * `options` are those of `launchChromium`. Resolves to what the function returns.
 */
export async function withBrowser(use, options) {
  const browser = await launchChromium(options);
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

/** Waits until all elements of a page have finished: three frames in a row look the same. */
export function untilStill(page) {
  return page.evaluate(async () => {
    let last = '';
    for (let frames = 0; frames < 3; frames += 1) {
      const elements = [...document.querySelectorAll('*')];
      await Promise.all(elements.map(({updateComplete}) => updateComplete));
      await new Promise(requestAnimationFrame);
      const tops = elements.map((element) => element.getBoundingClientRect().top);
      const state = `${document.body.innerHTML} ${tops}`;
      if (state !== last) frames = 0;
      last = state;
    }
  });
}
