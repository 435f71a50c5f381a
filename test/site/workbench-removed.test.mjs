/** What an editor has removed or confirmed stays so, and is one step of Undo. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startWorkbench} from './workbench-page.mjs';

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

const story =
  'The dam breaks\n\nThe police said that 9 people were killed. The mayor said that 14 people were injured.';

describe('removed figures', () => {
  it('are said to be removed, and can be put back after a reload', async () => {
    const desk = await workbench.open();
    await desk.paste({'text/plain': story});
    await desk.goTo('mend');
    await desk.press('Save this story in this browser', 'checkbox');
    await desk.press('Remove: 9 killed');
    await desk.press('Remove: 14 injured');
    await desk.shows('You removed both figures.');
    assert.doesNotMatch(await desk.text(), /No figure was found/);
    await desk.goTo('hand-over');
    await desk.shows('The story has no toll. You removed both figures.');
    await desk.page.reload({waitUntil: 'networkidle0'});
    await desk.goTo('mend');
    await desk.press('Put back: 9 killed');
    await desk.find('button', 'Confirm: 9 killed');
    await desk.find('button', 'Put back: 14 injured');
    await desk.page.evaluate(() => localStorage.clear());
    await desk.page.close();
  });
});

describe('a story without figures', () => {
  for (const [language, text, said] of [
    ['English', 'The tunnel opens\n\nThe tunnel was painted on Monday.', 'No figure was found. To'],
    [
      'Italian',
      'Sei vittime\n\nSono almeno sei le vittime della frana che nella notte ha travolto due case.',
      'does not look for figures in Italian, only in English and Spanish',
    ],
  ])
    it(`says why it has none: ${language}`, async () => {
      const desk = await workbench.open();
      await desk.paste({'text/plain': text});
      await desk.goTo('mend');
      await desk.shows(said);
      if (language === 'English')
        assert.doesNotMatch(await desk.text(), /English and Spanish only/);
      await desk.page.close();
    });
});

describe('a guess', () => {
  it('that is right is one step, which Undo takes back', async () => {
    const desk = await workbench.open();
    await desk.paste({'text/plain': story});
    await desk.press('That is right: Headline');
    await desk.until(() => !document.body.innerText.includes('it comes first'));
    await desk.press('Undo');
    await desk.shows('it comes first');
    await desk.goTo('mend');
    const guessed = () =>
      desk.page.$$eval('#mend-head label:has(.tag)', (labels) =>
        labels.some((label) => label.textContent.trim().startsWith('Headline')),
      );
    const headline = await desk.page.waitForSelector(
      '::-p-xpath(//label[contains(., "Headline")]//textarea)',
    );
    await headline.focus();
    await desk.page.keyboard.type('12');
    assert.equal(await guessed(), false);
    await desk.press('Undo');
    assert.equal(await guessed(), true);
    assert.ok(await desk.page.$('.history button:first-child:disabled'));
    await desk.page.close();
  });
});

describe('the message at the bottom', () => {
  it('covers less than a fifth of 320 pixels, however long, and can be closed', async () => {
    const desk = await workbench.open({width: 320});
    const long = 'The dam above the old town of Ostrel breaks in the night after weeks of rain';
    await desk.paste({'text/plain': `${long}\n\n${story}`});
    await desk.goTo('mend');
    const high = await desk.page.waitForSelector('.said:has(button)');
    assert.ok(await high.evaluate((line) => line.offsetHeight < 64));
    await desk.press('Close this message');
    await desk.until(() => !document.querySelector('[role=status]').textContent.trim());
    assert.equal(await desk.page.$('.said button'), null);
    await desk.page.close();
  });
});
