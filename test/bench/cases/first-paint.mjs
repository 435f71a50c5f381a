/** A story of 3,000 words on a slow connection and processor, in each way that a page can hold it. */
import {readFile} from 'node:fs/promises';
import {renderArticle} from '../../../dist/server/server.js';
import {medianOf, deviationOf, rounded} from '../statistics.mjs';
import {blockTexts, createStory} from '../stories.js';

/** As Lighthouse: «slow 4G», a mid-range telephone. */
const connection = {
  latency: 150,
  downloadThroughput: (1600 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
  offline: false,
};
const slowdown = 4;

const withoutElements = (markup) =>
  markup.replace(/<(\/?)(aw-[a-z-]+)([^>]*)>/g, (_, slash, name) =>
    slash ? '</div>' : `<div class="${name}">`,
  );

const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Story</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const script = '<script type="module" src="/dist/article-widgets.js"></script>';
const sheet = '<link rel="stylesheet" href="/dist/article-widgets.css">';

/** A story of about so many words. */
function createLongStory(words) {
  const count = (story) => blockTexts(story).join(' ').split(' ').length;
  let blocks = 12;
  while (count(createStory(blocks)) < words) blocks += 6;
  return createStory(blocks);
}

/** The pages, by name; each `static` one is what those after it are compared with. */
async function writePages(words) {
  const story = createLongStory(words);
  const printed = renderArticle(story, {styles: 'none', shadowRoots: false});
  const plain = withoutElements(printed);
  const css = await readFile('dist/article-widgets.css', 'utf8');
  return {
    story: JSON.stringify(story),
    pages: {
      'static, linked styles': page(sheet, plain),
      'light DOM, linked styles': page(sheet + script, printed),
      'static, inline styles': page(`<style>${css}</style>`, plain),
      'server-rendered': page(script, renderArticle(story)),
      'static, no styles': page('', plain),
      'light DOM, script alone': page(script, printed),
      'from src': page(sheet + script, '<aw-article src="/story.json"></aw-article>'),
    },
  };
}

const baseOf = {
  'light DOM, linked styles': 'static, linked styles',
  'server-rendered': 'static, inline styles',
  'light DOM, script alone': 'static, no styles',
  'from src': 'static, linked styles',
};

/** Runs in the page, before anything else. */
function observePage() {
  window.seen = {lcp: 0, shift: 0, tasks: []};
  const watch = (type, note) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  };
  watch('largest-contentful-paint', ({startTime}) => (window.seen.lcp = startTime));
  watch('layout-shift', ({value}) => (window.seen.shift += value));
  watch('longtask', ({duration}) => window.seen.tasks.push(duration));
}

/** Runs in the page, once it has come to rest. */
async function readPage() {
  const story = document.querySelector('aw-article');
  if (story) await customElements.whenDefined('aw-article');
  while (!document.querySelector('h1')) await new Promise((resolve) => setTimeout(resolve, 20));
  const ready = performance.now();
  const body = document.querySelector('aw-article-body');
  await body?.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 300));
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const {lcp, shift, tasks} = window.seen;
  const blocking = tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0);
  const paragraphs = document.querySelectorAll('p').length;
  return {
    fcp: paint?.startTime,
    lcp: lcp || undefined,
    ready,
    shift,
    longest: Math.max(0, ...tasks),
    blocking,
    paragraphs,
  };
}

async function load({browser, engine, address}, path) {
  const tab = await browser.newPage();
  try {
    await tab.evaluateOnNewDocument(observePage);
    await tab.setViewport({width: 412, height: 823});
    if (engine === 'chromium') {
      const session = await tab.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', connection);
      await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
    }
    await tab.goto(`${address}${path}`, {timeout: 120_000});
    return await tab.evaluate(readPage);
  } finally {
    await tab.close();
  }
}

const measures = ['fcp', 'lcp', 'ready', 'longest', 'blocking'];

function summarisePage(loads) {
  const of = (key) => loads.map((load) => load[key]).filter((value) => value !== undefined);
  const entries = measures.map((key) => [key, of(key).length ? rounded(medianOf(of(key))) : null]);
  return {
    ...Object.fromEntries(entries),
    deviation: of('lcp').length ? rounded(deviationOf(of('lcp'))) : null,
    shift: rounded(Math.max(...of('shift'))),
  };
}

/** What the elements have a part in; the static pages have shifts and longest tasks of their own. */
const isMet = ({pages}) =>
  Object.entries(baseOf).every(
    ([name, base]) =>
      pages[name].shift <= pages[base].shift &&
      pages[name].longest <= 50 &&
      (name === 'from src' || pages[name].ratio <= 1.05),
  );

export const firstPaint = {
  name: 'first-paint',
  title:
    'A story of 3,000 words on slow 4G at a quarter of the processor’s speed (neither is slowed in Firefox)',
  target: {
    text: 'LCP within 1.05 of the same as static HTML, no layout shift, no task over 50 ms',
    isMet,
    reason:
      'from `src` the words come after the script, and are drawn and laid out at once, which takes static HTML as long; in Firefox what differs is less than the spread',
  },
  async run(context) {
    const {story, pages} = await writePages(context.effort === 'smoke' ? 300 : 3000);
    context.pages.set('/story.json', story);
    const loads = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
    Object.values(pages).forEach((markup, index) =>
      context.pages.set(`/page-${index}.html`, markup),
    );
    for (let round = 0; round < {smoke: 1, quick: 3, full: 7}[context.effort]; round++)
      for (const [index, name] of Object.keys(pages).entries())
        loads[name].push(await load(context, `/page-${index}.html`));
    const summary = Object.fromEntries(
      Object.entries(loads).map(([name, each]) => [name, summarisePage(each)]),
    );
    for (const [name, base] of Object.entries(baseOf)) {
      const ratios = loads[name].map(
        ({lcp, fcp}, round) => (lcp ?? fcp) / (loads[base][round].lcp ?? loads[base][round].fcp),
      );
      summary[name].ratio = rounded(medianOf(ratios));
    }
    return {pages: summary};
  },
};
