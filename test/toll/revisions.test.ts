import {expect} from '@open-wc/testing';
import type {Amount, CasualtyFigure} from '../../src/model/article.js';
import {en} from '../../src/locales/en.js';
import {stepText} from '../../src/toll/revision-text.js';
import {listStates, listSteps} from '../../src/toll/revisions.js';
import {stepLine} from '../../src/toll/step-line.js';

const exact = (value: number): Amount => ({kind: 'exact', value});
const unknown: Amount = {kind: 'unknown'};

/** A figure that was stated anew each day of January, the last amount being what it is now. */
function daily(...amounts: Amount[]): CasualtyFigure {
  const states = amounts.map((amount, index) => ({amount, asOf: `2025-01-0${index + 1}`}));
  const last = states.pop();
  return {id: 'a', measure: 'killed', amount: unknown, ...last, revisions: states};
}

const suddenOf = (figure: CasualtyFigure): boolean[] =>
  listSteps(figure).map(({isSudden}) => isSudden);

describe('the changes of a figure', () => {
  it('ask for a reason after a fall, and after more than doubling', () => {
    expect(suddenOf(daily(exact(20), exact(19), exact(38), exact(77)))).to.eql([true, false, true]);
  });

  it('ask for the reason of a fall after days without a number', () => {
    expect(suddenOf(daily(exact(100), unknown, unknown, exact(80)))).to.eql([false, true]);
  });

  it('omit a day without a change', () => {
    const steps = listSteps(daily(exact(20), {value: 20, kind: 'exact'}, exact(23)));
    expect(steps.map(({date}) => date)).to.eql(['2025-01-03']);
  });

  it('mention a change of method, also without a change of number', () => {
    const figure = daily(exact(20), exact(20));
    const revisions = figure.revisions?.map((each) => ({...each, reason: 'method-changed'}));
    const steps = listSteps({...figure, revisions} as CasualtyFigure);
    expect(steps.map(({reason}) => reason)).to.eql(['method-changed']);
  });
});

describe('an earlier count without a date', () => {
  const revisions = [{amount: exact(7)}, {amount: exact(5)}];
  const figure: CasualtyFigure = {id: 'a', measure: 'killed', amount: exact(6), revisions};

  it('keeps its place in the list', () => {
    expect(listStates(figure).map(({amount}) => amount)).to.eql([exact(7), exact(5), exact(6)]);
  });

  it('is described without one', () => {
    const [, step] = listSteps(figure);
    expect(step && stepText(step, {language: 'en', strings: en}, (date) => `on ${date}`)).to.equal(
      'previously 5',
    );
  });

  it('has no line', () => {
    expect(stepLine(listStates(figure), 100, 24)).to.equal(undefined);
  });
});

describe('the line of a figure', () => {
  const lineOf = (...amounts: Amount[]) => stepLine(listStates(daily(...amounts)), 100, 24);

  it('runs in steps, from zero up', () => {
    expect(lineOf(exact(0), exact(12), exact(24))).to.equal('M0 24H43.8V12H87.5V0H100');
  });

  it('has a gap for days without a number', () => {
    expect(lineOf(exact(12), unknown, exact(24))).to.equal('M0 12H43.8M87.5 0H100');
  });

  it('is absent if there is only one number', () => {
    expect(lineOf(unknown, exact(12), unknown)).to.be.undefined;
  });
});
