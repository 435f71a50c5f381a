import {withBrowser} from '../runner/page.mjs';

/**
 * Opens a page in Chromium as a reader does, with scripts or without, and tells what is there:
 * text, looks, layout shifts, what was drawn again, and everything that the browser complained about.
 */
export async function readPage(address, {scripts}) {
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    const problems = collectProblems(page);
    await page.setJavaScriptEnabled(scripts);
    await page.evaluateOnNewDocument(watchPage);
    await page.goto(address, {waitUntil: 'networkidle0'});
    if (scripts) await page.waitForFunction(isUpgraded);
    const found = await page.evaluate(describePage);
    return {...found, isUpgraded: await page.evaluate(isUpgraded), problems};
  });
}

/** Follows a link from story to story without a new page, and goes back: what is there at each stop. */
export async function walkStories(address, link) {
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    const problems = collectProblems(page);
    await page.goto(address, {waitUntil: 'networkidle0'});
    await page.evaluate(() => (globalThis.isFirstPage = true));
    const stops = [];
    for (const go of [() => {}, () => page.click(link), () => page.goBack()]) {
      const before = await page.title();
      await go();
      if (stops.length)
        await page.waitForFunction((before) => document.title !== before, {}, before);
      await page.waitForFunction(isUpgraded);
      stops.push(await page.evaluate(describePage));
    }
    return {stops, problems, isFirstPage: await page.evaluate(() => globalThis.isFirstPage)};
  });
}

function collectProblems(page) {
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    const {url = ''} = message.location();
    // Every browser asks for it, and no example is about it.
    if (!url.endsWith('/favicon.ico')) problems.push(`${message.text()} ${url}`.trim());
  });
  return problems;
}

/** Runs in the page, before any script of its own. */
function watchPage() {
  globalThis.shifts = [];
  const observer = new PerformanceObserver((list) =>
    globalThis.shifts.push(...list.getEntries().map(({value}) => value)),
  );
  observer.observe({type: 'layout-shift', buffered: true});
  globalThis.changes = [];
  document.addEventListener('DOMContentLoaded', () => {
    const drawn = new MutationObserver((records) => {
      for (const {target, addedNodes} of records)
        if (target.closest?.('aw-article') && !target.closest('time'))
          globalThis.changes.push(`${target.localName}: ${[...addedNodes].map(describe)}`);
    });
    const describe = (node) => node.outerHTML?.slice(0, 80) ?? node.data;
    const options = {subtree: true, childList: true};
    drawn.observe(document, options);
    const shadowRoot = document.querySelector('news-page')?.shadowRoot;
    if (shadowRoot) drawn.observe(shadowRoot, options);
  });
  document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
    console.error(violatedDirective),
  );
}

/** Runs in the page. */
function isUpgraded() {
  const root = document.querySelector('news-page')?.shadowRoot ?? document;
  const ours = [...root.querySelectorAll('aw-article, aw-article *')].filter(({localName}) =>
    localName.startsWith('aw-'),
  );
  return ours.length >= 5 && ours.every((element) => element.matches(':state(ready)'));
}

/** Runs in the page. */
function describePage() {
  const root = document.querySelector('news-page')?.shadowRoot ?? document;
  const styleOf = (selector) => getComputedStyle(root.querySelector(selector));
  for (const button of root.querySelectorAll('button')) button.hidden = true;
  // The age of a story to read next is told by the reader's clock.
  for (const time of root.querySelectorAll('aw-related-stories time'))
    time.textContent = time.dateTime;
  return {
    text: (root.querySelector('main, aw-article') ?? document.body).innerText
      .replace(/\s+/g, ' ')
      .trim(),
    headlineFont: styleOf('h1').fontFamily,
    bodyDisplay: styleOf('aw-article-body').display,
    headlines: root.querySelectorAll('h1').length,
    title: document.title,
    headline: root.querySelector('aw-article').article?.headline,
    shifts: globalThis.shifts ?? [],
    changes: globalThis.changes ?? [],
  };
}
