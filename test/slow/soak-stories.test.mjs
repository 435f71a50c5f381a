/** Ten thousand stories of strangers on one page, one after another, in Chromium: nothing of them stays. */
/* global customElements, document */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {serve, withBrowser} from '../runner/page.mjs';

/** Stories that are shown; `SOAK_STORIES` names another number. */
const stories = Number(process.env.SOAK_STORIES ?? 10_000);

/** Stories after which all that is loaded once and kept for good is there. */
const settled = Math.round(stories / 5);

/** Stories that are shown in one go. */
const batch = 100;

/** Bytes that the page may hold more for each story after that. */
const perStory = 200;

/** Nodes and listeners of the last story, which the page may still hold when it is measured. */
const spare = 500;

/** Machine code, which the engine makes as it sees fit, would count as the page's. */
const interpreted = {args: ['--js-flags=--jitless']};

let site;
before(async () => (site = await serve(process.cwd())));
after(() => site.close());

it('uses no more memory after ten thousand stories in any language and shape', async (test) => {
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    const session = await page.createCDPSession();
    // Any file of the site is an origin for the page.
    await page.goto(`${site.address}/package.json`);
    await page.setContent(
      '<!doctype html><html lang="en"><script type="module" src="/dist/article-widgets.js"></script>',
    );
    await page.evaluate(() => customElements.whenDefined('aw-article').then(() => true));
    await page.evaluate(prepare);
    let start;
    for (let shown = 0; shown < stories; shown += batch) {
      await page.evaluate(showStories, shown, batch);
      if (shown + batch >= settled) start ??= await measure(page, session);
    }
    const end = await measure(page, session);
    test.diagnostic(JSON.stringify({stories: stories - settled, start, end}));
    assert.ok(end.nodes <= start.nodes + spare, `${start.nodes} became ${end.nodes} nodes`);
    assert.ok(end.listeners <= start.listeners + spare, `${end.listeners} listeners`);
    const grown = end.heap - start.heap;
    assert.ok(grown < perStory * (stories - settled), `${start.heap} became ${end.heap} bytes`);
  }, interpreted);
});

async function measure(page, session) {
  await page.evaluate(() => document.body.replaceChildren());
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize, Nodes, JSEventListeners} = await page.metrics();
  return {heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners};
}

/** Runs in the page: a maker of stories that differ in language, zone, counts and shape. */
function prepare() {
  let state = 1;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const letters = (count) =>
    Array.from({length: count}, () => String.fromCharCode(97 + random(26))).join('');
  const pick = (items) => items[random(items.length)];
  const list = (most, make) => Array.from({length: random(most)}, (_, index) => make(index));
  const day = () => new Date(Date.UTC(2020, 0, 1) + random(1.5e8) * 1000).toISOString();
  const words = () => list(30, () => letters(1 + random(9))).join(' ') || 'a';
  const inlines = () =>
    list(12, () => pick([words(), {type: 'strong', content: [words()]}, {type: 'break'}]));
  const language = () =>
    pick(['', `-${letters(2).toUpperCase()}`, `-x-${letters(6)}`]).replace(
      /^/,
      pick(['en', 'de', 'ar', 'ja', letters(2), letters(3)]),
    );
  const figure = (index) => ({
    id: `f${index}`,
    measure: pick(['killed', 'injured', 'missing']),
    amount: {kind: 'exact', value: random(1e6)},
    group: words().slice(0, 40),
    source: {name: words()},
    asOf: day(),
    ...(index && random(2) && {partOf: `f${random(index)}`}),
  });
  const blocks = [
    () => ({type: 'paragraph', content: inlines(), language: language()}),
    () => ({type: 'heading', level: 2 + random(5), content: [words()]}),
    () => ({type: 'list', items: list(8, () => ({content: inlines()}))}),
    () => ({
      type: 'table',
      rows: list(5, () => ({cells: list(9, () => ({content: [words()], columns: random(4)}))})),
    }),
    () => ({type: 'casualties', report: {title: words(), figures: list(6, figure)}}),
    () => ({
      type: 'post',
      id: letters(8),
      published: day(),
      blocks: [{type: 'paragraph', content: [words()]}],
    }),
  ];
  const zones = Intl.supportedValuesOf('timeZone');
  globalThis.makeStory = () => ({
    url: `https://${letters(9)}.example/${letters(9)}`,
    language: language(),
    headline: words(),
    authors: list(4, () => ({name: words()})),
    dateline: {place: words(), date: day(), timeZone: pick(zones)},
    body: list(12, () => pick(blocks)()),
    casualties: list(3, () => ({title: words(), figures: list(6, figure)})),
    related: list(3, () => ({
      kind: pick(['related', 'trending', 'read-next']),
      stories: list(6, () => ({
        url: `https://a.example/${letters(9)}`,
        title: words(),
        published: day(),
      })),
    })),
  });
}

/** Runs in the page: each story is drawn, and gives way to the next. */
async function showStories(from, count) {
  for (let shown = from; shown < from + count; shown += 1) {
    const element = document.createElement('aw-article');
    element.isolated = shown % 7 === 0;
    const told = new Promise((resolve) => {
      for (const name of ['aw-load', 'aw-error'])
        element.addEventListener(name, resolve, {once: true});
    });
    element.article = globalThis.makeStory();
    document.body.replaceChildren(element);
    await told;
    await element.updateComplete;
  }
}
