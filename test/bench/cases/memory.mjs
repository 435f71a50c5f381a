/** What elements hold on to while they are there, and once they are gone. */
import {withEngine} from '../browsers.mjs';
import {rounded} from '../statistics.mjs';

/** Bytes and counts after the garbage is gone. */
async function takeStock(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize = 0} = await session.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  return {bytes: usedSize + embedderHeapUsedSize, nodes, listeners: jsEventListeners};
}

async function withPage({browser, address}, module, use) {
  const page = await browser.newPage();
  try {
    await page.goto(`${address}/pages/blank.html`);
    const call = (name, options) =>
      page.evaluate(
        async (module, name, options) => (await import(module))[name](options),
        `/pages/${module}.js`,
        name,
        options,
      );
    return await use(call, await page.createCDPSession());
  } finally {
    await page.close();
  }
}

export const heap = {
  name: 'heap',
  title: 'Heap per story of 12 blocks',
  engines: ['chromium'],
  async run(context) {
    const count = context.effort === 'smoke' ? 5 : 300;
    const screen = {};
    for (const name of [
      'floor',
      'inner-html',
      'article-widgets',
      'react',
      'preact',
      'vue',
      'svelte',
      'lit',
    ]) {
      const kilobytes = await withPage(context, 'memory', async (call, session) => {
        await call('drawAndKeep', {name, count: 3});
        const before = await takeStock(session);
        await call('drawAndKeep', {name, count});
        return ((await takeStock(session)).bytes - before.bytes) / count / 1000;
      });
      screen[name] = {kilobytes: rounded(kilobytes)};
    }
    for (const each of Object.values(screen))
      each.ratio = rounded(each.kilobytes / screen.floor.kilobytes);
    return {count, screen};
  },
};

export const moves = {
  name: 'moves',
  title: 'A thousand moves, insertions and removals of a story',
  engines: ['chromium'],
  target: {
    text: 'no heap growth, nothing left behind',
    isMet: ({growth, left}) =>
      growth.bytesPerMove < 16 && Object.values(left).every((count) => count === 0),
  },
  run: ({address, effort}) =>
    withEngine('interpreted', (browser) =>
      withPage({browser, address}, 'memory', async (call, session) => {
        const count = effort === 'smoke' ? 10 : 1000;
        await call('watch');
        // Weak tables have their size, and what the library listens to once for the page is there.
        await call('moveAround', {count});
        const empty = await call('countLeft');
        const before = await takeStock(session);
        const milliseconds = await call('moveAround', {count});
        const after = await takeStock(session);
        const left = await call('countLeft');
        for (const key of Object.keys(left)) left[key] = Math.max(0, left[key] - empty[key]);
        const growth = {
          bytesPerMove: rounded((after.bytes - before.bytes) / count || 0),
          nodes: after.nodes - before.nodes,
          listeners: after.listeners - before.listeners,
        };
        return {count, millisecondsPerMove: rounded(milliseconds / count), growth, left};
      }),
    ),
};
