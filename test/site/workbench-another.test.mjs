/** A story that is taken in over another, and a story that the browser has stored. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startWorkbench} from './workbench-page.mjs';

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

const first = {
  'text/plain':
    'The river floods the town\nNot for publication before the ministry has spoken\n\nThe bridge is closed until further notice.',
};
const second = {'text/plain': 'The dam holds\n\nThe lake above the town is full.'};
const reopen = async (desk) => {
  desk.page.once('dialog', (dialog) => void dialog.accept());
  await desk.page.reload({waitUntil: 'networkidle0'});
};
const isKept = async (desk) => {
  const box = await desk.find('checkbox', 'Save this story in this browser');
  return box.evaluate(({checked}) => checked);
};

/** Pastes the second story where the first is shown. */
async function takeInAnother(desk) {
  await desk.goTo('take-in');
  const again = await desk.page.waitForSelector('details.again');
  await again.evaluate((details) => (details.open = true));
  await desk.paste(second);
  await desk.shows('Read: The dam holds');
}

describe('another story', () => {
  it('is undone as any edit is, and the stored one stays until the editor keeps the new one', async () => {
    const desk = await workbench.open();
    await desk.paste(first);
    await desk.goTo('mend');
    await desk.press('Remove: Paragraph 1');
    await desk.press('Save this story in this browser', 'checkbox');
    await takeInAnother(desk);
    await desk.goTo('mend');
    await desk.shows('The lake above the town is full.');
    assert.equal(await isKept(desk), false);
    await desk.shows('Saving this one replaces it.');
    await reopen(desk);
    await desk.goTo('mend');
    await desk.shows('Place and weather');
    const headline = () =>
      desk.page.evaluate(() => document.querySelector('#mend-head textarea').value);
    assert.equal(await headline(), 'The river floods the town');
    await takeInAnother(desk);
    await desk.goTo('mend');
    await desk.shows('The lake above the town is full.');
    await desk.press('Undo');
    assert.equal(await headline(), 'The river floods the town');
    assert.equal(await isKept(desk), true);
    await desk.press('Redo');
    assert.equal(await headline(), 'The dam holds');
    await desk.press('Save this story in this browser', 'checkbox');
    await reopen(desk);
    await desk.goTo('mend');
    await desk.shows('The lake above the town is full.');
    await desk.page.evaluate(() => localStorage.clear());
    await desk.page.close();
  });
});

describe('a stored story', () => {
  it('has its guesses, what was left out and why it is held', async () => {
    const desk = await workbench.open();
    await desk.paste(first);
    const settle = await desk.page.waitForSelector('.guesses button');
    await settle.evaluate((button) => button.click());
    const said = () =>
      desk.page.$$eval(
        '.split > div > :is(.alert, .hint, .note, h3, .guesses, .remarks)',
        (parts) => parts.map(({innerText}) => innerText.replace(/\s*line \d+/g, '')).join('\n'),
      );
    const before = await said();
    assert.match(before, /held back.*before the ministry.*Guessed/s);
    await desk.goTo('mend');
    await desk.press('Save this story in this browser', 'checkbox');
    await reopen(desk);
    await desk.goTo('take-in');
    await desk.shows('Guessed: please check');
    assert.equal(await said(), before);
    await desk.page.evaluate(() => localStorage.clear());
    await desk.page.close();
  });

  it('has its suggested figures as they were left: removed, edited or brought back', async () => {
    const desk = await workbench.open();
    await desk.paste({
      'text/plain':
        'The dam breaks\n\nThe police said that 9 people were killed. The mayor said that 14 people were injured. The mayor said that 3 people are missing.',
    });
    await desk.goTo('mend');
    await desk.press('Save this story in this browser', 'checkbox');
    const names = () =>
      desk.page.$$eval('.figure', (rows) => rows.map(({ariaLabel}) => ariaLabel).sort());
    assert.deepEqual(await names(), ['14 injured', '3 missing', '9 killed']);
    await desk.press('Remove: 9 killed');
    await desk.press('Remove: 3 missing');
    await desk.press('Undo');
    await reopen(desk);
    await desk.goTo('mend');
    await desk.find('button', 'Confirm: 14 injured');
    assert.deepEqual(await names(), ['14 injured', '3 missing']);
    await desk.page.evaluate(() => localStorage.clear());
    await desk.page.close();
  });

  it('that was stored without them says so', async () => {
    const desk = await workbench.open();
    const story = {headline: 'The dam holds', language: 'en', body: []};
    await desk.page.evaluate(
      (story) => localStorage.setItem('article-widgets-workbench', JSON.stringify(story)),
      story,
    );
    await reopen(desk);
    await desk.shows('What was left out when the story was first imported is no longer known');
    await desk.page.evaluate(() => localStorage.clear());
    await desk.page.close();
  });
});
