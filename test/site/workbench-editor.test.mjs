/** What an editor reads and tabs through: places, parts of figures, the checks, and messages. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';
import {startWorkbench} from './workbench-page.mjs';

const {listChecks} = await importModule('checks/list-checks.ts');
const {writeAsName} = await importModule('intake/place-case.ts');
const {changeFigure, confirmFigure, rowsOf} = await importModule('state/figures.ts');
const {openWork} = await importModule('state/work.ts');

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

const now = new Date('2025-03-05T12:00:00Z');
const paragraph = (text) => ({type: 'paragraph', content: [text]});
/** The field of a part of the page whose label begins with some words. */
const findField = (desk, part, words) =>
  desk.page.waitForFunction(
    (part, words) =>
      [...document.querySelectorAll(`${part} label`)].find((label) =>
        label.textContent.trim().startsWith(words),
      )?.control,
    {},
    part,
    words,
  );

const textsOf = (article) => listChecks(article, [], now).map(({text}) => text);

describe('a place in capitals', () => {
  const places = {
    AMSTERDAM: 'Amsterdam',
    'NEW YORK': 'New York',
    'PORT-AU-PRINCE': 'Port-au-Prince',
    'RIO DE JANEIRO': 'Rio de Janeiro',
    'LA PAZ, Bolivia': 'LA PAZ, Bolivia',
    'WASHINGTON, DC': 'Washington, DC',
    "N'DJAMENA": "N'Djamena",
    'U.N.': 'U.N.',
    Oslo: 'Oslo',
  };
  for (const [place, name] of Object.entries(places))
    it(`is written as a name: ${place}`, () => assert.equal(writeAsName(place, 'en'), name));

  it('is told to the editor', async () => {
    const desk = await workbench.open();
    await desk.paste({
      'text/plain': 'The river floods\n\nAMSTERDAM, March 3, 2025 - The river rose on Monday.',
    });
    await desk.shows('The place was in capitals; it is now: ');
    await desk.goTo('mend');
    const place = await findField(desk, '#mend-head', 'Place');
    assert.equal(await place.evaluate(({value}) => value), 'Amsterdam');
    await desk.page.close();
  });
});

describe('a part of a figure', () => {
  const whole = {
    id: 'all',
    certainty: 'likely',
    measure: 'injured',
    amount: {kind: 'exact', value: 14},
  };
  const part = {...whole, id: 'some', amount: {kind: 'exact', value: 3}, partOf: 'all'};
  const partIn = (work) => rowsOf(work).find(({figure}) => figure.id === 'some');
  const open = (more) =>
    openWork({headline: 'A', body: [paragraph('Rain.')]}, [whole, {...part, ...more}]);

  it('is confirmed only when it is said who they are', () => {
    const work = open();
    assert.equal(confirmFigure(work, partIn(work)), work);
    const named = changeFigure(work, partIn(work), ['group'], 'people with burns');
    assert.equal(confirmFigure(named, partIn(named)).article.casualties.length, 1);
  });

  it('is complete with a group or a place of its own', () => {
    assert.deepEqual(partIn(open({group: 'children'})).open, []);
    assert.deepEqual(partIn(open({scope: {place: 'Orsa'}})).open, []);
  });
});

describe('the checks', () => {
  it('tell a figure without a source once', () => {
    const text = 'Nine people were killed on Sunday.';
    const sentence = {block: 0, start: 0, end: text.length};
    const figure = {id: 'a', measure: 'killed', amount: {kind: 'exact', value: 9}, sentence};
    const article = {headline: 'Rain', language: 'en', body: [paragraph(text)]};
    const isOfSource = (said) => /source|whose count/.test(said);
    const said = (article) => textsOf(article).filter(isOfSource);
    assert.deepEqual(said(article), [
      'The text does not say whose count “9 killed” is, and the toll does not have it.',
    ]);
    const stated = (figure) => ({...article, casualties: [{figures: [figure]}]});
    assert.deepEqual(said(stated(figure)), ['9 killed has no source.']);
    // The editor knows more of them than the text says.
    const source = {name: 'Police'};
    assert.deepEqual(said(stated({...figure, group: 'miners', source})), []);
  });

  it('do not ask for the author of a story under embargo that names one', () => {
    const article = {
      headline: 'Rain',
      authors: [{name: 'Ada Finch'}],
      embargoedUntil: '2099-01-01T00:00Z',
      body: [paragraph('It rains.')],
    };
    assert.ok(!textsOf(article).some((text) => text.includes('the author')));
  });
});

describe('the page', () => {
  const story =
    'The river floods the town\n\nAt least nine people were killed when the river rose.';

  it('does not move a field while an editor tabs from the source on', async () => {
    const desk = await workbench.open();
    await desk.paste({'text/plain': story});
    await desk.goTo('mend');
    await desk.find('button', 'Confirm: at least 9 killed');
    await desk.page.$$eval('.figure details', (all) => all.forEach((one) => (one.open = true)));
    const place = async () => {
      const field = await findField(desk, '.figure', 'Date of this count');
      return field.evaluate((field) => {
        const {left, top} = field.getBoundingClientRect();
        return [left, top + scrollY].map(Math.round).join();
      });
    };
    const before = await place();
    const source = await desk.find('textbox', 'Source', '.figure');
    await source.focus();
    await desk.page.keyboard.type('Police');
    await desk.page.keyboard.press('Tab');
    const focused = await desk.page.evaluate(() =>
      document.activeElement?.closest('label')?.textContent?.trim(),
    );
    assert.equal(focused, 'Web address of the source');
    assert.equal(await place(), before);
    await desk.page.close();
  });

  it('covers nothing with a message while a story is taken in, at 320 pixels', async () => {
    const desk = await workbench.open({width: 320});
    await desk.paste({'text/plain': story});
    await desk.shows('Edit the story');
    const {text, width} = await desk.page.$eval('[role=status]', (status) => ({
      text: status.textContent.trim(),
      width: status.getBoundingClientRect().width,
    }));
    assert.equal(text, 'Read: The river floods the town');
    assert.ok(width <= 1, `${width}`);
    await desk.page.close();
  });
});
