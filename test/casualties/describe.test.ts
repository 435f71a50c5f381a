import {expect} from '@open-wc/testing';
import {describeFigure} from '../../src/casualties/describe-figure.js';
import {toHxl} from '../../src/casualties/to-hxl.js';
import {toJsonLd} from '../../src/casualties/to-json-ld.js';
import '../../src/locales/ru.js';
import type {CasualtyReport} from '../../src/model/article.js';

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
      observationPeriod: '2024-11-27/..',
      subjectOf: {
        '@type': 'Claim',
        author: {'@type': 'Organization', name: 'Civil Defence', url: 'https://example.org'},
        datePublished: '2025-01-13',
      },
    });
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
});
