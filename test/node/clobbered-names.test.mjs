/** The built bundle on pages whose pictures and forms have the names of what `document` has, in Chromium. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch} from 'puppeteer-core';
import {findChromium} from '../runner/browsers.mjs';
import {chromiumArguments} from '../runner/chromium-options.mjs';
import {openSite} from '../runner/site.mjs';
import {data, pageOf, tag, words} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

const names = [
  'activeElement',
  'addEventListener',
  'adoptedStyleSheets',
  'baseURI',
  'body',
  'childNodes',
  'compatMode',
  'contains',
  'contentType',
  'cookie',
  'createComment',
  'createDocumentFragment',
  'createElement',
  'createElementNS',
  'createRange',
  'createTextNode',
  'createTreeWalker',
  'currentScript',
  'defaultView',
  'dispatchEvent',
  'documentElement',
  'fonts',
  'getElementById',
  'getElementsByTagName',
  'getRootNode',
  'getSelection',
  'head',
  'hidden',
  'implementation',
  'importNode',
  'lang',
  'location',
  'nodeType',
  'ownerDocument',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'removeEventListener',
  'scripts',
  'styleSheets',
  'title',
  'URL',
  'visibilityState',
];

const classic = '<script async src="/dist/article-widgets.classic.js"></script>';
const isolated = data.replace('<aw-article', '<aw-article isolated id="isolated"');
const text = `<aw-article><script type="text/html"><h1>The bridge is closed</h1><p>It was closed at noon, and cars are led over the northern bridge.</p></script></aw-article>`;

let site, browser;
before(async () => {
  site = await openSite({});
  browser = await launch({executablePath: findChromium(), args: chromiumArguments});
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
async function assertDrawn({page, errors, ours}) {
  await until(page, () => {
    const find = (root, selector) =>
      (root instanceof Document ? Document : DocumentFragment).prototype.querySelector.call(
        root,
        selector,
      );
    const stories = [...Document.prototype.querySelectorAll.call(document, 'aw-article')];
    const roots = stories.map((story) => story.shadowRoot ?? story);
    return (
      roots.every((root) => root.querySelector('h1')) &&
      find(document, 'aw-casualty-card .aw-count') &&
      find(document, '#isolated').shadowRoot
    );
  });
  assert.deepEqual([errors, ours()], [[], []]);
  await page.close();
}

for (const [kind, script] of Object.entries({module: tag, classic}))
  describe(`the ${kind} bundle`, () => {
    for (const [elements, make] of Object.entries(markup)) {
      it(`draws beside ${elements} of all names together`, async () =>
        assertDrawn(
          await open(names.map(make).join('') + data + isolated + text + words + script),
        ));

      it(`draws beside ${elements} of each name`, async () => {
        for (const name of names) {
          const visited = await open(make(name) + data + isolated + text + script);
          await assert.doesNotReject(assertDrawn(visited), name);
        }
      });
    }
  });
