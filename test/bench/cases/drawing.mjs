/** Cases that run the peers in turn in a page, and what is reported of them. */
import {compareRounds, deviationOf, medianOf, rounded} from '../statistics.mjs';

/** Each peer's median, spread, and ratio to the first peer. */
export function summarise(times) {
  const [base] = Object.values(times);
  return Object.fromEntries(
    Object.entries(times).map(([name, measured]) => {
      const {ratio, low, high} = compareRounds(measured, base);
      return [
        name,
        {
          milliseconds: rounded(medianOf(measured)),
          deviation: rounded(deviationOf(measured)),
          ratio: rounded(ratio),
          interval: [rounded(low), rounded(high)],
        },
      ];
    }),
  );
}

/** Lets a page ask how long its main thread has been at work: other programs do not change that. */
async function countProcessorTime(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.exposeFunction('processorTime', async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  });
}

/** Runs a function of a module of `pages/` in a fresh page. */
export async function runInPage({browser, engine, address}, module, name, options) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  try {
    if (engine === 'chromium') await countProcessorTime(page);
    await page.goto(`${address}/pages/blank.html`);
    return await page.evaluate(
      async (module, name, options) => (await import(module))[name](options),
      `/pages/${module}.js`,
      name,
      options,
    );
  } catch (error) {
    throw new Error([error.message, ...problems].join('\n'), {cause: error});
  } finally {
    await page.close();
  }
}

const column = (times, key) =>
  Object.fromEntries(Object.entries(times).map(([name, each]) => [name, each[key]]));

/** A contest's result: time to screen, and time until the nodes are there. */
export async function runContest(context, module, name, options) {
  const {times, markupLength} = await runInPage(context, module, name, options);
  return {
    ...options,
    markupLength,
    screen: summarise(column(times, 'screen')),
    nodes: summarise(column(times, 'nodes')),
    ...(context.engine === 'chromium' && {processor: summarise(column(times, 'processor'))}),
  };
}
