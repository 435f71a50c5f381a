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
    drawn.observe(document, {subtree: true, childList: true});
  });
  document.addEventListener('securitypolicyviolation', ({violatedDirective}) =>
    console.error(violatedDirective),
  );
}

/** Runs in the page. */
function isUpgraded() {
  const ours = [...document.querySelectorAll('aw-article, aw-article *')].filter(({localName}) =>
    localName.startsWith('aw-'),
  );
  return ours.length >= 5 && ours.every((element) => element.matches(':state(ready)'));
}

/** Runs in the page. */
function describePage() {
  const styleOf = (selector) => getComputedStyle(document.querySelector(selector));
  for (const button of document.querySelectorAll('button')) button.hidden = true;
  // The age of a story to read next is told by the reader's clock.
  for (const time of document.querySelectorAll('aw-related-stories time'))
    time.textContent = time.dateTime;
  return {
    text: document.body.innerText.replace(/\s+/g, ' ').trim(),
    headlineFont: styleOf('h1').fontFamily,
    bodyDisplay: styleOf('aw-article-body').display,
    headlines: document.querySelectorAll('h1').length,
    title: document.title,
    headline: document.querySelector('aw-article').article?.headline,
    shifts: globalThis.shifts ?? [],
    changes: globalThis.changes ?? [],
  };
}
