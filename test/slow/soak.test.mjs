/** A live page, left open for an hour of a clock that is run forward, in Chromium. */
/* global document */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {serve, withBrowser} from '../runner/page.mjs';

const minutes = 60;

/** Minutes until all that is loaded once and kept is there. */
const settled = 15;

/** Machine code, which the engine makes as it sees fit, would count as the page's. */
const interpreted = {args: ['--js-flags=--jitless']};

/** Bytes that a page may hold more after the rest of the hour. */
const tolerance = 20_000;

let site;
before(async () => (site = await serve(process.cwd())));
after(() => site.close());

it('uses no more memory after an hour of weather, revisions, lists and stories', async () => {
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await page.goto(`${site.address}/test/package/pages/live.html`, {waitUntil: 'networkidle0'});
    await page.evaluate(startWeather);
    let start;
    for (let minute = 1; minute <= minutes; minute += 1) {
      await page.evaluate(change, minute);
      await pass(session, 60_000);
      if (minute === settled) start = await measure(page, session);
    }
    const end = await measure(page, session);
    const shown = await page.evaluate(readPage);
    assert.match(shown, /\d°C ?· ?Delft/);
    assert.match(shown, new RegExp(`At least ${minutes} people killed`));
    assert.match(shown, new RegExp(`Story ${minutes}\\b`));
    const requests = await page.evaluate(() => globalThis.requests);
    assert.ok(requests > minutes / 2, `weather was asked for ${requests} times`);
    assert.equal(end.nodes, start.nodes, 'nodes');
    assert.equal(end.listeners, start.listeners, 'listeners');
    assert.ok(end.heap - start.heap < tolerance, `${start.heap} became ${end.heap} bytes`);
  }, interpreted);
});

/** Lets the page's clock and timers run forward, as fast as they can. */
async function pass(session, milliseconds) {
  const passed = new Promise((resolve) =>
    session.once('Emulation.virtualTimeBudgetExpired', resolve),
  );
  await session.send('Emulation.setVirtualTimePolicy', {
    policy: 'advance',
    budget: milliseconds,
  });
  await passed;
}

async function measure(page, session) {
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize, Nodes, JSEventListeners} = await page.metrics();
  return {heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners};
}

function startWeather() {
  globalThis.requests = 0;
  const load = async () => ({temperature: (globalThis.requests += 1) % 30, code: 61, isDay: true});
  document.querySelector('aw-weather-dateline').load = Object.assign(load, {maxAge: 60_000});
}

/** Runs in the page: a revised toll, a newer list, and another whole story in place of the last. */
async function change(minute) {
  const now = new Date().toISOString();
  const source = {name: 'County of Harrow'};
  document.querySelector('aw-casualty-card').report = {
    title: 'Flood at Harrow Ford',
    figures: [
      {
        id: 'killed',
        measure: 'killed',
        amount: {kind: 'at-least', value: minute},
        source,
        asOf: now,
      },
    ],
  };
  document.querySelector('aw-related-stories').stories = Array.from({length: 8}, (_, place) => ({
    url: `https://example.org/${minute - place}`,
    title: `Story ${minute - place}`,
    published: now,
  }));
  const story = document.createElement('aw-article');
  story.article = {
    headline: `The water at noon, report ${minute}`,
    body: [{type: 'paragraph', content: ['The ford was closed in the morning.']}],
    casualties: [
      {
        figures: [
          {id: 'a', measure: 'missing', amount: {kind: 'exact', value: 3}, source, asOf: now},
        ],
      },
    ],
    related: [{kind: 'read-next', stories: [{url: 'https://example.org/ford', title: 'The ford'}]}],
  };
  document.querySelector('#stories').replaceChildren(story);
  await story.updateComplete;
}

const readPage = () => document.body.innerText.replace(/\s+/g, ' ');
