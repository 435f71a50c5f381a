/** A printed story with the style sheet alone looks as one that elements draw, on screen and on paper. */
import {renderArticle} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {until} from '../runner/visit.mjs';

const story = JSON.parse(readFileSync('demo/story.json', 'utf8'));
const sheet = '<link rel="stylesheet" href="/dist/article-widgets.css" />';
const script = '<script type="module" src="/dist/article-widgets.js"></script>';
const page = (head, body) => `<!doctype html><html lang="en"><head>${head}</head><body>${body}`;

let site, browser;
before(async () => {
  const printed = renderArticle(story, {styles: 'none', shadowRoots: false});
  const data = JSON.stringify(story).replaceAll('<', '\\u003c');
  const child = `<aw-article><script type="application/json">${data}</script></aw-article>`;
  site = await openSite({
    '/sheet.html': page(sheet, printed),
    '/script.html': page(script, child),
    '/both.html': page(sheet + script, printed),
  });
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  site.close();
});

/** What each element of the story looks like: `['p.aw-standfirst', {'font-size': '20px', …}]`. */
async function looksOf(path, media) {
  const tab = await browser.newPage();
  await tab.emulateMediaType(media);
  await tab.setViewport({width: 718, height: 900});
  if (path === '/sheet.html') await tab.setJavaScriptEnabled(false);
  await tab.goto(site.address + path, {waitUntil: 'networkidle0'});
  if (path !== '/sheet.html')
    await until(tab, () =>
      document.querySelector('aw-article:state(ready) aw-casualty-card .aw-count'),
    );
  const looks = await tab.evaluate(readLooks);
  await tab.close();
  return looks;
}

function readLooks() {
  const properties = [
    'background-color',
    'border-block-start-width',
    'color',
    'column-span',
    'display',
    'font-family',
    'font-size',
    'font-weight',
    'line-height',
    'list-style-type',
    'margin',
    'max-inline-size',
    'padding',
    'position',
    'text-align',
  ];
  const shown =
    'p:not(.aw-age), h1, h2, h3, li, ol, ul, figure, figcaption, blockquote, footer, aside, table, caption, th, td, pre, code, hr, mark, small, summary, .aw-number, .aw-counted, .aw-label';
  return [...document.querySelectorAll('aw-article')].flatMap((article) =>
    [...article.querySelectorAll(shown)].map((element) => {
      const style = getComputedStyle(element);
      const name = [element.localName, ...element.classList].join('.');
      return `${name}: ${properties.map((property) => `${property}: ${style.getPropertyValue(property)}`).join('; ')}`;
    }),
  );
}

describe('the style sheet of a printed story', () => {
  for (const media of ['screen', 'print'])
    it(`looks like the styles of the elements, on ${media}`, async () => {
      const drawn = await looksOf('/script.html', media);
      assert.ok(drawn.length > 100);
      for (const path of ['/sheet.html', '/both.html']) {
        const looks = await looksOf(path, media);
        assert.equal(looks.length, drawn.length);
        assert.deepEqual(
          looks.filter((look, index) => look !== drawn[index]),
          drawn.filter((look, index) => look !== looks[index]),
          path,
        );
      }
    });
});
