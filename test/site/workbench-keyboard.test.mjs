/** The workbench by keyboard: what has the focus when an editor has done something. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pastes} from './workbench-pastes.mjs';
import {startWorkbench} from './workbench-page.mjs';

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

const twoFigures = {
  'text/plain':
    'The ferry sinks\n\nAt least 23 people were killed, the coast guard said.\n\nBetween 10 and 15 people are missing, the harbour master said.',
};

async function openMending(data) {
  const desk = await workbench.open();
  await desk.paste(data);
  await desk.goTo('mend');
  await desk.shows('Edit the story');
  return desk;
}

/** The name of what has the focus. */
const focused = ({page}) =>
  page.evaluate(() => {
    const {activeElement: element} = document;
    return (element.ariaLabel ?? element.labels?.[0]?.innerText ?? element.innerText).trim();
  });

/** Presses a button with the keyboard. */
async function pressByKey(desk, name) {
  const button = await desk.find('button', name);
  await button.focus();
  await desk.page.keyboard.press('Enter');
}

describe('the focus', () => {
  it('is on the next figure when one is confirmed, and on the toll when it was the last', async () => {
    const desk = await openMending(twoFigures);
    await pressByKey(desk, 'Confirm: at least 23 killed');
    assert.equal(await focused(desk), 'Confirm: 10 to 15 missing');
    await desk.page.keyboard.press('Enter');
    assert.equal(await focused(desk), 'Toll');
    await desk.page.close();
  });

  it('is on the next block when one is dropped', async () => {
    const desk = await openMending(pastes.text);
    await pressByKey(desk, 'Remove: Paragraph 1');
    assert.equal(await focused(desk), 'Remove: Paragraph 1');
    await desk.page.close();
  });

  it('stays in a block that can be moved no further', async () => {
    const desk = await openMending(pastes.text);
    await pressByKey(desk, 'Move up: Paragraph 2');
    assert.match(await focused(desk), /Paragraph 1$/);
    await desk.page.close();
  });

  it('is where a link of the checks leads', async () => {
    const desk = await openMending(twoFigures);
    await desk.goTo('mend-toll');
    await desk.until(() => document.activeElement.textContent === 'Toll');
    await desk.page.close();
  });
});

describe('the tools of a block', () => {
  /** The names of what Tab comes to, from the kind of a block to the kind of the next. */
  async function listStops(desk, from, to) {
    await (await desk.find('combobox', from)).focus();
    const names = [];
    while (names.at(-1) !== to && names.length < 30) {
      await desk.page.keyboard.press('Tab');
      names.push(await focused(desk));
    }
    return names;
  }

  it('are one stop of the Tab key, and arrow keys go through them', async () => {
    const desk = await openMending(pastes.text);
    const stops = await listStops(desk, 'Type of Paragraph 1', 'Type of Paragraph 2');
    assert.ok(stops.length <= 4, stops.join(', '));
    assert.deepEqual(stops.slice(0, 2), ['Use Paragraph 1 as', 'Bold: Paragraph 1']);

    await (await desk.find('button', 'Bold: Paragraph 1')).focus();
    const names = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await desk.page.keyboard.press(key);
      names.push(await focused(desk));
    }
    const last = names[2];
    assert.deepEqual(names, [
      'Italic: Paragraph 1',
      'Link: Paragraph 1',
      last,
      'Bold: Paragraph 1',
      last,
      'Bold: Paragraph 1',
    ]);
    assert.match(last, /^Remove/);
    await desk.page.close();
  });

  it('are reached from the text by the keys that the page names', async () => {
    const desk = await openMending(pastes.text);
    const hint = await desk.page.$eval('#mend-text .hint', ({innerText}) => innerText);
    const [, keys = ''] = /Press (\S+) in a part of the text to reach the buttons/.exec(hint) ?? [];
    await desk.page.focus('.block workbench-words');
    const held = keys.split('+').slice(0, -1);
    for (const key of held) await desk.page.keyboard.down(key);
    await desk.page.keyboard.press('Tab');
    for (const key of held) await desk.page.keyboard.up(key);
    assert.equal(await focused(desk), 'Bold: Paragraph 1');
    await desk.page.close();
  });

  it('that remove are named in words', async () => {
    const desk = await openMending(pastes.text);
    for (const name of ['Remove', 'Remove from here on', 'Join with the part above']) {
      const button = await desk.find('button', `${name}: Paragraph 2`);
      const shown = await button.evaluate(({innerText}) => innerText.trim());
      assert.ok(name.startsWith(shown) && /^[A-Z][a-z ]+$/.test(shown), shown);
    }
    await desk.page.close();
  });

  it('remember the one that was used last', async () => {
    const desk = await openMending(pastes.text);
    await (await desk.find('button', 'Bold: Paragraph 1')).focus();
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.keyboard.down('Shift');
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.up('Shift');
    await desk.page.keyboard.press('Tab');
    assert.equal(await focused(desk), 'Italic: Paragraph 1');
    await desk.page.close();
  });

  it('leave the arrow keys to the address of a link', async () => {
    const desk = await openMending(pastes.text);
    await desk.page.focus('summary[aria-label="Link: Paragraph 1"]');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.type('ab');
    await desk.page.keyboard.press('ArrowLeft');
    await desk.page.keyboard.type('c');
    assert.equal(await desk.page.evaluate(() => document.activeElement.value), 'acb');
    await desk.page.close();
  });
});

describe('words that are selected', () => {
  const selectWords = (desk, words) =>
    desk.page.$$eval(
      'workbench-words',
      (all, words) => {
        const element = all.find(({textContent}) => textContent.includes(words));
        const start = element.textContent.indexOf(words);
        const [node] = element.childNodes;
        element.focus();
        getSelection().setBaseAndExtent(node, start, node, start + words.length);
      },
      words,
    );

  it('become a figure by the button of their block, which asks for what they do not say', async () => {
    const desk = await openMending({
      'text/plain':
        'Frana in paese\n\nÈ di sei morti il bilancio della frana che nella notte ha travolto due case.',
    });
    await desk.shows('only in English and Spanish');
    await selectWords(desk, 'sei morti');
    await pressByKey(desk, 'Add to toll: Paragraph 1');
    assert.match(await focused(desk), /^What happened to them/);
    await pressByKey(desk, 'Confirm: [how many] [killed or injured]');
    await desk.shows('First fill in what the words do not say');
    assert.match(await focused(desk), /^What happened to them/);
    await (await desk.page.evaluateHandle(() => document.activeElement)).select('killed');
    await desk.find('button', 'Confirm: [how many] killed');
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Tab');
    assert.match(await focused(desk), /^Number/);
    await desk.page.keyboard.type('16');
    await desk.page.keyboard.press('Tab');
    await desk.find('button', 'Confirm: 16 killed');
    await desk.page.close();
  });

  it('become a figure as they are read, which can be confirmed at once', async () => {
    const desk = await openMending({
      'text/plain':
        'Bridge closed\n\nThe bridge is closed.\n\nLast year nine people died and 17 were hurt there.',
    });
    await selectWords(desk, 'nine people died');
    await pressByKey(desk, 'Add to toll: Paragraph 2');
    await desk.find('button', 'Confirm: 9 killed');
    assert.equal(await focused(desk), 'Confirm: 9 killed');
    await selectWords(desk, 'nine people died');
    await pressByKey(desk, 'Add to toll: Paragraph 2');
    await desk.shows('This figure is already in the list');
    await desk.page.close();
  });

  it('are asked for where there are none', async () => {
    const desk = await openMending(pastes.text);
    await desk.press('Add to toll: Paragraph 2');
    await desk.shows('First select the words in the text that give the figure');
    await desk.page.close();
  });
});

describe('a story that is held back', () => {
  it('is seen by its editor, and is let go when that is confirmed', async () => {
    const desk = await openMending({
      'text/plain': `Not for publication\n\n${pastes.text['text/plain']}`,
    });
    await desk.previewShows('The bridge is closed');
    await desk.press('Publication', 'link');
    const status = await desk.page.waitForSelector('#mend-publication[open] select');
    await status.select('');
    await desk.shows('This story was held back, and you have changed that');
    await desk.goTo('hand-over');
    await desk.shows('There is no embed code and no file until you confirm');
    assert.equal(await desk.page.$('::-p-aria(Copy: The whole story)'), null);
    await desk.press('Confirm: it may be published');
    await desk.find('button', 'Copy: The whole story');
    await desk.press('Undo');
    await desk.press('Undo');
    await desk.shows('It must not be published yet. There is no embed code, and no file');
    await desk.page.close();
  });
});

describe('a table', () => {
  it('is added after the block that the caret was in, and the preview shows it', async () => {
    const desk = await openMending(pastes.text);
    await desk.page.focus('workbench-words[aria-label^="Paragraph 1"]');
    await desk.press('Add a table');
    await desk.page.keyboard.type('Floods');
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.type('Year');
    await desk.press('Add a column: Table 2');
    await desk.previewShows('Year');
    await desk.find('textbox', 'Row 2, column 3');
    await desk.page.close();
  });
});
