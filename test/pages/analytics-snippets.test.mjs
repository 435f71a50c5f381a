/** The examples of a page's own analytics in docs/lists.md, run as they are pasted, on the built package. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {readFences} from '../docs/read-fences.mjs';
import {isFirefox, isWebKit, launchBrowser} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {until, visit} from '../runner/visit.mjs';

const snippets = readFences()
  .filter(({expected}) => expected.sends)
  .map(({code}) => code);

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title>
  <link rel="icon" href="data:,">
  ${snippets.join('\n')}
  <script type="module" src="/dist/article-widgets.js"></script>
  <aw-related-stories kind="read-next">
    <h2>What to read next</h2>
    <ul>
      <li><a href="/ferry">The ferry sails again</a> <time datetime="2025-01-12">12 January</time></li>
      <li><a href="/lock">Repairs to the old lock end</a></li>
    </ul>
  </aw-related-stories>
  <aw-related-stories id="drawn" kind="trending"></aw-related-stories>
  <script type="module">
    document.querySelector('#drawn').stories = [
      {url: '/tram', title: 'The tram opens in March', published: '2025-01-11'},
      {url: '/bridge', title: 'The bridge is closed'},
    ];
  </script>`;

let site, browser;
before(async () => {
  const empty = {status: 204};
  const next = '<!doctype html><title>Next</title><link rel="icon" href="data:,">';
  site = await openSite({'/story': page, '/seen': empty, '/followed': empty, '/ferry': next});
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  site?.close();
});

/** Counts the uses of everything that a page could keep or send by. */
function recordUses() {
  const uses = [];
  globalThis.recordedUses = uses;
  globalThis.seenStories = 0;
  addEventListener('aw-story-view', () => globalThis.seenStories++);
  const record = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...values) {
      uses.push(name);
      return Reflect.apply(original, this, values);
    };
  };
  for (const name of ['getItem', 'setItem', 'removeItem']) record(Storage.prototype, name);
  record(IDBFactory.prototype, 'open');
  record(CacheStorage.prototype, 'open');
  record(XMLHttpRequest.prototype, 'open');
  record(globalThis, 'fetch');
  record(Navigator.prototype, 'sendBeacon');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    get() {
      uses.push('read cookie');
      return cookie.get.call(this);
    },
    set(value) {
      uses.push('write cookie');
      cookie.set.call(this, value);
    },
  });
}

/** Opens the page; each request that is no file of the package is gathered, with its body. */
async function open() {
  const requests = [];
  const opened = await visit(browser, `${site.address}/story`, {
    before: async (page) => {
      await page.evaluateOnNewDocument(recordUses);
      page.on('request', (request) => {
        const {pathname, protocol} = new URL(request.url());
        if (protocol === 'data:' || pathname.startsWith('/dist/')) return;
        requests.push([request.method(), pathname, JSON.parse(request.postData() ?? 'null')]);
      });
    },
  });
  return {...opened, requests};
}

const turnAway = () => {
  Object.defineProperty(document, 'hidden', {value: true, configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
};

const withoutBodies =
  (isFirefox && 'Firefox’s protocol shows no body of a request') ||
  (isWebKit && 'WebDriver shows no requests');

describe('the analytics of the docs', () => {
  it('are two examples of about ten lines', () => {
    assert.deepEqual(
      snippets.map((code) => code.trim().split('\n').length <= 14),
      [true, true],
    );
  });

  it(
    'send once what the reader saw, and nothing else leaves the page or stays',
    {skip: withoutBodies},
    async () => {
      const {page, requests, errors, lines} = await open();
      await until(page, () => globalThis.seenStories === 4);
      assert.deepEqual(requests, [['GET', '/story', null]]);
      assert.deepEqual(await page.evaluate(() => globalThis.recordedUses), []);
      await page.evaluate(turnAway);
      await page.evaluate(turnAway);
      assert.deepEqual(await page.evaluate(() => globalThis.recordedUses), ['sendBeacon']);
      const [, [method, path, seen], ...others] = requests;
      assert.deepEqual([method, path, others], ['POST', '/seen', []]);
      const told = seen.map(
        ({list, rank, url}) => `${list} ${rank} ${new URL(url, page.url()).pathname}`,
      );
      assert.deepEqual(told.sort(), [
        'read-next 1 /ferry',
        'read-next 2 /lock',
        'trending 1 /tram',
        'trending 2 /bridge',
      ]);
      assert.deepEqual(await browser.cookies(), []);
      assert.deepEqual([errors, lines], [[], []]);
      await page.close();
    },
  );

  it(
    'send what the reader follows, before the browser goes there',
    {skip: withoutBodies},
    async () => {
      const {page, requests} = await open();
      await Promise.all([page.waitForNavigation(), page.click('a[href="/ferry"]')]);
      const [[, , followed], ...others] = requests.filter(([, path]) => path === '/followed');
      assert.deepEqual(others, []);
      assert.deepEqual(
        {...followed, url: new URL(followed.url, site.address).pathname},
        {
          list: 'read-next',
          heading: 'What to read next',
          rank: 1,
          url: '/ferry',
          from: '/story',
        },
      );
      const paths = requests.map(([, path]) => path);
      assert.deepEqual(
        paths.filter((path) => !['/story', '/followed', '/ferry', '/seen'].includes(path)),
        [],
      );
      assert.equal(new URL(page.url()).pathname, '/ferry');
      await page.close();
    },
  );
});
