/** A figure and its sentence: an editor who changes one is told that the other contradicts it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';
import {startWorkbench} from './workbench-page.mjs';

const {watchToll, isUnsaid, amountNow} = await importModule('state/watch-toll.ts');
const {openWork, withBody} = await importModule('state/work.ts');
const {saySentence} = await importModule('checks/sentence-checks.ts');
const {changeFigure, confirmFigure, rowsOf} = await importModule('state/figures.ts');

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

const toll = 'At least nine people were killed when the river burst its banks, the ministry said.';

/** Double-clicks a word of the text and types another. */
async function retype(desk, word, other) {
  const block = await desk.page.waitForSelector('workbench-words[aria-label^="Paragraph"]');
  const {x, y} = await block.evaluate((block, word) => {
    block.scrollIntoView({block: 'center'});
    const text = block.firstChild;
    const range = new Range();
    range.setStart(text, text.data.indexOf(word));
    range.setEnd(text, text.data.indexOf(word) + word.length);
    const {left, top, width, height} = range.getBoundingClientRect();
    return {x: left + width / 2, y: top + height / 2};
  }, word);
  await desk.page.mouse.click(x, y, {count: 2});
  await desk.page.keyboard.type(other);
}

const said = 'The sentence now says at least 10.';
const contradicts = (desk) => desk.text().then((text) => text.includes('The sentence'));

describe('a sentence that an editor retypes', () => {
  it('is said to contradict its figure, in the row and in the checks, until its count is taken', async () => {
    const desk = await workbench.open();
    await desk.paste({'text/plain': `The river floods the town\n\n${toll}`});
    await desk.goTo('mend');
    await desk.press('Confirm: at least 9 killed');
    assert.equal(await contradicts(desk), false);
    await retype(desk, 'nine', 'ten');
    await desk.shows(said);
    await desk.goTo('hand-over');
    await desk.shows(`The toll has at least 9 killed. ${said}`);
    await desk.goTo('mend');
    await desk.press('Use at least 10');
    await desk.find('button', 'Remove: at least 10 killed');
    assert.equal(await contradicts(desk), false);
    await desk.press('Undo');
    await desk.shows(said);
    await desk.press('Undo');
    await desk.until((said) => !document.body.innerText.includes(said), said);
    await desk.page.close();
  });

  it('is said to contradict a figure that waits to be confirmed', async () => {
    const desk = await workbench.open();
    await desk.paste({'text/plain': `The river floods the town\n\n${toll}`});
    await desk.goTo('mend');
    await desk.find('button', 'Confirm: at least 9 killed');
    await retype(desk, 'nine', 'ten');
    await desk.shows(said);
    await desk.page.close();
  });
});

const paragraph = (text) => ({type: 'paragraph', content: [text]});
const figure = (more) => ({
  id: 'dead',
  certainty: 'sure',
  measure: 'killed',
  amount: {kind: 'exact', value: 9},
  ...more,
});

/** A story with figures of its one sentence. */
const open = (text, figures, language = 'en') =>
  openWork(
    {headline: 'A', language, body: [paragraph(text)]},
    figures.map((figure) => ({...figure, sentence: {block: 0, start: 0, end: text.length}})),
  );

const retyped = (work, text) => watchToll(work, withBody(work, [paragraph(text)]));
const unsaidOf = (work) =>
  rowsOf(work).flatMap(({figure}) => (isUnsaid(figure, work) ? [figure.id] : []));

describe('a figure', () => {
  const hurt = figure({id: 'hurt', measure: 'injured', amount: {kind: 'exact', value: 17}});

  it('is not contradicted by another count of its sentence, and gets its own', () => {
    const work = open('Nine people were killed and 17 were hurt.', [figure(), hurt]);
    const after = retyped(work, 'Twelve people were killed and 17 were hurt.');
    assert.deepEqual(unsaidOf(after), ['dead']);
    assert.deepEqual(amountNow(after.proposals[0], after), {kind: 'exact', value: 12});
  });

  it('is not contradicted where other words of its sentence change, or its number in other form', () => {
    const work = open('Nine people were killed.', [figure()]);
    assert.deepEqual(unsaidOf(retyped(work, 'On Monday 9 people were killed.')), []);
  });

  it('is contradicted where its sentence has another harm or group with the same number', () => {
    const work = open('Nine soldiers were killed.', [figure({group: 'soldiers'})]);
    for (const [text, found] of [
      ['Nine soldiers were injured.', '9 injured (soldiers)'],
      ['Nine children were killed.', '9 killed (children)'],
    ]) {
      const after = retyped(work, text);
      assert.deepEqual(unsaidOf(after), ['dead'], text);
      assert.equal(saySentence(after.proposals[0], after), `The sentence now says ${found}.`);
    }
    assert.deepEqual(unsaidOf(retyped(work, 'Nine were killed.')), []);
  });

  it('is told to have no sentence any more where that is deleted', () => {
    const text = 'The river rose. Nine people were killed.';
    const work = openWork({headline: 'A', language: 'en', body: [paragraph(text)]}, [
      figure({sentence: {block: 0, start: 16, end: 40}}),
    ]);
    const after = retyped(work, 'The river rose.');
    assert.deepEqual(unsaidOf(after), ['dead']);
    const told = saySentence(after.proposals[0], after);
    assert.equal(told, 'Its sentence is no longer in the text.');
  });

  it('that its sentence never stated is not contradicted', () => {
    const work = open('Many people were killed.', [figure()]);
    assert.deepEqual(unsaidOf(retyped(work, 'Ten people were killed.')), []);
  });

  it('is contradicted where its own number is changed, and stays so when it is confirmed', () => {
    const work = open('Nine people were killed.', [figure()]);
    const [row] = rowsOf(work);
    const changed = watchToll(work, changeFigure(work, row, ['amount', 'value'], 8));
    assert.deepEqual(unsaidOf(changed), ['dead']);
    const confirmed = confirmFigure(changed, rowsOf(changed)[0]);
    assert.deepEqual(unsaidOf(watchToll(changed, confirmed)), ['dead']);
  });

  it('is compared by its digits in a language that is not read', () => {
    const work = open('Zahynulo 9 lidí.', [figure()], 'cs');
    const after = retyped(work, 'Zahynulo 10 lidí.');
    assert.deepEqual(unsaidOf(after), ['dead']);
    assert.deepEqual(amountNow(after.proposals[0], after), {kind: 'exact', value: 10});
  });
});
