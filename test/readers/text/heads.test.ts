import {expect} from '@open-wc/testing';
import {readArticle} from '../../../src/readers/readers.js';

interface Head {
  language: string;
  text: string;
  expected: {
    headline: string;
    standfirst?: string;
    authors?: string[];
    place?: string;
    date?: string;
    modified?: string;
    embargoedUntil?: string;
  };
}

const heads = (await (await fetch('/test/readers/text/heads.json')).json()) as Head[];
const now = new Date('2025-01-16T12:00:00Z');

describe('a head in the style of newspapers, agencies and press offices', () => {
  for (const {language, text, expected} of heads) {
    it(`is read (${language}): ${text.slice(0, 60).replace(/\n+/g, ' / ')}`, async () => {
      const {article} = await readArticle(text, {format: 'text', now});
      const {headline, standfirst, authors, published, modified, embargoedUntil, dateline} =
        article;
      const {date, ...facts} = expected;
      expect({
        headline,
        standfirst,
        authors: authors?.map(({name}) => name),
        place: dateline?.place,
        modified: modified?.slice(0, 10),
        embargoedUntil: embargoedUntil?.slice(0, 10),
      }).to.deep.equal({
        ...{standfirst: undefined, authors: undefined, place: undefined},
        ...{modified: undefined, embargoedUntil: undefined, ...facts},
      });
      if (date)
        expect([dateline?.date, published].map((day) => day?.slice(0, 10))).to.include(date);
    });
  }

  it('takes no label before a date for a place', async () => {
    for (const label of ['Sent', 'Filed', 'Gesendet', 'Envoyé le', 'Received'])
      for (const day of [
        '29 November 2026',
        'Sunday 29 November 2026 10:58',
        'Sunday, 29 November 2026',
      ]) {
        const text = `${label}: ${day}\n\nFerries resume after ten days of storms\n\nThe ferries to the islands left the harbour on Monday for the first time in ten days.`;
        const {article} = await readArticle(text, {format: 'text', now});
        expect(article.dateline?.place, `${label}: ${day}`).to.equal(undefined);
      }
  });

  it('has no temperature with an ambiguous unit, and no weather as place', async () => {
    const lines: [line: string, place?: string, temperature?: number][] = [
      ['Lisbon 14 °C', 'Lisbon', 14],
      ['Berlin 6°', 'Berlin', 6],
      ['Denver, 34°', 'Denver'],
      ['New York: 41°', 'New York'],
      ['Oslo, minus 7 degrees Celsius', 'Oslo', -7],
      ['北京 -2℃ 晴', '北京', -2],
      ['Cairo 21 °C / 70 °F', 'Cairo', 21],
      ['Feels like 3 °C'],
      // As the dateline writes it, with a mark of direction before the sign.
      ['القاهرة · 21\u061c°م', 'القاهرة', 21],
    ];
    for (const [line, place, temperature] of lines) {
      const text = `${line}\nJanuary 12, 2025\n\nFerries resume after ten days of storms\n\nThe ferries to the islands left the harbour on Monday for the first time in ten days.`;
      const {dateline} = (await readArticle(text, {format: 'text', now})).article;
      expect([dateline?.place, dateline?.weather?.temperature], line).to.deep.equal([
        place,
        temperature,
      ]);
    }
  });
});
