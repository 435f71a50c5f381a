import {expect} from '@open-wc/testing';
import type {CasualtyFigure} from '../../src/model/article.js';
import {checkModel} from '../../src/model/check.js';
import {en} from '../../src/locales/en.js';
import {describeFigure} from '../../src/toll/describe-figure.js';
import {inspectReport, soundReport} from '../../src/toll/inspect-report.js';
import {toHxl} from '../../src/toll/to-hxl.js';
import {toJsonLd} from '../../src/toll/to-json-ld.js';

const now = new Date('2025-01-14T12:00Z');

/** A figure with source and date, which a test may change. */
const figure = (values: Partial<CasualtyFigure> = {}): CasualtyFigure => ({
  id: 'a',
  measure: 'killed',
  amount: {kind: 'exact', value: 25},
  source: {name: 'Civil Defence'},
  asOf: '2025-01-13',
  ...values,
});

const faultsOf = (...figures: CasualtyFigure[]): string[] =>
  inspectReport({figures}, now).map(({path, code}) => `${path} ${code}`);

const shownOf = (...figures: CasualtyFigure[]): string[] =>
  soundReport({figures}).figures.map(({id}) => id);

describe('issues of a report', () => {
  it('name the figure in their message, whatever the path of the report', () => {
    const [issue] = inspectReport({figures: [figure({asOf: 'tomorrow'})]}, now, '$&.');
    const path = '$&.figures[0].asOf';
    expect(issue?.path).to.equal(path);
    expect(issue?.message).to.equal(`${path}: expected a date in ISO 8601, found "tomorrow"`);
  });

  it('are none for a valid report', () => {
    const part = figure({id: 'b', partOf: 'a', group: 'children'});
    expect(faultsOf(figure(), part)).to.eql([]);
    expect(shownOf(figure(), part)).to.eql(['a', 'b']);
  });

  for (const status of ['denied', 'retracted'] as const)
    it(`name a part of a ${status} figure, which is ${status} with it wherever it is told`, () => {
      const given = [
        figure({status}),
        figure({id: 'b', partOf: 'a', group: 'children', amount: {kind: 'exact', value: 4}}),
        figure({id: 'c', partOf: 'b', group: 'girls', status: 'confirmed'}),
      ].map((each, index) => ({...each, amount: {kind: 'exact' as const, value: 25 - index}}));
      const report = {figures: given};
      expect(faultsOf(...given)).to.eql([1, 2].map((n) => `figures[${n}].status withdrawn-base`));
      const shown = soundReport(report).figures;
      expect(shown.map((each) => each.status)).to.eql([status, status, status]);
      const [, tags = []] = toHxl(report);
      expect(tags.filter((tag) => tag.startsWith('#affected'))).to.eql([]);
      const types = toJsonLd(report)['@graph'].map((node) => node['@type']);
      expect(types).to.eql(['Claim', 'Claim', 'Claim', 'Dataset']);
      for (const each of given)
        expect(describeFigure(each, 'en', {report})).to.include(`, ${en.status[status]}`);
    });

  it('name a total that its disjoint parts exceed together', () => {
    const count = (id: string, group: string, value: number) =>
      figure({id, group, partOf: 'a', amount: {kind: 'exact', value}});
    const total = figure({amount: {kind: 'exact', value: 5}});
    const people = [count('b', 'women', 3), count('c', 'men', 4)];
    expect(faultsOf(total, ...people)).to.eql(['figures[0].amount parts-over-base']);
    const sides = [count('b', 'civilians', 5), count('c', 'soldiers', 1)];
    expect(faultsOf(total, ...sides)).to.eql(['figures[0].amount parts-over-base']);
    const rival = {...count('d', 'men', 2), source: {name: 'Ministry'}};
    expect(faultsOf(total, ...people, rival)).to.eql([]);
    expect(faultsOf(total, count('b', 'women', 3), count('c', 'civilians', 4))).to.eql([]);
    const atLeast = figure({amount: {kind: 'at-least', value: 5}});
    expect(faultsOf(atLeast, ...people)).to.eql([]);
  });

  it('name a date that is none, in data that nothing has read', () => {
    for (const date of ['2025-02-30', '3/3/2025', 'Monday']) {
      expect(faultsOf(figure({asOf: date}))).to.eql(['figures[0].asOf expected']);
      expect(faultsOf(figure({scope: {from: date}}))).to.eql(['figures[0].scope.from expected']);
    }
  });

  it('name a repeated count of the same source, which is shown once', () => {
    const again = figure({id: 'b', amount: {value: 25, kind: 'exact'}});
    expect(faultsOf(figure(), again)).to.eql(['figures[1].amount duplicate']);
    expect(shownOf(figure(), again)).to.eql(['a']);
  });

  it('do not name counts of another source, day, number or scope', () => {
    const others = [
      figure({id: 'b', source: {name: 'Ministry'}}),
      figure({id: 'c', asOf: '2025-01-12'}),
      figure({id: 'd', amount: {kind: 'at-least', value: 25}}),
      figure({id: 'e', scope: {from: '2025-01-01'}}),
    ];
    expect(faultsOf(figure(), ...others)).to.eql([]);
  });

  it('do not name a repeated count that has subsets', () => {
    const again = figure({id: 'b'});
    const part = figure({id: 'c', partOf: 'b', group: 'children'});
    expect(shownOf(figure(), again, part)).to.eql(['a', 'b', 'c']);
  });

  it('name a scope that begins in the future', () => {
    const faults = faultsOf(figure({scope: {from: '2025-02-01'}}));
    expect(faults).to.eql(['figures[0].scope.from future-date']);
  });

  it('accept revisions newest first, if each has a time of its own', () => {
    const {amount} = figure();
    const of = (...dates: string[]) => dates.map((asOf) => ({amount, asOf}));
    const newestFirst = of('2025-01-12T15:00Z', '2025-01-12T09:00Z', '2025-01-11');
    expect(faultsOf(figure({revisions: newestFirst, asOf: '2025-01-13'}))).to.eql([]);
    const withTwoAtOnce = of('2025-01-12', '2025-01-11', '2025-01-11');
    expect(faultsOf(figure({revisions: withTwoAtOnce, asOf: '2025-01-13'}))).to.eql([
      'figures[0].revisions[0].asOf out-of-order',
    ]);
    expect(faultsOf(figure({revisions: newestFirst, asOf: '2025-01-12T10:00Z'}))).to.eql([
      'figures[0].revisions[0].asOf out-of-order',
    ]);
  });

  it('name an earlier count without a date', () => {
    const {amount} = figure();
    expect(faultsOf(figure({revisions: [{amount}]}))).to.eql([
      'figures[0].revisions[0].asOf no-date',
    ]);
  });

  it('read offsets with and without a colon', () => {
    const revisions = [{amount: figure().amount, asOf: '2025-01-13T09:00:00+0300'}];
    expect(faultsOf(figure({revisions, asOf: '2025-01-13T05:00Z'}))).to.eql([
      'figures[0].revisions[0].asOf out-of-order',
    ]);
  });

  it('are separate if a figure has several', () => {
    const faults = faultsOf(
      figure(),
      figure({
        id: 'b',
        measure: 'injured',
        partOf: 'a',
        amount: {kind: 'range', min: 9, max: 4},
        scope: {from: '2025-01-12', to: '2025-01-10'},
        revisions: [{amount: {kind: 'range', min: 3, max: 2}, asOf: '2025-02-01'}],
      }),
    );
    expect(faults).to.have.members([
      'figures[1].revisions[0].asOf future-date',
      'figures[1].revisions[0].asOf out-of-order',
      'figures[1].scope.from range-reversed',
      'figures[1].partOf no-base',
      'figures[1].amount range-reversed',
      'figures[1].revisions[0].amount range-reversed',
    ]);
  });

  it('have the indexes of the given data where figures or revisions were left out', () => {
    const fault = {amount: {kind: 'exact', value: -1}, asOf: '2025'};
    const late = {amount: figure().amount, asOf: '2026-01-01'};
    const given = [
      {id: 'x'},
      figure(),
      {...figure({id: 'b', partOf: 'z'}), revisions: [fault, late]},
    ];
    const report = checkModel('CasualtyReport', {figures: given}, [])!;
    const paths = inspectReport(report, now).map(({path}) => path);
    expect(paths).to.have.members([
      'figures[2].revisions[1].asOf',
      'figures[2].revisions[1].asOf',
      'figures[2].partOf',
    ]);
  });

  it('leave out figures whose days end before they begin', () => {
    const figures = [
      figure(),
      figure({id: 'c', measure: 'missing', scope: {from: '2025-01-12', to: '2025-01-10'}}),
    ];
    expect(shownOf(...figures)).to.eql(['a']);
  });

  it('leave out subsets whose base does not exist, and their subsets', () => {
    const figures = [
      figure(),
      figure({id: 'b', partOf: 'z', group: 'children'}),
      figure({id: 'c', partOf: 'b', group: 'girls'}),
      figure({id: 'd', partOf: 'd', group: 'men'}),
      figure({id: 'e', partOf: 'f', group: 'women'}),
      figure({id: 'f', partOf: 'e', group: 'soldiers'}),
    ];
    expect(shownOf(...figures)).to.eql(['a']);
    expect(faultsOf(...figures)).to.eql([1, 2, 3, 4, 5].map((n) => `figures[${n}].partOf no-base`));
    expect(toHxl({figures})).to.have.length(3);
    expect(toJsonLd({figures})['@graph'].map((node) => node['@type'])).to.eql([
      'Observation',
      'Dataset',
    ]);
    expect(describeFigure(figures[1]!, 'en', {report: {figures}})).to.equal('');
  });

  it('do not name a day that is within the given month or year', () => {
    const scope = {from: '2025-01-12', to: '2025-01'};
    const revisions = [{amount: figure().amount, asOf: '2025-01-13T09:00Z'}];
    expect(faultsOf(figure({scope, revisions, asOf: '2025-01-13'}))).to.eql([]);
  });
});
