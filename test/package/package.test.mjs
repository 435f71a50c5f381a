/** The package as a stranger has it: packed, and installed in an empty folder. */
import {build} from 'esbuild';
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {copyFile, readdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {brotliCompressSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import ts from 'typescript';
import {installLibrary} from '../runner/pack-library.mjs';

const run = promisify(execFile);

/** Runs a tool of ours; what it says where it fails is the message. */
const runTool = (name, args, options) =>
  run(resolve('node_modules/.bin', name), args, options).catch(({stdout, stderr}) =>
    assert.fail(stdout + stderr),
  );

let library;
let inside;
before(async () => {
  library = await installLibrary();
  inside = (path) => join(library.folder, 'node_modules/article-widgets', path);
});
after(() => library.remove());

const readInside = (path) => readFile(inside(path), 'utf8');

/** Every address that `exports` names, with a language and a front end for the patterns. */
async function listEntries() {
  const {exports} = JSON.parse(await readInside('package.json'));
  return Object.keys(exports).map((key) =>
    key.replace(/^\./, 'article-widgets').replace('types/*', 'types/vue').replace('*', 'nl'),
  );
}

/** Stories of the formats that have no folder of cases. */
const samples = {
  article: JSON.stringify({
    headline: 'The bridge is closed',
    body: [{type: 'paragraph', content: ['It was closed at noon.']}],
  }),
  html: '<h1>The bridge is closed</h1><p>It was closed at noon.</p>',
  mail: 'From: News desk <desk@news.example>\nSubject: The bridge is closed\n\nIt was closed at noon.\n',
};

/** A story of a format, as bytes: the first case of its tests that has a headline and a paragraph. */
async function readSample(name) {
  if (samples[name]) return {text: Buffer.from(samples[name]).toString('base64')};
  const folder = `test/readers/${name}/cases`;
  const files = (await readdir(folder)).sort();
  for (const file of files.filter((file) => file.endsWith('.expected.json'))) {
    const {article} = JSON.parse(await readFile(join(folder, file), 'utf8'));
    const isWhole = article?.headline && article.body?.some(({type}) => type === 'paragraph');
    if (!isWhole) continue;
    const start = file.replace('expected.json', '');
    const input = files.find((other) => other.startsWith(start) && other !== file);
    return {text: (await readFile(join(folder, input))).toString('base64'), format: name};
  }
  return assert.fail(`${folder}: expected a case with a headline and a paragraph, found none`);
}

describe('the packed package', () => {
  it('has the built library, docs and licences, and nothing else', () => {
    const others = library.files.filter((path) => !/^(dist|docs)\//.test(path));
    assert.deepEqual(others.sort(), [
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'package.json',
    ]);
    assert.deepEqual(
      library.files.filter((path) => /\.test\.|\/test\/|\/alone\/|(?<!\.d)\.ts$/.test(path)),
      [],
    );
    assert.ok(library.size < 3_500_000, `${library.size} bytes`);
  });

  it('has no scripts or tools in its package.json, and leaves the repository’s unchanged', async () => {
    const published = JSON.parse(await readInside('package.json'));
    for (const key of ['scripts', 'workspaces', 'devDependencies', 'overrides'])
      assert.ok(!(key in published), key);
    assert.ok(JSON.parse(await readFile('package.json', 'utf8')).scripts.test);
  });

  it('has entries for bundlers that do not read `exports`, such as Parcel', async () => {
    const {exports, module, alias} = JSON.parse(await readInside('package.json'));
    const entries = {...alias, '.': module, './package.json': './package.json'};
    assert.deepEqual(Object.keys(entries).sort(), Object.keys(exports).sort());
    for (const path of Object.values(entries))
      assert.ok(
        library.files.includes(path.replace('./', '').replace('$1', 'nl')) ||
          path.includes('types'),
        path,
      );
  });

  it('has every file that its README links to', async () => {
    const links = (await readInside('README.md')).matchAll(/\]\((?!https?:|#)([^)#]+)/g);
    for (const [, path] of links) assert.ok(library.files.includes(path), path);
  });

  it('has the licence of everything in the bundle', async () => {
    const licences = await readInside('dist/LICENSES.txt');
    for (const words of ['MIT License', 'Google LLC', 'ISC License', 'Lucide'])
      assert.ok(licences.includes(words), words);
  });

  it('has every source of its source maps', async () => {
    const maps = library.files.filter((path) => path.endsWith('.map'));
    assert.ok(maps.length > 0);
    for (const path of maps) {
      const {sources, sourcesContent = []} = JSON.parse(await readInside(path));
      const missing = sources.filter(
        (source, index) =>
          sourcesContent[index] == null && !library.files.includes(join(dirname(path), source)),
      );
      assert.deepEqual(missing, [], path);
    }
  });

  it('has every source map that is named', async () => {
    for (const path of library.files.filter((path) => path.endsWith('.js'))) {
      const [, map] = /\n\/\/# sourceMappingURL=(\S+)/.exec(await readInside(path)) ?? [];
      if (map) assert.ok(library.files.includes(join(dirname(path), map)), path);
    }
  });

  it('satisfies publint', async () => {
    await runTool('publint', ['--strict', library.archive]);
  });

  it('has types for every module resolution of ESM', async () => {
    // `esm-only` leaves out what a package without CommonJS cannot have: `require`, and TypeScript's
    // resolution of 2012 (node10), which does not read `exports`.
    await runTool('attw', [library.archive, '--profile', 'esm-only']);
  });
});

describe('in Node', () => {
  it('every module can be imported, without output', async () => {
    // Not the scripts of pages; React, Solid, Svelte and Vue, which are not installed here; or modules that are types only.
    const others =
      /\/(article-widgets(\.classic)?|embed|frame|react|solid|svelte|vue|types\/\w+)\.js$/;
    const modules = (await listEntries()).filter(
      (name) => /widgets$|\.js$/.test(name) && !others.test(name),
    );
    assert.ok(modules.length >= 11);
    for (const name of modules) {
      const script = `const before = Object.keys(globalThis);
        const names = Object.keys(await import('${name}'));
        const added = Object.keys(globalThis).filter((key) => !before.includes(key));
        console.log(JSON.stringify({names: names.length, added}));`;
      const {stdout, stderr} = await run(
        process.execPath,
        ['--input-type=module', '--eval', script],
        {cwd: library.folder},
      );
      const {names, added} = JSON.parse(stdout);
      assert.ok(names > 0, name);
      // Lit's own, which its build for servers keeps lists of versions in.
      assert.deepEqual(
        added.filter((key) => !/^(lit|reactive)|customElements/.test(key)),
        [],
        name,
      );
      assert.equal(stderr, '', name);
    }
  });

  it('reads and renders every format, with nothing else installed', async () => {
    const {formats} = await import('../../build/readers/formats.js');
    const inputs = await Promise.all(formats.map(async ({name}) => [name, await readSample(name)]));
    await writeFile(join(library.folder, 'inputs.json'), JSON.stringify(inputs));
    const script = `import {readFileSync} from 'node:fs';
      import {readArticle} from 'article-widgets/readers.js';
      import {renderArticle} from 'article-widgets/server.js';
      for (const [name, {text, format}] of JSON.parse(readFileSync('inputs.json', 'utf8'))) {
        const reading = await readArticle(Buffer.from(text, 'base64'), {format});
        // A story that is held back has no words to print.
        const {status, embargoedUntil, ...article} = reading.article;
        const html = renderArticle(article);
        console.log(JSON.stringify([name, reading.format, html.includes('<h1') && html.includes('<p')]));
      }`;
    const {stdout} = await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: library.folder,
    });
    const readings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      readings,
      formats.map(({name}) => [name, name, true]),
    );
  });

  it('every file of the package can be resolved', async () => {
    const names = JSON.stringify(await listEntries());
    const script = `import {access} from 'node:fs/promises';
      for (const name of ${names}) await access(new URL(import.meta.resolve(name)));`;
    await run(process.execPath, ['--input-type=module', '--eval', script], {cwd: library.folder});
  });
});

describe('types', () => {
  const settings = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  };

  for (const [module, moduleResolution] of [
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])
    it(`are complete and valid for ${moduleResolution}, in strict mode`, async () => {
      const {folder} = library;
      await copyFile('test/package/package-consumer.mts', join(folder, 'consumer.mts'));
      const compilerOptions = {...settings, module, moduleResolution};
      const project = {compilerOptions, files: ['consumer.mts']};
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project));
      await runTool('tsc', ['--project', folder]);
    });

  it('are never any', async () => {
    const found = [];
    for (const path of library.files.filter((path) => path.endsWith('.d.ts'))) {
      const file = ts.createSourceFile(path, await readInside(path), ts.ScriptTarget.Latest, true);
      const visit = (node) => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${path}: ${node.parent.getText()}`);
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
    assert.deepEqual(found, []);
  });
});

describe('one element in the bundle of a site', () => {
  const limit = 9_100; // bytes, brotli
  const elements = ['article-body', 'weather-dateline', 'casualty-card', 'related-stories'];
  const weigh = (code) => brotliCompressSync(code).length;

  for (const element of elements)
    it(`is ${element} without the others: esbuild`, async () => {
      const leaveDynamic = ({path, kind}) =>
        kind === 'dynamic-import' ? {path, external: true} : undefined;
      const {outputFiles, metafile} = await build({
        stdin: {contents: `import 'article-widgets/${element}.js'`, resolveDir: library.folder},
        bundle: true,
        minify: true,
        write: false,
        metafile: true,
        legalComments: 'none',
        format: 'esm',
        plugins: [
          {name: 'dynamic', setup: ({onResolve}) => onResolve({filter: /./}, leaveDynamic)},
        ],
      });
      assert.ok(weigh(outputFiles[0].contents) <= limit, `${weigh(outputFiles[0].contents)} bytes`);
      const tags = Object.keys(metafile.inputs).flatMap(
        (path) => /elements\/([\w-]+)\/\1\.js$/.exec(path)?.[1] ?? [],
      );
      assert.deepEqual(tags, [element]);
    });

  for (const element of elements)
    it(`is ${element} without the others: rollup`, async () => {
      const entry = join(library.folder, `${element}.js`);
      await writeFile(entry, `import 'article-widgets/${element}.js'`);
      const leaveDynamic = {name: 'dynamic', resolveDynamicImport: () => false};
      const bundle = await rollup({input: entry, plugins: [leaveDynamic, nodeResolve(), terser()]});
      const {output} = await bundle.generate({format: 'es'});
      assert.ok(weigh(output[0].code) <= limit, `${weigh(output[0].code)} bytes`);
    });

  it('is nothing if nothing is used', async () => {
    const {outputFiles} = await build({
      stdin: {
        contents: "import {readCasualties} from 'article-widgets/casualties.js'",
        resolveDir: library.folder,
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
    });
    assert.equal(outputFiles[0].text.trim(), '');
  });
});
