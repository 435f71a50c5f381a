/** Stories that are kept fresh from a real server, in Chromium: only the clock is the test's own. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {launchChromium} from '../runner/launch-browser.mjs';

const second = 1000;
const minute = 60 * second;

const storyOf = (headline) => ({
  headline,
  coverage: {start: '2025-01-12T07:00:00Z'},
  body: [{type: 'paragraph', content: ['Lorries take the northern bridge.']}],
});

/** What the server has, what it says in place of it, and what it was asked for. */
let headline, refusal, requests, streams, isStreaming;
beforeEach(() => {
  [headline, refusal, requests, streams, isStreaming] = ['First', undefined, [], [], true];
});

const server = createServer(async ({url, headers}, response) => {
  const {pathname, search} = new URL(url, 'http://localhost');
  if (pathname.startsWith('/dist/')) {
    const body = await readFile(new URL(`../..${pathname}`, import.meta.url));
    response.writeHead(200, {'content-type': 'text/javascript'}).end(body);
  } else if (pathname === '/events') answerStream(headers, search, response);
  else if (pathname === '/story') answerStory(headers, response);
  else response.writeHead(200, {'content-type': 'text/html'}).end(page);
});

function answerStory(headers, response) {
  const tag = `"${headline}"`;
  const known = headers['if-none-match'];
  const status = refusal?.status ?? (known === tag ? 304 : 200);
  requests.push({known, status});
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-cache',
    etag: tag,
    ...refusal?.headers,
  });
  response.end(status === 200 ? JSON.stringify(storyOf(headline)) : '');
}

function answerStream(headers, search, response) {
  streams.push({response, lastId: headers['last-event-id'], search});
  if (!isStreaming) return response.writeHead(204).end();
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
  response.write('retry: 20\n\n');
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Live</title>
  <link rel="icon" href="data:,">
  <aw-article src="/story"></aw-article>
  <script>
    const timers = new Map();
    let [now, count, pending] = [Date.parse('2025-01-12T12:00:00Z'), 0, 0];
    const askedAt = [], told = [];
    const clock = {
      now: () => now,
      random: () => 0.5,
      setTimeout: (call, wait) => (timers.set((count += 1), {at: now + wait, call}), count),
      clearTimeout: (timer) => timers.delete(timer),
    };
    function advance(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...timers].sort(([, one], [, other]) => one.at - other.at);
        if (!next || next[1].at > end) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].call();
      }
      now = end;
    }
    const start = now;
    const askServer = async (...request) => {
      askedAt.push((now - start) / 1000);
      pending += 1;
      try {
        const response = await fetch(...request);
        const body = [204, 304].includes(response.status) ? null : await response.arrayBuffer();
        const {status, headers} = response;
        return new Response(body, {status, headers});
      } finally {
        setTimeout(() => (pending -= 1));
      }
    };
    for (const name of ['aw-update', 'aw-error'])
      addEventListener(name, (event) => told.push(event.error?.message ?? name), true);
  </script>
  <script type="module" src="/dist/article-widgets.js"></script>
  <script type="module">
    import {eventSource, poll} from '/dist/refresh/refresh.js';
    Object.assign(globalThis, {eventSource, poll});
  </script>`;

let browser, address, tab;
before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});
afterEach(() => tab.close());

/** Opens a page whose story is kept fresh by a loader of the test's clock. */
async function open(loader) {
  tab = await browser.newPage();
  await tab.goto(address);
  await untilHeadline(headline);
  await tab.waitForFunction('globalThis.poll');
  await tab.evaluate(`document.querySelector('aw-article').refresh = ${loader}`);
}

const untilHeadline = (words) =>
  tab.waitForFunction(
    (words) => document.querySelector('aw-article h1')?.textContent === words,
    {},
    words,
  );

/** Goes on by steps, and waits for what is asked in each. */
const play = (milliseconds, step = 5 * second) =>
  tab.evaluate(
    async (milliseconds, step) => {
      for (let at = 0; at < milliseconds; at += step) {
        advance(step);
        do await new Promise((resolve) => setTimeout(resolve));
        while (pending);
      }
    },
    milliseconds,
    step,
  );

/** Opens it with one that polls, up to where it waits for the clock. */
async function openPolled() {
  await open('poll({clock, fetch: askServer})');
  await tab.waitForFunction('timers.size > 0');
  requests = [];
}

describe('a story that is polled', () => {
  it('is sent again only after a change', async () => {
    await openPolled();
    await play(3 * minute);
    assert.deepEqual(requests, [
      {known: requests[0].known, status: requests[0].status},
      {known: '"First"', status: 304},
      {known: '"First"', status: 304},
    ]);
    assert.deepEqual(await tab.evaluate('told'), []);
    headline = 'Second';
    await play(minute);
    await untilHeadline('Second');
    assert.deepEqual(requests.at(-1), {known: '"First"', status: 200});
    await play(minute);
    assert.deepEqual(requests.at(-1), {known: '"Second"', status: 304});
    await tab.waitForFunction('told.join() === "aw-update"');
  });

  it('is requested less often while the server fails, and as before when it works again', async () => {
    await openPolled();
    refusal = {status: 503};
    await play(15 * minute);
    const times = await tab.evaluate('askedAt');
    const waits = times.slice(1).map((time, index) => time - times[index]);
    assert.ok(waits.length >= 6, String(waits));
    waits
      .slice(1)
      .forEach((wait, index) => assert.ok(wait > 1.5 * waits[index] || wait >= 300, String(waits)));
    assert.deepEqual(await tab.evaluate('told'), [
      `${address}/story: expected status 200 or 304, found status 503`,
    ]);
    assert.equal(await tab.$eval('aw-article h1', ({textContent}) => textContent), 'First');
    [refusal, headline] = [undefined, 'Second'];
    await play(10 * minute, 30 * second);
    await untilHeadline('Second');
    const count = requests.length;
    await play(2 * minute);
    assert.equal(requests.length, count + 2);
  });

  it('is not requested before the server allows it', async () => {
    await openPolled();
    refusal = {status: 503, headers: {'retry-after': '300'}};
    await play(minute);
    assert.equal(requests.length, 1);
    refusal = undefined;
    await play(295 * second);
    assert.equal(requests.length, 1);
    await play(10 * second);
    assert.equal(requests.length, 2);
  });
});

describe('a story whose server sends events', () => {
  const streamed = 'eventSource("/events", {clock, fetch: askServer})';
  const untilStream = async (count) => {
    while (streams.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    return streams.at(-1);
  };
  const send = ({response}, id, data) => response.write(`id: ${id}\ndata: ${data}\n\n`);

  it('shows changes that were missed while the connection was lost', async () => {
    await open(streamed);
    const first = await untilStream(1);
    headline = 'Second';
    send(first, 1, 'changed');
    await untilHeadline('Second');
    send(first, 2, JSON.stringify(storyOf('Third')));
    await untilHeadline('Third');
    headline = 'Fourth';
    first.response.destroy();
    const second = await untilStream(2);
    assert.equal(second.lastId, '2');
    await untilHeadline('Fourth');
  });

  it('reopens a refused stream at the last event', async () => {
    await open(streamed);
    const first = await untilStream(1);
    send(first, 7, JSON.stringify(storyOf('Second')));
    await untilHeadline('Second');
    [isStreaming, headline] = [false, 'Third'];
    first.response.destroy();
    await untilStream(2);
    await tab.waitForFunction('told.some((words) => words.includes("a stream of events"))');
    isStreaming = true;
    await tab.waitForFunction('timers.size > 0');
    await play(minute);
    const third = await untilStream(3);
    assert.equal(third.search, '?last-event-id=7');
    await untilHeadline('Third');
  });
});
