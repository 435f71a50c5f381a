/**
 * `node test/bench/lighthouse.mjs`: audits the demo page as it would be published. Accessibility, best practices
 * and SEO have to be at 100; performance is reported, for it depends on the machine.
 */
import {build} from 'esbuild';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
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

/** What a page says for the looks of its words before any script. */
const sheet = '<link rel="stylesheet" href="/dist/article-widgets.css">';

/** The demo page with its script bundled and the style sheet linked, as a build would publish it. */
async function buildDemo(folder) {
  await build({
    entryPoints: ['demo/demo.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return readFileSync('demo/index.html', 'utf8')
    .replace('src="demo.ts" blocking="render"', 'src="built/demo.js"')
    .replace('</head>', `${sheet}</head>`);
}

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

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const pages = new Map([['/demo/index.html', await buildDemo(folder)]]);
const folders = {'/demo/built/': folder, '/demo/': 'demo/', '/': '.'};
const server = await startServer({folders, pages});
try {
  for (const [name, device] of Object.entries(devices)) {
    const result = await audit(`${server.address}/demo/`, device);
    const scores = scoresOf(result);
    const {audits} = result;
    const shown = [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ];
    console.log(
      `${name}: ${Object.entries(scores)
        .map((pair) => pair.join(' '))
        .join(', ')}`,
    );
    console.log(`  ${shown.map((id) => `${id} ${audits[id].displayValue}`).join(', ')}`);
    for (const fault of faultsOf(result)) console.error(`  ${fault}`);
    if (mustBePerfect.some((category) => scores[category] < 100)) process.exitCode = 1;
  }
} finally {
  server.close();
  rmSync(folder, {recursive: true});
}
