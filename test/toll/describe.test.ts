import {expect} from '@open-wc/testing';
import {describeFigure} from '../../src/toll/describe-figure.js';
import {toHxl} from '../../src/toll/to-hxl.js';
import {toJsonLd} from '../../src/toll/to-json-ld.js';
import '../../src/locales/ru.js';
import type {CasualtyFigure, CasualtyReport} from '../../src/model/article.js';

const report: CasualtyReport = {
  title: 'Flood at Harrow Ford',
  figures: [
    {
      id: 'dead',
      measure: 'killed',
      amount: {kind: 'at-least', value: 25},
      scope: {place: 'Harrow Ford', from: '2024-11-27'},
      source: {name: 'Civil Defence', url: 'https://example.org'},
      asOf: '2025-01-13',
      status: 'unverified',
    },
    {
      id: 'children',
      partOf: 'dead',
      group: 'children',
      measure: 'killed',
      amount: {kind: 'exact', value: 10},
      scope: {place: 'Harrow Ford', from: '2024-11-27'},
      source: {name: 'Civil Defence'},
      asOf: '2025-01-13',
      status: 'unverified',
    },
    {id: 'hurt', measure: 'injured', amount: {kind: 'vague', words: 'dozens'}},
    {id: 'lost', measure: 'missing', amount: {kind: 'unknown'}},
    {id: 'moved', measure: 'displaced', amount: {kind: 'range', min: 900, max: 1200}},
  ],
};

/** Properties that schema.org has for `Observation` (https://schema.org/Observation). */
const observationProperties = [
  '@type',
  '@id',
  'variableMeasured',
  'value',
  'valueReference',
  'observationAbout',
  'observationDate',
  'measurementQualifier',
  'subjectOf',
];

const ranges: CasualtyFigure[] = [
  {id: 'equal', measure: 'killed', amount: {kind: 'range', min: 25, max: 25}},
  {id: 'down', measure: 'missing', amount: {kind: 'range', min: 15, max: 12}},
];

const unsound: CasualtyReport = {
  figures: [
    {id: 'dead', measure: 'killed', amount: {kind: 'exact', value: 25}},
    {
      id: 'children',
      partOf: 'dead',
      measure: 'killed',
      group: 'children',
      amount: {kind: 'exact', value: 30},
    },
  ],
};

describe('a figure in words', () => {
  it('says all that a card shows of it', () => {
    expect(describeFigure(report.figures[0]!, 'en')).to.equal(
      'At least 25 people killed, Harrow Ford, since November 27, 2024, according to Civil Defence, as of January 13, 2025, not verified.',
    );
  });
  it('names what it is a part of', () => {
    expect(describeFigure(report.figures[1]!, 'en', {report})).to.contain(
      '10 children killed, of at least 25 people killed',
    );
  });
  it('says what it includes, and how it came to be what it is', () => {
    const figure: CasualtyFigure = {
      ...report.figures[0]!,
      id: 'all',
      amount: {kind: 'exact', value: 56},
      scope: {includes: ['dead']},
      revisions: [
        {amount: {kind: 'exact', value: 50}, asOf: '2025-01-11', reason: 'late-reports'},
        {amount: {kind: 'exact', value: 60}, asOf: '2025-01-12'},
      ],
    };
    const figures = [...report.figures, figure];
    expect(describeFigure(figure, 'en', {report: {figures}})).to.equal(
      '56 people killed, according to Civil Defence, as of January 13, 2025, not verified, includes at least 25 people killed, revised from 50 on January 12, 2025: late reports, revised from 60 on January 13, 2025: reason not given.',
    );
  });
  it('does not hide what is not given, and makes no zero of it', () => {
    expect(describeFigure(report.figures[3]!, 'en')).to.equal(
      'People missing: not reported, source not given, date not given.',
    );
  });
  it('ends in one full stop where the date has one of its own', () => {
    const {status, ...figure} = report.figures[0]!;
    expect(status && describeFigure(figure, 'ru')).to.match(/[^.]\.$/);
  });
});

describe('a report as JSON-LD', () => {
  const values = toJsonLd(report)['@graph'].map(({value}) => value);
  it('gives bounds, and no number where there is none', () => {
    expect(values).to.eql([
      {'@type': 'QuantitativeValue', unitText: 'people', minValue: 25},
      {'@type': 'QuantitativeValue', unitText: 'people', value: 10, minValue: 10, maxValue: 10},
      {'@type': 'QuantitativeValue', unitText: 'people', description: 'dozens'},
      {'@type': 'QuantitativeValue', unitText: 'people', description: 'not reported'},
      {'@type': 'QuantitativeValue', unitText: 'people', minValue: 900, maxValue: 1200},
    ]);
  });
  it('traces each figure to whose claim it is', () => {
    expect(toJsonLd(report)['@graph'][0]).to.deep.include({
      '@type': 'Observation',
      observationDate: '2025-01-13',
      subjectOf: {
        '@type': 'Claim',
        author: {'@type': 'Organization', name: 'Civil Defence', url: 'https://example.org'},
        datePublished: '2025-01-13',
        temporalCoverage: '2024-11-27/..',
      },
    });
  });
  it('refers from a subset to its base', () => {
    const [base, part] = toJsonLd(report)['@graph'];
    expect(part?.['valueReference']).to.eql({'@id': base?.['@id']});
  });
  it('knows no property that schema.org has not for what has it', () => {
    for (const node of toJsonLd(report)['@graph']) {
      const known = new Set(observationProperties);
      expect(Object.keys(node).filter((name) => !known.has(name))).to.eql([]);
    }
  });
  it('has one number for a range with equal ends, and turns one that runs down', () => {
    const [equal, down] = toJsonLd({figures: ranges})['@graph'];
    expect(equal?.['value']).to.include({value: 25, minValue: 25, maxValue: 25});
    expect(down?.['value']).to.include({minValue: 12, maxValue: 15});
  });
  it('leaves out what a card refuses to show', () => {
    expect(toJsonLd(unsound)['@graph'].map((node) => node['@id'])).to.eql(['#dead']);
  });
});

describe('a report as HXL', () => {
  const [, tags = [], ...rows] = toHxl(report);
  it('has a row for each scope, source and date, under the tags of the standard', () => {
    expect(tags).to.include.members([
      '#affected+killed+min',
      '#affected+killed+children',
      '#affected+displaced+max',
    ]);
    expect(rows).to.have.length(2);
    expect(rows[0]?.[tags.indexOf('#affected+killed+children')]).to.equal('10');
    expect(rows[0]?.[tags.indexOf('#meta+source')]).to.equal('Civil Defence');
  });
  it('leaves the cell of what is not known empty', () => {
    expect(rows[1]?.[tags.indexOf('#affected+missing')]).to.equal('');
  });
  it('keeps words apart from numbers', () => {
    expect(rows[1]?.[tags.indexOf('#description+injured+words')]).to.equal('dozens');
    const cells = rows.flatMap((row) => row.filter((_, index) => tags[index]?.match(/^#affected/)));
    expect(cells.filter((cell) => cell && !Number.isInteger(Number(cell)))).to.eql([]);
  });
  it('has one number for a range with equal ends, and turns one that runs down', () => {
    const [, heads = [], cells = []] = toHxl({figures: ranges});
    const of = (tag: string) => cells[heads.indexOf(tag)];
    expect(of('#affected+killed')).to.equal('25');
    expect([of('#affected+missing+min'), of('#affected+missing+max')]).to.eql(['12', '15']);
  });
  it('leaves out what a card refuses to show', () => {
    expect(toHxl(unsound).flat()).to.not.include('30');
  });
  it('takes no count for another: two of one source and date have two rows', () => {
    const [figure] = unsound.figures;
    const other: CasualtyFigure = {...figure!, id: 'b', amount: {kind: 'at-least', value: 20}};
    const [, heads = [], ...found] = toHxl({figures: [figure!, other]});
    const numbers = found.map((row) => row.slice(heads.indexOf('#affected+killed')));
    expect(numbers).to.eql([
      ['25', ''],
      ['', '20'],
    ]);
  });
  it('has hashtags that a reader of HXL takes, whatever a group is called', () => {
    const groups = ['women', 'children', 'أطفال', 'شيوخ', '5-year-olds', 'Élèves', 'aid workers'];
    const [figure] = unsound.figures;
    const figures = groups.map((group, index) => ({...figure!, id: String(index), group}));
    const [, heads = []] = toHxl({figures});
    // https://hxlstandard.org/standard/1-1final/tagging/
    for (const head of heads) expect(head).to.match(/^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$/);
    expect(heads.slice(-groups.length)).to.eql([
      '#affected+killed+f+adults',
      '#affected+killed+children',
      '#affected+killed+group_1',
      '#affected+killed+group_2',
      '#affected+killed+group_5_year_olds',
      '#affected+killed+eleves',
      '#affected+killed+aid_workers',
    ]);
  });
});
