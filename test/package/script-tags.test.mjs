/** The built package by script tags, on the pages of a stranger, in Chromium. */
import {embedSnippet} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {article, data, pageOf, tag, words} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

const table = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const hashOf = (path) => table.files[path].integrity;
const classic = '<script async src="/dist/article-widgets.classic.js"></script>';

let site, other, browser;
before(async () => {
  site = await openSite();
  // A bundle whose chunks are not beside it.
  const bundle = readFileSync('dist/article-widgets.js', 'utf8');
  site.answers['/bare/article-widgets.js'] = bundle;
  other = await openSite({}, {headers: {'access-control-allow-origin': '*'}});
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  site.close();
  other.close();
});

/** Opens a page that is given as text. */
let count = 0;
async function open(body, options = {}) {
  const path = options.path ?? `/page-${++count}.html`;
  site.answers[path] = {body, headers: options.headers};
  return visit(browser, site.address + path, options);
}

const isDrawn = () => document.querySelector('aw-casualty-card li');
const isDefined = () => customElements.get('aw-weather-dateline');

async function assertDraws(body, options) {
  const visited = await open(body, options);
  await until(visited.page, isDrawn);
  assert.deepEqual([visited.errors, visited.lines], [[], []]);
  await visited.page.close();
}

async function assertUpgrades(body, options) {
  const visited = await open(body, options);
  await until(visited.page, isDefined);
  assert.deepEqual([visited.errors, visited.lines], [[], []]);
  await visited.page.close();
}

/** The page is as its author wrote it, and goes on. */
async function assertReadable({page, errors}) {
  const text = await page.evaluate(() => document.body.innerText);
  for (const part of ['The bridge is closed', 'northern bridge', 'At least 3', 'Below.'])
    assert.ok(text.includes(part), `${part}: ${text}`);
  assert.deepEqual(errors, []);
  await page.close();
}

describe('a script tag', () => {
  it('draws as a module before the markup', () => assertDraws(pageOf(data, tag)));
  it('draws as a module after the markup', () => assertDraws(pageOf(data + tag)));
  it('draws as a classic script before the markup', () => assertDraws(pageOf(data, classic)));
  it('draws as a classic script after the markup', () => assertDraws(pageOf(data + classic)));
  it('draws once if it is there twice, in both forms', async () => {
    const {page, errors, lines} = await open(pageOf(data + tag + tag + classic, classic));
    await until(page, isDrawn);
    assert.deepEqual([errors, lines], [[], []]);
    assert.equal(await page.$$eval('aw-article h1', (headings) => headings.length), 1);
    await page.close();
  });

  it('draws with the first of two versions', async () => {
    const older = '/older/article-widgets.js';
    const bundle = readFileSync('dist/article-widgets.js', 'utf8');
    site.answers[older] = bundle
      .replaceAll('"as of', '"per')
      .replaceAll('./chunks/', '/dist/chunks/');
    const first = `<script type="module" src="${older}"></script>`;
    const {page, errors, lines} = await open(pageOf(words + tag, first));
    await until(page, isDefined);
    assert.deepEqual([errors, lines], [[], []]);
    const isFirst = await page.evaluate(
      async (older) => (await import(older)).AwArticle === customElements.get('aw-article'),
      older,
    );
    assert.equal(isFirst, true);
    await page.close();
  });

  it('draws from another origin', () => {
    const foreign = `<script type="module" src="${other.address}/dist/article-widgets.js"></script>`;
    return assertDraws(pageOf(data, foreign));
  });

  it('draws from another origin as a classic script', () => {
    const foreign = `<script async src="${other.address}/dist/article-widgets.classic.js"></script>`;
    return assertDraws(pageOf(data, foreign));
  });

  it('draws with the hash of the table', () => {
    const checked = `<script type="module" src="/dist/article-widgets.js" integrity="${hashOf('article-widgets.js')}"></script>`;
    return assertDraws(pageOf(data, checked));
  });

  it('draws with the hash of every file in an import map', () => {
    const integrity = Object.fromEntries(
      Object.entries(table.files).map(([path, {integrity}]) => [`/dist/${path}`, integrity]),
    );
    const map = `<script type="importmap">${JSON.stringify({integrity})}</script>`;
    return assertDraws(pageOf(data, map + classic));
  });

  it('draws from a classic script with a hash', () => {
    const checked = classic.replace(
      'async',
      `async integrity="${hashOf('article-widgets.classic.js')}"`,
    );
    return assertDraws(pageOf(data, checked));
  });

  it('draws from a snippet with hashes', () => {
    for (const integrity of [true, hashOf('article-widgets.js'), table]) {
      const snippet = embedSnippet(article, {kind: 'data', base: '/dist/', integrity});
      const count = Object.keys(table.files).filter((path) => /^chunks/.test(path)).length;
      assert.equal(snippet.match(/chunks\/[^"]+":"sha384-/g).length, count);
    }
    const snippet = embedSnippet(article, {kind: 'data', base: '/dist/', integrity: true});
    return assertDraws(pageOf(snippet));
  });

  it('draws with any base address of the page', () =>
    assertDraws(
      pageOf(data + tag, `<base href="${other.address}/deep/er/">`).replace(
        'src="/',
        `src="${site.address}/`,
      ),
    ));

  it('draws in a page of a subfolder, from a relative address', () => {
    const relative = '<script type="module" src="../../dist/article-widgets.js"></script>';
    return assertDraws(pageOf(data, relative), {path: '/news/2025/page.html'});
  });

  it('draws from a folder with only the files of the table and the version in its name', () => {
    const folder = `/article-widgets@${table.version}`;
    for (const path of Object.keys(table.files))
      site.answers[`${folder}/${path}`] = readFileSync(`dist/${path}`, 'utf8');
    const kept = `<script type="module" src="${folder}/article-widgets.js"></script>`;
    return assertDraws(pageOf(data, kept));
  });

  it('draws when the page writes it with document.write', () =>
    assertDraws(
      pageOf(
        `<script>document.write(${JSON.stringify(data + tag).replaceAll('</', '<\\/')})</script>`,
      ),
    ));

  it('creates no global name', async () => {
    const names = () => Object.getOwnPropertyNames(globalThis).sort();
    const {page: bare} = await open(pageOf(words));
    const before = await bare.evaluate(names);
    const {page} = await open(pageOf(data, tag));
    await until(page, isDrawn);
    assert.deepEqual(
      (await page.evaluate(names)).filter(
        (name) => !before.includes(name) && !/^(puppeteer)?_/.test(name),
      ),
      [],
    );
    await Promise.all([bare.close(), page.close()]);
  });

  it('works beside a module system of the page', () => {
    const systems = `<script>
      var module = {exports: {}}, exports = module.exports, require = () => { throw new Error('asked'); };
      var define = () => { throw new Error('defined'); }; define.amd = {};
    </script>`;
    return assertDraws(pageOf(data, systems + tag + classic));
  });
});

describe('the table of hashes', () => {
  it('has every file that a page loads, and its type', () => {
    const chunks = readdirSync('dist/chunks').filter((name) => name.endsWith('.js'));
    const others = ['article-widgets.js', 'article-widgets.classic.js', 'article-widgets.css'];
    const frames = ['embed.html', 'embed.js', 'frame.js'];
    const expected = [...others, ...frames, ...chunks.map((name) => `chunks/${name}`)];
    for (const path of expected) assert.ok(path in table.files, path);
    for (const [path, {integrity, bytes}] of Object.entries(table.files)) {
      const content = readFileSync(`dist/${path}`);
      const hash = createHash('sha384').update(content).digest('base64');
      assert.deepEqual([integrity, bytes], [`sha384-${hash}`, content.length], path);
    }
  });

  it('has all that a page imports: the listed files work in a separate folder', async () => {
    for (const path of Object.keys(table.files))
      site.answers[`/copied/${path}`] = readFileSync(`dist/${path}`, 'utf8');
    const {page, errors} = await open(pageOf(''));
    const types = await page.evaluate(async () => {
      const {poll} = await import('/copied/refresh/refresh.js');
      const {compareArticles} = await import('/copied/toll/versions.js');
      const {openMeteo} = await import('/copied/weather/open-meteo.js');
      return [
        typeof poll(),
        typeof openMeteo(),
        Array.isArray(compareArticles({body: []}, {body: []})),
      ];
    });
    assert.deepEqual(types, ['function', 'function', true]);
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('a page whose script could not be loaded', () => {
  const wrong = `integrity="sha384-${'A'.repeat(64)}"`;
  const nowhere = '<script type="module" src="/nowhere/article-widgets.js"></script>';

  it('keeps the text if a chunk does not match its hash', async () => {
    for (const path of Object.keys(table.files)) {
      const content = readFileSync(`dist/${path}`, 'utf8');
      const isForged = path.startsWith('chunks/');
      site.answers[`/forged/${path}`] = isForged
        ? `${content}\ndocument.title = 'forged';`
        : content;
    }
    const hash = hashOf('article-widgets.classic.js');
    const checked = `<script async src="/forged/article-widgets.classic.js" integrity="${hash}"></script>`;
    const snippet = embedSnippet(article, {kind: 'data', base: '/forged/', integrity: true});
    for (const body of [data + checked, snippet]) {
      const {page} = await open(pageOf(body));
      await until(page, () => document.querySelector('aw-article').matches(':state(failed)'));
      assert.notEqual(await page.title(), 'forged');
      await page.close();
    }
  });

  it('keeps the text if a policy refuses the hashes of the classic script', async () => {
    const checked = classic.replace(
      'async',
      `async integrity="${hashOf('article-widgets.classic.js')}"`,
    );
    const headers = {'content-security-policy': "script-src 'self'"};
    const visited = await open(pageOf(words, checked), {headers});
    await until(visited.page, () => document.readyState === 'complete');
    assert.equal(await visited.page.evaluate(() => !!customElements.get('aw-article')), false);
    await assertReadable(visited);
  });

  it('keeps the text if the script is blocked', async () =>
    assertReadable(await open(pageOf(words, nowhere))));

  it('keeps the text if the script does not match its hash', async () =>
    assertReadable(await open(pageOf(words, tag.replace('src', `${wrong} src`)))));

  it('keeps the text, with one message, if the classic script finds no bundle', async () => {
    site.answers['/lone/article-widgets.classic.js'] = readFileSync(
      'dist/article-widgets.classic.js',
      'utf8',
    );
    const visited = await open(
      pageOf(words, '<script async src="/lone/article-widgets.classic.js"></script>'),
    );
    assert.equal(visited.ours().length, 1);
    await assertReadable(visited);
  });

  it('keeps the text if the chunks are blocked', async () => {
    const bare = '<script type="module" src="/bare/article-widgets.js"></script>';
    const isolated = words.replaceAll(/<(aw-[a-z-]+)/g, '<$1 isolated');
    const visited = await open(pageOf(isolated, bare, 'lang="nl"'));
    await until(visited.page, isDefined);
    await assertReadable(visited);
  });

  it('follows the link of a figure if the chunk that shows its sentence is blocked', async () => {
    const card = `<aw-article><aw-article-body><p id="said">Three were injured.</p></aw-article-body>
      <aw-casualty-card><p><a href="#said" data-sentence="0:0:5" data-figure="a">3</a></p></aw-casualty-card></aw-article>`;
    const bare = '<script type="module" src="/bare/article-widgets.js"></script>';
    const {page, errors} = await open(pageOf(card, bare));
    await until(page, isDefined);
    await page.click('a');
    await until(page, () => location.hash === '#said');
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('reports that data cannot be shown if the chunks are blocked, and keeps the rest', async () => {
    const bare = `<script>document.addEventListener('aw-error', () => (document.title = 'told'), true)</script>
      <script type="module" src="/bare/article-widgets.js"></script>`;
    const fallback = data.replace('<aw-article>', '<aw-article><p>The bridge is closed.</p>');
    const {page, errors, lines} = await open(pageOf(fallback, bare));
    await until(page, () => document.title === 'told');
    const said = lines.filter((line) => line.startsWith('<aw-'));
    assert.equal(said.length, 1, said.join());
    assert.match(
      said[0],
      /^<aw-article>: expected the chunks of article-widgets, found none: .*\/chunks\//,
    );
    const state = await page.$eval('aw-article', (article) => article.matches(':state(failed)'));
    const text = await page.evaluate(() => document.body.innerText);
    assert.deepEqual([errors, state], [[], true]);
    assert.ok(text.includes('The bridge is closed.') && text.includes('Below.'));
    await page.close();
  });

  it('keeps the text in a browser without modules', async () => {
    // Such a browser runs no script of a type that it does not know.
    const unknown = tag.replace('type="module"', 'type="module-of-later"');
    await assertReadable(await open(pageOf(words, unknown)));
  });

  it('keeps the text in a browser without constructable style sheets', async () => {
    const older = `<script>delete Document.prototype.adoptedStyleSheets;
      delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace;
      delete CSSStyleSheet.prototype.replaceSync;</script>`;
    await assertReadable(await open(pageOf(words, older + tag)));
  });

  it('keeps the text without scripts', async () =>
    assertReadable(await open(pageOf(words, tag), {scripts: false})));
});

describe('while the page is still arriving', () => {
  it('does not treat an element as empty while its text is arriving', async () => {
    const states = `<script type="module">
      import '/dist/article-widgets.js';
      const body = document.querySelector('aw-article-body');
      globalThis.early = [document.readyState, body.matches(':state(missing)')];
    </script>`;
    // The element is open, and has nothing yet but the script that loads the library.
    const streamed = pageOf(
      `<aw-article-body>${states.replace('type="module"', 'async type="module"')}<script src="/slow.js"></script><p>Late words.</p></aw-article-body>`,
    );
    site.answers['/slow.js'] = undefined;
    let release;
    Object.defineProperty(site.answers, '/slow.js', {
      configurable: true,
      get: () => new Promise((resolve) => (release = () => resolve('/* late */'))),
    });
    const visited = open(streamed, {waitUntil: 'load'});
    for (;;) {
      const pages = await browser.pages();
      const early = await Promise.all(
        pages.map((page) => page.evaluate(() => globalThis.early).catch(() => undefined)),
      );
      if (early.some(Boolean) && release) break;
    }
    release();
    const {page} = await visited;
    assert.deepEqual(await page.evaluate(() => globalThis.early), ['loading', false]);
    await until(page, () => document.querySelector('aw-article-body').matches(':state(ready)'));
    await page.close();
  });
});
