/** Shows a fence on a page of https://news.example in Chromium, with real files behind each address. */
import assert from 'node:assert/strict';
import {build} from 'esbuild';
import {answerAt} from './stories.mjs';

const address = 'https://news.example/page';

/** The page that a reader of the docs would paste HTML into. */
export function wrapHtml(code) {
  if (code.startsWith('<html')) return `<!doctype html>${code}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${code}</body></html>`;
}

/** Bundles JavaScript against the installed package, as an app does: the files by their address. */
export async function bundle(code, folder) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: folder},
    outdir: '/app',
    entryNames: 'main',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return Object.fromEntries(
    outputFiles.map(({path, text}) => [
      `https://news.example/app/${path.split('/').at(-1)}`,
      {body: text, contentType: 'text/javascript'},
    ]),
  );
}

/** Opens the page: what it says, what went wrong, and `close()`. */
export async function openPage(browser, html, {headers = {}, files = {}} = {}) {
  const page = await browser.newPage();
  const lines = [];
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    lines.push(message.text());
    if (message.type() === 'error') errors.push(message.text());
  });
  const own = {
    ...files,
    [address]: {body: html, contentType: 'text/html; charset=utf-8', headers},
    'https://news.example/favicon.ico': {status: 204},
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const given = own[request.url()];
    const answer = given ? {status: 200, ...given} : answerAt(request.url());
    void request.respond(answer).catch(() => errors.push(`no answer for ${request.url()}`));
  });
  await page.goto(address, {waitUntil: 'load'});
  return {page, lines, errors, close: () => page.close()};
}

/** Waits until the page or one of its frames shows each of the texts. */
export async function assertShows({page, errors, lines}, texts) {
  const deadline = Date.now() + 15_000;
  let shown;
  do {
    shown = await readText(page);
    if (texts.every((text) => shown.includes(text))) return;
  } while (Date.now() < deadline);
  assert.fail(
    `expected ${texts.join(' · ')}\nfound ${shown.slice(0, 1500)}\n${[...errors, ...lines].join('\n')}`,
  );
}

async function readText(page) {
  const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(collectText)));
  return texts.join(' ').replace(/\s+/g, ' ');
}

/** Runs in the page: what a reader sees there, without what stands in for words that are to come. */
const collectText = () => document.body?.innerText ?? '';

/** Waits until each element of ours on the page has been taken over by the library. */
export function assertUpgraded({page}) {
  return page.waitForFunction(() =>
    Array.from(document.querySelectorAll('*'))
      .filter(({localName}) => localName.startsWith('aw-'))
      .every((element) => element.matches(':defined')),
  );
}
