/** Stories in frames on pages of others. */
import {embedSnippet} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {addEarlyScripts} from '../runner/early-scripts.mjs';
import {isWebKit, launchBrowser} from '../runner/launch-browser.mjs';
import {serveAnswers, serveLibrary} from './frame-sites.mjs';

const sentence = 'The bridge over the canal was closed at noon, and ferries run in its place. ';
const story = {
  headline: 'The bridge is closed',
  language: 'en',
  url: 'https://news.example/bridge',
  body: [
    ...Array.from({length: 12}, () => ({type: 'paragraph', content: [sentence.repeat(4)]})),
    {
      type: 'paragraph',
      content: [{type: 'link', url: 'https://news.example/ferries', content: ['Ferries']}],
    },
  ],
};
const short = {headline: 'The ferry runs', body: [{type: 'paragraph', content: [sentence]}]};
const tall = '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="333"></svg>';
const pages = {};

let newsroom, library, closedLibrary, stranger, base, browser;
before(async () => {
  browser = await launchBrowser();
  newsroom = await serveAnswers((url) => url in pages && {body: addEarlyScripts(pages[url])});
  stranger = await serveStranger();
  library = await serveLibrary(
    {'/bridge.json': story, '/ferry.json': short, '/closed.json': {...short, isClosed: true}},
    undefined,
    {'/tall.svg': tall},
    {'/moved.json': `${stranger.address}/story.json`},
  );
  closedLibrary = await serveLibrary({}, {});
  base = `${library.address}/library/`;
});
after(async () => {
  await browser.close();
  await Promise.all([newsroom, library, closedLibrary, stranger].map((site) => site.close()));
});

/** A site with a story that anyone may read, which remembers what it was asked for. */
async function serveStranger() {
  const asked = [];
  const site = await serveAnswers((url) => {
    asked.push(url);
    const body = [{type: 'paragraph', content: ['Words of a stranger']}];
    return {
      body: JSON.stringify({headline: 'A stranger', body}),
      type: '.json',
      headers: {'access-control-allow-origin': '*'},
    };
  });
  return {...site, asked};
}

const frame = (options) =>
  embedSnippet(story, {kind: 'frame', base, src: `${library.address}/bridge.json`, ...options});
const withoutScript = (snippet) => snippet.replace(/<script[^]*/, '');
const script = () => `<script async src="${base}frame.js"></script>`;
const frameOf = (address) =>
  `<iframe class="aw-story-frame" sandbox="allow-scripts" title="Story" src="${base}embed.html?${address}"></iframe>`;

/** Opens a page that remembers each message it gets. */
async function onPage(body, use) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() !== 'log' && problems.push(message.text()));
  await page.evaluateOnNewDocument(() => {
    if (parent !== window) return;
    globalThis.heights = [];
    addEventListener('message', ({data}) => globalThis.heights.push(data?.height));
  });
  pages['/page'] = `<!doctype html><meta charset="utf-8"><body>${body}`;
  await page.goto(`${newsroom.address}/page`, {waitUntil: 'networkidle0'});
  try {
    await use(page, problems);
  } finally {
    await page.close();
  }
}

const insideOf = (page, index = 0) =>
  isWebKit
    ? page.frameAt('iframe[src*="embed.html"]', index)
    : page.frames().filter((frame) => frame.url().includes('embed.html'))[index];
const heightOf = (page, selector = 'iframe') => page.$eval(selector, (frame) => frame.clientHeight);
const contentOf = (page, index) =>
  insideOf(page, index).$eval('main', (main) => Math.ceil(main.getBoundingClientRect().height));
const heard = (page) => page.evaluate(() => globalThis.heights.length);

/** Asks a frame and waits for its answer: all that it said before has arrived by then. */
const awaitFrame = (page, selector = 'iframe') =>
  page.$eval(
    selector,
    (frame) =>
      new Promise((resolve) => {
        addEventListener('message', function listen({source}) {
          if (source !== frame.contentWindow) return;
          removeEventListener('message', listen);
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        });
        frame.contentWindow.postMessage({type: 'article-widgets:ask', version: 1}, '*');
      }),
  );

/** Waits until the frame is as tall as its story. */
async function awaitFit(page, selector = 'iframe', index = 0) {
  await page.waitForFunction(
    (selector) => document.querySelector(selector).style.height,
    {timeout: 10_000},
    selector,
  );
  await awaitFrame(page, selector);
  assert.equal(await heightOf(page, selector), await contentOf(page, index));
}

describe('a story in a frame', () => {
  it('is as tall as its text, from an opaque origin, after at most three messages', async () => {
    await onPage(frame(), async (page, problems) => {
      await page.waitForFunction(() => document.querySelector('iframe').style.height);
      assert.equal(await insideOf(page).evaluate(() => origin), 'null');
      assert.match(await insideOf(page).evaluate(() => document.body.innerText), /ferries run/);
      assert.equal(await heightOf(page), await contentOf(page));
      assert.ok((await heard(page)) <= 3, `${await heard(page)} messages`);
      assert.ok(!(await page.$eval('blockquote', (quote) => quote.checkVisibility())));
      assert.deepEqual(problems, []);
    });
  });

  it('scrolls at its given height if the page has no script', async () => {
    await onPage(withoutScript(frame({height: 480})), async (page) => {
      await insideOf(page).waitForSelector('h1');
      assert.equal(await heightOf(page), 480);
      assert.ok(
        await insideOf(page).evaluate(() => {
          scrollTo(0, 200);
          return scrollY === 200;
        }),
      );
      assert.ok(await page.$eval('blockquote', (quote) => quote.checkVisibility()));
    });
  });

  it('works with a script that is loaded later, or twice', async () => {
    await onPage(withoutScript(frame()), async (page, problems) => {
      await insideOf(page).waitForSelector('h1');
      await page.addScriptTag({url: `${base}frame.js`});
      await awaitFit(page);
      const before = await heard(page);
      await page.addScriptTag({url: `${base}frame.js`});
      await awaitFrame(page);
      assert.equal(await heard(page), before + 1, 'the second script asks nothing');
      assert.deepEqual(problems, []);
    });
  });

  it('has its own height beside others, and when it is inserted later', async () => {
    const first = withoutScript(frame()).replace('<iframe', '<iframe id="first"');
    await onPage(first + script(), async (page) => {
      await awaitFit(page, '#first');
      const address = `${base}embed.html?src=${library.address}/ferry.json`;
      await page.evaluate((address) => {
        const later = document.querySelector('#first').cloneNode();
        Object.assign(later, {id: 'later', src: address, style: ''});
        document.body.append(later);
        later.scrollIntoView();
      }, address);
      await awaitFit(page, '#later', 1);
      assert.ok((await heightOf(page, '#later')) < (await heightOf(page, '#first')));
    });
  });

  it('gets its height when a closed part is opened', async () => {
    await onPage(
      `<details><summary>Story</summary>${frame().replace('loading="lazy"', '')}</details>`,
      async (page) => {
        await page.$eval('details', (details) => (details.open = true));
        await awaitFit(page);
        const before = await heightOf(page);
        await page.$eval('details', (details) => (details.open = false));
        await page.setViewport({width: 360, height: 600});
        await page.$eval('details', (details) => (details.open = true));
        await page.waitForFunction(
          (before) => document.querySelector('iframe').clientHeight > before,
          {timeout: 10_000},
          before,
        );
        await awaitFit(page);
      },
    );
  });

  it('adapts to the width of the page', async () => {
    await onPage(frame(), async (page) => {
      await awaitFit(page);
      const wide = await heightOf(page);
      const changes = (before) =>
        page.waitForFunction(
          (before) => document.querySelector('iframe').clientHeight !== before,
          {timeout: 10_000},
          before,
        );
      await page.setViewport({width: 320, height: 600});
      await changes(wide);
      await awaitFit(page);
      const narrow = await heightOf(page);
      assert.ok(narrow > wide);
      await page.setViewport({width: 800, height: 600});
      await changes(narrow);
      await awaitFit(page);
      assert.equal(await heightOf(page), wide);
    });
  });

  it('adapts to a late image without a size', async () => {
    await onPage(frame(), async (page) => {
      await awaitFit(page);
      const before = await heightOf(page);
      await insideOf(page).evaluate(() => {
        const image = new Image();
        image.style.cssText = 'display: block; width: 50px; height: auto';
        document.querySelector('main').append(image);
      });
      await insideOf(page).evaluate((address) => {
        document.querySelector('main > img').src = address;
      }, `${library.address}/tall.svg`);
      await page.waitForFunction(
        (height) => document.querySelector('iframe').clientHeight >= height,
        {timeout: 10_000},
        before + 333,
      );
      await awaitFit(page);
    });
  });

  it('does not grow with content that is as tall as the frame', async () => {
    await onPage(frame(), async (page) => {
      await awaitFit(page);
      const before = await heard(page);
      const words = await heightOf(page);
      await insideOf(page).evaluate(() => {
        const tall = document.createElement('div');
        tall.style.height = 'calc(100vh + 50px)';
        document.querySelector('main').append(tall);
      });
      await page.waitForFunction((before) => globalThis.heights.length > before, {}, before);
      for (let turn = 0; turn < 30; turn++)
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      assert.ok((await heard(page)) - before <= 3, `${(await heard(page)) - before} messages`);
      // Twice as tall for the content; a scroll bar may break some lines. A chase would go on.
      assert.ok((await heightOf(page)) < 2.5 * words, `${words}, then ${await heightOf(page)}`);
    });
  });

  it('sends at most three messages about content that nobody has touched', async () => {
    await onPage(frame(), async (page) => {
      await awaitFit(page);
      const before = await heard(page);
      await insideOf(page).evaluate(async () => {
        for (let turn = 1; turn < 20; turn++) {
          document.querySelector('main').style.paddingBottom = `${turn}px`;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      });
      assert.ok((await heard(page)) - before <= 3);
    });
  });

  it('keeps its height for any other message', async () => {
    const other = `<iframe id="other" srcdoc="Other" title="Other" style="height: 50px"></iframe>`;
    await onPage(frame() + other, async (page, problems) => {
      await awaitFit(page);
      const before = await heightOf(page);
      const messages = [
        null,
        'article-widgets:height',
        [],
        {height: 10},
        {type: 'article-widgets:height', height: 10},
        {type: 'article-widgets:height', version: 2, height: 10},
        {type: 'resize', version: 1, height: 10},
        ...[0, -1, NaN, Infinity, 1e6, '10', '10px', null, {value: 10}, [10]].map((height) => ({
          type: 'article-widgets:height',
          version: 1,
          height,
        })),
      ];
      await insideOf(page).evaluate(() => {
        const post = (height) =>
          parent.postMessage({type: 'article-widgets:height', version: 1, height}, '*');
        [0, -1, NaN, '10'].forEach(post);
      });
      const sound = {type: 'article-widgets:height', version: 1, height: 77};
      await page.evaluate(
        async (messages, sound) => {
          messages.forEach((message) => postMessage(message, '*'));
          postMessage(sound, '*');
          dispatchEvent(new MessageEvent('message', {data: sound}));
          document
            .querySelector('#other')
            .contentWindow.eval(`parent.postMessage(${JSON.stringify(sound)}, '*')`);
          // Messages arrive in order, so the others have arrived before the last one.
          const arrived = new Promise((resolve) =>
            addEventListener('message', ({data}) => data === 'last' && resolve()),
          );
          postMessage('last');
          await arrived;
          await new Promise(requestAnimationFrame);
        },
        messages,
        sound,
      );
      assert.equal(await heightOf(page), before);
      assert.equal(await heightOf(page, '#other'), 50);
      assert.deepEqual(problems, []);
    });
  });

  it('gets its height on a page whose forms hide properties of the document', async () => {
    const forms = '<form name="querySelectorAll"></form><img name="addEventListener">';
    await onPage(forms + frame(), async (page) => {
      await page.waitForFunction(() => {
        const quote = document.querySelector('blockquote');
        return quote && !quote.checkVisibility();
      });
    });
  });

  it('can be removed from the page', async () => {
    await onPage(frame(), async (page, problems) => {
      await awaitFit(page);
      await page.$eval('iframe', (frame) => {
        frame.contentWindow.postMessage({type: 'article-widgets:ask', version: 1}, '*');
        frame.remove();
      });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      assert.deepEqual(problems, []);
    });
  });

  it('names the host of its story, above the story', async () => {
    await onPage(frame(), async (page) => {
      await awaitFit(page);
      const first = await insideOf(page).$eval('body', (body) => body.innerText.trim());
      assert.equal(first.split('\n')[0], new URL(library.address).host);
    });
  });

  const oneWindow = isWebKit && 'WebDriver shows the tests one window';
  it('opens its links in a new window', {skip: oneWindow}, async () => {
    await onPage(frame(), async (page) => {
      await awaitFit(page);
      const opened = browser.waitForTarget((target) => target.url().includes('/ferries'));
      await insideOf(page).$eval('a[href*="ferries"]', (link) => link.click());
      await opened;
      assert.match(page.url(), /\/page$/);
    });
  });

  it('has the colours and the language of its address', async () => {
    await onPage(frame({theme: 'dark', language: 'nl'}), async (page) => {
      await awaitFit(page);
      const [lang, background] = await insideOf(page).evaluate(() => [
        document.documentElement.lang,
        getComputedStyle(document.body).backgroundColor,
      ]);
      assert.equal(lang, 'nl');
      assert.equal(background, 'rgb(18, 18, 18)');
    });
  });

  it('is shown on a page of WordPress, which waits for its height and forbids windows', async () => {
    const listener = `<script>
      addEventListener('message', ({data, source}) => {
        const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
        if (frame?.contentWindow !== source) return;
        frame.removeAttribute('style');
        if (data.message === 'height') frame.height = Math.min(1000, data.value);
        if (data.message === 'link') frame.dataset.link = data.value;
      });
    </script>`;
    const address = `${base}embed.html?src=${library.address}/bridge.json#?secret=s3cret`;
    const filtered = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden" title="Story" src="${address}" data-secret="s3cret" width="500" height="300"></iframe>`;
    await onPage(listener + filtered, async (page) => {
      await page.waitForFunction(() => document.querySelector('iframe').height === '1000');
      await insideOf(page).$eval('a[href*="ferries"]', (link) => link.click());
      await page.waitForFunction(() => document.querySelector('iframe').dataset.link);
      const link = await page.$eval('iframe', ({dataset}) => dataset.link);
      assert.equal(link, 'https://news.example/ferries');
    });
  });
});

describe('a frame that sends any messages', () => {
  /** Lets a frame say something, and waits until the page has had time to believe it. */
  const say = (page, ...messages) =>
    insideOf(page)
      .evaluate((messages) => {
        for (const message of messages)
          parent.postMessage({type: 'article-widgets:height', version: 1, ...message}, '*');
      }, messages)
      .then(() => awaitPage(page));
  const awaitPage = (page) =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () =>
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          channel.port2.postMessage(0);
        }),
    );
  const isQuoted = (page) => page.$eval('blockquote', (quote) => quote.checkVisibility());

  it('is never too low to read, nor taller than the limit', async () => {
    await onPage(frame(), async (page) => {
      await awaitFit(page);
      for (const [height, bounded] of [
        [1, 40],
        [1e9, 50_000],
        [Infinity, 50_000],
      ]) {
        await say(page, {height, showsStory: true});
        assert.equal(await heightOf(page), bounded);
      }
    });
  });

  it('restores the quotation when it no longer shows the story', async () => {
    await onPage(frame(), async (page) => {
      await awaitFit(page);
      assert.ok(!(await isQuoted(page)));
      await say(page, {height: 300, showsStory: false});
      assert.ok(await isQuoted(page));
      await say(page, {height: 300});
      assert.ok(await isQuoted(page));
      await say(page, {height: 300, showsStory: 'yes'});
      assert.ok(await isQuoted(page));
      await say(page, {height: 300, showsStory: true});
      assert.ok(!(await isQuoted(page)));
    });
  });

  it('changes the page at most once per animation frame', async () => {
    await onPage(frame(), async (page) => {
      await awaitFit(page);
      await page.evaluate(() => {
        globalThis.changes = 0;
        new MutationObserver((records) => (globalThis.changes += records.length)).observe(
          document.querySelector('iframe'),
          {attributes: true},
        );
      });
      const heights = Array.from({length: 2000}, (_, index) => 100 + index);
      await page.evaluate(() => {
        globalThis.framesUntilLast = new Promise((resolve) => {
          let count = 0;
          const next = () => {
            count++;
            const {height} = document.querySelector('iframe').style;
            if (height === '2099px') resolve(count);
            else requestAnimationFrame(next);
          };
          requestAnimationFrame(next);
        });
      });
      await say(page, ...heights.map((height) => ({height, showsStory: true})));
      const frames = await page.evaluate(() => globalThis.framesUntilLast);
      const changes = await page.evaluate(() => globalThis.changes);
      assert.ok(changes <= 2 * frames, `${changes} changes in ${frames} frames`);
    });
  });
});

describe('a frame without a story', () => {
  const say = (query, from = base) => frameOf(query).replace(base, from) + script();
  const url = encodeURIComponent('https://news.example/bridge');

  it('shows one sentence, with a link to the story', async () => {
    for (const [what, snippet] of [
      ['a story that is not there', say(`src=${library.address}/none.json&url=${url}`)],
      ['a server that is not there', say(`src=http://127.0.0.1:9/story.json&url=${url}`)],
      ['no address', say(`url=${url}`)],
      ['an address that is no page', say(`src=javascript:alert(1)&url=${url}`)],
      [
        'a library that no other origin may read',
        say(`src=${library.address}/bridge.json&url=${url}`, `${closedLibrary.address}/library/`),
      ],
    ])
      await onPage(snippet, async (page) => {
        await awaitFit(page);
        const [text, href] = await insideOf(page).evaluate(() => [
          document.body.innerText +
            (document.querySelector('aw-article')?.shadowRoot.textContent ?? ''),
          [...document.links].map(({href}) => href),
        ]);
        assert.match(text, /could not be/, what);
        assert.deepEqual(href, ['https://news.example/bridge'], what);
        assert.ok((await heightOf(page)) < 200, what);
      });
  });

  it('shows the host once, and a link with words', async () => {
    for (const [src, also] of [
      [`${library.address}/none.json`, `&url=${url}`],
      [`${library.address}/none.json`, ''],
      [`${library.address}/closed.json`, ''],
    ])
      await onPage(say(`src=${src}${also}`), async (page) => {
        await awaitFit(page);
        const [text, links] = await insideOf(page).evaluate(() => {
          const parts = [...document.querySelectorAll('main > p:not([hidden]), aw-article > p')];
          const shadow = document.querySelector('aw-article')?.shadowRoot;
          const seen = [...parts, ...(shadow?.querySelectorAll('*') ?? [])]
            .filter((part) => part.checkVisibility())
            .map((part) => part.innerText);
          return [seen.join(' '), [...document.links].map(({innerText}) => innerText)];
        });
        const {host} = new URL(library.address);
        assert.equal(text.split(host).length, 2, text);
        assert.equal(links.length, 1);
        assert.match(links[0], /read it at its source/i);
      });
  });

  it('names the missing header of the server, after one request', async () => {
    await onPage(say(`src=${library.address}/closed.json`), async (page, problems) => {
      await awaitFit(page);
      const own = problems.filter((text) => text.includes('<aw-article>'));
      assert.match(own.join(), /expected an answer that this page may read \(CORS\)/);
      assert.equal(problems.filter((text) => /blocked by CORS policy/.test(text)).length, 1);
    });
  });

  it('names on the console the list of origins, and is in English for a reader of French', async () => {
    const address = encodeURIComponent('https://stranger.example/story.json');
    await onPage(say(`src=${address}&url=${url}&lang=fr`), async (page, problems) => {
      await awaitFit(page);
      const [line, ...others] = problems;
      assert.match(line, /^embed.html: src: expected .*"stories-from".*found "https:\/\/stranger/);
      assert.deepEqual(others, []);
      const [language, href] = await insideOf(page).evaluate(() => [
        document.querySelector('#fault').closest('[lang]').lang,
        [...document.links].map(({href}) => href),
      ]);
      assert.equal(language, 'en');
      assert.deepEqual(href, ['https://news.example/bridge']);
    });
  });

  it('leaves the quotation on the page', async () => {
    for (const src of [`${library.address}/none.json`, 'https://stranger.example/story.json'])
      await onPage(frame({src}), async (page) => {
        await page.waitForFunction(() => document.querySelector('iframe').style.height);
        assert.ok(await page.$eval('blockquote', (quote) => quote.checkVisibility()), src);
        assert.match(await page.$eval('body', (body) => body.innerText), /The bridge is closed/);
      });
  });

  it('leaves the quotation on a page of WordPress, which hides it at the first height', async () => {
    const listener = `<script>
      globalThis.said = [];
      addEventListener('message', ({data}) => globalThis.said.push(data.message));
    </script>`;
    const address = `${base}embed.html?src=${library.address}/none.json&url=${url}#?secret=s3cret`;
    const filtered = `<iframe class="aw-story-frame" sandbox="allow-scripts" src="${address}"></iframe>`;
    await onPage(listener + filtered + script(), async (page) => {
      await page.waitForFunction(() => document.querySelector('iframe').style.height);
      assert.ok(!(await page.evaluate(() => globalThis.said.includes('height'))));
    });
  });

  it('shows neither a story from an origin that is not in its file, nor a link to it', async () => {
    const addresses = [
      'https://stranger.example/story.json',
      'https://news.example.stranger.example/story.json',
      'https://news.example:8443/story.json',
      'http://news.example/story.json',
      '//stranger.example/story.json',
      'https://xn--nws-bma.example/story.json',
    ];
    for (const address of addresses.map(encodeURIComponent))
      await onPage(say(`src=${address}&url=${address}`), async (page) => {
        await awaitFit(page);
        const text = await insideOf(page).evaluate(() => document.body.innerText);
        assert.match(text, /could not be shown/, address);
        assert.equal(await insideOf(page).evaluate(() => document.links.length), 0, address);
      });
  });

  it('follows no redirect to an origin that is not in its file', async () => {
    const src = encodeURIComponent(`${library.address}/moved.json`);
    const asked = stranger.asked.length;
    await onPage(say(`src=${src}`), async (page) => {
      await awaitFrame(page);
      const text = await insideOf(page).evaluate(() => document.body.innerText);
      assert.doesNotMatch(text, /Words of a stranger/);
      assert.equal(stranger.asked.length, asked);
    });
  });

  it('links only to pages', async () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a:b@news.example/',
      'file:///etc/passwd',
      'blob:null/1',
    ])
      await onPage(say(`src=${encodeURIComponent(address)}`), async (page) => {
        await awaitFit(page);
        assert.equal(await insideOf(page).evaluate(() => document.links.length), 0, address);
        assert.match(await insideOf(page).evaluate(() => document.body.innerText), /could not be/);
      });
  });
});
