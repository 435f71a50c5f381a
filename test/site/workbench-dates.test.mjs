/** Dates that an editor types in the workbench, and the check of dates. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';
import {startWorkbench} from './workbench-page.mjs';

const {checkDays} = await importModule('checks/day-checks.ts');

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

const text =
  'The tunnel is closed\n\nThe ferry sank. Nine people died and 17 were hurt, the fire brigade said.';
const xpath = '//label[contains(., "figures that have none")]//input';

/** The mended story, with the focus at the first part of the day that all figures get. */
async function openDay() {
  const desk = await workbench.open();
  await desk.paste({'text/plain': text});
  await desk.goTo('mend');
  const day = await desk.page.waitForSelector(`::-p-xpath(${xpath})`);
  await day.focus();
  return {desk, day};
}

/** The days of all figures, as the page shows them. */
const daysOf = (desk) =>
  desk.page.$$eval('.figure > .hint', (hints) =>
    hints.map((hint) => /(?:Date of this count (\S+)|No date)/.exec(hint.innerText)?.[1] ?? ''),
  );

const dayOf = (input) => input.evaluate(({value}) => value);

describe('the day of all figures', () => {
  it('is taken whole, when the editor presses Enter, and not at the first digit of its year', async () => {
    const {desk, day} = await openDay();
    await desk.page.keyboard.type('030420');
    assert.equal(await dayOf(day), '0020-03-04');
    assert.deepEqual(await daysOf(desk), ['', '']);
    await desk.page.keyboard.type('25');
    assert.deepEqual(await daysOf(desk), ['', '']);
    await desk.page.keyboard.press('Enter');
    await desk.until((day) => !document.evaluate(day, document).iterateNext(), xpath);
    assert.deepEqual(await daysOf(desk), ['2025-03-04', '2025-03-04']);
    await desk.page.close();
  });

  it('is taken when the editor leaves its field', async () => {
    const {desk, day} = await openDay();
    await desk.page.keyboard.type('03042025');
    await day.evaluate((input) => input.blur());
    await desk.shows('Date of this count 2025-03-04');
    await desk.page.close();
  });

  for (const [typed, said] of [
    ['03040020', 'Enter a year after 999.'],
    ['03042999', 'This date is in the future.'],
    ['0304', 'Enter the whole date.'],
  ])
    it(`is not taken where it is no plausible day: ${typed}`, async () => {
      const {desk, day} = await openDay();
      await desk.page.keyboard.type(typed);
      await day.evaluate((input) => input.blur());
      await desk.shows(said);
      assert.equal(await day.evaluate(({ariaInvalid}) => ariaInvalid), 'true');
      assert.deepEqual(await daysOf(desk), ['', '']);
      await desk.page.close();
    });
});

describe('the date of a new correction', () => {
  // At any time it is another day than in UTC in at least one of them.
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
    it(`is the day of the editor’s clock: ${zone}`, async () => {
      const desk = await workbench.open();
      await desk.page.emulateTimezone(zone);
      await desk.paste({'text/plain': text});
      await desk.goTo('mend');
      await desk.press('Add a correction');
      const day = await desk.page.waitForSelector('::-p-aria(Date of correction 1)');
      const today = new Date().toLocaleDateString('en-CA', {timeZone: zone});
      assert.equal(await dayOf(day), today);
      await desk.page.close();
    });
});

describe('the check of dates', () => {
  const now = new Date('2025-03-05T12:00:00Z');
  const story = (more) => ({headline: 'The river', body: [], ...more});
  const figure = (more) => ({
    id: 'a',
    measure: 'killed',
    amount: {kind: 'exact', value: 2},
    ...more,
  });

  it('names a year before 1000 wherever it is', () => {
    const date = '0002-03-03';
    const early = [
      ['mend-head', story({published: date})],
      ['mend-head', story({dateline: {date}})],
      ['mend-toll', story({casualties: [{figures: [figure({asOf: date})]}]})],
      ['mend-toll', story({casualties: [{figures: [figure({scope: {from: date}})]}]})],
      ['mend-lists', story({related: [{stories: [{title: 'A', published: date}]}]})],
    ];
    for (const [place, article] of early)
      assert.deepEqual(
        checkDays(article, now).map((finding) => [finding.level, finding.place]),
        [['fault', place]],
        JSON.stringify(article),
      );
  });

  it('names a day after tomorrow, and none of an embargo', () => {
    const levels = (more) => checkDays(story(more), now).map(({level}) => level);
    assert.deepEqual(levels({published: '2025-03-07'}), ['note']);
    assert.deepEqual(
      levels({published: '2025-03-06T10:00Z', dateline: {date: '2025', timeZone: 'UTC'}}),
      [],
    );
    assert.deepEqual(levels({embargoedUntil: '2026-01-01'}), []);
  });
});

describe('the hours of a story', () => {
  const story = {headline: 'The tunnel', body: [], published: '2025-03-03T10:00:00Z'};
  const said = (article) => checkDays(article, new Date('2025-03-04')).map(({text}) => text);

  it('need the time zone of its place', () => {
    assert.match(said(story)[0], /no time zone of its place.*UTC/);
    const dateline = {place: 'Sandholm', timeZone: 'Europe/Copenhagen'};
    assert.deepEqual(said({...story, dateline}), []);
    assert.deepEqual(said({...story, published: '2025-03-03'}), []);
  });
});
