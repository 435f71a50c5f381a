import {expect} from '@open-wc/testing';
import type {Article, Block, CasualtyFigure} from '../../src/model/article.js';
import {compareArticles} from '../../src/toll/versions.js';
import {diffWords} from '../../src/format/diff-words.js';

const paragraph = (words: string): Block => ({type: 'paragraph', content: [words]});

const story = (more: Partial<Article>): Article => ({
  headline: 'Flood on the Tarn',
  body: [paragraph('The bridge is closed.'), paragraph('Lorries wait.')],
  ...more,
});

describe('compareArticles', () => {
  it('finds nothing if nothing has changed', () => {
    expect(compareArticles(story({}), story({}))).to.eql([]);
  });

  it('finds changed words in head and text', () => {
    const after = story({
      headline: 'The Tarn falls',
      standfirst: 'The river is back in its bed.',
      body: [
        paragraph('Ferries sail.'),
        paragraph('The bridge is open.'),
        paragraph('Lorries wait.'),
      ],
    });
    expect(compareArticles(story({}), after)).to.eql([
      {kind: 'text', part: 'headline', before: 'Flood on the Tarn', after: 'The Tarn falls'},
      {kind: 'text', part: 'standfirst', after: 'The river is back in its bed.'},
      {kind: 'text', part: 'text', before: 'The bridge is closed.', after: 'Ferries sail.'},
      {kind: 'text', part: 'text', after: 'The bridge is open.'},
    ]);
  });

  it('finds removed parts', () => {
    const after = story({body: [paragraph('The bridge is closed.')]});
    expect(compareArticles(story({}), after)).to.eql([
      {kind: 'text', part: 'text', before: 'Lorries wait.'},
    ]);
  });

  it('identifies posts by their ids', () => {
    const post = (id: string, words: string): Block => ({
      type: 'post',
      id,
      blocks: [paragraph(words)],
    });
    const before = story({body: [post('one', 'Lorries wait.')]});
    const after = story({body: [post('two', 'Ferries sail.'), post('one', 'Lorries cross.')]});
    expect(compareArticles(before, after)).to.eql([
      {kind: 'text', part: 'post', id: 'two', after: 'Ferries sail.'},
      {kind: 'text', part: 'post', id: 'one', before: 'Lorries wait.', after: 'Lorries cross.'},
    ]);
  });

  it('finds changed counts, with the reason in the toll', () => {
    const toll = (value: number, isRevised: boolean): Partial<Article> => ({
      casualties: [
        {
          figures: [
            {
              id: 'killed',
              measure: 'killed',
              amount: {kind: 'exact', value},
              source: {name: 'Harbour authority'},
              ...(isRevised && {
                revisions: [
                  {
                    amount: {kind: 'exact', value: 27},
                    asOf: '2025-01-12',
                    reason: 'duplicates-removed',
                  },
                ],
              }),
            },
          ],
        },
      ],
    });
    expect(compareArticles(story(toll(27, false)), story(toll(25, true)))).to.eql([
      {
        kind: 'figure',
        id: 'killed',
        measure: 'killed',
        source: {name: 'Harbour authority'},
        before: {kind: 'exact', value: 27},
        after: {kind: 'exact', value: 25},
        reason: 'duplicates-removed',
      },
    ]);
  });

  describe('counts of a toll', () => {
    const police = {name: 'Police'};
    const five = {id: 'a', measure: 'killed', amount: {kind: 'exact', value: 5}, source: police};
    const nine = {...five, amount: {kind: 'exact', value: 9}};
    const toll = (figure: object, title = 'Fire'): Partial<Article> => ({
      casualties: [{title, figures: [figure as CasualtyFigure]}],
    });
    const compare = (before: object, after: object, title?: string) =>
      compareArticles(story(toll(before)), story(toll(after, title))).map((change) =>
        change.kind === 'figure'
          ? [change.source?.name, change.measure, change.before, change.after].map((part) =>
              typeof part === 'object' && 'value' in part ? part.value : part,
            )
          : change,
      );

    it('are the same count only with the same people and source', () => {
      const gone = ['Police', 'killed', 5, undefined];
      for (const [other, come] of [
        [{source: {name: 'Army'}}, ['Army', 'killed', undefined, 9]],
        [{measure: 'injured'}, ['Police', 'injured', undefined, 9]],
        [{group: 'children'}, ['Police', 'killed', undefined, 9]],
        [{scope: {place: 'Albi'}}, ['Police', 'killed', undefined, 9]],
        [{status: 'denied'}, ['Police', 'killed', undefined, 9]],
      ] as const)
        expect(compare(five, {...nine, ...other})).to.eql([come, gone]);
    });

    it('are reported if source, group or harm differ, also with the same number', () => {
      expect(compare(five, {...five, source: {name: 'Army'}})).to.have.lengthOf(2);
      expect(compare(five, {...five, measure: 'injured'})).to.have.lengthOf(2);
    });

    it('are removed if they are retracted', () => {
      expect(compare(five, {...five, status: 'retracted'})).to.eql([
        ['Police', 'killed', 5, undefined],
      ]);
    });

    it('keep their history with another id or title', () => {
      expect(compare(five, {...five, id: 'b'}, 'The fire')).to.eql([]);
      expect(compare(five, {...nine, id: 'b'}, 'The fire')).to.eql([['Police', 'killed', 5, 9]]);
    });
  });

  it('names the state that is not an article', () => {
    const story = {headline: 'Flood', body: []};
    expect(() => compareArticles(null as never, story)).to.throw(
      TypeError,
      'compareArticles: the state before: expected an article with a body, found null',
    );
    expect(() => compareArticles(story, {headline: 'Flood'} as never)).to.throw('the state after');
  });
});

describe('diffWords', () => {
  const told = (before: string, after: string, language = 'en') =>
    diffWords(before, after, language)
      .map(({kind, text}) =>
        kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`,
      )
      .join('');

  it('finds changed, added and removed words', () => {
    expect(told('Ten lorries wait.', 'Ten ships wait.')).to.equal('Ten -lorries-+ships+ wait.');
    expect(told('Lorries wait.', 'Ten lorries wait.')).to.equal('-Lorries-+Ten lorries+ wait.');
    expect(told('Ten ships wait today.', 'Ten ships wait.')).to.equal('Ten ships wait- today-.');
  });

  it('joins adjacent changes', () => {
    expect(told('The old bridge', 'The new road')).to.equal('The -old bridge-+new road+');
  });

  it('splits words in languages without spaces', () => {
    expect(told('大桥已经关闭', '大桥已经开放', 'zh')).to.equal('大桥已经-关闭-+开放+');
  });

  it('reports a change of all words if two texts are too long to compare', () => {
    const [one, other] = [1, 2].map((seed) =>
      Array.from({length: 900}, (_, at) => `w${seed}${at}`).join(' '),
    );
    expect(told(one!, other!).startsWith('-w10 ')).to.be.true;
  });
});
