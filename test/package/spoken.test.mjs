/** What Chromium gives to a screen reader: every number, and the name of every link and heading. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startChromiumReader} from '../runner/chromium-tree.mjs';
import {openSite} from '../runner/site.mjs';
import {listen, spokenPage} from '../runner/spoken.mjs';

let site, reader;
before(async () => {
  site = await openSite();
  reader = await startChromiumReader();
});
after(async () => {
  await reader?.close();
  site?.close();
});

function read(language, use, change) {
  site.answers['/'] = spokenPage(language);
  return reader.read(site.address, use, change);
}

describe('what Chromium gives to a screen reader', () => {
  // One for each set of digits, direction and order of words; `test:slow` has every language.
  for (const language of ['en', 'fr', 'ar', 'fa', 'hi', 'ja'])
    it(`is every number, and the name of every link and heading: ${language}`, async () => {
      const {silent} = await read(language, listen);
      assert.deepEqual(silent, []);
    });

  // Chromium has no text for a letter alone whose case is changed by a style.
  it('lacks a number of one digit that a style makes its first letter', async () => {
    const listenOnce = async ({readPage, readTree}) => listen({readPage, readTree, patience: 0});
    const {silent} = await read('en', listenOnce, () => {
      const style = document.createElement('style');
      style.textContent =
        'td, a, strong {display: inline-block} ::first-letter {text-transform: uppercase}';
      document.head.append(style);
    });
    assert.ok(silent.includes('the number 7'), silent.join());
  });
});
