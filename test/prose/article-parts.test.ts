import {expect} from '@open-wc/testing';
import type {Article, Inline} from '../../src/model/article.js';
import {readCasualties} from '../../src/prose/read-casualties.js';
import type {FoundFigure} from '../../src/prose/report.js';

/** The day of all stories, a Monday. */
const published = '2025-01-13T08:00Z';

const struck = (...content: string[]): Inline => ({type: 'strikethrough', content});

const readParagraph = (...content: Inline[]): FoundFigure[] =>
  readCasualties({
    headline: 'Two trains collide',
    published,
    body: [{type: 'paragraph', content}],
  });

const count = ({measure, amount}: FoundFigure): string => `${measure} ${JSON.stringify(amount)}`;

describe('figures from struck words', () => {
  it('are not read, and the number that replaces one is', () => {
    const [figure, ...others] = readParagraph(
      'At least ',
      struck('12'),
      ' 15 people were killed in Orsa on Sunday.',
    );
    expect(others).to.deep.equal([]);
    expect(figure?.amount).to.deep.equal({kind: 'at-least', value: 15});
    expect(figure?.sentence).to.deep.equal({block: 0, start: 0, end: 52});
  });

  it('are not read if the number that replaces one follows without a space', () => {
    expect(readParagraph(struck('12'), '15 people were killed in Orsa.').map(count)).to.deep.equal([
      'killed {"kind":"exact","value":15}',
    ]);
  });

  it('leave no part of a number: «1,200» with «200» struck is not 1', () => {
    expect(readParagraph('Police said 1,', struck('20'), '0 people were killed.')).to.deep.equal(
      [],
    );
  });

  it('are not read where a whole sentence or a line of a list is struck', () => {
    const article: Article = {
      headline: 'Two trains collide',
      published,
      body: [
        {type: 'paragraph', content: [struck('Nine people were killed.'), ' Two people died.']},
        {
          type: 'list',
          items: [
            {content: [struck('Forty people were wounded.')]},
            {content: ['Seven people were wounded.']},
          ],
        },
      ],
    };
    const figures = readCasualties(article);
    expect(figures.map(count)).to.deep.equal([
      'killed {"kind":"exact","value":2}',
      'injured {"kind":"exact","value":7}',
    ]);
    expect(figures[1]?.sentence).to.deep.equal({block: 1, start: 27, end: 53});
  });

  it('are not read from plain text, which marks them with tildes', () => {
    const figures = readCasualties('At least ~~12~~ 15 people were killed in Orsa.');
    expect(figures.map(count)).to.deep.equal(['killed {"kind":"at-least","value":15}']);
  });
});

describe('figures from a standfirst', () => {
  const readStory = (standfirst: string, ...paragraphs: string[]): FoundFigure[] =>
    readCasualties({
      headline: 'Trains collide near Orsa',
      standfirst,
      published,
      body: paragraphs.map((words) => ({type: 'paragraph', content: [words]})),
    });

  it('are sure as in a first paragraph: with their day', () => {
    const [figure, ...others] = readStory(
      'Two trains collided on Sunday, killing 12 people, police said.',
      'The line was closed.',
    );
    expect(others).to.deep.equal([]);
    expect(figure?.certainty).to.equal('sure');
    expect(figure?.source).to.deep.equal({name: 'police'});
    expect(figure).not.to.have.property('sentence');
  });

  it('are likely without their day', () => {
    const figures = readStory('Twelve people were killed.', 'The line was closed.');
    expect(figures.map(({certainty}) => certainty)).to.deep.equal(['likely']);
  });

  it('are one figure with those of the first paragraph, whose sentence is cited', () => {
    const figures = readStory(
      'Twelve people were killed, police said',
      'Twelve people were killed and 40 injured when two trains collided on Sunday.',
    );
    expect(figures.map(count)).to.deep.equal([
      'killed {"kind":"exact","value":12}',
      'injured {"kind":"exact","value":40}',
    ]);
    expect(figures[0]?.sentence?.block).to.equal(0);
    expect(figures[0]?.certainty).to.equal('sure');
  });
});
