/** The site as it is built, below a path of a host: its pages, its examples, its search. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {until, visit} from '../runner/visit.mjs';
import {sitePages} from './site-pages.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let host, elsewhere, browser;
before(async () => {
  host = await openSite({}, {headers: {'access-control-allow-origin': '*'}});
  elsewhere = await openSite();
  browser = await launchChromium();
  const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
  await browser.defaultBrowserContext().overridePermissions(host.address, permissions);
});
after(async () => {
  await browser?.close();
  host?.close();
  elsewhere?.close();
});

const open = (path, options) => visit(browser, `${host.address}/site/${path}`, options);

const narrow = (scheme) => async (page) => {
  await page.setViewport({width: 320, height: 700});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
};

const runAxe = async (page) => {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => globalThis.axe.run());
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
};

const readWidth = () => document.documentElement.scrollWidth;

/** Pages of which a test asks the same; the workbench has tests of its own. */
const pages = sitePages.filter((path) => !/^(examples|workbench)\//.test(path));

describe('each page of the site', () => {
  for (const path of pages)
    it(`is without faults for all readers, at 320 px, dark: ${path}`, async () => {
      const {page, errors, lines} = await open(path, {before: narrow('dark')});
      assert.deepEqual([...errors, ...lines], []);
      assert.equal(await page.evaluate(readWidth), 320);
      assert.deepEqual(await runAxe(page), []);
      await page.close();
    });

  it('is without faults for all readers in light', async () => {
    for (const path of ['index.html', 'guides/theming.html', 'reference/aw-article.html']) {
      const {page} = await open(path);
      assert.deepEqual(await runAxe(page), []);
      await page.close();
    }
  });

  it('has its text and its menu without scripts', async () => {
    const {page} = await open('index.html', {scripts: false});
    const text = await page.$eval('body', (body) => body.textContent);
    for (const words of ['Workbench', 'npm install', 'River falls at Harrow Ford', 'County police'])
      assert.ok(text.includes(words), words);
    await page.close();
  });
});

const isShown = (text) => document.body.innerText.replace(/\s+/g, ' ').includes(text);

/** What a reader sees of each example, drawn by the library. */
const examples = {
  'aw-article': 'People killed: the counts differ',
  'aw-article-body': 'The last boat is the one that counts',
  'aw-weather-dateline': '5.8°C Overcast',
  'aw-casualty-card': 'Mountain rescue, as of',
  'aw-related-stories': 'The orchard that flowers twice',
};

describe('an example', () => {
  for (const [name, words] of Object.entries(examples))
    it(`works elsewhere as it is copied: ${name}`, async () => {
      const {page} = await open('index.html');
      await page.click(`#${name} summary`);
      await page.locator(`#${name} ::-p-aria(Copy with script and style)`).click();
      await page.waitForSelector(`#${name} ::-p-aria(Copied)`);
      const snippet = await page.evaluate(() => navigator.clipboard.readText());
      await page.close();
      elsewhere.answers['/page'] =
        `<!doctype html><html lang="en"><title>A page</title><body>${snippet}`;
      const visited = await visit(browser, `${elsewhere.address}/page`);
      await until(visited.page, isShown, words);
      await until(visited.page, () => [...document.images].every((image) => image.naturalWidth));
      assert.deepEqual([...visited.errors, ...visited.lines], []);
      await visited.page.close();
    });

  it('changes as its markup is changed, and runs no script that is typed', async () => {
    const {page, errors} = await open('index.html');
    await page.click('#aw-article-body summary');
    const field = await page.$('#aw-article-body textarea');
    await field.evaluate((field) => {
      field.value =
        '<aw-article-body><p>The boat is late.</p></aw-article-body><script>throw Error("ran")</script><img src="none" onerror="throw Error(\'ran\')">';
      field.dispatchEvent(new Event('input'));
    });
    await until(page, isShown, 'The boat is late.');
    await page.locator('#aw-article-body ::-p-aria(Reset)').click();
    await until(page, isShown, 'The last boat is the one that counts');
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('has days near today, whenever the site was built', async () => {
    const later = () => {
      const now = Date.now() + 40 * 86_400_000;
      globalThis.Date = class extends Date {
        constructor(...parts) {
          super(...(parts.length ? parts : [now]));
        }
        static now = () => now;
      };
    };
    const {page} = await open('index.html', {before: (page) => page.evaluateOnNewDocument(later)});
    const yesterday = new Date(Date.now() + 39 * 86_400_000);
    const words = yesterday.toLocaleDateString('en', {dateStyle: 'long', timeZone: 'UTC'});
    await until(page, isShown, `Mountain rescue, as of ${words}`);
    await page.close();
  });

  it('can be shown in another language, direction and width', async () => {
    const {page} = await open('index.html');
    await page.select('[name=lang]', 'ar');
    await until(page, isShown, 'عدد القتلى: الأرقام متباينة');
    await page.select('[name=width]', '320');
    const view = await page.$eval('#aw-casualty-card .example-view', (view) => ({
      direction: getComputedStyle(view).direction,
      width: view.clientWidth,
    }));
    assert.deepEqual(view, {direction: 'rtl', width: 320});
    await page.close();
  });
});

/** Presses a key some times and says what has the focus after each. */
async function walk(page, key, count) {
  const names = [];
  for (let step = 0; step < count; step++) {
    await page.keyboard.press(key);
    names.push(await page.evaluate(() => document.activeElement.textContent.trim()));
  }
  return names;
}

describe('with the keyboard alone', () => {
  it('a reader passes the menu, or skips it', async () => {
    const {page} = await open('guides/theming.html');
    const names = await walk(page, 'Tab', 6);
    assert.deepEqual(names, [
      'Skip to the content',
      'article-widgets',
      'Workbench',
      'Examples',
      'Guides',
      'Reference',
    ]);
    await page.keyboard.down('Shift');
    await walk(page, 'Tab', 5);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#content');
    await page.close();
  });

  it('a reader finds the error codes and goes there', async () => {
    const {page} = await open('index.html');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] input:focus');
    await page.keyboard.type('hyphen compound');
    await until(page, isShown, 'Nothing was found');
    await page.$eval('dialog input', (field) => field.select());
    await page.keyboard.type('cross-origin');
    await page.waitForSelector('dialog li a');
    assert.deepEqual(await runAxe(page), []);
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.match(page.url(), /\/guides\/.*\.html/);
    await page.close();
  });

  it('a reader closes the search and is back on the button', async () => {
    const {page} = await open('index.html');
    await page.focus('.site-tools button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open] input:focus');
    await page.keyboard.press('Escape');
    await until(page, () => document.activeElement.textContent === 'Search');
    await page.close();
  });
});

describe('the theme', () => {
  it('is kept for all pages, and for examples in frames', async () => {
    const {page} = await open('index.html');
    await page.select('select[aria-label=Theme]', 'dark');
    await page.goto(`${host.address}/site/guides/theming.html`);
    const readColour = () => getComputedStyle(document.body).backgroundColor;
    assert.equal(await page.evaluate(readColour), 'rgb(22, 22, 22)');
    const frame = await page.waitForFrame((frame) => frame.url().endsWith('theming-1.html'));
    await frame.waitForSelector('aw-article');
    assert.equal(await frame.evaluate(readColour), 'rgb(22, 22, 22)');
    await page.select('select[aria-label=Theme]', '');
    await page.close();
  });
});

describe('a live example of a guide', () => {
  it('is drawn by the library, and its frame is as high as it is', async () => {
    const {page} = await open('guides/tolls.html');
    const element = await page.waitForSelector('iframe');
    await element.evaluate((frame) => frame.scrollIntoView());
    const frame = await element.contentFrame();
    await until(frame, isShown, 'at least 25 people killed');
    await until(page, () => {
      const frame = document.querySelector('iframe');
      const inside = frame.contentDocument.documentElement;
      return Math.abs(frame.clientHeight - inside.offsetHeight) < 2;
    });
    await page.close();
  });

  it('is drawn anew as its markup is changed, and again as it was', async () => {
    const {page} = await open('guides/tolls.html');
    await (await page.waitForSelector('.fence summary')).click();
    const field = await page.waitForSelector('.fence textarea');
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await field.evaluate((field) => {
      field.value = field.value.replaceAll('25', '26');
      field.dispatchEvent(new Event('input'));
    });
    await until(frame, isShown, 'at least 26 people killed');
    const reset = await page.waitForSelector('.fence button ::-p-text(Reset)');
    await reset.click();
    await until(frame, isShown, 'at least 25 people killed');
    await page.close();
  });
});
