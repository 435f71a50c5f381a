/** The recipes of CONTRIBUTING.md, begun in a copy of the tree: the compiler names every place that is left. */
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
  // Components of React take the elements' types from the built package, which is not copied.
  const project = {extends: './tsconfig.json', include: ['src'], exclude: ['src/front-ends']};
  writeFileSync(join(tree, 'tsconfig.recipes.json'), JSON.stringify(project));
});
beforeEach(() => {
  rmSync(join(tree, 'src'), {recursive: true, force: true});
  cpSync('src', join(tree, 'src'), {recursive: true});
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

/** The files in which the compiler finds a fault. */
function findFaults() {
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const {stdout} = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.recipes.json'], {
    cwd: tree,
    encoding: 'utf8',
  });
  return [...new Set(Array.from(stdout.matchAll(/^(src\/[^(]+)\(/gm), ([, path]) => path))].sort();
}

describe('somebody who follows a recipe half way', () => {
  it('is told of every place of a new block type', () => {
    change('src/model/block.ts', '  | Footnotes;', '  | Footnotes\n  | Timeline;');
    change(
      'src/model/block.ts',
      'export interface Divider ',
      "export interface Timeline extends BlockBase {\n  type: 'timeline';\n}\n\nexport interface Divider ",
    );
    assert.deepEqual(findFaults(), [
      'src/model/block-types.ts',
      'src/templates/blocks/blocks.template.ts',
    ]);
  });

  it('is told of every place of a new language', () => {
    change('src/locales/languages.ts', '  tr: ', "  sv: () => import('./sv.js'),\n  tr: ");
    assert.deepEqual(findFaults(), ['src/locales/all-languages.ts', 'src/locales/languages.ts']);
  });

  it('is told what the row of a new format lacks', () => {
    write(
      'src/readers/nitf/format.ts',
      "import type {FormatRow} from '../reader.js';\n\nexport const nitf: FormatRow<'nitf'> = {name: 'nitf'};\n",
    );
    change('src/readers/formats.ts', '[jsonLd,', '[nitf, jsonLd,');
    assert.deepEqual(findFaults(), ['src/readers/formats.ts', 'src/readers/nitf/format.ts']);
  });
});
