/** The examples in `demo`, installed from the packed package, built, started and read. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readPage, walkStories} from './read-page.mjs';
import {installExample, layOutPackage, startExample} from './start-example.mjs';

const examples = [
  {name: 'node-server', command: ['node', 'server.js'], path: '/idlib'},
  {name: 'eleventy', build: true, output: '_site'},
  {name: 'astro', build: true, output: 'dist', link: 'nav a'},
  {name: 'next', build: true, command: ['node_modules/.bin/next', 'start'], givesData: true},
  {name: 'nuxt', build: true, command: ['node', '.output/server/index.mjs'], givesData: true},
  {name: 'sveltekit', build: true, command: ['node', 'build'], givesData: true},
  {name: 'angular', build: true, command: ['node', 'dist/server/server.mjs'], givesData: true},
  {
    name: 'solid-start',
    build: true,
    command: ['node', '.output/server/index.mjs'],
    givesData: true,
  },
  {name: 'lit', build: true, command: ['node', 'server.js'], givesData: true},
  {name: 'qwik', build: true, command: ['node', 'build/entry.node.js']},
];

let folder;
before(async () => (folder = await layOutPackage()));
after(() => folder.remove());

const named = process.env.EXAMPLES?.split(',');

for (const example of examples.filter(({name}) => named?.includes(name) ?? true))
  describe(`the example ${example.name}`, () => {
    let site;
    before(async () => {
      const own = join(folder.root, 'demo', example.name);
      await installExample(own, example);
      site = await startExample(own, example);
    });
    after(() => site?.stop());

    const read = (options) => readPage(site.address + (example.path ?? '/'), options);

    it('is a whole, styled story without scripts', async () => {
      const {text, headlineFont, bodyDisplay, problems} = await read({scripts: false});
      for (const words of [
        'Raids on Idlib leave 25 or more dead',
        'Aleppo',
        'Sunday, January 12, 2025',
        'White Helmets',
        'What to Read Next',
      ])
        assert.ok(text.toLowerCase().includes(words.toLowerCase()), words);
      assert.match(headlineFont, /Iowan/);
      assert.equal(bodyDisplay, 'flow-root');
      assert.deepEqual(problems, []);
    });

    it('is kept as it is: no shift, no duplicates, no console messages', async () => {
      const printed = await read({scripts: false});
      const taken = await read({scripts: true});
      assert.deepEqual(taken.problems, []);
      assert.deepEqual(taken.shifts, []);
      assert.equal(taken.headlines, 1);
      assert.ok(taken.isUpgraded);
      assert.deepEqual(taken.changes, []);
      if (example.givesData) assert.equal(taken.headline, printed.title);
      assert.equal(taken.text, printed.text);
    });

    if (example.link)
      it('navigates to another story and back without a page load', async () => {
        const {stops, problems, isFirstPage} = await walkStories(site.address, example.link);
        const [first, second, again] = stops;
        assert.equal(second.headlines, 1);
        assert.match(second.text, /The bridge is closed.*3 people injured/s);
        assert.equal(second.headlineFont, first.headlineFont);
        assert.equal(again.text, first.text);
        assert.ok(isFirstPage);
        assert.deepEqual(problems, []);
      });
  });
