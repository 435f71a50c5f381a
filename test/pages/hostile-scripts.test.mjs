/** The built package beside scripts of other people, and on pages of many kinds. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {isFirefox, isWebKit, launchBrowser} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {article, data, pageOf, tag, words} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

const asText = `<aw-article id="text"><script type="text/plain">The bridge is closed

It was closed at noon, and cars are led over the northern bridge by the police.

ARLESUND — Cyclists take the ferry.</script></aw-article>`;
const asHtml = `<aw-article id="html"><script type="text/html"><h1>The bridge is closed</h1><p>It was closed at noon, and cars are led over the northern bridge.</p></script></aw-article>`;
const asNews = `<aw-article id="news"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The bridge is closed","articleBody":"It was closed at noon.\\n\\nCars are led over the northern bridge."}</script></aw-article>`;
const isolated = data.replace('<aw-article', '<aw-article isolated id="isolated"');
const byHand = words.replace('<aw-weather-dateline', '<aw-weather-dateline switchable');
const everything = data + isolated + asText + asHtml + asNews + byHand + tag;

/** What a site makes of modules. */
async function bundle(contents, resolveDir) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir},
    bundle: true,
    write: false,
    minify: true,
  });
  return outputFiles[0].text;
}

let site, browser;
before(async () => {
  site = await openSite({
    '/core-js.js': await bundle("import 'core-js'", 'test/hostile'),
    '/modules.js': await bundle("import './dist/index.js'", '.'),
    '/story.json': JSON.stringify(article),
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  site.close();
});

let count = 0;
async function open(body, {type = 'html', ...options} = {}) {
  const path = `/page-${++count}.${type}`;
  site.answers[path] = body;
  return visit(browser, site.address + path, options);
}

const file = (path) => `<script src="/node_modules/${path}"></script>`;

/** WebDriver's scripts are among those of the page: what the page breaks is broken for them too. */
const besideDriver = isWebKit && 'WebDriver’s answers go by what the page has changed';

/** Every element of the page has drawn what it was given, and nothing was thrown or said. */
async function assertAllDrawn({page, errors, ours}) {
  await until(page, () => {
    const articles = [...document.querySelectorAll('aw-article')];
    return articles.every(
      (article) => article.querySelector('h1') && article.querySelector('aw-article-body p'),
    );
  });
  await until(page, () => document.querySelector('#isolated').shadowRoot?.querySelector('h1'));
  await until(page, () => document.querySelector('aw-casualty-card li'));
  const [first] = await page.$$eval('aw-article', (all) => all.map((one) => one.textContent));
  for (const part of ['5.8', 'Arlesund', 'Sunday, January 12, 2025', 'Detours', '3', 'Ferries at'])
    assert.ok(first.includes(part), `${part}: ${first}`);
  assert.deepEqual([errors, ours()], [[], []]);
  await page.close();
}

describe('a story beside third-party scripts', () => {
  const others = {
    MooTools:
      '<script>var exports = window;</script>' + file('mootools/lib/mootools-core-1.5.2-server.js'),
    'Sugar, extended': `${file('sugar/dist/sugar.js')}<script>Sugar.extend()</script>`,
    'es5-shim and es5-sham': file('es5-shim/es5-shim.js') + file('es5-shim/es5-sham.js'),
    'core-js': '<script src="/core-js.js"></script>',
    'zone.js': `<script src="/test/hostile/node_modules/zone.js/bundles/zone.umd.js"></script>`,
    RequireJS: file('requirejs/require.js'),
    jQuery: `${file('jquery/dist/jquery.js')}<script>jQuery.noConflict()</script>`,
    'the habits of Prototype.js 1.6': `<script src="/test/package/pages/prototype-habits.js"></script>`,
  };
  for (const [name, scripts] of Object.entries(others))
    it(
      `draws everything beside ${name}`,
      {skip: /Prototype/.test(name) && besideDriver},
      async () => assertAllDrawn(await open(pageOf(everything, scripts))),
    );

  it('is loaded with RequireJS on the page', async () => {
    const required = `${file('requirejs/require.js')}<script>require(['/dist/article-widgets.classic.js'])</script>`;
    const {page, errors} = await open(pageOf(data, required));
    await until(page, () => document.querySelector('aw-casualty-card li'));
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('a story on a page that changes built-in objects', () => {
  const changes = {
    'JSON.stringify': 'JSON.stringify = () => { throw new Error("mangled"); };',
    'toJSON of everything': `for (const type of [Array, String, Date, Number, Object])
      Object.defineProperty(type.prototype, 'toJSON', {configurable: true, value: () => 'mangled'});`,
    'enumerable extras of Array and Object': `Array.prototype.last = function () { return this.at(-1); };
      Array.prototype.remove = function () {}; String.prototype.format = function () {};
      Object.prototype.extend = function () { return this; };`,
    'Array.from': 'Array.from = (list) => [list];',
    'old methods of Element': `Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
      Element.prototype.closest = function (selector) { for (let node = this; node; node = node.parentElement) if (node.matches(selector)) return node; return undefined; };
      Element.prototype.matches = Element.prototype.webkitMatchesSelector;
      Element.prototype.toggle = Element.prototype.show = Element.prototype.hide = Element.prototype.load = function () { return this; };`,
  };
  for (const [name, script] of Object.entries(changes))
    it(
      `draws everything with another ${name}`,
      {skip: /JSON|extras/.test(name) && besideDriver},
      async () => assertAllDrawn(await open(pageOf(everything, `<script>${script}</script>`))),
    );

  const names = [
    'customElements',
    'trustedTypes',
    'lit',
    'litHtmlVersions',
    'litElementVersions',
    'reactiveElementVersions',
    'litHtmlPolyfillSupport',
    'litElementHydrateSupport',
    'litPropertyMetadata',
    'litNonce',
    'ShadyCSS',
    'JSON',
    'module',
    'define',
  ];
  const ofDocument = [
    'createElement',
    'createComment',
    'createTreeWalker',
    'importNode',
    'currentScript',
    'body',
    'head',
    'readyState',
    'baseURI',
    'contentType',
  ];
  it('draws everything if elements hide properties of the document', async () => {
    const clobbering =
      names.map((name) => `<a id="${name}"></a><img id="${name}" name="${name}">`).join('') +
      ofDocument.map((name) => `<form name="${name}"></form>`).join('');
    // A page that is read by `document.body` no longer can be.
    await assertAllDrawn(await open(pageOf(clobbering + everything)));
  });
});

describe('a story on an unusual page', () => {
  const xhtmlOf = (body) =>
    pageOf(body, '', 'xmlns="http://www.w3.org/1999/xhtml" lang="en"')
      .replace('<!doctype html>', '<?xml version="1.0"?>')
      .replace('<meta charset="utf-8">', '');

  it('draws in XHTML', async () => {
    const inXml = isolated.replace('isolated id', 'isolated="" id');
    // Chromium and WebKit run no modules, or few, in XHTML.
    const scripts = '<script async="" src="/dist/article-widgets.classic.js"></script>';
    const {page, errors, lines} = await open(xhtmlOf(data + inXml + scripts), {type: 'xhtml'});
    await until(page, () => document.querySelector('aw-casualty-card li'));
    await until(page, () => document.querySelector('#isolated').shadowRoot?.querySelector('h1'));
    assert.deepEqual([errors, lines], [[], []]);
    await page.close();
  });

  const withoutLines =
    isWebKit && 'WebDriver hears no console, and no early script is put into XML';
  it(
    'leaves the words as they are in XHTML where Lit is the page’s own, and says so once',
    {skip: withoutLines},
    async () => {
      const {page, errors, lines} = await open(
        xhtmlOf(`${words}${words}<script src="/modules.js"></script>`),
        {type: 'xhtml'},
      );
      const isShown = () =>
        [...document.querySelectorAll('aw-article p')].every(
          (p) => p.getBoundingClientRect().height > 10,
        );
      assert.ok(await page.evaluate(isShown));
      assert.deepEqual([errors, lines], [[], ['article-widgets: expected HTML, found XML']]);
      await page.close();
    },
  );

  it('is right-to-left only in such a language', async () => {
    const {page, errors} = await open(
      pageOf(data + isolated + tag, '', 'lang="ar" dir="rtl"').replace(
        '"headline"',
        '"language":"en","headline"',
      ),
    );
    await until(page, () => document.querySelector('aw-casualty-card li'));
    await until(page, () => document.querySelector('#isolated li'));
    const directions = await page.$$eval('aw-article', (articles) =>
      articles.map((article) => getComputedStyle(article).direction),
    );
    assert.deepEqual([errors, directions], [[], ['ltr', 'rtl']]);
    await page.close();
  });

  const withoutZoom = isWebKit && 'WebKit measures boxes as they are before their zoom';
  it(
    'has text of the same size at 62.5 %, and grows with the zoom',
    {skip: withoutZoom},
    async () => {
      const sizes = ({page}) =>
        page.$eval('#isolated', (article) => {
          const {fontSize} = getComputedStyle(article.shadowRoot.querySelector('.aw-copy'));
          return [
            fontSize,
            Math.round(article.shadowRoot.querySelector('h1').getBoundingClientRect().height),
          ];
        });
      const measure = async (style) => {
        const visited = await open(pageOf(isolated + tag, `<style>${style}</style>`));
        await until(visited.page, () =>
          document.querySelector('#isolated').shadowRoot?.querySelector('h1'),
        );
        const found = await sizes(visited);
        assert.deepEqual(visited.errors, []);
        await visited.page.close();
        return found;
      };
      const plain = await measure('');
      assert.deepEqual(await measure('html {font-size: 62.5%}'), plain);
      const [, zoomed] = await measure('body {zoom: 2; width: 800px}');
      assert.ok(zoomed > 1.5 * plain[1], `${zoomed} after ${plain[1]}`);
    },
  );

  it('keeps its text during page translation, and shows new data afterwards', async () => {
    const {page, errors} = await open(pageOf(data + tag));
    await until(page, () => document.querySelector('aw-casualty-card li'));
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('aw-article'), 4);
      const texts = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
      for (const text of texts) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text.data.toUpperCase());
      }
      document.querySelector('aw-article').lang = 'nl';
    });
    const story = {...article, headline: 'The bridge is open'};
    await page.evaluate((story) => {
      document.querySelector('aw-article').article = story;
    }, story);
    await until(
      page,
      () => document.querySelector('aw-article h1')?.textContent.trim() === 'The bridge is open',
    );
    assert.equal(await page.$$eval('aw-article h1', (all) => all.length), 1);
    assert.deepEqual(errors, []);
    await page.close();
  });

  const hiding = {
    'a closed <details>': [
      '<details><summary>More</summary>',
      '</details>',
      (page) => page.$eval('details', (one) => (one.open = true)),
    ],
    'a slide that comes later': [
      '<div id="slide" style="display: none">',
      '</div>',
      (page) => page.$eval('#slide', (one) => (one.style.display = 'block')),
    ],
    'a tab that is hidden': [
      '<div id="tab" hidden>',
      '</div>',
      (page) => page.$eval('#tab', (one) => (one.hidden = false)),
    ],
  };
  for (const [name, [start, end, show]] of Object.entries(hiding))
    it(`has its size when it is opened in ${name}`, async () => {
      const {page, errors} = await open(pageOf(`${data}<hr>${start}${data}${end}${tag}`));
      await until(page, () => document.querySelectorAll('aw-casualty-card li').length === 4);
      await show(page);
      const [first, second] = await page.$$eval('aw-article', (articles) =>
        articles.map(
          (article) =>
            article.querySelector('aw-casualty-card').getBoundingClientRect().bottom -
            article.getBoundingClientRect().top,
        ),
      );
      assert.ok(first > 200 && Math.abs(first - second) < 2, `${first}, ${second}`);
      assert.deepEqual(errors, []);
      await page.close();
    });

  const withoutPrint =
    (isFirefox || isWebKit) && 'Chromium’s protocol alone lays out a page as for print';
  it('prints all of its text', {skip: isWebKit && withoutPrint}, async () => {
    const {page} = await open(pageOf(data + isolated + tag));
    await until(page, () => document.querySelector('aw-casualty-card li'));
    await until(page, () => document.querySelector('#isolated').shadowRoot?.querySelector('li'));
    assert.ok((await page.pdf()).length > 5000);
    if (withoutPrint) return page.close();
    await page.emulateMediaType('print');
    const parts = await page.evaluate(() => {
      const roots = [document, document.querySelector('#isolated').shadowRoot];
      return roots.flatMap((root) =>
        ['h1', 'aw-article-body p', 'aw-casualty-card strong'].map(
          (selector) => root.querySelector(selector)?.getBoundingClientRect().height > 0,
        ),
      );
    });
    assert.deepEqual(parts, Array(6).fill(true));
    await page.close();
  });

  it('prints parts that the reader has not reached', {skip: withoutPrint}, async () => {
    const body = Array.from({length: 200}, (_, index) => ({
      type: 'paragraph',
      content: [{type: 'strong', content: [`Lock ${index}`]}, ' is open.'],
    }));
    const stories = body.map((_, index) => ({title: `Lock ${index}`, url: `/locks/${index}`}));
    const related = [{kind: 'read-next', stories}];
    const story = JSON.stringify({headline: 'The locks of the canal', body, related});
    const river = `<aw-article><script type="application/json">${story}</script></aw-article>`;
    const {page} = await open(pageOf(river.repeat(4) + tag));
    // Stories that an earlier list has are not shown again.
    const parts = 'aw-article-body strong, aw-article:first-of-type aw-related-stories a';
    await until(page, (parts) => document.querySelectorAll(parts).length === 1000, parts);
    const countLaidOut = () =>
      page.$$eval(
        parts,
        (all) => all.filter((each) => each.checkVisibility({contentVisibilityAuto: true})).length,
      );
    assert.ok((await countLaidOut()) < 400);
    await page.emulateMediaType('print');
    // Lists of other stories are not printed.
    assert.equal(await countLaidOut(), 800);
    await page.close();
  });

  it('is there when the reader returns', async () => {
    const visited = await open(pageOf('<aw-article src="/story.json"></aw-article>' + tag));
    const {page, errors} = visited;
    await until(page, () => document.querySelector('aw-casualty-card li'));
    await page.evaluate(() =>
      addEventListener('pageshow', ({persisted}) => (globalThis.wasKept = persisted)),
    );
    site.answers['/elsewhere.html'] = pageOf('Elsewhere');
    await page.goto(`${site.address}/elsewhere.html`);
    // Not by page.goBack(), which waits for a load: a page that was kept has none.
    await page.evaluate(() => void history.back());
    await until(page, () => globalThis.wasKept);
    await until(page, () => document.querySelector('aw-casualty-card li'));
    assert.equal(await page.$$eval('aw-article h1', (all) => all.length), 1);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
