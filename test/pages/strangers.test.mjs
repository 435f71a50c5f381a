/** The built package on twenty pages of strangers, plain and isolated: what a reader must see on each. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {renderArticle} from '../../dist/server/server.js';
import {launchBrowser} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {article, pageOf, tag, words} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

const later = {
  ...article,
  headline: 'The bridge is open',
  body: [{type: 'paragraph', content: ['It opened at six.']}],
  casualties: [
    {
      title: 'Injured',
      figures: [{...article.casualties[0].figures[0], amount: {kind: 'exact', value: 7}}],
    },
  ],
};
const film = (name) => ({
  ...article,
  body: [
    {
      type: 'embed',
      url: `https://video.example/${name}`,
      title: `Film ${name}`,
      player: `https://www.youtube-nocookie.com/embed/${name}`,
    },
  ],
});
const sentence = 'The province said that at least 3 people were injured.';
const cited = {
  headline: 'The bridge is closed',
  body: [
    {type: 'paragraph', content: ['Rain fell all night.']},
    {type: 'paragraph', content: [`A lorry hit the second pillar. ${sentence}`]},
    {type: 'paragraph', content: ['Cyclists take the ferry.']},
  ],
  casualties: [
    {
      figures: [
        {
          ...article.casualties[0].figures[0],
          sentence: {block: 1, start: 31, end: 31 + sentence.length},
        },
      ],
    },
  ],
};
const long = {
  headline: 'The locks',
  body: Array.from({length: 60}, (_, index) => ({
    type: 'paragraph',
    ...(index === 45 && {id: 'lock-45'}),
    content: [`Lock ${index} of the canal is shut since Sunday.`],
  })),
};

const storyOf = (isolated, inside = '', attributes = '') =>
  `<aw-article ${isolated} ${attributes}>${inside}</aw-article>`;
const bySource = (isolated) => storyOf(isolated, '', 'src="/story.json"');
const byHand = (isolated, before = '') =>
  words.replace('<aw-article>', `<aw-article ${isolated}>${before}`);
const fallback = '<h1>The bridge is closed</h1><p>It was closed at noon.</p>';

/** What pages may use to say what a reader sees. */
function defineSeen() {
  globalThis.seen = (story = document.querySelector('aw-article')) =>
    story.hasAttribute('isolated') ? story.shadowRoot?.querySelector('[part=text]') : story;
  globalThis.partsOf = (selector, story) => [...(seen(story)?.querySelectorAll(selector) ?? [])];
  globalThis.read = (selector, story) =>
    partsOf(selector, story).map((one) => one.innerText.replace(/\s+/g, ' ').trim());
  globalThis.isWhole = (headline = 'The bridge is closed', number = '3') =>
    read('h1').join() === headline &&
    partsOf('aw-casualty-card').length === 1 &&
    partsOf('aw-casualty-card li :is(strong, a)').length > 0 &&
    read('aw-casualty-card').join().includes(number);
  globalThis.hasRoom = (least = 240) =>
    isWhole() &&
    partsOf('h1')[0].getBoundingClientRect().width > least * 0.6 &&
    document.querySelector('aw-article').getBoundingClientRect().width >= least &&
    partsOf('aw-article-body > p').every((p) => p.getBoundingClientRect().height < 300);
}

/** Whether the reader can click the page's own words above and below a story. */
function isPageFree() {
  const box = () => document.querySelector('aw-article').getBoundingClientRect();
  const isWithin = (x, y, {left, right, top, bottom}) =>
    x > left && x < right && y > top && y < bottom;
  return ['#before', '#after'].every((words) => {
    const element = document.querySelector(words);
    element.scrollIntoView({block: 'center'});
    const {left, top, height} = element.getBoundingClientRect();
    const [x, y] = [left + 4, top + height / 2];
    return isWithin(x, y, box()) || !document.elementFromPoint(x, y)?.closest('aw-article');
  });
}

const set = (story) => {
  document.querySelector('aw-article').article = story;
};
const isLater = () =>
  isWhole('The bridge is open', '7') &&
  read('aw-article-body').join() === 'It opened at six.' &&
  !/\b3\b|noon|Detours|Typed/.test(seen().innerText.replace(/January 1[23].*/g, ''));

/** Each page: its markup, what happens on it, and what must hold in the end. */
const pages = {
  'a narrow side of a row': {
    body: (isolated) =>
      `<div style="display: flex"><main style="flex: 1">${'Main words. '.repeat(200)}</main><aside style="flex: none; max-width: 320px">${bySource(isolated)}</aside></div>`,
    holds: () => hasRoom(300),
  },
  'a dialog as wide as what is in it': {
    body: (isolated) => `<dialog style="width: fit-content">${bySource(isolated)}</dialog>`,
    act: (page) => page.evaluate(() => document.querySelector('dialog').showModal()),
    holds: () => hasRoom(),
  },
  'three columns of a paper': {
    body: (isolated) => `<div style="columns: 3; width: 900px">${bySource(isolated)}</div>`,
    holds: () => hasRoom(220) && seen().scrollWidth <= seen().clientWidth + 1,
  },
  'a grid that puts inline blocks in its middle': {
    body: (isolated) =>
      `<div style="display: grid; place-items: center"><div style="display: inline-block">${bySource(isolated)}</div></div>`,
    holds: () => hasRoom(),
  },
  'a bar of its own that sticks': {
    body: (isolated) =>
      `<style>header { position: sticky; top: 0; z-index: 5; display: flex; height: 60px; background: #036; color: #fff }</style><header>Site <a id="menu" href="/menu">Menu</a></header>${bySource(isolated)}<div style="height: 1500px"></div>`,
    holds: () => {
      if (!isWhole()) return false;
      scrollTo(0, 300);
      const menu = document.querySelector('#menu');
      const {left, top} = menu.getBoundingClientRect();
      const {position, backgroundColor} = getComputedStyle(partsOf('header')[0]);
      return (
        document.elementFromPoint(left + 4, top + 4) === menu &&
        position === 'static' &&
        backgroundColor === 'rgba(0, 0, 0, 0)'
      );
    },
  },
  'menus whose items float': {
    body: (isolated) => `<style>ul li { float: left }</style>${bySource(isolated)}`,
    holds: () => isWhole() && getComputedStyle(partsOf('aw-casualty-card')[0]).display === 'grid',
  },
  'list items without a position': {
    body: (isolated) =>
      `<style>main ul li { position: static }</style><main>${byHand(isolated)}</main>`,
    holds: () => read('h1').join() === 'The bridge is closed',
  },
  'data for search engines without the text': {
    body: (isolated) =>
      byHand(
        isolated,
        `<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Roads"}]}, {"@type": "NewsArticle", "headline": "The bridge is closed", "description": "A crack was found."}]}</script>`,
      ),
    holds: () => read('h1').join() === 'The bridge is closed' && read('h2').includes('Detours'),
  },
  'a script that waits for consent': {
    body: (isolated) =>
      byHand(
        isolated,
        '<script type="text/plain" data-cookiecategory="statistics">window.dataLayer = [];\nfunction gtag() { dataLayer.push(arguments); }\n\ngtag("js");</script>',
      ),
    holds: () =>
      read('h1').join() === 'The bridge is closed' &&
      read('h2').includes('Detours') &&
      !seen().innerText.includes('dataLayer'),
  },
  'the data of a poll': {
    body: (isolated) =>
      byHand(
        isolated,
        '<script type="application/json" class="poll">{"question": "Should it open?", "answers": ["Yes", "No"]}</script>',
      ),
    holds: () =>
      read('h2').includes('Detours') &&
      document.querySelector('aw-article').shadowRoot?.querySelector('[part=error]') === null,
  },
  'a missing story with status 200': {
    answers: {
      '/soft.json':
        '{"status": 404, "title": "Not found", "message": "There is no such story. Try the search."}',
    },
    body: (isolated) => storyOf(isolated, fallback, 'src="/soft.json"'),
    holds: () =>
      document.querySelector('aw-article').matches(':state(failed)') &&
      seen().innerText.includes('It was closed at noon.') &&
      !seen().innerText.includes('no such story'),
  },
  'a session that has ended, with status 200': {
    answers: {
      '/session.html':
        '<!doctype html><title>Session expired</title><main><h1>Your session has ended</h1><p>Sign in again to go on. What you wrote is saved.</p><form method="post"><input name="user"><input type="password"><button>Sign in</button></form></main>',
    },
    body: (isolated) => storyOf(isolated, fallback, 'src="/session.html"'),
    holds: () =>
      document.querySelector('aw-article').matches(':state(failed)') &&
      seen().innerText.includes('It was closed at noon.') &&
      !seen().innerText.includes('session'),
  },
  'a letter box that quotes the cited sentence before it': {
    body: (isolated) =>
      renderArticle(cited, {shadowRoots: false}).replace(
        /<aw-article\b/,
        `<aw-article ${isolated}`,
      ),
    async act(page) {
      await page.evaluate((sentence) => {
        const box = document.createElement('aside');
        box.className = 'letter';
        box.innerHTML = `<p>Our letter, this morning: ${sentence}</p><ins></ins>`;
        document.querySelector('aw-article-body p').after(box);
      }, sentence);
      await until(page, () => partsOf('aw-casualty-card a[href^="#"]').length > 0);
      await page.evaluate(() => partsOf('aw-casualty-card a[href^="#"]')[0].click());
    },
    holds: () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      const p = active?.closest('p') ?? active;
      return p?.innerText.startsWith('A lorry hit') && !active.closest('.letter');
    },
  },
  'a part that is written out and read in again': {
    body: (isolated) => `<div id="part">${bySource(isolated)}</div>`,
    act: (page) =>
      page.evaluate(async () => {
        const part = document.querySelector('#part');
        part.innerHTML = String(part.innerHTML);
        await new Promise(requestAnimationFrame);
        part.innerHTML = String(part.innerHTML);
      }),
    holds: () => isWhole() && partsOf('aw-article-body > p').length === 1,
  },
  'spans for reading aloud, and then newer data': {
    body: bySource,
    async act(page) {
      await page.evaluate(() => {
        const walker = document.createTreeWalker(
          document.querySelector('aw-article'),
          NodeFilter.SHOW_TEXT,
        );
        const texts = [];
        while (walker.nextNode())
          if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
        for (const text of texts)
          text.replaceWith(
            ...text.data.split(/(?<= )/).map((word) => {
              const span = document.createElement('span');
              span.textContent = word;
              return span;
            }),
          );
      });
      await page.evaluate(set, later);
    },
    holds: isLater,
  },
  'a script that writes numbers anew, and then newer data': {
    body: bySource,
    async act(page) {
      await page.evaluate(() => {
        for (const number of document.querySelectorAll('aw-casualty-card li :is(strong, a)'))
          number.innerHTML = `<b>${number.textContent}</b>.0`;
      });
      await page.evaluate(set, later);
    },
    holds: isLater,
  },
  'typing into the text, and then newer data': {
    body: (isolated) => `<div contenteditable>${bySource(isolated)}</div>`,
    async act(page) {
      await until(page, () => isWhole());
      await page.evaluate(() => {
        const p = document.querySelector('aw-article-body p');
        document.querySelector('[contenteditable]').focus();
        getSelection().collapse(p.firstChild, 0);
        document.execCommand('insertText', false, 'Typed. ');
      });
      await page.evaluate(set, later);
    },
    holds: isLater,
  },
  'a film that plays when another takes its place': {
    body: (isolated) => storyOf(isolated),
    async act(page) {
      await page.evaluate(set, film('A'));
      const hasButton = (name) =>
        partsOf('aw-article-body button').some((one) =>
          (one.getAttribute('aria-label') ?? one.textContent).includes(name),
        );
      await until(page, hasButton, 'Film A');
      await page.evaluate(() => partsOf('aw-article-body button')[0].click());
      await until(page, () => partsOf('iframe').length === 1);
      await page.evaluate(set, film('B'));
    },
    holds: () =>
      partsOf('iframe').length === 0 &&
      partsOf('figure').length === 1 &&
      partsOf('aw-article-body button').length === 1 &&
      !seen().innerHTML.includes('Film A'),
  },
  'a next story that cannot be had': {
    answers: {'/broken.json': {status: 500, body: 'Error'}},
    body: bySource,
    act: (page) =>
      page.evaluate(() => {
        document.querySelector('aw-article').src = '/broken.json';
      }),
    holds: () => {
      const story = document.querySelector('aw-article');
      const said = story.shadowRoot.querySelector('[part=error]');
      return (
        story.matches(':state(failed)') &&
        Boolean(said?.checkVisibility()) &&
        !story.innerText.includes('closed') &&
        !(seen()?.innerText ?? '').includes('closed')
      );
    },
  },
  'a story that is taken away': {
    body: (isolated) => storyOf(isolated),
    async act(page) {
      await page.evaluate(set, later);
      await until(page, () => isWhole('The bridge is open', '7'));
      await page.evaluate(set, null);
    },
    holds: () =>
      !document.querySelector('aw-article').innerText.includes('open') &&
      !(seen()?.innerText ?? '').includes('open'),
  },
  'a link to a place in the story': {
    answers: {'/long.json': JSON.stringify(long)},
    hash: '#lock-45',
    body: (isolated) => storyOf(isolated, '', 'src="/long.json"'),
    holds: () => {
      const place = partsOf('p').find((p) => p.innerText.startsWith('Lock 45 '));
      const {top, bottom} = place?.getBoundingClientRect() ?? {};
      return top > -1 && bottom <= innerHeight;
    },
  },
  'twenty stories of one address, and one far below': {
    body: (isolated) =>
      bySource(isolated).repeat(20) +
      '<div style="height: 20000px"></div>' +
      storyOf(isolated, '', 'loading="lazy" src="/far.json"'),
    holds: () =>
      [...document.querySelectorAll('aw-article')]
        .slice(0, 20)
        .every((story) => partsOf('h1', story)[0]?.textContent === 'The bridge is closed') &&
      performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/story.json'))
        .length === 1 &&
      !performance.getEntriesByType('resource').some(({name}) => name.endsWith('/far.json')),
  },
  'a wall that cuts the text, and then newer data': {
    body: bySource,
    async act(page) {
      await page.evaluate(() => {
        const body = document.querySelector('aw-article-body');
        for (const part of [...body.children].slice(1)) part.remove();
        const wall = document.createElement('div');
        wall.className = 'wall';
        wall.textContent = 'Subscribe to go on.';
        body.append(wall);
      });
      await page.evaluate(set, later);
    },
    holds: () => isWhole('The bridge is open', '7') && read('p').join(' ').includes('six.'),
  },
};

let site, browser;
before(async () => {
  site = await openSite({'/story.json': JSON.stringify(article)});
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  site.close();
});

for (const isolated of ['', 'isolated'])
  describe(`${isolated} stories on a page of strangers with`.trim(), () => {
    for (const [name, {answers, body, hash = '', act, holds}] of Object.entries(pages))
      it(name, async () => {
        const path = `/${encodeURIComponent(name)}.html`;
        site.answers[decodeURIComponent(path)] = pageOf(
          `<p id="before">Above.</p>${body(isolated)}${tag}`,
        );
        site.answers[path] = pageOf(`<p id="before">Above.</p>${body(isolated)}${tag}`);
        Object.assign(site.answers, answers);
        const {page, errors} = await visit(browser, site.address + path + hash, {
          before: (page) => page.evaluateOnNewDocument(defineSeen),
        });
        try {
          if (act && body === bySource) await until(page, () => isWhole());
          await act?.(page);
          await until(page, holds);
          await until(page, isPageFree);
          assert.deepEqual(errors, []);
        } finally {
          await page.close();
        }
      });
  });
