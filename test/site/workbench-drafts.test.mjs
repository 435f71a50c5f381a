/** Items that an editor adds: empty until they are filled in, and in no story before. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';
import {startWorkbench} from './workbench-page.mjs';

const {finishedStory} = await importModule('state/finished-story.ts');
const {listChecks} = await importModule('checks/list-checks.ts');

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

const text = 'The river floods the town\n\nBy Ines Sample\n\nAt least nine people were killed.';
const focused = (desk) =>
  desk.page.evaluate(() => {
    const {value, ariaLabel, textContent, labels} = document.activeElement;
    const text = typeof value === 'string' ? value : textContent;
    return {label: labels?.[0]?.textContent.trim() ?? ariaLabel, text};
  });
const storyOf = async (desk) => JSON.parse(await desk.copy('Copy JSON'));

/** A workbench with a story to mend. */
async function openStory(paste = text) {
  const desk = await workbench.open();
  await desk.paste({'text/plain': paste});
  await desk.goTo('mend');
  await desk.find('button', 'Add an author');
  return desk;
}

describe('an item that is added', () => {
  it('is an empty name with the caret in it, which is published only with a name', async () => {
    const desk = await openStory();
    await desk.press('Add an author');
    assert.deepEqual(await focused(desk), {label: 'Name of author 2', text: ''});
    await desk.goTo('hand-over');
    await desk.shows('An author in the byline has no name, and is left out.');
    assert.deepEqual((await storyOf(desk)).authors, [{name: 'Ines Sample'}]);
    await desk.goTo('mend');
    await (await desk.find('textbox', 'Name of author 2')).focus();
    await desk.page.keyboard.type('Ada Sample');
    await desk.goTo('hand-over');
    assert.deepEqual((await storyOf(desk)).authors, [{name: 'Ines Sample'}, {name: 'Ada Sample'}]);
    await desk.page.close();
  });

  it('is a story without title and address, or a correction without words, with the caret in it', async () => {
    const desk = await openStory();
    await desk.press('Add a list');
    assert.deepEqual(await focused(desk), {label: 'Title 1', text: ''});
    await desk.press('Add a story to list 1');
    assert.deepEqual(await focused(desk), {label: 'Title 2', text: ''});
    await desk.press('Add a correction');
    assert.deepEqual(await focused(desk), {label: 'Correction 1', text: ''});
    await desk.goTo('hand-over');
    const {related, corrections} = await storyOf(desk);
    assert.deepEqual([related, corrections], [undefined, undefined]);
    await desk.page.close();
  });

  it('is an earlier count in which a number is typed', async () => {
    const desk = await openStory();
    await desk.press('Confirm: at least 9 killed');
    await desk.page.$$eval('.figure details', (all) => all.forEach((one) => (one.open = true)));
    await desk.press('Add an earlier count');
    assert.equal((await focused(desk)).text, '');
    await desk.page.keyboard.type('7');
    await desk.page.keyboard.press('Tab');
    const number = await desk.page.evaluate(
      () => document.querySelector('.figure fieldset input[type=number]').value,
    );
    assert.equal(number, '7');
    await desk.goTo('hand-over');
    // Its day may be unknown.
    const [{revisions}] = (await storyOf(desk)).casualties[0].figures;
    assert.deepEqual(revisions, [{amount: {kind: 'at-least', value: 7}}]);
    await desk.page.close();
  });

  it('is a picture whose address is empty', async () => {
    const desk = await openStory();
    await desk.press('Add a picture');
    const address = await desk.page.waitForSelector('.block[data-type=image] input[inputmode=url]');
    assert.equal(await address.evaluate(({value}) => value), '');
    await desk.page.close();
  });
});

describe('a finished story', () => {
  const figure = (more) => ({
    id: 'dead',
    measure: 'killed',
    amount: {kind: 'exact', value: 118},
    asOf: '2025-03-04',
    ...more,
  });
  const story = (figure, more) => ({
    headline: 'The river',
    body: [],
    casualties: [{figures: [figure]}],
    ...more,
  });
  const whole = {amount: {kind: 'exact', value: 90}, asOf: '2025-03-03'};

  it('has only the items that are filled in', () => {
    const authors = [{name: 'Ines Sample'}, {name: ' '}, {role: 'Photographer'}];
    const stories = [{title: 'The bridge', url: 'https://news.example/bridge'}, {title: 'The dam'}];
    const undated = {amount: whole.amount};
    const revisions = [undated, {asOf: '2025-03-02'}, whole];
    const finished = finishedStory(
      story(figure({revisions}), {
        authors,
        related: [
          {kind: 'related', stories},
          {kind: 'related', stories: stories.slice(1)},
        ],
        corrections: [{date: '2025-03-04', content: []}],
      }),
    );
    assert.deepEqual(
      finished,
      story(figure({revisions: [undated, whole]}), {
        authors: authors.slice(0, 1),
        related: [{kind: 'related', stories: stories.slice(0, 1)}],
      }),
    );
  });

  it('is questioned where an earlier count is the present one, or is later', () => {
    const texts = (revision) =>
      listChecks(story(figure({revisions: [revision]})), [], new Date('2025-03-05')).map(
        ({text}) => text,
      );
    const same = 'The earlier count of 118 killed has the same number as the present one.';
    const late = '118 killed has dates in the wrong order.';
    assert.ok(texts({...whole, amount: {kind: 'exact', value: 118}}).includes(same));
    assert.ok(texts({...whole, asOf: '2025-03-05'}).includes(late));
    assert.ok(!texts(whole).some((text) => [same, late].includes(text)));
  });
});
