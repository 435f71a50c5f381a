/** The built package in the front ends that newsrooms use, in Chromium. */
import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {buildApp, frontEnds} from '../frameworks/front-ends.mjs';
import {installPackage} from '../frameworks/install-package.mjs';
import {onApp} from '../frameworks/on-app.mjs';
import {launchChromium} from '../runner/launch-browser.mjs';
import {serve} from '../runner/page.mjs';

const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><main></main>';

const root = mkdtempSync(join(tmpdir(), 'front-ends-'));
let site, browser;
before(async () => {
  installPackage();
  site = await serve(root);
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(root, {recursive: true});
});

const until = (page, test, ...words) => page.waitForFunction(test, {timeout: 10_000}, ...words);
const untilHeadline = (page, words) =>
  until(page, (words) => document.querySelector('aw-article h1')?.textContent === words, words);

/** Builds the app of a front end; `late` leaves the elements out of it until they are asked for. */
async function addressOf(name, options) {
  const folder = `${name.replaceAll(/\W+/g, '-')}${options?.late ? '-late' : ''}`;
  mkdirSync(join(root, folder));
  writeFileSync(join(root, folder, 'index.html'), html);
  await buildApp(name, join(root, folder), options);
  return `${site.address}/${folder}/index.html`;
}

/** Where a front end cannot know that data are data before the element is defined. */
const needsElementsFirst = new Set(["React 19's own tags", 'Preact']);

for (const name of Object.keys(frontEnds)) {
  describe(name, () => {
    let address;
    before(async () => (address = await addressOf(name)));
    const open = (use, change) => onApp({browser, address, change}, use);

    it('passes data unchanged, and text, numbers and booleans with their types', async () => {
      await open(async (page, problems) => {
        await untilHeadline(page, 'The bridge is closed');
        const set = await page.evaluate(() => {
          const [story] = document.getElementsByTagName('aw-article');
          const [list] = document.getElementsByTagName('aw-related-stories');
          const [dateline] = document.getElementsByTagName('aw-weather-dateline');
          return {
            article: story.article === state().article,
            class: story.className,
            isolated: story.isolated,
            stories: list.stories === state().stories,
            kind: list.kind,
            level: list.headingLevel,
            heading: list.querySelector('h3') !== null,
            place: dateline.place,
            temperature: dateline.temperature,
            switchable: dateline.switchable,
          };
        });
        assert.deepEqual(set, {
          article: true,
          class: 'story',
          isolated: false,
          stories: true,
          kind: 'read-next',
          level: 3,
          heading: true,
          place: 'Delft',
          temperature: 5.8,
          switchable: true,
        });
        assert.deepEqual(problems, []);
      });
    });

    it('receives every event of a listener in a template, and can cancel it', async () => {
      await open(async (page, problems) => {
        await until(page, () => heard.some(({type}) => type === 'aw-load'));
        await until(page, () => document.querySelector('aw-related-stories a'));
        await page.click('aw-related-stories a');
        await (await until(page, () => document.querySelector('[data-sentence]'))).click();
        const unit = () =>
          document.querySelector('aw-weather-dateline').shadowRoot.querySelector('[part=unit]');
        await (await until(page, unit)).asElement().click();
        await until(page, () => heard.length >= 4);
        const events = await page.evaluate(() =>
          heard.map(({type, story, figure, unit}) => [type, story?.title ?? figure ?? unit]),
        );
        assert.deepEqual(
          events,
          [
            ['aw-load', undefined],
            ['aw-story-select', 'The ferry sails again'],
            ['aw-figure-select', 'injured'],
            ['aw-unit-change', 'fahrenheit'],
          ].map(([type, value]) => [type, value ?? null]),
        );
        const cancelled = await page.evaluate(() => heard.map((event) => event.defaultPrevented));
        assert.deepEqual(cancelled, [false, true, true, true]);
        assert.equal(page.url(), address);
        assert.deepEqual(problems, []);
      });
    });

    it('redraws changes', async () => {
      await open(async (page, problems) => {
        await untilHeadline(page, 'The bridge is closed');
        await page.evaluate(() =>
          show({
            article: {...state().article, headline: 'The bridge is open'},
            stories: [...state().stories, {url: '/tram', title: 'The tram too'}],
            level: 4,
            isolated: true,
          }),
        );
        await untilHeadline(page, 'The bridge is open');
        await until(page, () => document.querySelectorAll('aw-related-stories li').length === 2);
        await until(page, () => document.querySelector('aw-related-stories h4'));
        await until(page, () => document.querySelector('aw-article[isolated]'));
        await page.evaluate(() => show({isolated: false}));
        await until(page, () => document.querySelector('aw-article:not([isolated])'));
        assert.deepEqual(problems, []);
      });
    });

    it('updates children while there are no data', async () => {
      await open(
        async (page, problems) => {
          const lines = (text) =>
            until(
              page,
              (text) =>
                document.querySelector('aw-article').innerText.replace(/\s+/g, ' ') === text,
              text,
            );
          await lines('Fallback One');
          await page.evaluate(() => show({open: true, lines: ['Two', 'One']}));
          await lines('Fallback More Two One');
          await page.evaluate(() => show({open: false, lines: []}));
          await lines('Fallback');
          assert.deepEqual(problems, []);
        },
        {article: undefined},
      );
    });

    it('can update children that data have replaced', async () => {
      await open(async (page, problems) => {
        await untilHeadline(page, 'The bridge is closed');
        for (const change of [
          {open: true, lines: ['Two', 'One', 'Three']},
          {open: false, lines: ['Three', 'Two']},
          {lines: []},
          {open: true, lines: ['Four']},
          {article: {headline: 'Again', body: [{type: 'paragraph', content: ['Text.']}]}},
        ]) {
          await page.evaluate((change) => show(change), change);
          await page.evaluate(() => new Promise(requestAnimationFrame));
        }
        await untilHeadline(page, 'Again');
        const text = await page.$eval('aw-article', (story) => story.innerText);
        assert.doesNotMatch(text, /Fallback|More|One|Two|Three|Four/);
        await page.evaluate(() => unmount());
        await until(page, () => !document.querySelector('aw-article'));
        assert.deepEqual(problems, []);
      });
    });

    it('removes and shows everything again, without leaks', async () => {
      await open(async (page, problems) => {
        await page.evaluate(() => (globalThis.seen = []));
        for (let round = 1; round <= 4; round += 1) {
          await untilHeadline(page, 'The bridge is closed');
          await page.evaluate(() => {
            seen.push(new WeakRef(document.querySelector('aw-article')));
            heard.length = 0;
            show({shown: false});
          });
          await until(page, () => !document.querySelector('aw-article'));
          await page.evaluate(() => show({shown: true}));
        }
        await untilHeadline(page, 'The bridge is closed');
        const client = await page.createCDPSession();
        let kept;
        // What the browser has still to tell of an element, in a frame to come, keeps it until then.
        for (let frame = 0; frame < 60; frame += 1) {
          await page.evaluate(() => new Promise(requestAnimationFrame));
          await client.send('HeapProfiler.collectGarbage');
          kept = await page.evaluate(() => seen.filter((each) => each.deref()).length);
          // A front end may keep what it showed last.
          if (kept <= 1) break;
        }
        assert.ok(kept <= 1, `${kept} of 4 elements are kept`);
        assert.deepEqual(problems, []);
      });
    });

    if (!needsElementsFirst.has(name)) {
      it('passes data to an element that is defined later', async () => {
        const address = await addressOf(name, {late: true});
        await onApp({browser, address, isLate: true}, async (page, problems) => {
          await until(page, () => document.querySelector('aw-article p'));
          assert.equal(await page.evaluate(() => !!customElements.get('aw-article')), false);
          await page.evaluate(() => defineElements());
          await untilHeadline(page, 'The bridge is closed');
          await until(page, () => document.querySelector('aw-related-stories h3'));
          await until(page, () => heard.some(({type}) => type === 'aw-load'));
          assert.deepEqual(problems, []);
        });
      });
    }
  });
}
