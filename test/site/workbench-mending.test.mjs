/** What an editor changes in the text: pure functions, without a page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';

const blocks = await importModule('state/blocks.ts');
const tables = await importModule('state/new-blocks.ts');
const {joinMoment, splitMoment} = await importModule('state/moment.ts');
const {openWork} = await importModule('state/work.ts');

const paragraph = (...content) => ({type: 'paragraph', content});
const strong = (text) => ({type: 'strong', content: [text]});
const open = (body, found = []) => openWork({headline: 'The river', body}, found);

describe('blocks', () => {
  it('are cut in two within a mark, which is on both sides', () => {
    const work = blocks.splitBlock(open([paragraph('It ', strong('rose fast'), '.')]), 0, 7);
    assert.deepEqual(work.article.body, [
      paragraph('It ', strong('rose')),
      paragraph(strong(' fast'), '.'),
    ]);
  });

  it('are joined with a space between them', () => {
    const work = blocks.mergeBlock(open([paragraph('It rose.'), paragraph('It fell.')]), 1);
    assert.deepEqual(work.article.body, [paragraph('It rose. It fell.')]);
    assert.deepEqual(work.keys, [0]);
  });

  it('keep their keys when they are moved', () => {
    const work = blocks.moveBlock(open([paragraph('a'), paragraph('b'), paragraph('c')]), 2, -2);
    assert.deepEqual(work.keys, [2, 0, 1]);
  });

  it('become a list, an item for each line, and paragraphs again', () => {
    const lines = paragraph('One', {type: 'break'}, 'Two');
    const list = blocks.changeKind(open([lines]), 0, 'list');
    assert.deepEqual(list.article.body, [
      {type: 'list', items: [{content: ['One']}, {content: ['Two']}]},
    ]);
    const again = blocks.changeKind(list, 0, 'paragraph');
    assert.deepEqual(again.article.body, [paragraph('One'), paragraph('Two')]);
  });

  it('become the headline, and the headline takes their place', () => {
    const work = blocks.promoteBlock(open([paragraph('The bridge is closed')]), 0, 'headline');
    assert.equal(work.article.headline, 'The bridge is closed');
    assert.deepEqual(work.article.body, [paragraph('The river')]);
  });

  it('are added after another, or at the end', () => {
    const work = blocks.addBlock(open([paragraph('a'), paragraph('b')]), 'image', 0);
    assert.deepEqual(work.keys, [0, 2, 1]);
    assert.deepEqual(blocks.addBlock(work, 'gallery').article.body[3], {
      type: 'gallery',
      images: [{url: 'https://'}, {url: 'https://'}],
    });
  });

  it('are dropped with all below them', () => {
    const body = ['a', 'b', 'c'].map((text) => paragraph(text));
    assert.deepEqual(blocks.dropFrom(open(body), 1).article.body, [paragraph('a')]);
  });

  it('stay blocks when all their words are deleted', () => {
    const work = blocks.changeBlock(open([paragraph('a')]), 0, ['content'], []);
    assert.deepEqual(work.article.body, [paragraph()]);
  });
});

describe('a table', () => {
  const texts = ({rows}) => rows.map(({cells}) => cells.map(({content}) => content.join('')));
  const row = (...words) => ({cells: words.map((word) => ({content: [word]}))});

  it('is added with heads of its columns', () => {
    const [table] = blocks.addBlock(open([]), 'table').article.body;
    assert.equal(tables.hasHeadRow(table.rows), true);
    assert.deepEqual(texts(table), [
      ['', ''],
      ['', ''],
    ]);
  });

  it('gets a row and a column, whose first cell is a head as the others are', () => {
    const rows = tables.headFirstRow([row('Year', 'Dead'), row('2019', '7')], true);
    const more = tables.addColumn(tables.addRow(rows));
    assert.deepEqual(texts({rows: more}), [
      ['Year', 'Dead', ''],
      ['2019', '7', ''],
      ['', '', ''],
    ]);
    assert.equal(tables.hasHeadRow(more), true);
    assert.deepEqual(tables.dropRow(tables.dropColumn(more)), rows);
  });

  it('is plain again when its first row heads nothing', () => {
    const rows = [row('2019', '7')];
    assert.deepEqual(tables.headFirstRow(tables.headFirstRow(rows, true), false), rows);
  });

  it('keeps a cell whose words are deleted', () => {
    const work = open([{type: 'table', rows: [row('7')]}]);
    const changed = blocks.changeBlock(work, 0, ['rows', 0, 'cells', 0, 'content'], []);
    assert.deepEqual(changed.article.body[0].rows, [{cells: [{content: []}]}]);
  });

  it('is left as it is where a cell goes over several columns', () => {
    assert.equal(tables.isPlainTable([{cells: [{content: [], columns: 2}]}]), false);
  });
});

describe('a byline in the text', () => {
  it('becomes names of the head', () => {
    const work = blocks.promoteByline(open([paragraph('By Ines Sample and Rolf Sample')]), 0);
    assert.deepEqual(work.article.authors, [{name: 'Ines Sample'}, {name: 'Rolf Sample'}]);
    assert.deepEqual(work.article.body, []);
  });
});

describe('a date in its fields', () => {
  it('is the same when it is put together again', () => {
    for (const date of ['2025-03-03', '2025-03-03T10:30+01:00', '2025-03-03T10:30Z'])
      assert.equal(joinMoment(splitMoment(date)), date);
  });

  it('is left as it is where it is a year alone', () => {
    assert.equal(splitMoment('2025'), undefined);
  });
});
