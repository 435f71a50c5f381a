/** The bundle on a page that gets some of its chunks late or never, in Chromium. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {pageOf, tag} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

let site, browser;
before(async () => {
  site = await openSite();
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  site.close();
});

let count = 0;
/** Opens a page on which some requests fail until `release` is called. */
async function open(isBlocked, {lang = 'en', id = ''} = {}) {
  const path = `/page-${++count}.html`;
  site.answers[path] = {body: pageOf('', tag, `lang="${lang}"`)};
  let isOpen = false;
  const visited = await visit(browser, `${site.address}${path}${id}`, {
    before: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        !isOpen && isBlocked.test(request.url()) ? request.abort() : request.continue(),
      );
    },
  });
  await until(visited.page, () => customElements.get('aw-article'));
  return {...visited, release: () => (isOpen = true)};
}

/** Adds a story as data, and waits for a state. */
async function add(page, story, state) {
  await page.evaluate((story) => {
    const article = document.createElement('aw-article');
    article.article = {headline: 'The quay is open', body: [], ...story};
    document.body.prepend(article);
  }, story);
  await awaitState(page, state);
}

const awaitState = (page, state) =>
  until(page, (state) => document.querySelector('aw-article').matches(`:state(${state})`), state);

/** The words that a reader sees of the story, or of the message in its place. */
const readWords = (page) =>
  page.$eval('aw-article', ({innerText, shadowRoot}) =>
    `${shadowRoot.querySelector('[part=error]')?.innerText ?? ''}${innerText}`
      .trim()
      .replace(/\n+Try/, ' Try'),
  );

const press = (page) =>
  page.$eval('aw-article', ({shadowRoot}) => shadowRoot.querySelector('button').click());

const linkOf = (page) =>
  page.$eval('aw-article', ({shadowRoot}) => shadowRoot.querySelector('[part=source]')?.href);

async function assertStoryAfter(page, act, errors) {
  await act();
  await awaitState(page, 'ready');
  assert.match(await readWords(page), /The quay is open/);
  assert.deepEqual(errors, []);
  await page.close();
}

describe('a list written by hand', () => {
  it('needs neither Lit nor templates', async () => {
    const {page, errors} = await open(/\/chunks\/(data-loader|drawing)-/);
    const list = await page.evaluate(() => {
      const list = document.createElement('aw-related-stories');
      list.innerHTML = `<ul>
        <li><a href="/ferry">The ferry sails</a> <time datetime="2025-01-12">Sunday</time></li>
        <li><a href="/ferry">The ferry sails again</a></li>
      </ul>`;
      document.body.prepend(list);
      return list.updateComplete.then(() => list.innerText.trim());
    });
    assert.match(list, /^The ferry sails\n[^\n]*2025$/);
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('data whose chunk could not be loaded', () => {
  it('have a button that requests the chunk again', async () => {
    const {page, errors, release} = await open(/\/chunks\/drawing-/);
    await add(page, {}, 'failed');
    assert.equal(await readWords(page), 'The story could not be loaded. Try again');
    release();
    await assertStoryAfter(page, () => press(page), errors);
  });

  it('are drawn when the reader is online again', async () => {
    const {page, errors, release} = await open(/\/chunks\/drawing-/);
    await add(page, {}, 'failed');
    release();
    await assertStoryAfter(
      page,
      () => page.evaluate(() => dispatchEvent(new Event('online'))),
      errors,
    );
  });

  it('have a message and a button if no strings could be loaded', async () => {
    const {page, errors, release} = await open(/\/chunks\/en-/);
    await add(page, {}, 'failed');
    assert.equal(await readWords(page), 'This could not be loaded. Try again');
    release();
    await assertStoryAfter(page, () => press(page), errors);
  });

  it('are drawn in their language if English could not be loaded', async () => {
    const {page, errors} = await open(/\/chunks\/en-/, {lang: 'nl'});
    await assertStoryAfter(page, () => add(page, {language: 'nl'}, 'ready'), errors);
  });

  it('have a link to the story if the chunk with messages could not be loaded', async () => {
    const {page} = await open(/\/chunks\//);
    await add(page, {url: 'https://news.example/quay'}, 'failed');
    assert.equal(await linkOf(page), 'https://news.example/quay');
    await page.close();
  });

  it('have a message and a button there too, which work', async () => {
    const {page, errors, release} = await open(/\/chunks\//);
    await add(page, {url: 'https://news.example/quay'}, 'failed');
    assert.equal(await readWords(page), 'This could not be loaded. news.example Try again');
    release();
    await assertStoryAfter(page, () => press(page), errors);
  });

  for (const [chunks, isOnline, code] of [
    [/\/chunks\//, true, 'chunk'],
    [/\/chunks\/drawing-/, true, 'chunk'],
    [/\/chunks\//, false, 'offline'],
  ])
    it(`have the code "${code}" where ${chunks} did not come`, async () => {
      const {page} = await open(chunks);
      const told = await page.evaluate((isOnline) => {
        Object.defineProperty(navigator, 'onLine', {get: () => isOnline});
        const article = document.createElement('aw-article');
        article.article = {headline: 'The quay is open', body: []};
        document.body.prepend(article);
        return new Promise((resolve) =>
          article.addEventListener('aw-error', ({error}) => resolve([error.code, error.message])),
        );
      }, isOnline);
      assert.equal(told[0], code);
      assert.match(told[1], /^expected the chunks of article-widgets/);
      await page.close();
    });

  it('have a link that reloads the page if they have no address', async () => {
    const {page} = await open(/\/chunks\//, {id: '#after'});
    await add(page, {}, 'failed');
    assert.equal(await linkOf(page), `${site.address}/page-${count}.html`);
    await page.close();
  });

  it('have no button if the data are invalid', async () => {
    const {page} = await open(/nothing/);
    await add(page, {body: 'none'}, 'failed');
    assert.equal(await readWords(page), 'The story could not be loaded.');
    await page.close();
  });
});

describe('a story from an address whose chunks could not be loaded', () => {
  it('has the code "chunk" where a part of the reader of its format is missing', async () => {
    site.answers['/quay.html'] = {
      body: '<!doctype html><title>The quay is open</title><article><h1>The quay is open</h1><p>The quay of the town opened again on Monday. Ferries leave from there until June.</p><p>Buses take passengers to the other side of the harbour.</p></article>',
    };
    const {page, errors, release} = await open(/\/chunks\/read-page-/);
    const told = await page.evaluate(() => {
      const article = document.createElement('aw-article');
      article.src = '/quay.html';
      document.body.prepend(article);
      return new Promise((resolve) =>
        article.addEventListener('aw-error', ({error}) => resolve([error.code, error.message])),
      );
    });
    assert.equal(told[0], 'chunk');
    assert.match(told[1], /^article-widgets: expected all its chunks/);
    release();
    await assertStoryAfter(page, () => press(page), errors);
  });

  it('shows its address as a link, and is shown after a reload', async () => {
    site.answers['/story.json'] = {
      body: JSON.stringify({headline: 'The quay is open', body: []}),
      headers: {'content-type': 'application/json'},
    };
    const {page, errors, release} = await open(/\/chunks\//);
    await page.evaluate(() => {
      const article = document.createElement('aw-article');
      article.setAttribute('src', '/story.json');
      document.body.prepend(article);
    });
    await awaitState(page, 'failed');
    assert.equal(await linkOf(page), `${site.address}/story.json`);
    release();
    await assertStoryAfter(page, () => page.$eval('aw-article', (story) => story.reload()), errors);
  });
});
