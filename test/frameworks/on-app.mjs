/** Opens an app in a browser, as the tests of front ends use it. */

const paragraph = (text) => ({type: 'paragraph', content: [text]});

/** What the apps show at first. */
export const firstState = {
  shown: true,
  article: {headline: 'The bridge is closed', body: [paragraph('It was closed at noon.')]},
  report: {
    figures: [
      {
        id: 'injured',
        measure: 'injured',
        amount: {kind: 'exact', value: 25},
        source: {name: 'Province of Example'},
        asOf: '2025-01-12',
        sentence: {block: 0, start: 0, end: 22},
      },
    ],
  },
  stories: [{url: '/ferry', title: 'The ferry sails again'}],
  level: 3,
  isolated: false,
  open: false,
  lines: ['One'],
};

/**
 * Gives a function a page with an app on it. In the page, `show(change)` changes what is shown, and
 * `heard` lists the events that the app's handlers got, all of them cancelled.
 */
export async function onApp({browser, address, change = {}, isLate = false}, use) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  try {
    await page.goto(address);
    await page.evaluate(startApp, {...firstState, ...change}, isLate);
    await use(page, problems);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
async function startApp(initial, isLate) {
  const {mountApp, defineElements} = await import(new URL('app.js', location.href));
  if (!isLate) await defineElements();
  let state = initial;
  let app;
  const heard = [];
  const hear = (event) => {
    event.preventDefault();
    heard.push(event);
  };
  const mount = async () => {
    app = await mountApp(document.querySelector('main'), state, hear);
  };
  const show = (change) => app.update((state = {...state, ...change}));
  const unmount = () => app.unmount();
  Object.assign(globalThis, {heard, show, mount, unmount, defineElements, state: () => state});
  await mount();
}
