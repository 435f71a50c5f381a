import {expect} from '@open-wc/testing';
import {describeFigure} from '../../src/toll/describe-figure.js';
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

describe('a figure as a sentence', () => {
  it('states everything that a card shows', () => {
    expect(describeFigure(report.figures[0]!, 'en')).to.equal(
      'At least 25 people killed, Harrow Ford, since November 27, 2024, according to Civil Defence, as of January 13, 2025, not verified.',
    );
  });
  it('names its base', () => {
    expect(describeFigure(report.figures[1]!, 'en', {report})).to.contain(
      '10 children killed, of at least 25 people killed',
    );
  });
  for (const group of [
    'taken to hospital',
    'in hospital',
    'seriously hurt',
    'still held by rebels',
  ])
    it(`names a part by its state: ${group}`, () => {
      const base: CasualtyFigure = {
        id: 'hurt',
        measure: 'injured',
        amount: {kind: 'at-least', value: 14},
      };
      const part: CasualtyFigure = {
        ...base,
        id: 'part',
        partOf: 'hurt',
        group,
        amount: {kind: 'exact', value: 3},
      };
      expect(describeFigure(part, 'en', {report: {figures: [base, part]}})).to.contain(
        `3 people injured (${group}), of at least 14 people injured`,
      );
    });
  it('names people by a noun, also one with a participle', () => {
    for (const group of ['retired teachers', 'displaced families', 'left-wing activists']) {
      const figure: CasualtyFigure = {
        id: 'a',
        measure: 'killed',
        group,
        amount: {kind: 'exact', value: 3},
      };
      expect(describeFigure(figure, 'en')).to.contain(`3 ${group} killed`);
    }
  });
  it('names nobody by a state', () => {
    const figure: CasualtyFigure = {
      id: 'a',
      measure: 'injured',
      group: 'taken to hospital',
      amount: {kind: 'exact', value: 0},
    };
    expect(describeFigure(figure, 'en')).to.contain('No one injured (taken to hospital)');
  });
  it('states its subsets and its history', () => {
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
  it('has the hours of states on one day', () => {
    const figure: CasualtyFigure = {
      ...report.figures[0]!,
      amount: {kind: 'exact', value: 25},
      asOf: '2025-01-13T18:00:00Z',
      revisions: [
        {amount: {kind: 'exact', value: 20}, asOf: '2025-01-12T08:00:00Z', reason: 'late-reports'},
        {amount: {kind: 'exact', value: 22}, asOf: '2025-01-13T09:30:00Z', reason: 'late-reports'},
      ],
    };
    const words = describeFigure(figure, 'en', {timeZone: 'UTC'}).replaceAll('\u202f', ' ');
    expect(words).to.contain('revised from 20 on January 13, 2025 at 9:30 AM: late reports');
    expect(words).to.contain('revised from 22 on January 13, 2025 at 6:00 PM: late reports');
    const {revisions = []} = figure;
    const other = {...figure, revisions: revisions.slice(0, 1)};
    expect(describeFigure(other, 'en', {timeZone: 'UTC'})).to.contain(
      'revised from 20 on January 13, 2025: late reports',
    );
  });
  it('states that a number is unknown, and does not show zero', () => {
    expect(describeFigure(report.figures[3]!, 'en')).to.equal(
      'People missing: not reported, source not given, date not given.',
    );
  });
  it('ends with one full stop if the date ends with one', () => {
    const {status, ...figure} = report.figures[0]!;
    expect(status && describeFigure(figure, 'ru')).to.match(/[^.]\.$/);
  });
  it('is empty for what a card refuses: invalid amounts, subsets larger than their base', () => {
    for (const value of [NaN, -3, 1e21, 2.5, Infinity]) {
      const figure: CasualtyFigure = {id: 'a', measure: 'killed', amount: {kind: 'exact', value}};
      expect(describeFigure(figure, 'en'), String(value)).to.equal('');
    }
    const [base, part] = report.figures;
    const over: CasualtyFigure = {...part!, amount: {kind: 'exact', value: 30}};
    const figures = [{...base!, amount: {kind: 'exact' as const, value: 25}}, over];
    expect(describeFigure(over, 'en', {report: {figures}})).to.equal('');
  });
  it('leaves out a date that is not on the calendar', () => {
    const figure: CasualtyFigure = {...report.figures[1]!, asOf: '2025-02-30', scope: {}};
    delete figure.partOf;
    expect(describeFigure(figure, 'en')).to.equal(
      '10 children killed, according to Civil Defence, date not given, not verified.',
    );
  });
  it('is empty for a figure whose period cannot be read', () => {
    const figure = {...report.figures[0]!, scope: {from: 'June'}};
    expect(describeFigure(figure, 'en')).to.equal('');
  });
  it('is empty for a part without its report, because its base may be denied', () => {
    expect(describeFigure(report.figures[1]!, 'en')).to.equal('');
    const denied = {...report.figures[0]!, status: 'denied' as const};
    const figures = [denied, report.figures[1]!];
    expect(describeFigure(report.figures[1]!, 'en', {report: {figures}})).to.contain('denied');
  });
  it('is English without a language', () => {
    expect(describeFigure(report.figures[0]!, undefined)).to.contain('At least 25 people killed');
  });
  it('gives a change no date where nothing says when it was made', () => {
    const figure: CasualtyFigure = {
      id: 'a',
      measure: 'killed',
      amount: {kind: 'exact', value: 40},
      source: {name: 'Civil Defence'},
      revisions: [{amount: {kind: 'exact', value: 31}, asOf: '2024-11-28', reason: 'late-reports'}],
    };
    expect(describeFigure(figure, 'en')).to.equal(
      '40 people killed, according to Civil Defence, date not given, previously 31, late reports.',
    );
  });
  it('is empty if the base is a figure of another measure', () => {
    const [base, part] = report.figures;
    const hurt: CasualtyFigure = {...base!, measure: 'injured'};
    expect(describeFigure(part!, 'en', {report: {figures: [hurt, part!]}})).to.equal('');
  });
});
