/** A live story that a server has printed, as a reader elsewhere and later sees it, in Chromium. */
import {renderArticle} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {pageOf, tag} from '../runner/story.mjs';
import {visit} from '../runner/visit.mjs';

const printedAt = Date.now();
const ago = (minutes) => new Date(printedAt - minutes * 60_000).toISOString();
const post = (name, minutes, more) => ({
  type: 'post',
  id: name,
  published: ago(minutes),
  title: [`The ${name} bridge is closed`],
  blocks: [{type: 'paragraph', content: ['Lorries wait.']}],
  ...more,
});
const story = {
  language: 'en',
  headline: 'Flood at Arlesund',
  coverage: {start: ago(3000)},
  body: [post('northern', 25, {keyPoint: true, modified: ago(12)}), post('old', 2900)],
};

let site, browser;
before(async () => {
  site = await openSite();
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  site.close();
});

async function open(path, printed, head = tag) {
  site.answers[path] = pageOf(printed, head);
  const {page, lines} = await visit(browser, site.address + path, {
    before: (page) => page.emulateTimezone('Asia/Tokyo'),
  });
  return {page, lines};
}

/** What is seen at a place, which is in the shadow root of an isolated story. */
const textOf = (page, selector) =>
  page.evaluate((selector) => {
    const article = document.querySelector('aw-article');
    const root = article.hasAttribute('isolated') ? article.shadowRoot : article;
    return root.querySelector(selector)?.innerText.replace(/\s+/g, ' ') ?? '';
  }, selector);

async function untilSeen(page, selector, words) {
  const end = Date.now() + 15_000;
  while (!words.test(await textOf(page, selector)) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50));
  assert.match(await textOf(page, selector), words);
}

const hour = (minutes, timeZone) =>
  new Intl.DateTimeFormat('en', {timeZone, hour: 'numeric', minute: '2-digit'}).format(
    new Date(ago(minutes)),
  );

for (const [name, options] of Object.entries({plain: {}, isolated: {isolated: true}}))
  describe(`a live story that a server has printed: ${name}`, () => {
    it('has its times with their zone where no script runs', async () => {
      const {page} = await open(`/bare-${name}.html`, renderArticle(story, options), '');
      const facts = await textOf(page, '#northern .aw-facts');
      assert.match(facts, /UTC/);
      assert.doesNotMatch(facts, /ago/);
      await page.close();
    });

    it('tells them by the clock of the reader, with ages, and draws nothing else', async () => {
      const printed = renderArticle(story, options);
      const {page, lines} = await open(`/told-${name}.html`, printed, '');
      await page.evaluate(() => (globalThis.before = document.querySelector('#northern > p')));
      await page.addScriptTag({type: 'module', url: '/dist/article-widgets.js'});
      await untilSeen(page, '#northern .aw-facts', /ago/);
      const facts = await textOf(page, '#northern .aw-facts');
      assert.ok(facts.includes(hour(25, 'Asia/Tokyo')), facts);
      assert.ok(facts.includes(hour(12, 'Asia/Tokyo')), facts);
      assert.match(facts, /25 minutes ago/);
      assert.doesNotMatch(facts, /UTC/);
      assert.doesNotMatch(await textOf(page, '#old .aw-facts'), /ago|UTC/);
      assert.doesNotMatch(await textOf(page, '.aw-key-points'), /UTC/);
      assert.ok(await page.evaluate(() => document.contains(globalThis.before)));
      assert.deepEqual(lines, []);
      await page.close();
    });

    it('has each fact once when its data change', async () => {
      const {page} = await open(`/changed-${name}.html`, renderArticle(story, options));
      await untilSeen(page, '#northern .aw-facts', /ago/);
      await page.evaluate((story) => {
        const element = document.querySelector('aw-article');
        story.body[0].title = ['The northern bridge is open'];
        element.article = story;
      }, story);
      await untilSeen(page, '#northern h2', /is open/);
      const facts = await textOf(page, '#northern .aw-facts');
      assert.equal(facts.match(/ago/g).length, 1, facts);
      assert.equal(await page.$$eval('#northern', ({length}) => length), 1);
      await page.close();
    });
  });
