/**
 * Begins the recipes of CONTRIBUTING.md in a copy of the sources: the compiler names every other
 * place. The names are new, so that no existing row is changed by accident.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';

let tree;
before(() => {
  tree = mkdtempSync(join(tmpdir(), 'article-widgets-recipes-'));
  for (const name of ['package.json', 'tsconfig.json']) cpSync(name, join(tree, name));
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  // React components use types of the built package, which is not copied; the CLI has its own project.
  const project = {
    extends: './tsconfig.json',
    include: ['src', 'demo/workbench'],
    exclude: ['src/front-ends', 'src/cli'],
  };
  writeFileSync(join(tree, 'tsconfig.recipes.json'), JSON.stringify(project));
});
beforeEach(() => {
  for (const folder of ['src', 'demo/workbench']) {
    rmSync(join(tree, folder), {recursive: true, force: true});
    cpSync(folder, join(tree, folder), {recursive: true});
  }
});
after(() => rmSync(tree, {recursive: true}));

function write(path, text) {
  mkdirSync(dirname(join(tree, path)), {recursive: true});
  writeFileSync(join(tree, path), text);
}

function change(path, old, changed) {
  const text = readFileSync(join(tree, path), 'utf8');
  assert.ok(text.includes(old), `${path}: expected ${old}`);
  write(path, text.replace(old, changed));
}

/** The files in which the compiler finds an error. */
function findFaults() {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const {stdout} = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.recipes.json'], {
    cwd: tree,
    encoding: 'utf8',
  });
  return [
    ...new Set(Array.from(stdout.matchAll(/^((?:src|demo)\/[^(]+)\(/gm), ([, path]) => path)),
  ].sort();
}

describe('the compiler', () => {
  it('names every place of a new block type', () => {
    change('src/model/block.ts', '  | Footnotes', '  | Footnotes\n  | Timeline');
    change(
      'src/model/block.ts',
      'export interface Divider ',
      "export interface Timeline extends BlockBase {\n  type: 'timeline';\n}\n\nexport interface Divider ",
    );
    assert.deepEqual(findFaults(), [
      'demo/workbench/state/block-kinds.ts',
      'src/model/block-types.ts',
      'src/templates/blocks/blocks.template.ts',
      'src/writers/markdown.ts',
    ]);
  });

  it('names every place of a new language', () => {
    change('src/locales/languages.ts', '  tr: ', "  eo: () => import('./eo.js'),\n  tr: ");
    assert.deepEqual(findFaults(), ['src/locales/all-languages.ts', 'src/locales/languages.ts']);
  });

  it('names every place of a new format, and what its row lacks', () => {
    write(
      'src/readers/invented/format.ts',
      "import type {FormatRow} from '../reader.js';\n\nexport const invented: FormatRow<'invented'> = {name: 'invented'};\n",
    );
    const row = "import {invented} from './invented/format.js';\n";
    change('src/readers/formats.ts', 'import {nitf}', `${row}import {nitf}`);
    change('src/readers/formats.ts', '  nitf,', '  invented,\n  nitf,');
    assert.deepEqual(findFaults(), [
      'demo/workbench/intake/format-labels.ts',
      'src/readers/invented/format.ts',
    ]);
  });
});
