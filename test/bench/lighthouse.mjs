/**
 * `node test/bench/lighthouse.mjs`: audits pages of the built site. Accessibility, best practices
 * and SEO have to be at 100; performance is reported, for it depends on the machine.
 */
import lighthouse, {desktopConfig} from 'lighthouse';
import {launch} from 'puppeteer-core';
import {findChromium} from '../runner/browsers.mjs';
import {chromiumArguments} from '../runner/chromium-options.mjs';
import {startServer} from './server.mjs';

const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
const mustBePerfect = onlyCategories.slice(1);

/** Lighthouse's telephone is a slow one on slow 4G: reckoned with, or in earnest. */
const devices = {
  desktop: [{}, desktopConfig],
  telephone: [{}, undefined],
  'telephone, slow 4G in earnest': [{throttlingMethod: 'devtools'}, undefined],
};

const scoresOf = ({categories}) =>
  Object.fromEntries(
    onlyCategories.map((name) => [name, Math.round(categories[name].score * 100)]),
  );

/** What keeps a category from 100. */
const faultsOf = ({categories, audits}) =>
  mustBePerfect.flatMap((name) =>
    categories[name].auditRefs
      .filter(({id, weight}) => weight && audits[id].score !== null && audits[id].score < 1)
      .map(({id}) => `${name}: ${audits[id].title} (${describeItems(audits[id])})`),
  );

const describeItems = ({details}) =>
  (details?.items ?? [])
    .slice(0, 3)
    .map(({node, description, source, url}) => node?.snippet ?? description ?? source ?? url)
    .join('; ');

async function audit(address, [flags, config]) {
  const browser = await launch({
    executablePath: findChromium(),
    args: [...chromiumArguments, '--remote-debugging-port=0'],
  });
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const options = {port, output: 'json', logLevel: 'error', onlyCategories, ...flags};
    const {lhr} = await lighthouse(address, options, config);
    if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    await browser.close();
  }
}

/** One page of each kind. */
const pages = ['', 'guides/theming.html', 'reference/aw-casualty-card.html', 'workbench/'];

const figures = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

function report(name, result) {
  const scores = scoresOf(result);
  const shown = Object.entries(scores).map((pair) => pair.join(' '));
  console.log(`${name}: ${shown.join(', ')}`);
  console.log(`  ${figures.map((id) => `${id} ${result.audits[id].displayValue}`).join(', ')}`);
  for (const fault of faultsOf(result)) console.error(`  ${fault}`);
  if (mustBePerfect.some((category) => scores[category] < 100)) process.exitCode = 1;
}

const server = await startServer({folders: {'/': 'site/'}, pages: new Map()});
try {
  for (const path of pages)
    for (const [name, device] of Object.entries(devices))
      report(`/${path}, ${name}`, await audit(`${server.address}/${path}`, device));
} finally {
  server.close();
}
