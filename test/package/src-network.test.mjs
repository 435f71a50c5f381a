/** Stories by address over a real network that fails in all the ways that networks do, in Chromium. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, before, beforeEach, describe, it} from 'node:test';
import {launchChromium} from '../runner/launch-browser.mjs';

const sentence = 'Ferries run in place of the bridge.';
const story = JSON.stringify({
  headline: 'The bridge is closed',
  body: [{type: 'paragraph', content: [sentence]}],
});

/** Answers by path: `{status, type, body, headers}`, or `'cut'` for a connection that breaks. */
const answers = {};
const counts = {};

const server = createServer(async ({url}, response) => {
  const {pathname} = new URL(url, 'http://localhost');
  counts[pathname] = (counts[pathname] ?? 0) + 1;
  const answer = pathname.startsWith('/library/')
    ? {type: 'text/javascript', body: await readLibrary(pathname)}
    : (answers[pathname] ?? {status: 404, type: 'text/plain'});
  if (answer === 'cut') return response.destroy();
  const {status = 200, type, body = '', headers} = answer;
  // A browser itself asks again where a connection that it has kept breaks, and keeps a 410.
  const rest = {connection: 'close', 'cache-control': 'no-cache'};
  response.writeHead(status, {'content-type': type, ...rest, ...headers}).end(body);
});

const readLibrary = (path) =>
  readFile(new URL(path.replace('/library/', '../../dist/'), import.meta.url));
const asJson = (body, rest) => ({type: 'application/json', body, ...rest});
const asPage = (body) => ({type: 'text/html; charset=utf-8', body: `<!doctype html>${body}`});

let browser, address;
before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await launchChromium({ignoreDefaultArgs: ['--disable-back-forward-cache']});
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  for (const path of Object.keys(answers)) delete answers[path];
  for (const path of Object.keys(counts)) delete counts[path];
});

/** Opens a page with a story by address, and words of its own, that keeps each event. */
async function open(src = '/story', attributes = '', head = '') {
  answers['/page'] = asPage(`
    ${head}
    <script>
      const told = [];
      addEventListener('aw-error', ({error, issues}) => told.push({code: error.code, message: error.message}), true);
      addEventListener('pageshow', ({persisted}) => (globalThis.isPersisted = persisted));
    </script>
    <aw-article src="${src}" ${attributes}><p>The words of the page.</p></aw-article>
    <script type="module" src="/library/article-widgets.js"></script>`);
  const page = await browser.newPage();
  await page.goto(`${address}/page`, {waitUntil: 'load'});
  return page;
}

const awaitState = (page, state) =>
  page.waitForFunction(
    (selector) => document.querySelector(selector),
    {timeout: 10_000},
    `aw-article:state(${state})`,
  );
const wordsOf = (page) => page.$eval('aw-article', (element) => element.textContent.trim());

/** The elements within a story draw their words a moment after it is ready. */
const awaitWords = (page, words) =>
  page.waitForFunction(
    (words) => document.querySelector('aw-article').textContent.includes(words),
    {timeout: 10_000},
    words,
  );

/** Waits for an error, and says what it is. */
async function awaitError(page) {
  await page.waitForFunction('told.length > 0', {timeout: 10_000});
  return page.evaluate('told');
}

/** Goes to another page and back to the same, which the browser has kept as it was. */
async function leaveAndComeBack(page) {
  answers['/elsewhere'] = asPage('<title>Elsewhere</title>');
  await page.goto(`${address}/elsewhere`);
  await page.goBack();
  await page.waitForFunction('globalThis.isPersisted !== undefined');
  assert.equal(await page.evaluate('isPersisted'), true, 'the page was not kept');
}

describe('a story that the page preloads', () => {
  it('is requested once, before the code that draws it', async () => {
    answers['/story'] = asJson(story);
    const hint = '<link rel="preload" href="/story" as="fetch" crossorigin>';
    const page = await open('/story', '', hint);
    await awaitState(page, 'ready');
    await awaitWords(page, 'Ferries run in place');
    assert.equal(counts['/story'], 1);
    const [fetched, drawing] = await page.evaluate(() =>
      ['/story', '/chunks/drawing'].map(
        (part) =>
          performance.getEntriesByType('resource').find(({name}) => name.includes(part)).startTime,
      ),
    );
    assert.ok(fetched < drawing);
    await page.close();
  });
});

describe('a story that a reader returns to', () => {
  it('is shown at once, without a new request', async () => {
    answers['/story'] = asJson(story);
    const page = await open();
    await awaitState(page, 'ready');
    await leaveAndComeBack(page);
    await awaitWords(page, 'Ferries run in place');
    await page.evaluate(() => document.querySelector('aw-article').updateComplete);
    await awaitState(page, 'ready');
    assert.equal(counts['/story'], 1);
    await page.close();
  });

  it('is requested again after a failure', async () => {
    answers['/story'] = {status: 503, type: 'text/plain'};
    const page = await open();
    await awaitState(page, 'failed');
    answers['/story'] = asJson(story);
    await leaveAndComeBack(page);
    await awaitState(page, 'ready');
    await awaitWords(page, 'Ferries run in place');
    assert.equal(counts['/story'], 2);
    await page.close();
  });
});

describe('a story without a network', () => {
  it('is loaded when the reader is online again', async () => {
    answers['/story'] = asJson(story);
    const page = await open('');
    await page.waitForFunction(() => customElements.get('aw-article'));
    // What reads and draws a story has been loaded for an earlier one.
    await page.evaluate(() => document.querySelector('aw-article').setAttribute('src', '/missing'));
    await awaitState(page, 'missing');
    await page.evaluate(() => (told.length = 0));
    await page.setOfflineMode(true);
    await page.evaluate(() => document.querySelector('aw-article').setAttribute('src', '/story'));
    await awaitState(page, 'failed');
    const [{code}] = await awaitError(page);
    assert.equal(code, 'offline');
    assert.match(await wordsOf(page), /The words of the page/);
    assert.equal(counts['/story'], undefined);
    await page.setOfflineMode(false);
    await awaitState(page, 'ready');
    await awaitWords(page, 'Ferries run in place');
    assert.equal(counts['/story'], 1);
    await page.close();
  });

  it('is loaded too if the code for it could not be loaded before', async () => {
    answers['/story'] = asJson(story);
    const page = await open('');
    const show = (src) =>
      page.$eval('aw-article', (element, src) => element.setAttribute('src', src), src);
    await page.waitForFunction(() => customElements.get('aw-article'));
    await page.setOfflineMode(true);
    await show('/other');
    await awaitState(page, 'failed');
    assert.match(await wordsOf(page), /The words of the page/);
    await show('/story');
    await page.waitForFunction('told.length === 2');
    await page.setOfflineMode(false);
    await awaitState(page, 'ready');
    await awaitWords(page, 'Ferries run in place');
    assert.equal(counts['/story'], 1);
    assert.equal(counts['/other'], undefined);
    assert.equal(await page.evaluate('told.length'), 2);
    await page.close();
  });

  it('is requested twice if the connection breaks', async () => {
    answers['/story'] = 'cut';
    const page = await open();
    const [{code}] = await awaitError(page);
    assert.equal(code, 'network');
    assert.equal(counts['/story'], 2);
    assert.match(await wordsOf(page), /The words of the page/);
    await page.close();
  });
});

describe('a story that the server refuses', () => {
  const login = asPage(`<title>Sign in</title><h1>Sign in</h1>
    <form action="/session"><label>E-mail <input name="email"></label>
    <label>Password <input type="password" name="password"></label><button>Sign in</button></form>
    <p>No account? <a href="/join">Join today</a>.</p>`);
  const short = {'content-length': 5000};
  const refusals = [
    ['is not there', {status: 404, type: 'text/html', body: '<h1>404</h1>'}, 'missing-source'],
    ['is gone', {status: 410, type: 'text/plain'}, 'missing-source'],
    ['needs a subscription', {status: 402, type: 'text/plain'}, 'status'],
    ['breaks the server', {status: 500, type: 'text/plain'}, 'status'],
    ['ends half way', asJson(story, {headers: short}), 'cut-off'],
    ['is a page to sign in at', login, 'sign-in'],
    ['is a sound', {type: 'audio/mpeg', body: Buffer.from('ID3\u0004\0\0\0\0\0\0')}, 'binary'],
    ['is no story', asJson('[1, 2'), 'json'],
  ];
  for (const [what, answer, expected] of refusals) {
    it(`leaves the text of the page, with one message, if it ${what}`, async () => {
      answers['/story'] = answer;
      const page = await open();
      const errors = await awaitError(page);
      await awaitState(page, expected === 'missing-source' ? 'missing' : 'failed');
      assert.deepEqual(
        errors.map(({code}) => code),
        [expected],
        errors[0].message,
      );
      assert.match(await wordsOf(page), /The words of the page/);
      assert.equal(counts['/story'], 1);
      await page.close();
    });
  }
});

describe('a story in bytes', () => {
  const place = 'Łódź';
  const page = (head) =>
    `<!doctype html><html lang="pl">${head}<title>${place}</title><body><article><h1>${place}</h1><p>Most w mieście ${place} jest zamknięty dla ruchu od południa.</p><p>Objazd prowadzi przez drugi most w mieście.</p></article>`;
  const latin = {Ł: 0xa3, ó: 0xf3, ź: 0xbc, ś: 0xb6, ę: 0xea, ł: 0xb3};
  const asLatin2 = (text) =>
    Buffer.from(Array.from(text, (character) => latin[character] ?? character.charCodeAt(0)));
  const feed = (declaration) =>
    `${declaration}<rss version="2.0"><channel><title>Miasto</title><item><title>${place}</title><description>Most w mieście ${place} jest zamknięty.</description></item></channel></rss>`;
  const inputs = [
    ['a byte order mark of UTF-16', 'text/html', Buffer.from(`\ufeff${page('')}`, 'utf16le')],
    [
      'a byte order mark against its header',
      'text/html; charset=iso-8859-2',
      Buffer.from(`\ufeff${page('')}`),
    ],
    ['its header', 'text/html; charset=iso-8859-2', asLatin2(page(''))],
    ['<meta>', 'text/html', asLatin2(page('<meta charset="iso-8859-2">'))],
    [
      'an XML declaration',
      'application/rss+xml',
      asLatin2(feed('<?xml version="1.0" encoding="iso-8859-2"?>')),
    ],
  ];
  for (const [name, type, body] of inputs) {
    it(`is read in the encoding of ${name}`, async () => {
      answers['/story'] = {type, body};
      const page = await open();
      await awaitState(page, 'ready');
      assert.equal(await page.$eval('aw-article h1', (title) => title.textContent), place);
      await awaitWords(page, 'Most w mieście Łódź jest zamknięty');
      await page.close();
    });
  }

  it('is shown if its hash is that of the page, and not requested again otherwise', async () => {
    answers['/story'] = asJson(story);
    const hash = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
    const right = await open('/story', `integrity="${hash(story)}"`);
    await awaitState(right, 'ready');
    await right.close();
    counts['/story'] = 0;
    const wrong = await open('/story', `integrity="${hash('another story')}"`);
    await awaitState(wrong, 'failed');
    const [{code}] = await awaitError(wrong);
    assert.equal(code, 'network');
    assert.equal(counts['/story'], 1);
    assert.match(await wordsOf(wrong), /The words of the page/);
    await wrong.close();
  });
});
