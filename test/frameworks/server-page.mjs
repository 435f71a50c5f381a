/** A page that a server has printed, opened in a browser that records what happens to it. */

const paragraph = (text) => ({type: 'paragraph', content: [text]});

const figure = {
  id: 'injured',
  measure: 'injured',
  amount: {kind: 'exact', value: 25},
  source: {name: 'Province of Example'},
  asOf: '2025-01-12',
};

/** What the pages show: a story with all that a story can have, and each other element by itself. */
export const shown = {
  article: {
    language: 'nl',
    headline: 'De brug is dicht',
    dateline: {place: 'Delft', date: '2025-01-12', weather: {temperature: 5.8}},
    body: [paragraph('Ze ging om twaalf uur dicht.'), paragraph('De pont vaart.')],
    casualties: [
      {
        figures: [
          {...figure, sentence: {block: 0, start: 0, end: 28}, source: {name: 'Provincie'}},
        ],
      },
    ],
    related: [
      {
        kind: 'read-next',
        stories: [
          {url: 'https://news.example/pont', title: 'De pont vaart weer'},
          {url: 'https://news.example/tram', title: 'De tram ook'},
        ],
      },
    ],
  },
  blocks: [paragraph('It was closed at noon.')],
  report: {figures: [figure]},
  dateline: {place: 'Leiden', date: '2025-01-12'},
  list: {
    kind: 'trending',
    stories: ['a', 'b', 'c', 'd'].map((name) => ({
      url: `https://news.example/${name}`,
      title: `Story ${name}`,
    })),
  },
};

/** What a reader of the page has to find in it, with scripts and without. */
export const sentences = [
  'De brug is dicht',
  'Ze ging om twaalf uur dicht.',
  '5,8 °C',
  'zondag 12 januari 2025',
  '25 gewonden',
  'De pont vaart weer',
  'It was closed at noon.',
  '25 people injured',
  'Leiden',
  'Sunday, January 12, 2025',
  'Story b',
];

/**
 * Opens a page and gives it to a function, with what went wrong: `problems` of the console, and, in
 * the page, `changes` of what a server printed and `shifts` of the layout.
 */
export async function onServerPage({browser, address, scripts = true}, use) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  try {
    await page.setJavaScriptEnabled(scripts);
    if (scripts) await page.evaluateOnNewDocument(watchPage);
    await page.goto(address);
    return await use(page, problems);
  } finally {
    await page.close();
  }
}

/** What a reader sees, copies of isolated words included, without white space that says nothing. */
export function readText(page) {
  return page.evaluate(textOfPage);
}

/** Waits until a reader sees words, or sees them no more. */
export function untilText(page, words, isThere = true) {
  const test = `(${textOfPage})().includes(${JSON.stringify(words)}) === ${isThere}`;
  return page.waitForFunction(test, {timeout: 10_000});
}

/** Runs in the page. */
function textOfPage() {
  const copies = [...document.querySelectorAll('[isolated]')].map(
    ({shadowRoot}) => shadowRoot?.querySelector('[part=text]')?.innerText,
  );
  return [document.body.innerText, ...copies].join(' ').replace(/\s+/g, ' ').trim();
}

/** Runs in the page, before any script of its own. */
function watchPage() {
  globalThis.shifts = [];
  new PerformanceObserver((list) =>
    globalThis.shifts.push(...list.getEntries().map(({value}) => value)),
  ).observe({type: 'layout-shift', buffered: true});
  /** From when the parser is done: what changes in the words of the elements. */
  globalThis.changes = [];
  document.addEventListener('DOMContentLoaded', () => {
    const describe = (node) => node.outerHTML?.slice(0, 80) ?? `${node.nodeName} ${node.data}`;
    const observer = new MutationObserver((records) => {
      for (const {type, target, addedNodes, removedNodes} of records) {
        const isTime = target.parentElement?.closest('time') ?? target.closest?.('time');
        if (
          isTime ||
          !(target.closest ?? (() => target.parentElement)).call(target, '[data-words]')
        )
          continue;
        globalThis.changes.push(
          `${type}: +${[...addedNodes].map(describe)} -${[...removedNodes].map(describe)}`,
        );
      }
    });
    observer.observe(document, {subtree: true, childList: true, characterData: true});
  });
}
