/** What the checks lead to, and what waits until they are heeded. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';
import {startWorkbench} from './workbench-page.mjs';

const {createIssue} = await importModule('../../src/model/issue.ts');
const {listChecks} = await importModule('checks/list-checks.ts');
const {checkLeftNotes} = await importModule('checks/edit-checks.ts');
const {orderRows, rivalsOf, rowsOf} = await importModule('state/figures.ts');
const {openWork} = await importModule('state/work.ts');

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

const now = new Date('2025-03-05T12:00:00Z');
const paragraph = (text) => ({type: 'paragraph', content: [text]});
const figure = (id, value, more) => ({
  id,
  certainty: 'sure',
  measure: 'killed',
  amount: {kind: 'exact', value},
  ...more,
});

describe('a finding', () => {
  it('leads to its figure or block', () => {
    const body = [paragraph('Rain.'), paragraph(''), {type: 'image', image: {url: '/dam.jpg'}}];
    const casualties = [{figures: [figure('a', 4, {source: {name: 'Police'}}), figure('b', 5)]}];
    const items = Object.fromEntries(
      listChecks({headline: 'A', body, casualties}, [], now).map(({text, item}) => [text, item]),
    );
    assert.equal(items['5 killed has no source.'], 'mend-figure-casualties-0-figures-1');
    assert.equal(items['A block of the text is empty.'], 'mend-block-1');
    assert.equal(items['Picture dam.jpg has no description (alt text).'], 'mend-block-2');
  });

  it('names the figure of the text that has no source, and leads to its proposal', () => {
    const article = {
      headline: 'The river',
      language: 'en',
      body: [paragraph('The river rose.'), paragraph('Nine people were killed.')],
    };
    const sentence = {block: 1, start: 0, end: 24};
    const named = (proposals) =>
      listChecks(article, proposals, now).find(({text}) => text.includes('9 killed'));
    const proposal = named([figure('a', 9, {sentence})]);
    assert.equal(proposal.text, 'The suggested figure “9 killed” has no source.');
    assert.equal(proposal.item, 'mend-figure-0');
    assert.equal(named([figure('a', 9, {sentence, source: {name: 'Police'}})]), undefined);
    assert.equal(named([]).item, 'mend-block-1');
  });

  it('of a date that has an hour asks only for its zone', () => {
    const article = {headline: 'A', body: [], published: '2025-03-04T10:30'};
    const [asked] = listChecks(article, [], now).filter(({text}) => text.startsWith('Search'));
    assert.match(asked.text, /the time zone of publication/);
    assert.doesNotMatch(asked.text, /hour and zone/);
  });
});

describe('words that were not meant for readers', () => {
  const struck = {type: 'strikethrough', content: ['Two died.']};
  const body = [
    paragraph('The river rose.'),
    paragraph('It rose for TK years, the police said.'),
    paragraph('NO PUBLICAR: el nombre del chofer.'),
    {type: 'paragraph', content: [struck, ' A road was closed.']},
  ];
  const found = (blocks) =>
    listChecks({headline: 'A', body: blocks}, [], now).map(({level, text, item}) => [
      level,
      /“(.*)”/.exec(text)?.[1],
      item,
    ]);

  it('are named as long as they are in the story', () => {
    const rows = JSON.stringify(found(body));
    for (const row of [
      ['fault', 'TK years', 'mend-block-1'],
      ['fault', 'NO PUBLICAR: el nombre del chofer.', 'mend-block-2'],
      ['note', 'Two died.', 'mend-block-3'],
    ])
      assert.ok(rows.includes(JSON.stringify(row)), rows);
    assert.doesNotMatch(JSON.stringify(found(body.slice(0, 1))), /TK|PUBLICAR|Two/);
  });

  it('are named where they were left out on import', () => {
    const found = '"[Desk: ask legal]"';
    const issue = createIssue('body', 'desk-note', 'a part of the story', found);
    const taken = {article: {}, issues: [issue]};
    const work = {...openWork({headline: 'A', body: []}), taken};
    const texts = checkLeftNotes(work).map(({text}) => text);
    assert.deepEqual(texts, ['Left out as a note to editors: “[Desk: ask legal]”']);
  });
});

describe('counts of the same people', () => {
  const killed = figure('a', 14);
  const part = figure('b', 3, {partOf: 'a'});
  const hurt = figure('c', 38, {measure: 'injured'});
  const other = figure('d', 12);

  it('are one below the other, and say that they differ', () => {
    const work = openWork({headline: 'A', body: []}, [
      killed,
      {...part, group: 'men'},
      hurt,
      other,
    ]);
    const ids = (rows) => rows.map(({figure}) => figure.id);
    assert.deepEqual(ids(orderRows(rowsOf(work))), ['a', 'd', 'b', 'c']);
    const rivals = rowsOf(work).map((row) => ids(rivalsOf(row, work)));
    assert.deepEqual(rivals, [['d'], [], [], ['a']]);
  });
});

const story =
  'The river floods the town\n\nAt least nine people were killed. Later 12 people were killed, the police said.';

describe('the page', () => {
  it('leads from a check to the fields of its figure, where a time gets no zone by itself', async () => {
    const desk = await workbench.open();
    await desk.paste({'text/plain': story});
    await desk.goTo('mend');
    await desk.press('Confirm: at least 9 killed');
    await desk.shows('Counts differ The list also has 12 killed (police).');
    await desk.goTo('hand-over');
    const link = await desk.page.waitForSelector('.checks a[href^="#mend-figure-casualties"]');
    await link.evaluate((link) => link.click());
    const figure = await desk.page.waitForSelector('.figure:has(details[open]):focus-within');
    assert.equal(await figure.evaluate(({ariaLabel}) => ariaLabel), 'at least 9 killed');
    const day = await figure.$('input[type=date]');
    await day.evaluate((input) => {
      input.value = '2025-03-03';
      input.dispatchEvent(new Event('blur'));
    });
    await desk.shows('Date of the figure that has none');
    const time = await figure.waitForSelector('input[type=time]:enabled');
    await time.evaluate((input) => {
      input.value = '10:30';
      input.dispatchEvent(new Event('change'));
    });
    await desk.until(() =>
      [...document.querySelectorAll('.figure .hint')].some((hint) =>
        hint.innerText.trim().endsWith('Date of this count 2025-03-03T10:30'),
      ),
    );
    await desk.goTo('hand-over');
    const faults = await desk.page.waitForSelector('.files a[href="#hand-over-checks"]');
    assert.match(
      await faults.evaluate(({innerText}) => innerText),
      /problems? (?:is|are) not fixed/,
    );
    assert.equal((await desk.page.$$('.snippet a[href="#hand-over-checks"]')).length, 3);
    await desk.page.close();
  });

  it('settles two counts of the same people in one step, from the check', async () => {
    const desk = await workbench.open();
    const figures = [
      figure('a', 12, {scope: {place: 'Orsa'}, source: {name: 'police'}, asOf: '2025-03-03'}),
      figure('b', 30, {source: {name: 'rebels'}, asOf: '2025-03-03'}),
    ].map(({certainty: _, ...figure}) => figure);
    const json = {headline: 'Orsa', body: [paragraph('Rain.')], casualties: [{figures}]};
    await desk.dropFile('story.json', Buffer.from(JSON.stringify(json)));
    await desk.shows('Read as');
    await desk.goTo('hand-over');
    await desk.press('They count the same people');
    await desk.until(() => !document.body.innerText.includes('counts of the same people'));
    const same = JSON.parse(await desk.copy('Copy JSON')).casualties[0].figures;
    assert.deepEqual(
      same.map(({scope}) => scope),
      [{place: 'Orsa'}, {place: 'Orsa'}],
    );
    await desk.press('Undo');
    await desk.press('This one replaces it: “30 killed” (rebels)');
    await desk.until(() => !document.body.innerText.includes('counts of the same people'));
    const {casualties} = JSON.parse(await desk.copy('Copy JSON'));
    assert.deepEqual(
      casualties[0].figures.map(({id}) => id),
      ['b'],
    );
    await desk.press('Undo');
    await desk.shows('may be two counts of the same people');
    assert.ok(await desk.page.$('.history button:disabled'));
    await desk.page.close();
  });

  it('has no file of a story that was held back before the editor confirms its release', async () => {
    const desk = await workbench.open();
    await desk.paste({'text/plain': `Not for publication\n\n${story}`});
    await desk.goTo('mend');
    await desk.press('Publication', 'link');
    const status = await desk.page.waitForSelector('#mend-publication[open] select');
    await status.select('');
    await desk.goTo('hand-over');
    await desk.shows('There are no files until you confirm');
    assert.equal(await desk.page.$('.files button'), null);
    await desk.press('Confirm: it may be published');
    await desk.find('button', 'Copy HTML');
    await desk.page.close();
  });
});
