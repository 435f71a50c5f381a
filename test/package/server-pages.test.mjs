/** Pages that a server prints, in Chromium: without scripts, and taken over by the elements. */
import {renderArticle} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serve, withBrowser} from '../runner/page.mjs';
import {fullStory} from '../node/server-stories.mjs';

const nonce = 'r4nd0m';
const policy = `default-src 'none'; img-src data:; script-src 'nonce-${nonce}' 'self'; style-src 'nonce-${nonce}'; require-trusted-types-for 'script'; trusted-types lit-html`;
const library = `<script type="module" src="/dist/article-widgets.js" nonce="${nonce}"></script>`;

// No request leaves the machine.
const withoutRequests = JSON.parse(
  JSON.stringify(fullStory).replaceAll(
    /https:[^"]*\.(jpg|png)/g,
    'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
  ),
);

function pageOf(markup, script = library) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title><body>${markup}<p id="after">After</p>${script}`;
}

let site;
before(async () => (site = await serve(process.cwd())));
after(() => site.close());

/** Opens a page of a server, under a strict policy, and gives it to a function. */
async function onPage(html, use, {scripts = true} = {}) {
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => problems.push(message.text()));
    await page.setJavaScriptEnabled(scripts);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().endsWith('/server-page')
        ? request.respond({
            contentType: 'text/html; charset=utf-8',
            headers: {'content-security-policy': policy},
            body: html,
          })
        : request.continue(),
    );
    await page.evaluateOnNewDocument(() => {
      globalThis.shifts = [];
      const describe = ({value, sources}) =>
        [
          `layout-shift ${value}`,
          ...sources.map(
            ({node, previousRect, currentRect}) =>
              `${(node?.parentElement ?? node)?.outerHTML?.slice(0, 200)}: ${JSON.stringify(previousRect)} to ${JSON.stringify(currentRect)}`,
          ),
        ].join('\n');
      new PerformanceObserver((list) =>
        globalThis.shifts.push(...list.getEntries().map(describe)),
      ).observe({type: 'layout-shift', buffered: true});
      document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
        globalThis.shifts.push(violatedDirective),
      );
    });
    await page.goto(`${site.address}/server-page`, {waitUntil: 'networkidle0'});
    await use(page, problems);
  });
}

const text = (page) => page.evaluate(() => document.body.innerText);
const fontOf = (page, selector) =>
  page.$eval(selector, (element) => getComputedStyle(element).fontFamily);

describe('a server-rendered page', () => {
  it('is complete and styled without scripts', async () => {
    await onPage(
      pageOf(renderArticle(withoutRequests, {nonce}), ''),
      async (page) => {
        const shown = await text(page);
        for (const words of [
          'The bridge is closed',
          'Sunday, January 12, 2025',
          'Province of Example',
          'TRENDING',
        ])
          assert.match(shown, new RegExp(words, 'i'));
        assert.match(await fontOf(page, 'h1'), /Iowan/);
        const display = await page.$eval(
          'aw-article-body',
          (body) => getComputedStyle(body).display,
        );
        assert.match(display, /^(block|flow-root|grid)$/);
      },
      {scripts: false},
    );
  });

  it('is kept as it is: same nodes, no duplicates, no shift, no console messages', async () => {
    const remember = `<script nonce="${nonce}">
      globalThis.found = [...document.querySelectorAll('aw-article :not(script):not(style)')];
      globalThis.text = document.querySelector('aw-article').innerText;
    </script>`;
    await onPage(
      pageOf(renderArticle(withoutRequests, {nonce}), remember + library),
      async (page, problems) => {
        await page.waitForFunction(() =>
          [...document.querySelectorAll('aw-article, aw-article *')]
            .filter(({localName}) => localName.startsWith('aw-'))
            .every((element) => element.matches(':state(ready)')),
        );
        const kept = await page.evaluate(() => {
          for (const button of document.querySelectorAll('button')) button.hidden = true;
          return {
            nodes: globalThis.found.every((node) => node.isConnected),
            text: document.querySelector('aw-article').innerText,
            before: globalThis.text,
            shifts: globalThis.shifts,
            headings: document.querySelectorAll('h1').length,
            slots: [...document.querySelectorAll('*')].flatMap(
              ({shadowRoot}) => shadowRoot?.querySelectorAll('slot').length ?? [],
            ),
          };
        });
        assert.ok(kept.nodes);
        assert.equal(kept.headings, 1);
        assert.deepEqual([...new Set(kept.slots)], [1]);
        assert.deepEqual(kept.shifts, []);
        assert.deepEqual(problems, []);
        const plain = (shown) => shown.replace(/\s+/g, ' ');
        // The age of a story in a list is by the reader's clock.
        const aged = plain(kept.before).replace(
          'The Example·January 11, 2025',
          'The Example·from 2025',
        );
        assert.equal(plain(kept.text), aged);
      },
    );
  });

  it('is visible once if isolated, before and after the library is loaded', async () => {
    const page = pageOf(renderArticle(withoutRequests, {nonce, isolated: true}), '');
    const seen = (browserPage) =>
      browserPage.evaluate(() => {
        const count = (root) =>
          [...root.querySelectorAll('h1')].filter((heading) => heading.checkVisibility()).length;
        return count(document) + count(document.querySelector('aw-article').shadowRoot);
      });
    await onPage(page, async (browserPage) => assert.equal(await seen(browserPage), 1));
    await onPage(page.replace('<body>', `<body>${library}`), async (browserPage, problems) => {
      await browserPage.waitForFunction(() => document.querySelector('aw-article:state(ready)'));
      assert.equal(await seen(browserPage), 1);
      assert.deepEqual(await browserPage.evaluate(() => globalThis.shifts), []);
      assert.deepEqual(problems, []);
    });
  });

  it('has the text that the element draws from the same story', async () => {
    // What is live changes after it is drawn: the age of a story, what another list shows already,
    // whether a table or code scrolls and is a stop of the keyboard.
    const stories = ['Three', 'Four'].map((title) => ({
      url: `https://news.example/${title}`,
      title,
    }));
    const story = {...withoutRequests, related: [{kind: 'trending', stories}]};
    const markup = renderArticle(story, {styles: 'none', shadowRoots: false, now: new Date()});
    const data = JSON.stringify(story).replaceAll('<', '\\u003c');
    const drawn = `<aw-article lang="en" id="drawn"><script type="application/json" nonce="${nonce}">${data}</script></aw-article>`;
    const html = pageOf(drawn).replace(
      '<body>',
      `<body><template id="printed">${markup}</template>`,
    );
    await onPage(html, async (page) => {
      await page.waitForFunction(() => document.querySelector('#drawn aw-related-stories a'));
      const [first, second] = await page.evaluate(() => {
        const lines = (node) => {
          if (node.nodeType === 3)
            return node.data.trim() ? [node.data.trim().replace(/\s+/g, ' ')] : [];
          if (node.nodeType !== 1 || node.matches('script, button')) return [];
          const names = node
            .getAttributeNames()
            .filter((name) => !/^data-aw|^part$|^tabindex$/.test(name));
          const attributes = names.map((name) => `${name}=${node.getAttribute(name)}`).sort();
          return [`<${node.localName} ${attributes}>`, ...[...node.childNodes].flatMap(lines)];
        };
        const inside = (host) => [...host.childNodes].flatMap(lines);
        const element = document.querySelector('#drawn');
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_COMMENT);
        const comments = [];
        while (walker.nextNode()) comments.push(walker.currentNode);
        for (const comment of comments) comment.remove(); // Lit keeps its place with them.
        element.normalize();
        const {content} = document.querySelector('#printed');
        return [inside(content.querySelector('aw-article')), inside(element)];
      });
      assert.deepEqual(first, second);
    });
  });
});
