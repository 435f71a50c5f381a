/**
 * One story by every way in, in every language of the library: each way shows the same text, character
 * by character. What the server prints is what the others are held to.
 */
import {renderArticle} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {build} from 'esbuild';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {languages} from '../../build/locales/languages.js';
import {fullStory} from '../node/server-stories.mjs';
import {launchChromium} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';

const tags = ['en', ...Object.keys(languages)];

/** The story is in the language of the page, and asks nothing of the network. */
const localize = ({language, ...story}) =>
  JSON.parse(
    JSON.stringify(story).replaceAll(
      /https:[^"]*\.(jpg|png)/g,
      'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    ),
  );

const stories = {
  'the story of the demo': localize(JSON.parse(readFileSync('demo/story.json', 'utf8'))),
  'a story with every type of block': localize(fullStory),
};

const escape = (story) => JSON.stringify(story).replaceAll('<', '\\u003c');
const bundle = '<script type="module" src="/dist/article-widgets.js"></script>';
const child = (story) =>
  `<aw-article><script type="application/json">${escape(story)}</script></aw-article>`;

/** What a page holds for a story, by the way that it takes. */
const ways = {
  'the bundle, from `src`': () => `${bundle}<aw-article src="/story.json"></aw-article>`,
  'the bundle, from a child script': (story) => bundle + child(story),
  'the bundle, from a property': (story) =>
    `${bundle}<aw-article></aw-article><script type="module">document.querySelector('aw-article').article = ${escape(story)}</script>`,
  'the bundle, over what a server printed': (story, language) =>
    bundle + renderArticle(story, {language}),
  'the bundle, as a plain script': (story) =>
    `${child(story)}<script src="/dist/article-widgets.classic.js"></script>`,
  'the modules, from a child script': (story) =>
    `<script type="module" src="/${folder}/main.js"></script>${child(story)}`,
};

const pageOf = (markup, language) =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body><main>${markup}</main></body></html>`;

let site, browser, folder;
before(async () => {
  folder = mkdtempSync(join('build', 'every-way-'));
  await buildApp(folder);
  site = await openSite();
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, {recursive: true});
});

/** The elements with the words of all languages, as the bundle of a site has them. */
async function buildApp(folder) {
  const words = tags.map((tag) => `import 'article-widgets/locales/${tag}.js';`).join('');
  await build({
    stdin: {contents: `${words}import 'article-widgets';`, resolveDir: '.'},
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    outdir: folder,
    entryNames: 'main',
  });
}

/** Opens a page, waits until it shows a text, and returns the text that it shows. */
async function readPage(html, {story, expected, scripts = true}) {
  Object.assign(site.answers, {'/': html, '/story.json': JSON.stringify(story)});
  const page = await browser.newPage();
  try {
    await page.setViewport({width: 1000, height: 12_000});
    await page.setJavaScriptEnabled(scripts);
    await page.goto(site.address, {waitUntil: 'load'});
    const deadline = Date.now() + (expected ? 8_000 : 0);
    let text;
    do text = await page.evaluate(readText);
    while (text !== expected && Date.now() < deadline);
    return text;
  } finally {
    await page.close();
  }
}

/** Runs in the page: what a reader sees, with each space in it. */
function readText() {
  let text = document.querySelector('main').innerText;
  for (const list of document.querySelectorAll('main aw-related-stories')) {
    let {innerText} = list;
    // The age of a story to read next is told by the reader's clock.
    for (const time of list.querySelectorAll('time'))
      innerText = innerText.replace(time.innerText, time.dateTime);
    text = text.replace(list.innerText, innerText);
  }
  return text;
}

/** The story of the demo, beside that with all blocks, in a language of each kind of letters. */
const fewTags = tags.filter((tag) => /^(?:en|ar|ru|ja)$/.test(tag));

for (const [name, story] of Object.entries(stories))
  describe(name, () => {
    for (const language of name === 'the story of the demo' ? fewTags : tags)
      it(`is the same text in every way of showing it: ${language}`, async () => {
        const printed = pageOf(renderArticle(story, {language}), language);
        const expected = await readPage(printed, {story, scripts: false});
        assert.ok(expected.includes(story.headline));
        for (const [way, write] of Object.entries(ways)) {
          const html = pageOf(write(story, language), language);
          assert.equal(await readPage(html, {story, expected}), expected, way);
        }
      });
  });
