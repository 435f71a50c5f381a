/** A live story that a server has printed, as a reader elsewhere and later sees it, in Chromium. */
import {renderArticle} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../runner/launch-browser.mjs';
import {untilStill} from '../runner/page.mjs';
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
  while (!words.test(await textOf(page, selector)) && Date.now() < end) await untilStill(page);
  assert.match(await textOf(page, selector), words);
}

const hour = (minutes, timeZone) =>
  new Intl.DateTimeFormat('en', {timeZone, hour: 'numeric', minute: '2-digit'}).format(
    new Date(ago(minutes)),
  );

for (const [name, options] of Object.entries({plain: {}, isolated: {isolated: true}}))
  describe(`a server-rendered live story: ${name}`, () => {
    it('has its times with their zone without scripts', async () => {
      const {page} = await open(`/bare-${name}.html`, renderArticle(story, options), '');
      const facts = await textOf(page, '#northern header p');
      assert.match(facts, /UTC/);
      assert.doesNotMatch(facts, /ago/);
      await page.close();
    });

    it('shows times by the reader’s clock, with ages, and redraws nothing else', async () => {
      const printed = renderArticle(story, options);
      const {page, lines} = await open(`/told-${name}.html`, printed, '');
      await page.evaluate(() => (globalThis.before = document.querySelector('#northern > p')));
      await page.addScriptTag({type: 'module', url: '/dist/article-widgets.js'});
      await untilSeen(page, '#northern header p', /ago/);
      const facts = await textOf(page, '#northern header p');
      assert.ok(facts.includes(hour(25, 'Asia/Tokyo')), facts);
      assert.ok(facts.includes(hour(12, 'Asia/Tokyo')), facts);
      assert.match(facts, /25 minutes ago/);
      assert.doesNotMatch(facts, /UTC/);
      assert.doesNotMatch(await textOf(page, '#old header p'), /ago|UTC/);
      assert.doesNotMatch(await textOf(page, '[role=navigation]'), /UTC/);
      assert.ok(await page.evaluate(() => document.contains(globalThis.before)));
      assert.deepEqual(lines, []);
      await page.close();
    });

    it('shows each fact once after its data change', async () => {
      const {page} = await open(`/changed-${name}.html`, renderArticle(story, options));
      await untilSeen(page, '#northern header p', /ago/);
      await page.evaluate((story) => {
        const element = document.querySelector('aw-article');
        story.body[0].title = ['The northern bridge is open'];
        element.article = story;
      }, story);
      await untilSeen(page, '#northern h2', /is open/);
      const facts = await textOf(page, '#northern header p');
      assert.equal(facts.match(/ago/g).length, 1, facts);
      assert.equal(await page.$$eval('#northern', ({length}) => length), 1);
      await page.close();
    });
  });

/** Posts and paragraphs that fill several screens, with a link in each. */
const long = (from, to) =>
  Array.from({length: to - from + 1}, (_, index) => {
    const number = to - index;
    const link = {type: 'link', url: `/details/${number}`, content: [`details ${number}`]};
    const words = `Lorries wait at crossing ${number} until the water falls. `.repeat(6);
    return post(`crossing-${number}`, 3000 - number, {
      title: [`Crossing ${number} is closed`],
      blocks: [{type: 'paragraph', content: [words, link]}],
    });
  });
const lasting = (count) => ({
  headline: 'Flood at Arlesund',
  language: 'en',
  body: Array.from({length: count}, (_, index) => {
    const link = {
      type: 'link',
      url: `/details/${count - index}`,
      content: [`details ${count - index}`],
    };
    const words = `Paragraph ${count - index} says how the water rose. `.repeat(6);
    return {type: 'paragraph', content: [words, link]};
  }),
});

describe('the first newer state of server-rendered text', () => {
  const cases = {
    posts: [{...story, body: long(1, 60)}, {...story, body: long(1, 62)}, {}],
    'posts, isolated': [
      {...story, body: long(1, 60)},
      {...story, body: long(1, 62)},
      {isolated: true},
    ],
    paragraphs: [lasting(60), lasting(62), {}],
  };
  for (const [name, [before, after, options]] of Object.entries(cases))
    it(`leaves the reader's place, focus and selection: ${name}`, async () => {
      const {page} = await open(
        `/first-${name[0]}${name.length}.html`,
        renderArticle(before, options),
      );
      await page.waitForFunction(() =>
        document.querySelector('aw-article').matches(':state(ready)'),
      );
      const read = () =>
        page.evaluate(() => {
          const roots = [document];
          for (const root of roots)
            for (const {shadowRoot} of root.querySelectorAll('*'))
              if (shadowRoot) roots.push(shadowRoot);
          const links = roots.flatMap((root) => [...root.querySelectorAll('a')]);
          const link = links.find(
            (each) => each.textContent === 'details 30' && each.getClientRects().length,
          );
          const {activeElement} = link.getRootNode();
          const button = roots
            .flatMap((root) => [...root.querySelectorAll('[part=new-posts]')])
            .find((each) => each.checkVisibility());
          if (!globalThis.isRead) {
            globalThis.isRead = true;
            link.scrollIntoView();
            link.focus({preventScroll: true});
            const text = [...link.parentElement.childNodes].find((node) => node.data?.length > 40);
            getSelection().setBaseAndExtent(text, 3, text, 20);
          }
          return {
            top: Math.round(link.getBoundingClientRect().top),
            focused: activeElement?.textContent,
            selected: String(getSelection()),
            button: button?.textContent,
          };
        });
      await read();
      // Posts get their height as they come near.
      await untilStill(page);
      const first = await read();
      assert.equal(first.focused, 'details 30');
      await page.evaluate((after) => (document.querySelector('aw-article').article = after), after);
      await page.waitForFunction(() => document.body.textContent.includes('details 62'));
      if (name.startsWith('posts')) {
        first.button = '2 new posts';
        await page.waitForFunction(() => {
          const find = (root) =>
            [...root.querySelectorAll('*')].some(
              (each) =>
                (each.matches('[part=new-posts]') && each.checkVisibility()) ||
                (each.shadowRoot && find(each.shadowRoot)),
            );
          return find(document);
        });
      }
      const second = await read();
      assert.ok(Math.abs(second.top - first.top) <= 1, `${first.top} ${second.top}`);
      assert.deepEqual({...second, top: 0}, {...first, top: 0});
      await page.close();
    });
});

describe('a part of server-rendered text that a reader has opened', () => {
  it('stays open in the first newer state', async () => {
    const versions = [
      {
        published: ago(20),
        changes: [{kind: 'text', part: 'headline', before: 'Flood', after: 'Flood at Arlesund'}],
      },
    ];
    const {page} = await open('/opened.html', renderArticle({...story, versions}));
    await page.waitForFunction(() => document.querySelector('aw-article').matches(':state(ready)'));
    await page.click('aw-article summary');
    await page.waitForFunction(() => document.querySelector('aw-article details').open);
    const after = {...story, versions, body: [post('third', 1), ...story.body]};
    await page.evaluate((after) => (document.querySelector('aw-article').article = after), after);
    await page.waitForFunction(() => document.querySelector('#third'));
    assert.ok(await page.$eval('aw-article details', ({open}) => open));
    await page.close();
  });
});

describe('a link within an isolated live story', () => {
  it('shows a post of a later page, and names it in the address', async () => {
    const body = long(1, 130);
    body.find(({id}) => id === 'crossing-20').keyPoint = true;
    const {page} = await open('/key-point.html', renderArticle({...story, body}, {isolated: true}));
    await page.waitForFunction(() => document.querySelector('aw-article').matches(':state(ready)'));
    const findLink = () =>
      page.evaluateHandle(() =>
        document.querySelector('aw-article').shadowRoot.querySelector('[role=navigation] a'),
      );
    await page.waitForFunction(() =>
      document.querySelector('aw-article').shadowRoot.querySelector('article[hidden]'),
    );
    await (await findLink()).click();
    await page.waitForFunction(() => location.hash === '#crossing-20');
    const [top, hidden] = await page.evaluate(() => {
      const target = document.querySelector('aw-article').shadowRoot.querySelector('#crossing-20');
      return [target.getBoundingClientRect().top, target.hidden];
    });
    assert.ok(top >= 0 && top < 600, `${top}`);
    assert.equal(Boolean(hidden), false);
    await page.close();
  });
});
