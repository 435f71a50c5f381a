/** The site as `npm start` serves it from the sources. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serveSite} from '../../scripts/site/serve-site.mjs';
import {launchChromium} from '../runner/launch-browser.mjs';
import {serve} from '../runner/page.mjs';

/** The words that the elements set beside counts that differ, in some languages of the switch. */
const headings = {
  en: 'the counts differ',
  nl: 'de tellingen verschillen',
  ar: 'الأرقام متباينة',
  ja: '発表に食い違い',
};

let site, browser;
before(async () => {
  site = await serve(process.cwd(), {plugins: [serveSite]});
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const shows = (words) => document.body.textContent.includes(words);

describe('the language switch of the demo', () => {
  for (const [language, heading] of Object.entries(headings))
    it(`shows the elements' own words in the language: ${language}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.address}/demo/?lang=${language}`);
      await page.waitForFunction(shows, {timeout: 20_000}, heading);
      await page.close();
    });
});

describe('the development server', () => {
  it('serves guides with live examples, without a build', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}/demo/guides/theming.html`);
    const element = await page.waitForSelector('iframe');
    await element.evaluate((frame) => frame.scrollIntoView());
    const frame = await element.contentFrame();
    await frame.waitForFunction(() => document.querySelector('aw-article:defined'));
    assert.match(await page.title(), /^Theming/);
    await page.close();
  });

  it('says which page is missing', async () => {
    const response = await fetch(`${site.address}/demo/guides/none.html`);
    assert.equal(response.status, 404);
  });
});

describe('the head of every page', () => {
  it('has at most two rows on a phone', async () => {
    const page = await browser.newPage();
    await page.setViewport({width: 320, height: 700});
    await page.goto(`${site.address}/demo/`);
    const middles = await page.$$eval('body > header :is(a, button, select)', (parts) =>
      parts.map((part) => {
        const {top, bottom} = part.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
    const sorted = middles.sort((one, other) => one - other);
    const breaks = sorted.filter((middle, index) => index > 0 && middle - sorted[index - 1] > 10);
    assert.equal(breaks.length, 1, sorted.join());
    await page.close();
  });
});
