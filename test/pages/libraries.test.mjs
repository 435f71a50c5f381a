/** The built package on pages whose libraries make, move or change what an element holds. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {isFirefox, isWebKit, launchBrowser} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {article, pageOf, tag, words} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

let site, browser;
before(async () => {
  site = await openSite({'/story.json': JSON.stringify(article)});
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  site.close();
});

const file = (path) => `<script src="/node_modules/${path}"></script>`;
const sheet = (path) => `<link rel="stylesheet" href="/node_modules/${path}">`;
const bySource = (isolated) => `<aw-article ${isolated} src="/story.json"></aw-article>`;
const byHand = (isolated) => words.replace('<aw-article', `<aw-article ${isolated}`);
const byScript = (isolated) =>
  `<aw-article ${isolated}><script type="application/json">${JSON.stringify(article)}</script></aw-article>`;
const byAll = (isolated) => [bySource, byHand, byScript].map((make) => make(isolated));

/** Every story is there once, as the reader sees it, and has room. */
const areWhole = () =>
  [...document.querySelectorAll('aw-article')].every((story) => {
    const seen = story.shadowRoot?.querySelector('[part=text]') ?? story;
    const isCopied = !story.hasAttribute('isolated') || seen !== story;
    const count = (selector) => seen.querySelectorAll(selector).length;
    const card = seen.querySelector('aw-casualty-card');
    return (
      isCopied &&
      story.matches(':state(ready)') &&
      count('h1') === 1 &&
      count('aw-article-body > p') === 1 &&
      count('aw-casualty-card') === 1 &&
      card.textContent.includes('3') &&
      story.clientWidth > 200
    );
  });

let count = 0;
async function open(head, body, {before} = {}) {
  const path = `/page-${++count}.html`;
  site.answers[path] = pageOf(body + tag, head);
  return visit(browser, site.address + path, {before});
}

async function assertWhole({page, errors}) {
  await until(page, areWhole);
  assert.deepEqual(errors, []);
}

/** A page of each library, and what it does next. */
const libraries = {
  'Vue, which makes the children of an element anew': {
    head: file('vue/dist/vue.global.prod.js'),
    body: (isolated) => `<div id="app">
      <aw-article ${isolated} src="/story.json" :data-count="count"><p v-for="each in count">Held {{each}}</p></aw-article>
      <aw-article ${isolated} v-if="count !== 3" :key="count" src="/story.json"></aw-article>
      <aw-article ${isolated} :article="story"></aw-article>
    </div>`,
    async act(story) {
      const app = globalThis.Vue.createApp({data: () => ({count: 1, story})});
      app.config.compilerOptions.isCustomElement = (name) => name.startsWith('aw-');
      const view = app.mount('#app');
      for (const count of [2, 3, 4, 0]) {
        view.count = count;
        await globalThis.Vue.nextTick();
        await new Promise(requestAnimationFrame);
      }
      view.story = {...story, standfirst: 'It opens at noon.'};
    },
  },
  'Alpine, which takes elements away and brings them back': {
    head: file('alpinejs/dist/cdn.js').replace('<script', '<script defer'),
    body: (isolated) => `<div x-data="{isOpen: true, count: 1}" id="alpine">
      <template x-if="isOpen"><div>${bySource(isolated)}</div></template>
      <template x-for="each in count" :key="each"><div>${byScript(isolated)}</div></template>
      <div x-show="isOpen">${byHand(isolated)}</div>
    </div>`,
    async act() {
      const view = globalThis.Alpine.$data(document.querySelector('#alpine'));
      for (const [isOpen, count] of [
        [false, 3],
        [true, 2],
        [false, 0],
        [true, 2],
      ]) {
        Object.assign(view, {isOpen, count});
        await globalThis.Alpine.nextTick();
        await new Promise(requestAnimationFrame);
      }
    },
  },
  'Swiper, whose slides go round': {
    head: file('swiper/swiper-bundle.js') + sheet('swiper/swiper-bundle.css'),
    body: (isolated) => {
      const slides = byAll(isolated).map((story) => `<div class="swiper-slide">${story}</div>`);
      return `<div class="swiper" style="width: 600px"><div class="swiper-wrapper">${slides.join('')}</div></div>`;
    },
    act() {
      const swiper = new globalThis.Swiper('.swiper', {loop: true});
      for (let turn = 0; turn < 4; turn++) swiper.slideNext(0);
      swiper.destroy();
      const rewound = new globalThis.Swiper('.swiper', {rewind: true, effect: 'fade'});
      rewound.appendSlide(rewound.slides[0].cloneNode(true));
      rewound.removeSlide(0);
      rewound.slideTo(2, 0);
    },
  },
  'tabs of Bootstrap': {
    head: file('bootstrap/dist/js/bootstrap.bundle.js') + sheet('bootstrap/dist/css/bootstrap.css'),
    body: (isolated) => {
      const panes = byAll(isolated).map(
        (story, index) =>
          `<div class="tab-pane ${index ? '' : 'active'}" id="pane-${index}">${story}</div>`,
      );
      const tabs = panes.map(
        (_, index) =>
          `<button role="tab" data-bs-toggle="tab" data-bs-target="#pane-${index}">Tab</button>`,
      );
      return `<div class="nav" role="tablist">${tabs.join('')}</div><div class="tab-content">${panes.join('')}</div>`;
    },
    async act() {
      for (const tab of document.querySelectorAll('[data-bs-toggle]')) {
        tab.click();
        await new Promise(requestAnimationFrame);
      }
      for (const pane of document.querySelectorAll('.tab-pane')) pane.classList.add('active');
    },
  },
};

for (const isolated of ['', 'isolated'])
  describe(`${isolated} stories on pages of`.trim(), () => {
    for (const [name, {head, body, act}] of Object.entries(libraries))
      it(name, async () => {
        const opened = await open(head, body(isolated));
        await opened.page.evaluate(
          (source, story) => Function(`return ${source}`)()(story),
          `${act}`.replace(/^(async )?act/, '$1function act'),
          article,
        );
        await assertWhole(opened);
        await opened.page.close();
      });
  });

/** What twelve scripts of a usual news page do to it, in the order in which they come. */
async function runOthers() {
  const frame = () => new Promise(requestAnimationFrame);
  const add = (place, name, attributes = {}) => {
    const element = Object.assign(document.createElement(name), attributes);
    place.append(element);
    return element;
  };
  // Consent.
  globalThis.CookieConsent.run({
    categories: {necessary: {enabled: true}},
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: {title: 'Cookies', acceptAllBtn: 'Yes'},
          preferencesModal: {sections: []},
        },
      },
    },
  });
  await frame();
  for (const story of document.querySelectorAll('aw-article')) {
    const body = story.querySelector('aw-article-body');
    const paragraph = body.querySelector('p');
    // Adverts, of no height until they are sold.
    paragraph.after(add(document.createDocumentFragment(), 'ins', {className: 'adsbygoogle'}));
    // A test of headlines.
    story.querySelector('h1').textContent = 'The bridge stays closed';
    // Links made of addresses.
    globalThis.linkifyElement(body);
    // Spans for reading aloud.
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
    for (const text of texts) {
      const span = document.createElement('span');
      text.replaceWith(span);
      span.append(text);
    }
    // Pictures that load late.
    for (const image of story.querySelectorAll('img')) image.classList.add('lazyload');
    // A wall.
    body.classList.add('is-metered');
    // Films that are made to fit.
    for (const film of story.querySelectorAll('iframe')) film.style.maxWidth = '100%';
  }
  await frame();
  // Translation.
  document.documentElement.classList.add('translated-ltr');
  // Analytics.
  addEventListener('click', () => undefined, true);
  new MutationObserver(() => undefined).observe(document, {subtree: true, childList: true});
  // Chat and comments.
  add(document.body, 'div', {id: 'chat'}).style.cssText = 'position: fixed; inset: auto 0 0 auto';
  add(document.body, 'section', {id: 'comments'}).textContent = 'Comments';
  await frame();
}

describe('a page with twelve scripts of the usual kind', () => {
  const head =
    file('vanilla-cookieconsent/dist/cookieconsent.umd.js') +
    sheet('vanilla-cookieconsent/dist/cookieconsent.css') +
    file('lazysizes/lazysizes.js') +
    file('linkifyjs/dist/linkify.js') +
    file('linkify-element/dist/linkify-element.js');
  const recordShifts = (page) =>
    page.evaluateOnNewDocument(() => {
      globalThis.shifts = [];
      new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });

  for (const isolated of ['', 'isolated'])
    it(`throws nothing, shifts nothing, and shows new data: stories ${isolated}`, async () => {
      const opened = await open(head, byAll(isolated).join('<hr>'), {before: recordShifts});
      const {page, lines} = opened;
      await until(page, areWhole);
      await page.evaluate(() => (globalThis.shifts.length = 0));
      await page.evaluate(runOthers);
      await assertWhole(opened);
      const moved = await page.evaluate(() =>
        globalThis.shifts.reduce((sum, {value}) => sum + value, 0),
      );
      assert.ok(moved < 0.02, `${moved}`);
      await page.evaluate(
        (story) => {
          for (const element of document.querySelectorAll('aw-article')) element.article = story;
        },
        {...article, headline: 'The bridge is open'},
      );
      await until(page, () =>
        [...document.querySelectorAll('aw-article h1')].every(
          ({textContent}) => textContent === 'The bridge is open',
        ),
      );
      await assertWhole(opened);
      assert.deepEqual(lines, []);
      await page.close();
    });
});

const withoutCounters = (isFirefox || isWebKit) && 'Chromium’s protocol alone counts nodes';

describe('a river of 200 stories', () => {
  const flowing =
    'keeps no story that has left the page, and changes the address as the reader goes';
  it(flowing, {skip: withoutCounters}, async () => {
    const {page, errors} = await open('', '<main></main>');
    const live = async () => {
      const session = await page.createCDPSession();
      await session.send('HeapProfiler.collectGarbage');
      const {nodes} = await session.send('Memory.getDOMCounters');
      await session.detach();
      return nodes;
    };
    const flow = (from, to) =>
      page.evaluate(
        async (story, from, to) => {
          const river = document.querySelector('main');
          for (let index = from; index < to; index++) {
            const element = document.createElement('aw-article');
            element.article = {...story, url: `/stories/${index}`, headline: `Story ${index}`};
            river.append(element);
            await element.updateComplete;
            history.pushState(null, '', `/stories/${index}`);
            while (river.childElementCount > 5) river.firstElementChild.remove();
          }
        },
        article,
        from,
        to,
      );
    await flow(0, 40);
    const early = await live();
    await flow(40, 200);
    const late = await live();
    assert.ok(late < early * 1.3, `${early} nodes, then ${late}`);
    assert.equal(await page.evaluate(() => location.pathname), '/stories/199');
    assert.deepEqual(errors, []);
    await page.close();
  });
});
