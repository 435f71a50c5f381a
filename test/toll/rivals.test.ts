import {expect} from '@open-wc/testing';
import type {CasualtyFigure} from '../../src/model/article.js';
import {findRivals} from '../../src/toll/rivals.js';

const police: CasualtyFigure = {
  id: 'police',
  measure: 'killed',
  amount: {kind: 'exact', value: 12},
  scope: {place: 'Orsa', from: '2025-01-12', to: '2025-01-12'},
  source: {name: 'police'},
};
const rebels: CasualtyFigure = {
  id: 'rebels',
  measure: 'killed',
  amount: {kind: 'exact', value: 30},
  source: {name: 'rebels'},
};

/** Whether an editor is asked if both are counts of the same people. */
const isAsked = (one: CasualtyFigure, other: CasualtyFigure) =>
  findRivals([one, other]).length === 1;

describe('two counts that a reader may add up', () => {
  it('are those of two speakers of which one has a place and a day', () => {
    expect(isAsked(police, rebels)).to.equal(true);
    expect(isAsked({...police, group: 'civilians'}, rebels)).to.equal(true);
  });

  it('are those of which one has only the start of the period', () => {
    expect(isAsked(police, {...rebels, scope: {from: '2025-01-12'}})).to.equal(true);
    expect(isAsked(police, {...rebels, scope: {place: 'near Orsa'}})).to.equal(true);
  });

  it('are not those that a card shows as differing counts', () => {
    expect(isAsked(police, {...rebels, scope: police.scope!})).to.equal(false);
  });

  it('are not those of two places, two days, two groups or two measures', () => {
    expect(isAsked(police, {...rebels, scope: {place: 'Belmar'}})).to.equal(false);
    expect(isAsked(police, {...rebels, scope: {from: '2025-01-13'}})).to.equal(false);
    const soldiers = {...rebels, group: 'soldiers'};
    expect(isAsked({...police, group: 'civilians'}, soldiers)).to.equal(false);
    expect(isAsked(police, {...rebels, measure: 'injured'})).to.equal(false);
  });

  it('are not a part and its base, a denied count, or one that includes the other', () => {
    expect(isAsked(police, {...rebels, partOf: 'police'})).to.equal(false);
    expect(isAsked(police, {...rebels, status: 'denied'})).to.equal(false);
    expect(isAsked(police, {...rebels, scope: {includes: ['police']}})).to.equal(false);
  });
});
