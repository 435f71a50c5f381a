/** The time zone of a place, as an editor enters it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';
import {startWorkbench} from './workbench-page.mjs';

const {checkDays} = await importModule('checks/day-checks.ts');
const {readTimeZone} = await importModule('state/time-zones.ts');

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

describe('a time zone', () => {
  it('is a name of the list, in any case, or an older name', () => {
    for (const name of ['Europe/London', 'europe/london ', 'UTC', 'utc', 'Asia/Kolkata'])
      assert.ok(readTimeZone(name), name);
    assert.equal(readTimeZone('europe/london'), 'Europe/London');
  });

  it('is no abbreviation, offset or city', () => {
    for (const name of ['UTC+1', 'BST', 'EST', 'London', '+01:00', 'Europe/Nowhere', ''])
      assert.equal(readTimeZone(name), undefined, name);
  });

  it('that a story states wrongly is a problem, and leads to its field', () => {
    const article = {headline: 'A', body: [], dateline: {timeZone: 'BST'}};
    const [{level, item, text}] = checkDays(article, new Date());
    assert.deepEqual([level, item], ['fault', 'mend-time-zone']);
    assert.match(text, /“BST” is no time zone/);
  });
});

describe('the field of the time zone', () => {
  const mail = 'The ferry sank\n\nPublished: 2025-03-03T10:00Z\n\nThe ferry sank on Monday.';
  const asks = 'no time zone of its place';

  it('takes no other words, says what is wrong, and keeps the check, which leads to it', async () => {
    const desk = await workbench.open();
    await desk.paste({'text/plain': mail});
    await desk.goTo('hand-over');
    await desk.shows(asks);
    const link = await desk.page.waitForSelector('.checks a[href="#mend-time-zone"]');
    await link.evaluate((link) => link.click());
    const field = await desk.page.waitForSelector('details[open] #mend-time-zone:focus');
    const enter = (text) =>
      field.evaluate((field, text) => {
        field.value = text;
        field.dispatchEvent(new Event('change'));
      }, text);
    await enter('London');
    await desk.shows('“London” is no time zone of the list. Choose one, such as Europe/London.');
    assert.equal(await field.evaluate(({ariaInvalid}) => ariaInvalid), 'true');
    assert.ok(await field.evaluate(({list}) => list.options.length > 300));
    await desk.goTo('hand-over');
    await desk.shows(asks);
    await desk.goTo('mend');
    const again = await desk.page.waitForSelector('#mend-time-zone');
    await again.evaluate((field) => {
      field.value = 'Europe/London';
      field.dispatchEvent(new Event('change'));
    });
    await desk.goTo('hand-over');
    await desk.shows('Checks');
    assert.ok(!(await desk.text()).includes(asks));
    assert.equal(JSON.parse(await desk.copy('Copy JSON')).dateline.timeZone, 'Europe/London');
    await desk.page.close();
  });
});
