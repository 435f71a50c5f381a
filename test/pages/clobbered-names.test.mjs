/** The built bundle on pages whose pictures and forms have the names of what `document` has. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchBrowser} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {data, pageOf, tag} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

/** What the elements once called by these names. */
const called = [
  'addEventListener',
  'createDocumentFragment',
  'querySelectorAll',
  'removeEventListener',
];

/** Each name that a document has by its prototypes; read in the browser that is tested. */
const readNames = () => {
  const names = new Set();
  for (let at = Document.prototype; at; at = Object.getPrototypeOf(at))
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names, 'host'].filter((name) => /^[a-z]\w*$/i.test(name));
};

const classic = '<script async src="/dist/article-widgets.classic.js"></script>';
const isolated = data.replace('<aw-article', '<aw-article isolated id="isolated"');
const text = `<aw-article><script type="text/html"><h1>The bridge is closed</h1><p>It was closed at noon, and cars are led over the northern bridge.</p></script></aw-article>`;

let site, browser;
before(async () => {
  site = await openSite({});
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  site.close();
});

let count = 0;
async function open(body) {
  const path = `/page-${++count}.html`;
  site.answers[path] = pageOf(body);
  return visit(browser, site.address + path, {waitUntil: 'load'});
}

const markup = {
  pictures: (name) => `<img name="${name}">`,
  forms: (name) => `<form name="${name}"></form>`,
};

/** Each story of the page is drawn; the page's own `document.querySelector` may be none. */
async function assertDrawn({page, errors, ours}, names) {
  await until(page, () => {
    const stories = [...Document.prototype.querySelectorAll.call(document, 'aw-article')];
    const counts = Document.prototype.querySelectorAll.call(document, 'aw-casualty-card li');
    return (
      counts.length > 0 &&
      stories.every((story) => story.querySelector('h1') ?? story.shadowRoot?.querySelector('h1'))
    );
  }).catch((cause) =>
    assert.fail(`not drawn beside ${names}: ${cause.message} ${errors} ${ours()}`),
  );
  assert.deepEqual([errors, ours()], [[], []], names);
  await page.close();
}

for (const [kind, script] of Object.entries({module: tag, classic}))
  describe(`the ${kind} bundle`, () => {
    for (const [elements, make] of Object.entries(markup)) {
      it(`draws beside ${elements} with each name`, async () => {
        for (const name of called)
          await assertDrawn(await open(make(name) + data + isolated + text + script), name);
      });

      it(`draws beside ${elements} with all names at once`, async () => {
        const {page} = await open('');
        const names = await page.evaluate(readNames);
        await page.close();
        const all = names.map(make).join('');
        await assertDrawn(await open(all + data + isolated + text + script), `all ${elements}`);
      });
    }
  });
