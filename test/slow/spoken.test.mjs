/** What Chromium and Firefox give to a screen reader, in every language: all numbers, and the names of links and headings. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {languages} from '../../build/locales/languages.js';
import {startChromiumReader} from '../runner/chromium-tree.mjs';
import {startFirefoxReader} from '../runner/firefox-tree.mjs';
import {openSite} from '../runner/site.mjs';
import {listen, spokenPage} from '../runner/spoken.mjs';

const readers = {Chromium: startChromiumReader, Firefox: startFirefoxReader};

for (const [name, start] of Object.entries(readers))
  describe(`what ${name} gives to a screen reader`, () => {
    let site, reader;
    before(async () => {
      site = await openSite();
      reader = await start();
    });
    after(async () => {
      await reader?.close();
      site?.close();
    });

    for (const language of ['en', ...Object.keys(languages)])
      it(`is every number, and the name of every link and heading: ${language}`, async () => {
        site.answers['/'] = spokenPage(language);
        const {silent} = await reader.read(site.address, listen);
        assert.deepEqual(silent, []);
      });
  });
