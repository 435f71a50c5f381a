import {expect} from '@open-wc/testing';
import {readCasualties} from '../../src/prose/read-casualties.js';
import type {Amount, CasualtyFigure} from '../../src/model/article.js';

async function readEntries(name: string, separator: string): Promise<string[]> {
  const response = await fetch(`/test/prose/${name}.txt`);
  return (await response.text()).trim().split(separator);
}

/** «¶» in these files stands for a new paragraph; the day of all texts is a Monday. */
function read(text: string): CasualtyFigure[] {
  return readCasualties(text.replaceAll(' ¶ ', '\n'), {date: '2025-01-13'});
}

function nameAmount(amount: Amount): string {
  switch (amount.kind) {
    case 'exact':
      return String(amount.value);
    case 'range':
      return `${amount.min} to ${amount.max}`;
    case 'vague':
      return amount.words;
    case 'unknown':
      return 'unknown';
    default:
      return `${amount.kind.replace('-', ' ')} ${amount.value}`;
  }
}

/** `killed: at least 10 children, part of another`, `killed: 6, was 5` */
function nameFigure(figure: CasualtyFigure): string {
  const {measure, amount, group, partOf, status, revisions = []} = figure;
  const isDoubted = status === 'denied' || status === 'unverified';
  const counted = `${measure}: ${nameAmount(amount)}${group ? ` ${group}` : ''}`;
  const was = revisions.map((revision) => `, was ${nameAmount(revision.amount)}`).join('');
  return `${counted}${partOf ? ', part of another' : ''}${isDoubted ? `, ${status}` : ''}${was}`;
}

const withFigures = await readEntries('sentences-with-figures', '\n\n');
const withoutFigures = await readEntries('sentences-without-figures', '\n');

describe('figures from sentences in the style of agencies', () => {
  for (const entry of withFigures) {
    const [text = '', ...figures] = entry.split('\n');
    it(`reads «${text}»`, () => {
      expect(read(text).map(nameFigure)).to.deep.equal(figures.map((figure) => figure.trim()));
    });
  }
});

/** `day none | text`: a field of the first figure, or that it is left out. */
const fields = await readEntries('fields', '\n');

describe('a field of a figure', () => {
  it('has 30 cases each of day, place, source and group', () => {
    for (const field of ['day', 'place', 'source', 'group'])
      expect(fields.filter((line) => line.startsWith(`${field} `))).to.have.length.of.at.least(30);
  });

  for (const line of fields) {
    const [, field = '', value = '', text = ''] = /^(\w+) (.+?) \| (.+)$/.exec(line) ?? [];
    it(`${field} is ${value} in «${text}»`, () => {
      const [figure] = read(text);
      const stated: Record<string, string | undefined> = {
        day: figure?.scope?.from,
        place: figure?.scope?.place,
        source: figure?.source?.name,
        group: figure?.group,
      };
      expect(stated[field] ?? 'none').to.equal(value);
    });
  }
});

describe('numbers that are not casualties of the story', () => {
  it('have many cases', () => {
    expect(withoutFigures.length).to.be.at.least(150);
  });

  for (const text of withoutFigures) {
    it(`are ignored in «${text}»`, () => {
      expect(read(text)).to.deep.equal([]);
    });
  }
});
