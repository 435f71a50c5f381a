/** A story in a frame without access to the page around it, in each engine. */
import {embedSnippet} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {launchBrowser} from '../runner/launch-browser.mjs';
import {serveAnswers, serveLibrary} from './frame-sites.mjs';

const story = {
  headline: 'The bridge is closed',
  language: 'en',
  body: [{type: 'paragraph', content: ['It was closed at noon, and ferries run. '.repeat(40)]}],
};

let newsroom, library, browser;
before(async () => {
  library = await serveLibrary({'/bridge.json': story});
  const base = `${library.address}/library/`;
  const src = `${library.address}/bridge.json`;
  const body = `<!doctype html><meta charset="utf-8">${embedSnippet(story, {kind: 'frame', base, src})}`;
  newsroom = await serveAnswers((url) => url === '/page' && {body});
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await Promise.all([newsroom, library].map((site) => site.close()));
});

it('a story in a sandboxed frame gets its height and takes the place of the quotation', async () => {
  const page = await browser.newPage();
  await page.goto(`${newsroom.address}/page`);
  const isShown = () => !document.querySelector('blockquote').checkVisibility();
  await page.waitForFunction(isShown, {timeout: 20_000});
  const height = await page.$eval('iframe', ({clientHeight}) => clientHeight);
  assert.notEqual(height, 600);
  await page.close();
});
