/** The second part of the workbench in a browser: an editor mends the story. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pastes, thread, words} from './workbench-pastes.mjs';
import {startWorkbench} from './workbench-page.mjs';

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

/** A workbench with a story on it, at its second part. */
async function openMending(data = pastes.text) {
  const desk = await workbench.open();
  await desk.paste(data);
  await desk.goTo('mend');
  await desk.shows('Edit the story');
  return desk;
}

const paragraphs = (desk) =>
  desk.page.$$eval('workbench-words[aria-label^="Paragraph"]', (all) =>
    all.map((one) => one.textContent),
  );

describe('the head', () => {
  it('is changed in its field, and the preview shows it', async () => {
    const desk = await openMending();
    const field = await desk.page.waitForSelector(
      '::-p-xpath(//label[contains(., "Headline")]//textarea)',
    );
    await field.click({count: 3});
    await desk.page.keyboard.type('The river falls');
    await desk.previewShows('The river falls');
    assert.deepEqual(desk.errors, []);
    await desk.page.close();
  });
});

describe('the text', () => {
  it('is cut with Enter, joined with Backspace, and both are undone', async () => {
    const desk = await openMending();
    const [first] = await desk.page.$$('workbench-words[aria-label^="Paragraph"]');
    await first.focus();
    await first.evaluate(
      (words, at) => getSelection().collapse(words.firstChild, at),
      'At least'.length,
    );
    await desk.page.keyboard.press('Enter');
    assert.deepEqual((await paragraphs(desk)).slice(0, 2), [
      'At least',
      words.toll.slice('At least'.length),
    ]);
    await desk.page.keyboard.press('Backspace');
    assert.equal((await paragraphs(desk))[0], words.toll);
    await desk.press('Undo');
    await desk.press('Undo');
    assert.deepEqual(await paragraphs(desk), [words.toll, words.bridge]);
    await desk.page.close();
  });

  it('keeps its links and marks while it is typed', async () => {
    const desk = await openMending({
      'text/html':
        '<h1>The river</h1><p>It <b>rose</b>, says <a href="https://example.org/">the office</a>.</p><p>It fell.</p>',
    });
    const [first] = await desk.page.$$('workbench-words[aria-label^="Paragraph"]');
    await first.focus();
    await first.evaluate((words) =>
      getSelection().collapse(words.lastChild, words.lastChild.length),
    );
    await desk.page.keyboard.type(' More.');
    await desk.previewShows('the office. More.');
    await desk.goTo('hand-over');
    const json = JSON.parse(await desk.copy('Copy JSON'));
    assert.deepEqual(json.body[0].content, [
      'It ',
      {type: 'strong', content: ['rose']},
      ', says ',
      {type: 'link', url: 'https://example.org/', content: ['the office']},
      '. More.',
    ]);
    await desk.page.close();
  });
});

describe('the toll', () => {
  it('is in the story when the editor has confirmed a figure, with its source', async () => {
    const desk = await openMending();
    await desk.press('Confirm: at least 14 killed');
    await desk.previewShows('interior ministry');
    await desk.goTo('hand-over');
    const json = JSON.parse(await desk.copy('Copy JSON'));
    const [{figures}] = json.casualties;
    assert.equal(figures.length, 1);
    assert.equal(figures[0].source.name, 'interior ministry');
    await desk.page.close();
  });

  it('gets a figure of the words that are selected', async () => {
    const desk = await openMending({
      'text/plain': 'The river\n\nIt rose fast. The ferry carried 40 to the school.',
    });
    const block = await desk.page.waitForSelector('workbench-words[aria-label^="Paragraph"]');
    await block.evaluate((block) => {
      const text = block.firstChild;
      getSelection().setBaseAndExtent(
        text,
        text.data.indexOf('40'),
        text,
        text.data.indexOf('40') + 2,
      );
    });
    await desk.press('Add a figure from the selected words');
    await desk.shows('40 [killed or injured]');
    await desk.page.close();
  });
});

describe('a thread', () => {
  it('is a story without the names, numbers and counts of its posts', async () => {
    const desk = await workbench.open();
    await desk.paste(thread);
    await desk.shows('Read as a thread of posts');
    await desk.shows('12 replies 40 reposts');
    await desk.goTo('hand-over');
    const json = JSON.parse(await desk.copy('Copy JSON'));
    assert.match(json.headline, /^The river floods the lower town/);
    assert.deepEqual(json.body, [
      {type: 'paragraph', content: [words.toll]},
      {type: 'paragraph', content: [words.bridge]},
    ]);
    await desk.page.close();
  });
});

describe('a figure that fell', () => {
  it('is asked about, and the reason is in the story', async () => {
    const desk = await openMending();
    await desk.press('Confirm: at least 14 killed');
    await desk.press('This text is now the published version');
    await desk.shows('There are no changes.');
    await desk.page.$eval('[data-figure] details', (details) => (details.open = true));
    const number = await desk.find('spinbutton', 'Number');
    await number.evaluate((field) => {
      field.value = '12';
      field.dispatchEvent(new Event('change'));
    });
    const reason = await desk.find('combobox', 'Why at least 12 killed is lower');
    await reason.select('duplicates-removed');
    await desk.previewShows('14');
    await desk.goTo('hand-over');
    const {casualties} = JSON.parse(await desk.copy('Copy JSON'));
    assert.deepEqual(casualties[0].figures[0].revisions, [
      {
        amount: {kind: 'at-least', value: 14},
        asOf: casualties[0].figures[0].asOf,
        reason: 'duplicates-removed',
      },
    ]);
    await desk.page.close();
  });
});
