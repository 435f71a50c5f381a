/** The packed package in the builds of sites: how many files a reader's browser asks for, and what stays. */
import {build as buildWithEsbuild} from 'esbuild';
import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {build as buildWithVite} from 'vite';
import webpack from 'webpack';
import {serveFolder} from '../examples/serve-folder.mjs';
import {findUndeclaredImports} from '../../scripts/declared-imports.mjs';
import {launchChromium} from '../runner/launch-browser.mjs';
import {installLibrary} from '../runner/pack-library.mjs';

let library;
before(async () => (library = await installLibrary()));
after(() => library.remove());

const at = (name) => join(library.folder, name);
const write = (name, text) => writeFile(at(name), text);

it('every imported package is declared', () => {
  assert.deepEqual(findUndeclaredImports(at('node_modules/article-widgets')), []);
});

describe('one element from data in a plain Vite build', () => {
  const figure = {id: 'a', measure: 'missing', amount: {kind: 'exact', value: 7}};
  const stories = [{url: 'https://news.example/a', title: 'The ferry is back'}];
  const blocks = [{type: 'paragraph', content: ['It was closed at noon.']}];
  const cases = {
    'article-body': [{blocks}, 'It was closed at noon.'],
    'casualty-card': [{report: {figures: [figure]}}, '7'],
    'related-stories': [{stories}, 'The ferry is back'],
    'weather-dateline': [{dateline: {place: 'Harrow Ford'}}, 'Harrow Ford'],
    article: [{article: {headline: 'The bridge is closed', body: blocks}}, 'The bridge is closed'],
  };
  let browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  for (const [name, [data, words]] of Object.entries(cases))
    it(`needs at most six requests for ${name}`, async () => {
      await write('index.html', '<script type="module" src="/main.js"></script>');
      await write(
        'main.js',
        `import 'article-widgets/${name}.js';
        const element = Object.assign(document.createElement('aw-${name}'), ${JSON.stringify(data)});
        document.body.append(element);`,
      );
      const outDir = at(`vite-${name}`);
      await buildWithVite({root: library.folder, logLevel: 'error', build: {outDir}});
      const site = await serveFolder(outDir);
      const page = await browser.newPage();
      try {
        const asked = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.goto(`${site.address}/`, {waitUntil: 'networkidle0'});
        const text = await page.evaluate(() => document.body.innerText);
        assert.ok(text.includes(words), text);
        // Beside the page itself.
        const files = asked.filter((path) => path !== '/' && path !== '/favicon.ico');
        assert.ok(files.length <= 6, files.join(' '));
      } finally {
        await page.close();
        site.stop();
      }
    });
});

describe('code that a site does not use', () => {
  const weigh = (code) => brotliCompressSync(code).length;
  // Bytes of `toHxl` with the check of figures, which refuses what the card refuses.
  const limit = 13_000;
  const source = "import {toHxl} from 'article-widgets/casualties.js'; console.log(toHxl);";

  it('is not in its build with esbuild', async () => {
    const {outputFiles} = await buildWithEsbuild({
      stdin: {contents: source, resolveDir: library.folder},
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
    });
    assert.ok(weigh(outputFiles[0].contents) <= limit, `${weigh(outputFiles[0].contents)} bytes`);
  });

  it('is not in its build with Rollup', async () => {
    await write('hxl.js', source);
    const build = await rollup({input: at('hxl.js'), plugins: [nodeResolve(), terser()]});
    const {output} = await build.generate({format: 'es'});
    assert.ok(weigh(output[0].code) <= limit, `${weigh(output[0].code)} bytes`);
  });
});

it('no file of the package imports itself in a circle', async () => {
  const {exports} = JSON.parse(
    await readFile(at('node_modules/article-widgets/package.json'), 'utf8'),
  );
  // Svelte's components are its own language: its compiler reads them.
  const entries = Object.keys(exports).filter(
    (key) => (key.endsWith('.js') || key === '.') && key !== './svelte.js',
  );
  const imports = entries.map(
    (key) =>
      `import 'article-widgets${key.slice(1).replace('*', key.includes('types') ? 'vue' : 'nl')}';`,
  );
  await write('all.js', imports.join('\n'));
  const circles = [];
  const build = await rollup({
    input: at('all.js'),
    external: ['react', 'vue', /^solid-js/],
    plugins: [nodeResolve()],
    onLog: (_, {code, message}) => code === 'CIRCULAR_DEPENDENCY' && circles.push(message),
  });
  await build.generate({dir: at('all')});
  assert.deepEqual(circles, []);
});

describe('modules that a site imports for their side effects', () => {
  const source = `import 'article-widgets/article-widgets.css';
    import 'article-widgets/article-widgets.classic.js';
    import 'article-widgets/locales/nl.js';`;
  const parts = {
    'the style sheet': /aw-casualty-card/,
    'the classic script': /currentScript/,
    'a language': /minstens/,
  };
  const assertWhole = (text) => {
    for (const [name, pattern] of Object.entries(parts)) assert.match(text, pattern, name);
  };

  it('are in its build with webpack', async () => {
    await write('effects.js', source);
    const stats = await promisify(webpack)({
      mode: 'production',
      entry: at('effects.js'),
      output: {path: at('webpack')},
      optimization: {minimize: false},
      module: {rules: [{test: /\.css$/, type: 'asset/source'}]},
    });
    assert.deepEqual(stats.toJson({all: false, errors: true}).errors, []);
    assertWhole(await readFile(at('webpack/main.js'), 'utf8'));
  });

  it('are in its build with Rollup', async () => {
    await write('effects.js', source);
    const styles = {
      name: 'styles',
      transform: (code, id) =>
        id.endsWith('.css') ? `document.adoptedStyleSheets.push(${JSON.stringify(code)})` : null,
    };
    const build = await rollup({
      input: at('effects.js'),
      external: /article-widgets\.js$/,
      plugins: [nodeResolve(), styles],
    });
    const {output} = await build.generate({format: 'es', inlineDynamicImports: true});
    assertWhole(output[0].code);
  });

  it('are in its build with esbuild', async () => {
    const {outputFiles} = await buildWithEsbuild({
      stdin: {contents: source, resolveDir: library.folder},
      bundle: true,
      outdir: at('esbuild'),
      write: false,
      format: 'esm',
      charset: 'utf8',
    });
    assertWhole(outputFiles.map(({text}) => text).join('\n'));
  });
});
