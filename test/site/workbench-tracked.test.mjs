/** Tracked changes of a document: an editor decides on each. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startWorkbench} from './workbench-page.mjs';

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench?.close());

const ins = (words) =>
  `<ins cite="mailto:desk" datetime="2025-03-04T09:00"><span class=msoIns>${words}</span></ins>`;
const del = (words) =>
  `<del cite="mailto:desk" datetime="2025-03-04T09:00"><span class=msoDel>${words}</span></del>`;
const word = {
  'text/html': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<p class=MsoTitle>The river floods the lower town</p>
<p class=MsoNormal>The river rose ${del('slowly ')}${ins('fast ')}on Monday, the harbour board said.</p>
<p class=MsoNormal>${del('Nobody had been warned of it.')}</p>
<p class=MsoNormal>The bridge${ins(', built in 1904,')} is closed.</p></body></html>`,
  'text/plain': `The river floods the lower town\n\nThe river rose fast on Monday, the harbour board said.\n\nThe bridge, built in 1904, is closed.`,
};

const paragraphs = (desk) =>
  desk.page.$$eval('.blocks workbench-words', (words) => words.map((each) => each.textContent));

async function openChecks() {
  const desk = await workbench.open();
  await desk.paste(word);
  await desk.goTo('hand-over');
  await desk.shows('Deleted in tracked changes, and not in the story: “slowly”');
  return desk;
}

async function decide(desk, ...buttons) {
  for (const button of buttons) await desk.press(button);
  await desk.goTo('mend');
  await desk.find('button', 'Undo');
  await desk.until(() => document.querySelector('.blocks workbench-words'));
  return paragraphs(desk);
}

describe('tracked changes of Word', () => {
  it('are listed among the checks until the editor has decided', async () => {
    const desk = await openChecks();
    await desk.shows('Inserted in tracked changes, and in the story: “, built in 1904,”');
    const texts = await decide(
      desk,
      'Leave out “slowly”',
      'Leave out “Nobody had been warned of it.”',
      'Keep “fast”',
      'Keep “, built in 1904,”',
    );
    assert.deepEqual(texts, [
      'The river rose fast on Monday, the harbour board said.',
      'The bridge, built in 1904, is closed.',
    ]);
    await desk.goTo('hand-over');
    await desk.shows('to check');
    assert.doesNotMatch(await desk.text(), /tracked changes, and/);
  });

  it('are undone: deleted words are put back, inserted ones removed', async () => {
    const desk = await openChecks();
    const texts = await decide(
      desk,
      'Put back “Nobody had been warned of it.”',
      'Put back “slowly”',
      'Remove “fast”',
      'Remove “, built in 1904,”',
    );
    assert.deepEqual(texts, [
      'The river rose slowly on Monday, the harbour board said.',
      'Nobody had been warned of it.',
      'The bridge is closed.',
    ]);
  });
});
