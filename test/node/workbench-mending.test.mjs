/** What an editor changes in a story: pure functions, without a page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';

const blocks = await importModule('state/blocks.ts');
const figures = await importModule('state/figures.ts');
const {figureFrom} = await importModule('state/select-figure.ts');
const {joinMoment, offsetOn, splitMoment} = await importModule('state/moment.ts');
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

  it('stay blocks when all their words are deleted', () => {
    const work = blocks.changeBlock(open([paragraph('a')]), 0, ['content'], []);
    assert.deepEqual(work.article.body, [paragraph()]);
  });
});

describe('figures', () => {
  const dead = {
    id: 'figure-1',
    certainty: 'sure',
    measure: 'killed',
    amount: {kind: 'at-least', value: 14},
    sentence: {block: 0, start: 0, end: 10},
  };
  const text = [paragraph('14 drowned.')];

  it('are in no story before they are confirmed', () => {
    assert.equal(open(text, [dead]).article.casualties, undefined);
  });

  it('are in the story when they are confirmed, and wait no longer', () => {
    const work = open(text, [dead]);
    const [row] = figures.rowsOf(work);
    const confirmed = figures.confirmFigure(work, row);
    const {certainty: _, ...figure} = dead;
    assert.deepEqual(confirmed.article.casualties, [{figures: [figure]}]);
    assert.deepEqual(confirmed.proposals, []);
  });

  it('are changed before they are confirmed', () => {
    const work = open(text, [dead]);
    const changed = figures.changeFigure(
      work,
      figures.rowsOf(work)[0],
      ['source', 'name'],
      'Ministry',
    );
    assert.equal(changed.proposals[0].source.name, 'Ministry');
  });

  it('leave no empty toll when the last is dropped', () => {
    const work = figures.confirmSure(open(text, [dead]));
    const dropped = figures.dropFigure(work, figures.rowsOf(work)[0]);
    assert.equal(dropped.article.casualties, undefined);
  });

  it('are not proposed when the story states them', () => {
    const {certainty: _, ...figure} = dead;
    const story = {headline: 'The river', body: text, casualties: [{figures: [figure]}]};
    assert.deepEqual(openWork(story, [dead]).proposals, []);
  });

  it('are made of words that are selected, as they are read', () => {
    const body = [paragraph('It rained. At least 14 people were killed, the ministry said.')];
    const figure = figureFrom({headline: '', language: 'en', body}, {block: 0, start: 11, end: 22});
    assert.equal(figure.measure, 'killed');
    assert.deepEqual(figure.amount, {kind: 'at-least', value: 14});
    assert.deepEqual(figure.sentence, {block: 0, start: 11, end: 61});
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

  it('gets the offset of the zone', () => {
    assert.equal(offsetOn('2025-03-03', -330), '+05:30');
    assert.equal(offsetOn('2025-03-03', 0), 'Z');
  });
});
