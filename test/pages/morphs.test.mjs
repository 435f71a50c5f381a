/** The built package on pages whose libraries morph what is on screen into what a server sends, or swap it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchBrowser} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {article, tag} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

const printed =
  '<div id="place"><aw-article src="/story.json"><p>On its way</p></aw-article></div>';
const file = (path) => `<script defer src="/node_modules/${path}"></script>`;

/** Scripts of each library, and how a page of it puts `printed` in place of what is there. */
const libraries = {
  Idiomorph: {
    scripts: file('idiomorph/dist/idiomorph.js'),
    morph: (html) => globalThis.Idiomorph.morph(document.querySelector('#place'), html),
  },
  morphdom: {
    scripts: file('morphdom/dist/morphdom-umd.js'),
    morph: (html) => globalThis.morphdom(document.querySelector('#place'), html),
  },
  'Alpine, as Livewire does': {
    scripts: file('@alpinejs/morph/dist/cdn.js') + file('alpinejs/dist/cdn.js'),
    morph: (html) => globalThis.Alpine.morph(document.querySelector('#place'), html),
  },
  htmx: {
    scripts: file('htmx.org/dist/htmx.js'),
    morph: (html) =>
      globalThis.htmx.swap({
        target: document.querySelector('#place'),
        text: html,
        swap: 'outerMorph',
      }),
  },
  LiveView: {
    scripts:
      file('phoenix/priv/static/phoenix.js') +
      file('phoenix_live_view/priv/static/phoenix_live_view.js'),
    morph: (html) => {
      const place = document.querySelector('#place');
      Object.assign(place.dataset, {phxMain: '', phxSession: 'session', phxStatic: 'static'});
      const page = new DOMParser().parseFromString(html, 'text/html');
      const inner = page.querySelector('#place').innerHTML;
      /** A server that prints the page anew when it is joined, and then once more. */
      class Server {
        readyState = 1;
        constructor() {
          queueMicrotask(() => this.onopen({}));
        }
        send(message) {
          const [join, ref, topic, event] = JSON.parse(message);
          const answer = (...parts) =>
            queueMicrotask(() => this.onmessage({data: JSON.stringify(parts)}));
          const isJoin = event === 'phx_join';
          const response = isJoin ? {rendered: {s: [inner]}} : {};
          answer(join, ref, topic, 'phx_reply', {status: 'ok', response});
          if (isJoin) answer(join, null, topic, 'diff', {s: [`${inner}<p id="later">Later</p>`]});
        }
        close() {}
      }
      const {LiveSocket} = globalThis.LiveView;
      new LiveSocket('/live', globalThis.Phoenix.Socket, {transport: Server}).connect();
      const isMorphed = () => document.querySelector('#later') !== null;
      return new Promise((resolve) => {
        const observer = new MutationObserver(() => isMorphed() && resolve(observer.disconnect()));
        observer.observe(place, {childList: true, subtree: true});
      });
    },
  },
  Unpoly: {
    scripts: file('unpoly/unpoly.js'),
    morph: async (html) => {
      await globalThis.up.render({target: '#place', fragment: html});
    },
  },
  Turbo: {
    scripts: file('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    morph: (html) => {
      const {body} = new DOMParser().parseFromString(html, 'text/html');
      globalThis.Turbo.morphElements(document.querySelector('#place'), body.firstElementChild);
    },
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

const isWhole = () =>
  document.querySelectorAll('h1').length === 1 &&
  document.querySelectorAll('aw-article-body > p').length === 1 &&
  document.querySelector('aw-casualty-card li') !== null &&
  !document.body.textContent.includes('On its way');

async function open(path, body) {
  site.answers[path] = body;
  const opened = await visit(browser, site.address + path);
  await until(opened.page, isWhole);
  return opened;
}

describe('a story on a page that is morphed', () => {
  for (const [name, {scripts, morph}] of Object.entries(libraries))
    it(`is redrawn once and completely: ${name}`, async () => {
      const path = `/${encodeURIComponent(name)}.html`;
      const {page, errors} = await open(path, scripts + printed + tag);
      await page.evaluate(
        (source, html) => Function(`return ${source}`)()(html),
        `${morph}`,
        printed,
      );
      await until(page, isWhole);
      assert.deepEqual(errors, []);
      await page.close();
    });

  for (const name of ['Turbo', 'Unpoly'])
    it(`is there once when the reader returns with ${name}`, async () => {
      const head = `${libraries[name].scripts}${tag}`;
      site.answers['/there.html'] =
        `<html><head>${head}</head><body><p id="there">There</p></body></html>`;
      const path = `/here-${name}.html`;
      const link = '<a href="/there.html" up-follow up-target="body">Go</a>';
      const here = `<html><head>${head}</head><body>${link}${printed}</body></html>`;
      const {page, errors} = await open(path, here);
      await page.click('a');
      await until(page, () => document.querySelector('#there') !== null);
      await page.evaluate(() => history.back());
      await until(page, isWhole);
      assert.deepEqual(errors, []);
      await page.close();
    });
});
