/** The demo page, as `npm start` serves it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch} from 'puppeteer-core';
import {findChromium} from '../runner/browsers.mjs';
import {chromiumArguments} from '../runner/chromium-options.mjs';
import {serve} from '../runner/page.mjs';
import {serveSite} from '../../scripts/site/serve-site.mjs';

/** The heading that the elements give a list of stories, in some languages of the switch. */
const headings = {
  en: 'What to read next',
  nl: 'Lees verder',
  ar: 'اقرأ أيضًا',
  ja: '次に読む',
};

const story = JSON.stringify({
  headline: 'The bridge is closed',
  body: [{type: 'paragraph', content: ['At noon.']}],
  related: [{kind: 'read-next', stories: [{url: '/ferry', title: 'The ferry sails'}]}],
});

let site, browser;
before(async () => {
  site = await serve(process.cwd(), {plugins: [serveSite]});
  browser = await launch({executablePath: findChromium(), args: chromiumArguments});
});
after(async () => {
  await browser?.close();
  await site?.close();
});

describe('the language switch of the demo', () => {
  for (const [language, heading] of Object.entries(headings))
    it(`shows the elements' own words in the language: ${language}`, async () => {
      const page = await browser.newPage();
      await page.goto(`${site.address}/demo/?lang=${language}`);
      await page.$eval(
        '#pasted',
        (box, story) => {
          box.value = story;
          box.dispatchEvent(new Event('input'));
        },
        story,
      );
      const shows = (heading) => document.querySelector('#preview').textContent.includes(heading);
      await page.waitForFunction(shows, {timeout: 20_000}, heading);
      await page.close();
    });
});
