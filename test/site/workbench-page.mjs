/** The workbench as an editor uses it: by the names of its fields and buttons. */
import {serveSite} from '../../scripts/site/serve-site.mjs';
import {launchChromium} from '../runner/launch-browser.mjs';
import {serve} from '../runner/page.mjs';

/** The library as a snippet names it: from its sources, so that no build is needed. */
const library = {
  name: 'library',
  serve({path}) {
    if (path === '/library/article-widgets.js')
      return {body: "import '/src/page/bundle.ts';", type: 'js'};
    return path.startsWith('/library/') ? {body: '', type: 'css'} : undefined;
  },
};

/** Starts a server and a browser; `open()` gives an empty workbench. */
export async function startWorkbench() {
  const site = await serve(process.cwd(), {plugins: [serveSite, library]});
  const browser = await launchChromium();
  await browser
    .defaultBrowserContext()
    .overridePermissions(site.address, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  return {
    site,
    browser,
    open: (options) => openWorkbench(browser, site.address, options),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function openWorkbench(browser, address, {width = 1200, dark = false} = {}) {
  const page = await browser.newPage();
  const errors = [];
  const asked = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== address) asked.push(url.href);
  });
  await page.setViewport({width, height: 900});
  if (dark) await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'dark'}]);
  await page.goto(`${address}/demo/workbench/`, {waitUntil: 'networkidle0'});
  return new Workbench(page, errors, asked, address);
}

class Workbench {
  constructor(page, errors, asked, address) {
    Object.assign(this, {page, errors, asked, address});
  }

  /** Waits for an element by role and name: `button/Undo`. */
  async find(role, name, within = '') {
    const selector = `${within}::-p-aria(${name ? `[name="${name}"]` : ''}[role="${role}"])`;
    return this.page.waitForSelector(selector, {timeout: 20_000});
  }

  async press(name, role = 'button') {
    const element = await this.find(role, name);
    await element.evaluate((element) => element.click());
  }

  /** Pastes into the box, as a clipboard with these texts does, and waits until it is read. */
  async paste(data) {
    const box = await this.page.waitForSelector('::-p-aria(Paste the story here)');
    await box.evaluate((box, data) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
      box.dispatchEvent(
        new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
      );
    }, data);
    await this.until(() => /Read as|No story could/.test(document.body.innerText));
  }

  /** Drops a file on the page. */
  async dropFile(name, bytes) {
    const box = await this.page.waitForSelector('#paste');
    await box.evaluate(
      (box, name, bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
        box.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}));
      },
      name,
      [...bytes],
    );
  }

  async goTo(part) {
    await this.page.evaluate((part) => (location.hash = part), part);
  }

  until(test, ...values) {
    return this.page.waitForFunction(test, {timeout: 20_000}, ...values);
  }

  /** Waits until the page has some words in sight. */
  async shows(words) {
    await this.until((words) => document.body.innerText.includes(words), words);
  }

  text() {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** The words of the story in the preview. */
  async previewShows(words) {
    await this.until(
      (words) =>
        document
          .querySelector('workbench-preview iframe')
          ?.contentDocument?.body?.innerText.includes(words),
      words,
    );
  }

  /** What is on the clipboard after a button is pressed. */
  async copy(name) {
    await this.page.bringToFront();
    await this.press(name);
    await this.until(() =>
      document.querySelector('[role=status]')?.textContent.startsWith('Copied'),
    );
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Opens a snippet on a blank page, and waits until the library shows the story. */
  async openSnippet(browser, markup) {
    const page = await browser.newPage();
    await page.goto(`${this.address}/test/runner/blank.html`);
    await page.setContent(`<!doctype html><html lang="en"><title>Another page</title>${markup}`);
    return page;
  }
}
