/** The built package on pages of others, in Chromium. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {serve, untilStill, withBrowser} from '../runner/page.mjs';

const policy = (path) =>
  path.includes('strict')
    ? {
        'content-security-policy':
          "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
      }
    : {};

let site;
before(async () => (site = await serve(process.cwd(), {headers: policy})));
after(() => site.close());

/** Opens a page, waits until nothing more is loaded, and gives it to a function. */
async function onPage(name, use, {scripts = true} = {}) {
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.setJavaScriptEnabled(scripts);
    await page.evaluateOnNewDocument(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) =>
        globalThis.shifts.push(...list.getEntries().map(({value}) => value)),
      ).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.goto(`${site.address}/test/package/pages/${name}.html`, {waitUntil: 'networkidle0'});
    await use(page, problems);
  });
}

const wait = (page, test) => page.waitForFunction(test, {timeout: 10_000});
const sum = (page) => page.evaluate(() => globalThis.shifts.reduce((sum, value) => sum + value, 0));

describe('a page with the bundle', () => {
  it('shows a story from a child script, without an error', async () => {
    await onPage('data', async (page, problems) => {
      await wait(page, () => document.querySelector('aw-casualty-card li'));
      assert.equal(
        await page.$eval('h1', (heading) => heading.textContent),
        'The bridge is closed',
      );
      assert.deepEqual(problems, []);
    });
  });

  it('shows a story under a strict policy and Trusted Types', async () => {
    await onPage('strict', async (page, problems) => {
      await wait(page, () => document.querySelector('aw-casualty-card li'));
      assert.deepEqual(problems, []);
    });
  });

  it('is a complete article without scripts', async () => {
    await onPage(
      'words',
      async (page) => {
        const words = await page.$eval('aw-article', (article) =>
          article.textContent.replace(/\s+/g, ' '),
        );
        for (const part of [
          '5.8 °C · Delft',
          'The bridge is closed',
          'It was closed at noon.',
          'At least 3 people injured',
          'The other bridge',
        ]) {
          assert.ok(words.includes(part), part);
        }
      },
      {scripts: false},
    );
  });

  it('shifts nothing when it upgrades text on screen', async () => {
    await onPage('words', async (page) => {
      await wait(page, () => performance.getEntriesByName('first-contentful-paint').length);
      const heights = () =>
        page.$$eval('aw-article *', (nodes) =>
          nodes.map((node) => node.getBoundingClientRect().top),
        );
      const before = await heights();
      await page.addScriptTag({type: 'module', url: '/dist/article-widgets.js'});
      await wait(page, () => customElements.get('aw-weather-dateline'));
      await untilStill(page);
      assert.deepEqual(await heights(), before);
      assert.equal(await sum(page), 0);
    });
  });

  it('shifts nothing with the style sheet in the head and a late script', async () => {
    await onPage('styled', async (page) => {
      await wait(page, () => performance.getEntriesByName('first-contentful-paint').length);
      const before = await page.$eval('footer', (footer) => footer.getBoundingClientRect().top);
      await page.addScriptTag({type: 'module', url: '/dist/article-widgets.js'});
      await wait(page, () => customElements.get('aw-weather-dateline'));
      await untilStill(page);
      assert.equal(
        await page.$eval('footer', (footer) => footer.getBoundingClientRect().top),
        before,
      );
      assert.equal(await sum(page), 0);
    });
  });

  it('does not shift the page when a story arrives from an address', async () => {
    await onPage('late', async (page) => {
      await wait(page, () => document.querySelector('aw-casualty-card li'));
      await untilStill(page);
      assert.equal(await sum(page), 0);
    });
  });

  it('is recognised by a reader mode, with all of its text', async () => {
    await onPage('data', async (page) => {
      await wait(page, () => document.querySelector('aw-article-body p'));
      await page.addScriptTag({path: 'node_modules/@mozilla/readability/Readability.js'});
      const [found, body] = await page.evaluate(() => {
        const {textContent} = new globalThis.Readability(document.cloneNode(true)).parse();
        return [textContent, document.querySelector('aw-article-body').textContent];
      });
      const words = (text) => text.split(/\s+/).filter(Boolean);
      const there = new Set(words(found));
      const kept = words(body).filter((word) => there.has(word)).length / words(body).length;
      assert.ok(kept >= 0.99, String(kept));
    });
  });

  it('works with a classic script too', async () => {
    await onPage('words', async (page, problems) => {
      await page.addScriptTag({url: '/dist/article-widgets.classic.js'});
      await wait(page, () => customElements.get('aw-weather-dateline'));
      assert.deepEqual(problems, []);
    });
  });

  it('logs nothing when it is loaded twice', async () => {
    await onPage('data', async (page, problems) => {
      await page.addScriptTag({type: 'module', url: '/dist/article-widgets.js?again'});
      await wait(page, () => document.querySelector('aw-casualty-card li'));
      assert.deepEqual(problems, []);
    });
  });

  it('loads the strings of the nearest language, and uses them', async () => {
    await onPage('data', async (page, problems) => {
      await wait(page, () => document.querySelector('aw-casualty-card li'));
      await page.evaluate(() => (document.documentElement.lang = 'de'));
      await wait(page, () =>
        /Verletzte|Stand/.test(document.querySelector('aw-casualty-card').textContent),
      );
      assert.deepEqual(problems, []);
    });
  });

  it('requests only its own files', async () => {
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      const asked = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${site.address}/test/package/pages/data.html`, {waitUntil: 'networkidle0'});
      const others = asked.filter(
        (path) => !/^\/(dist\/|test\/package\/pages\/|favicon)/.test(path),
      );
      assert.deepEqual(others, []);
      const kept = await page.evaluate(() => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
      ]);
      assert.deepEqual(kept, [0, 0, '']);
    });
  });
});

describe('the package', () => {
  it('exports only files that exist', () => {
    const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
    const files = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    );
    for (const file of files.filter((file) => !file.includes('*'))) readFileSync(file);
  });
});
