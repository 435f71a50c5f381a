/** The words that front ends print on a server, taken over in Chromium, from the packed package. */
import assert from 'node:assert/strict';
import {build} from 'esbuild';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {
  svelte,
  svelteModules,
  svelteModulesOnServer,
  svelteOnServer,
} from '../frameworks/compilers.mjs';
import {optionsOf} from '../frameworks/front-ends.mjs';
import {installPackage} from '../frameworks/install-package.mjs';
import {onServerPage, readText, sentences, shown, untilText} from '../frameworks/server-page.mjs';
import {findFreePort} from '../runner/free-port.mjs';
import {launchChromium} from '../runner/launch-browser.mjs';
import {serve, untilStill} from '../runner/page.mjs';

const resolveDir = fileURLToPath(new URL('../frameworks/servers', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'front-end-markup-'));

/** How each front end prints a page and takes it over; both get what is shown, and whether isolated. */
const frontEnds = {
  'React 18': reactOf('React 18'),
  'React 19': reactOf('React 19'),
  Solid: {
    name: 'Solid',
    server: `
      import {createComponent} from 'solid-js';
      import {generateHydrationScript, renderToString} from 'solid-js/web';
      import {Page} from './solid.js';
      export const print = (props) => renderToString(() => createComponent(Page, props));
      export const head = generateHydrationScript();`,
    client: `
      import {createComponent, createSignal, mergeProps} from 'solid-js';
      import {hydrate} from 'solid-js/web';
      import {Page} from './solid.js';
      export function takeOver(place, props) {
        const [state, setState] = createSignal(props);
        let story;
        const ref = (element) => (story = element);
        hydrate(() => createComponent(Page, mergeProps(state, {ref})), place);
        return {update: setState, story: () => story};
      }`,
  },
  'Svelte 5': {
    name: 'Svelte 5',
    onServer: {
      conditions: ['svelte', 'development'],
      plugins: [svelteOnServer, svelteModulesOnServer],
    },
    inBrowser: {plugins: [svelte, svelteModules]},
    server: `
      import {render} from 'svelte/server';
      import Page from './Page.svelte';
      import {createState} from './state.svelte.js';
      export const print = (props) => render(Page, {props: {page: createState(props)}}).body;`,
    client: `
      import {flushSync, hydrate} from 'svelte';
      import Page from './Page.svelte';
      import {createState} from './state.svelte.js';
      export function takeOver(target, props) {
        const state = createState(props);
        const page = hydrate(Page, {target, props: {page: state}});
        const update = (props) => flushSync(() => (state.current = props));
        return {update, story: () => page.findStory()};
      }`,
  },
  'Vue 3': {
    name: 'Vue 3',
    server: `
      import {renderToString} from 'vue/server-renderer';
      import {createPage} from './vue.js';
      export const print = (props) => renderToString(createPage(props).app);`,
    client: `
      import {nextTick} from 'vue';
      import {createPage} from './vue.js';
      export function takeOver(place, props) {
        const {app, state, story} = createPage(props);
        app.mount(place);
        const update = (props) => {
          state.value = props;
          return nextTick();
        };
        return {update, story: () => story.value.$el};
      }`,
  },
};

function reactOf(name) {
  return {
    name,
    streams: true,
    server: `
      import {createElement} from 'react';
      import {renderToPipeableStream, renderToString} from 'react-dom/server';
      import {text} from 'node:stream/consumers';
      import {PassThrough} from 'node:stream';
      import {LatePage, Page} from './react.jsx';
      export const print = (props) => renderToString(createElement(Page, props));
      export const stream = (props) =>
        new Promise((resolve) => {
          const {pipe} = renderToPipeableStream(createElement(LatePage, props), {
            onShellReady: () => resolve(text(pipe(new PassThrough()))),
          });
        });`,
    client: `
      import {createElement} from 'react';
      import {hydrateRoot} from 'react-dom/client';
      import {flushSync} from 'react-dom';
      import {LatePage, Page, story} from './react.jsx';
      export function takeOver(place, props) {
        const App = props.isStreamed ? LatePage : Page;
        const root = hydrateRoot(place, createElement(App, props), {
          onRecoverableError: (error) => console.error(error),
        });
        const update = (props) => flushSync(() => root.render(createElement(App, props)));
        return {update, story: () => story.current};
      }`,
  };
}

const banner = "import {createRequire} from 'node:module'; const require = createRequire('/');";

/** Prints a page as a server does that has Node's conditions and no DOM. */
async function buildServer({name, server, onServer}, folder) {
  const outfile = join(folder, 'server.mjs');
  await build({
    ...optionsOf(name),
    splitting: false,
    platform: 'node',
    ...onServer,
    banner: {js: banner},
    stdin: {contents: server, resolveDir},
    outfile,
  });
  return import(pathToFileURL(outfile));
}

async function buildClient({name, client, inBrowser}, folder) {
  const {metafile} = await build({
    ...optionsOf(name),
    metafile: true,
    ...inBrowser,
    stdin: {
      contents: `${client}
        import 'article-widgets/locales/nl.js'; // For what is drawn in the browser.
        const given = JSON.parse(document.getElementById('data').text);
        let props = {...given, onLoad: () => (globalThis.loaded = (globalThis.loaded ?? 0) + 1)};
        globalThis.app = takeOver(document.getElementById('app'), props);
        globalThis.update = (change) => app.update((props = {...props, shown: {...props.shown, ...change}}));
      `,
      resolveDir,
    },
    entryNames: 'client',
    outdir: folder,
  });
  return Object.keys(metafile.inputs);
}

const files = ['index.html', 'isolated.html'];

const pageOf = (printed, options) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>A page</title><link rel="icon" href="data:,"><div id="app" data-words>${printed}</div>
  <script type="application/json" id="data">${JSON.stringify({shown, ...options})}</script>
  <script type="module" src="client.js"></script>`;

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

/** Until the elements are upgraded and the front end has set their data. */
const untilTaken = (page) =>
  page.waitForFunction(
    () => globalThis.loaded && document.querySelector('aw-article:state(ready)'),
  );

for (const [name, frontEnd] of Object.entries(frontEnds)) {
  describe(`markup of ${name} from a server`, () => {
    const folder = join(root, name.replace(' ', '-'));
    const addressOf = (file) => `${site.address}/${name.replace(' ', '-')}/${file}`;
    let inputs;
    before(async () => {
      mkdirSync(folder);
      const {print, stream, head = ''} = await buildServer(frontEnd, folder);
      inputs = await buildClient(frontEnd, folder);
      for (const file of files) {
        const isolated = file === 'isolated.html';
        writeFileSync(
          join(folder, file),
          head + pageOf(await print({shown, isolated}), {isolated}),
        );
      }
      if (stream)
        writeFileSync(
          join(folder, 'streamed.html'),
          pageOf(await stream({shown}), {isStreamed: true}),
        );
    });

    it('sends no server code to the browser', () => {
      assert.ok(inputs.some((path) => path.includes('no-markup')));
      assert.deepEqual(
        inputs.filter((path) => path.includes('dist/server')),
        [],
      );
    });

    for (const file of frontEnd.streams ? [...files, 'streamed.html'] : files) {
      const open = (options, use) =>
        onServerPage({browser, address: addressOf(file), ...options}, use);

      // A stream sends the words in time, for a script of React to put in place.
      if (file !== 'streamed.html')
        it(`is complete without scripts: ${file}`, async () => {
          await open({scripts: false}, async (page) => {
            const text = await readText(page);
            for (const words of sentences) assert.ok(text.includes(words), `${words}: ${text}`);
            assert.ok(!text.includes('Story d'), 'no more stories than asked for');
            assert.ok(!text.includes('Fallback'));
          });
        });

      it(`is hydrated without a warning, change or shift: ${file}`, async () => {
        const whole = file === 'isolated.html' ? file : 'index.html';
        const printed = await onServerPage(
          {browser, address: addressOf(whole), scripts: false},
          readText,
        );
        await open({}, async (page, problems) => {
          await untilTaken(page);
          await untilStill(page);
          assert.deepEqual(problems, []);
          assert.deepEqual(await page.evaluate(() => globalThis.changes), []);
          // What a stream sends late takes the place of what stood there: that is a shift of its own.
          if (file !== 'streamed.html')
            assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
          assert.equal(await readText(page), printed);
          assert.equal(await page.evaluate(() => globalThis.loaded), 1);
          const headline = await page.evaluate(() => app.story().article.headline);
          assert.equal(headline, 'De brug is dicht');
        });
      });

      it(`is replaced by other data, and by none: ${file}`, async () => {
        await open({}, async (page, problems) => {
          await untilTaken(page);
          const until = (words, isThere) => untilText(page, words, isThere);
          await page.evaluate((article) => update({article}), {
            ...shown.article,
            language: 'en',
            headline: 'The bridge is open',
          });
          await until('The bridge is open');
          await until('De brug is dicht', false);
          await until('Sunday, January 12, 2025');
          assert.equal(await page.$eval('aw-article', ({lang}) => lang), 'en');
          await page.evaluate(() => update({article: undefined, blocks: undefined}));
          await until('The bridge is open', false);
          await until('It was closed at noon.', false);
          await until('Fallback');
          assert.deepEqual(problems, []);
        });
      });
    }
  });
}
