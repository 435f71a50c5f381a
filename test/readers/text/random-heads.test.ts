import {expect} from '@open-wc/testing';
import {articleText, readArticle} from '../../../src/readers/readers.js';
import {findInventions} from './random-heads/find-inventions.js';
import {layOut, makeRandomHead} from './random-heads/random-head.js';
import fc from '../../runner/properties.mjs';

const now = new Date('2024-06-01T00:00Z');

const read = (text: string) => readArticle(text, {format: 'text', now});

describe('a head of lines in any order', () => {
  it('gives no place, author, date, publisher or temperature that no line states', async () => {
    const found: string[] = [];
    for (let seed = 1; seed <= 100; seed += 1) {
      const lines = makeRandomHead(seed);
      const {article} = await read(layOut(lines, seed));
      found.push(...findInventions(article, lines).map((claim) => `${seed}: ${claim}`));
    }
    expect(found).to.deep.equal([]);
  }).timeout(60_000);

  it('gives facts in the words of the text, and reports each lost line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({min: 1, max: 1e9}), async (seed) => {
        const lines = makeRandomHead(seed);
        const text = layOut(lines, seed);
        const {article, issues} = await read(text);
        const {dateline = {}, authors = [], publisher} = article;
        const claims = [dateline.place, publisher?.name, ...authors.map(({name}) => name)];
        expect(claims.filter((claim) => claim && !squash(text).includes(squash(claim)))).to.be
          .empty;
        const kept = squash(articleText(article) + JSON.stringify({article, issues}));
        const words = lines.filter((line) => Object.keys(line).length === 1 && isWords(line.text));
        expect(words.filter((line) => !kept.includes(squash(line.text)))).to.be.empty;
      }),
      {numRuns: 40},
    );
  }).timeout(60_000);
});

/** Words without spaces and invisible characters. */
function squash(text: string): string {
  return text.replace(/[\s\u200e\u200f"\\]/g, '');
}

/** Whether a line has words and no figure, which an article writes in its own way. */
function isWords(line: string): boolean {
  return /\p{L}{3}/u.test(line) && !/[\d:|]|\s[-–—·]\s/u.test(line);
}
