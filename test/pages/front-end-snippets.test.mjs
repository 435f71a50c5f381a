/** The code of docs/front-ends.md for each front end, run as it is pasted. */
import assert from 'node:assert/strict';
import {build} from 'esbuild';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {optionsOf} from '../frameworks/front-ends.mjs';
import {installPackage} from '../frameworks/install-package.mjs';
import {codeOf, snippets} from '../frameworks/snippets.mjs';
import {readFences} from '../docs/read-fences.mjs';
import {launchBrowser} from '../runner/launch-browser.mjs';
import {serve} from '../runner/page.mjs';
import {until} from '../runner/visit.mjs';

// Beside the installed packages, where an app of a stranger would be.
const sources = fileURLToPath(new URL('../frameworks/node_modules/.snippets', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'front-end-snippets-'));
let site, browser;
before(async () => {
  installPackage();
  site = await serve(root);
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  for (const folder of [root, sources]) rmSync(folder, {recursive: true, force: true});
});

const start = `
  const article = {
    headline: 'The bridge is closed',
    body: [{type: 'paragraph', content: ['At noon.']}],
    related: [{kind: 'read-next', stories: [{url: '/ferry', title: 'The ferry sails'}]}],
  };
  const follow = (url) => (globalThis.followed = url);
  mount(document.querySelector('main'), {article, follow});
`;

async function write(name) {
  const {file, frontEnd, mount} = snippets[name];
  const folder = name.replaceAll(' ', '-');
  for (const parent of [sources, root]) mkdirSync(join(parent, folder), {recursive: true});
  writeFileSync(join(sources, folder, file), codeOf(name));
  await build({
    ...optionsOf(frontEnd),
    stdin: {contents: mount + start, resolveDir: join(sources, folder)},
    entryNames: 'app',
    outdir: join(root, folder),
  });
  writeFileSync(
    join(root, folder, 'index.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><main></main><script type="module" src="app.js"></script>',
  );
  return `${site.address}/${folder}/index.html`;
}

describe('the guide to front ends', () => {
  it('has code for each front end, and no others', () => {
    const languages = ['tsx', 'vue', 'svelte', 'ts'];
    const written = readFences().filter(
      ({file, language, expected}) =>
        file === 'docs/front-ends.md' && languages.includes(language) && !expected.is,
    );
    assert.equal(written.length, Object.keys(snippets).length);
  });

  for (const name of Object.keys(snippets)) {
    it(`shows a story in ${name} and leaves following a link to the router`, async () => {
      const address = await write(name);
      const page = await browser.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) problems.push(message.text());
      });
      await page.goto(address);
      const link = 'aw-article aw-related-stories a';
      await until(page, (selector) => document.querySelector(selector) !== null, link);
      await page.click(link);
      await until(page, () => globalThis.followed !== undefined);
      assert.match(await page.evaluate(() => globalThis.followed), /\/ferry$/);
      assert.equal(
        await page.$eval('aw-article h1', (heading) => heading.textContent),
        'The bridge is closed',
      );
      assert.equal(await page.evaluate(() => location.href), address);
      assert.deepEqual(problems, []);
      await page.close();
    });
  }
});
