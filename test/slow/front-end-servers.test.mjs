/** React components of the built package on a server without a DOM, and taken over in Chromium. */
import assert from 'node:assert/strict';
import {build} from 'esbuild';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {optionsOf} from '../frameworks/front-ends.mjs';
import {installPackage} from '../frameworks/install-package.mjs';
import {launchChromium} from '../runner/launch-browser.mjs';
import {serve} from '../runner/page.mjs';

const resolveDir = fileURLToPath(new URL('../frameworks/apps', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'front-end-servers-'));
let site, browser;
before(async () => {
  installPackage();
  site = await serve(root);
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(root, {recursive: true});
});

const story = `
  import {createElement as h} from 'react';
  import {AwArticle, AwRelatedStories} from 'article-widgets/react.js';
  const article = {headline: 'The bridge is closed', body: [{type: 'paragraph', content: ['At noon.']}]};
  export const page = h('div', null,
    h(AwArticle, {article, isolated: true, className: 'lead', onLoad: () => (globalThis.isLoaded = true)},
      h('h1', null, 'The bridge is closed'), h('p', null, 'At noon.')),
    h(AwRelatedStories, {src: '/stories.json', headingLevel: 3, id: 'list'}));
`;
const server = `${story}
  import {renderToString} from 'react-dom/server';
  export const globals = ['window', 'document', 'customElements', 'HTMLElement'].filter((name) => name in globalThis);
  export const html = renderToString(page);
`;
const client = `
  import 'article-widgets';
  import {hydrateRoot} from 'react-dom/client';
  globalThis.takeOver = async () => {
    const {page} = await import('story');
    hydrateRoot(document.querySelector('main'), page, {onRecoverableError: (error) => console.error(error)});
  };
`;
const storyModule = {
  name: 'story',
  setup(build) {
    build.onResolve({filter: /^story$/}, () => ({path: 'story', namespace: 'story'}));
    build.onLoad({filter: /.*/, namespace: 'story'}, () => ({contents: story, resolveDir}));
  },
};

/** Prints the page as a server does that has Node's conditions and no DOM. */
async function print(name, folder) {
  const outfile = join(folder, 'server.mjs');
  await build({
    ...optionsOf(name),
    splitting: false,
    platform: 'node',
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire('/');"},
    stdin: {contents: server, resolveDir},
    outfile,
  });
  return import(pathToFileURL(outfile));
}

for (const name of ['React 18', 'React 19']) {
  describe(`${name} on a server`, () => {
    const folder = join(root, name.replace(' ', '-'));
    let printed;
    before(async () => {
      mkdirSync(folder);
      printed = await print(name, folder);
      await build({
        ...optionsOf(name),
        plugins: [storyModule],
        stdin: {contents: client, resolveDir},
        entryNames: 'client',
        outdir: folder,
      });
      writeFileSync(
        join(folder, 'index.html'),
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><main>${printed.html}</main><script type="module" src="client.js"></script>`,
      );
      writeFileSync(
        join(root, 'stories.json'),
        '{"kind": "read-next", "stories": [{"url": "/ferry", "title": "The ferry sails"}]}',
      );
    });

    it('renders the tags with their attributes and text, without a DOM', () => {
      assert.deepEqual(printed.globals, []);
      const {html} = printed;
      assert.match(html, /<aw-article (?=[^>]*class="lead")(?=[^>]*isolated="")[^>]*>/);
      // The words are those of the data: the children are for a page without them.
      assert.match(html, /<h1[^>]*>The bridge is closed<\/h1>/);
      assert.match(html, /<p[^>]*>At noon\.<\/p>/);
      assert.match(
        html,
        /<aw-related-stories (?=[^>]*src="\/stories\.json")(?=[^>]*heading-level="3")(?=[^>]*id="list")[^>]*>/,
      );
      assert.doesNotMatch(printed.html, /object Object|onLoad|article=/);
    });

    it('hydrates the page, also late, without a warning and without losing an element', async () => {
      const page = await browser.newPage();
      const problems = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) problems.push(message.text());
      });
      await page.goto(`${site.address}/${name.replace(' ', '-')}/index.html`);
      // The list has fetched and drawn its words before React arrives.
      await page.waitForSelector('aw-related-stories a');
      await page.evaluate(() => {
        globalThis.before = [...document.querySelectorAll('aw-article, aw-related-stories a')];
        return takeOver();
      });
      await page.waitForFunction(() => globalThis.isLoaded);
      const kept = await page.evaluate(() =>
        globalThis.before.map((element) => element.isConnected),
      );
      assert.deepEqual(kept, [true, true]);
      assert.equal(
        await page.$eval('aw-article', (story) => story.article.headline),
        'The bridge is closed',
      );
      assert.deepEqual(problems, []);
      await page.close();
    });
  });
}
