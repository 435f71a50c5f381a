import {expect} from '@open-wc/testing';
import type {Article, CasualtyFigure} from '../../src/model/article.js';
import {readCasualties} from '../../src/prose/read-casualties.js';

/** The day of all cases, a Monday. */
const date = '2025-01-13';

async function readFile(path: string): Promise<string> {
  const response = await fetch(`/${path}`);
  return response.text();
}

/** What a case says of a figure; what it does not mention may be anything, but group and whole. */
function pick(figure: CasualtyFigure, expected: Partial<CasualtyFigure>): Partial<CasualtyFigure> {
  const keys = new Set([...Object.keys(expected), 'group', 'partOf']);
  return Object.fromEntries(Object.entries(figure).filter(([key]) => keys.has(key)));
}

const paths = JSON.parse(await readFile('cases.json')) as string[];
const cases = paths.filter((path) => /prose\/cases\/.*\.txt$/.test(path));

describe('figures out of prose', () => {
  it('has cases', () => {
    expect(cases.length).to.be.at.least(80);
  });

  for (const path of cases) {
    it(`reads ${path.replace(/.*\/|\.txt$/g, '').replaceAll('-', ' ')}`, async () => {
      const text = await readFile(path);
      const expected = JSON.parse(
        await readFile(path.replace(/txt$/, 'json')),
      ) as Partial<CasualtyFigure>[];
      const figures = readCasualties(text, {date});
      expect(figures.map((figure, at) => pick(figure, expected[at] ?? {}))).to.deep.equal(expected);
    });
  }

  it('cites the sentence in its line, which may follow empty ones', () => {
    const [figure] = readCasualties(
      'Headline\r\n\r\nIt rained. “Twelve people died,” he said. More.',
    );
    expect(figure?.sentence).to.deep.equal({block: 1, start: 11, end: 41});
  });

  it('reads the blocks of an article and cites them by their index', () => {
    const article: Article = {
      headline: 'Two trains collide',
      published: '2025-01-13T08:00Z',
      body: [
        {type: 'divider'},
        {
          type: 'paragraph',
          content: ['On Sunday ', {type: 'strong', content: ['41 people']}, ' died.'],
        },
      ],
    };
    const [figure] = readCasualties(article);
    expect(figure?.amount).to.deep.equal({kind: 'exact', value: 41});
    expect(figure?.scope).to.deep.equal({from: '2025-01-12', to: '2025-01-12'});
    expect(figure?.sentence).to.deep.equal({block: 1, start: 0, end: 25});
  });

  it('reads no figure from a table, a correction or a report that the article carries', () => {
    const article: Article = {
      headline: 'Two trains collide',
      body: [
        {type: 'table', rows: [{cells: [{content: ['12 people were killed.']}]}]},
        {type: 'correction', correction: {content: ['12 people were killed.']}},
        {type: 'casualties', report: {title: '12 people were killed.', figures: []}},
      ],
    };
    expect(readCasualties(article)).to.deep.equal([]);
  });

  it('reads nothing in a language that it does not know', () => {
    expect(readCasualties('12 people were killed.', {language: 'fr'})).to.deep.equal([]);
    expect(readCasualties('12 people were killed.', {language: 'en-GB'})).to.have.length(1);
  });

  it('leaves out days that cannot be told without the day of the text', () => {
    const [figure] = readCasualties('Twelve people were killed on Sunday.');
    expect(figure).not.to.have.any.keys('asOf', 'scope');
  });

  it('reads nothing from an empty text', () => {
    expect(readCasualties('')).to.deep.equal([]);
  });

  it('takes time in proportion to the text, however hostile', () => {
    const hostile = [
      'killed killed 1 1 1 ',
      'and and ',
      'a-b-',
      '12 men, a child and ',
      '“((. ',
      '1,000.',
    ];
    for (const words of hostile) expect(readCasualties(words.repeat(50_000))).to.be.an('array');
  });
});
