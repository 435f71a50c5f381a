/** Figures that an editor makes of selected words: pure functions, without a page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';

const figures = await importModule('state/figures.ts');
const {figuresFrom} = await importModule('state/select-figure.ts');
const {openWork} = await importModule('state/work.ts');

/** The figures of some words in a text. */
function select(words, text, language = 'en') {
  const body = [{type: 'paragraph', content: [text]}];
  const start = text.indexOf(words);
  return figuresFrom({headline: '', language, body}, {block: 0, start, end: start + words.length});
}

/** Harm, amount and group of a figure, and what is open in it. */
const parts = ({measure, amount, group, open}) => [
  open?.includes('measure') ? '?' : measure,
  open?.includes('amount') ? '?' : amount.value,
  group,
];

describe('selected words', () => {
  const text =
    'Nine people died and 17 were hurt. At least six miners are missing, the mayor said.';

  const rows = {
    'Nine people died': [['killed', 9, undefined]],
    'Nine people': [['killed', 9, undefined]],
    17: [['injured', 17, undefined]],
    '17 were hurt': [['injured', 17, undefined]],
    'Nine people died and 17 were hurt': [
      ['killed', 9, undefined],
      ['injured', 17, undefined],
    ],
    'six miners are missing': [['missing', 6, 'miners']],
  };
  for (const [words, expected] of Object.entries(rows))
    it(`are read as prose is: ${words}`, () =>
      assert.deepEqual(select(words, text).map(parts), expected));

  it('get source and hedge from their sentence, which is kept', () => {
    const [{amount, source, sentence}] = select('six miners', text);
    assert.deepEqual(amount, {kind: 'at-least', value: 6});
    assert.deepEqual(source, {name: 'mayor'});
    assert.deepEqual(sentence, {block: 0, start: 35, end: 83});
  });

  it('keep a number in digits in a language whose words are not read', () => {
    assert.deepEqual(select('14 Menschen', '14 Menschen starben.', 'de').map(parts), [
      ['?', 14, undefined],
    ]);
    assert.deepEqual(select('sei morti', 'È di sei morti il bilancio.', 'it').map(parts), [
      ['?', '?', undefined],
    ]);
  });

  it('leave open which of two numbers is meant, and what a part of a million is', () => {
    for (const words of ['14 von 30', '3,5 Millionen'])
      assert.deepEqual(select(words, `${words} Menschen`, 'de').map(parts), [
        ['?', '?', undefined],
      ]);
  });

  it('leave open what happened where the sentence does not say it', () => {
    assert.deepEqual(select('140 residents', 'The hall held 140 residents.').map(parts), [
      ['?', 140, 'residents'],
    ]);
  });
});

describe('a figure with open parts', () => {
  const sentence = {block: 0, start: 0, end: 9};
  const open = ['measure', 'amount'];
  const figure = {measure: 'affected', amount: {kind: 'exact', value: 0}, sentence, open};
  const body = [{type: 'paragraph', content: ['Sei morti']}];
  const start = () => figures.proposeFigures(openWork({headline: 'A', body}), [figure]);
  const change = (work, path, value) =>
    figures.changeFigure(work, figures.rowsOf(work)[0], path, value);
  const openParts = (work) => figures.rowsOf(work)[0].open;

  it('cannot be confirmed', () => {
    const work = start();
    assert.equal(figures.confirmFigure(work, figures.rowsOf(work)[0]), work);
  });

  it('keeps its number open when only the kind of the amount is chosen', () => {
    const work = change(start(), ['amount'], {kind: 'at-least', value: 0});
    assert.deepEqual(openParts(work), open);
  });

  it('can be confirmed when all are filled in, and nothing of them is left in the story', () => {
    const counted = change(start(), ['amount', 'value'], 6);
    assert.deepEqual(openParts(counted), ['measure']);
    const whole = change(counted, ['measure'], 'killed');
    const {article} = figures.confirmFigure(whole, figures.rowsOf(whole)[0]);
    assert.deepEqual(article.casualties[0].figures, [
      {measure: 'killed', amount: {kind: 'exact', value: 6}, sentence, id: 'figure-1'},
    ]);
  });

  it('is found in the list when it is there already', () => {
    const {open: _, ...known} = figure;
    const work = figures.proposeFigures(openWork({headline: 'A', body}), [known]);
    assert.equal(figures.findRow(work, known).figure.id, 'figure-1');
    assert.equal(figures.findRow(work, figure), undefined);
  });
});

describe('a figure', () => {
  it('is part only of a figure of the same harm that is complete', () => {
    const dead = {certainty: 'sure', measure: 'killed', amount: {kind: 'exact', value: 14}};
    const work = openWork({headline: '', body: []}, [
      {...dead, id: 'children'},
      {...dead, id: 'all'},
      {...dead, id: 'hurt', measure: 'injured'},
      {...dead, id: 'unfinished', open: ['amount']},
    ]);
    const bases = figures.basesFor(work.proposals[0], work);
    assert.deepEqual(
      bases.map(({id}) => id),
      ['all'],
    );
  });
});
