import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {printMarkup} from '../../src/server/markup.js';
import {renderArticle} from '../../src/server/server.js';

const now = new Date('2027-02-12T12:00:00Z');

const story: Article = {
  language: 'en',
  headline: 'The lock at Harrow Ford is shut',
  published: '2025-01-12T08:30:00+01:00',
  body: [{type: 'paragraph', content: ['It was shut at noon.']}],
};

/** What a reader sees of the age of a story. */
const ageIn = (markup: string) => /This story was published [^<]*ago\./.exec(markup)?.[0];

const old = 'This story was published 2 years ago.';

describe('the options of a story on a server', () => {
  it('say from which age a story shows its age', () => {
    expect(ageIn(renderArticle(story, {now}))).to.equal(old);
    const markup = renderArticle(story, {now, oldAfter: 'never'});
    expect(ageIn(markup)).to.equal(undefined);
    // The element in the browser has the same limit.
    expect(markup).to.contain(
      '<aw-article lang="en" dir="ltr" class="not-prose" old-after="never"',
    );
    expect(ageIn(renderArticle(story, {now, oldAfter: 900}))).to.equal(undefined);
  });

  it('say so in a component of a front end, whose markup the browser keeps', () => {
    const print = (oldAfter?: unknown) =>
      printMarkup('aw-article', {article: story, oldAfter}, {now})?.html ?? '';
    expect(ageIn(print())).to.equal(old);
    expect(ageIn(print('never'))).to.equal(undefined);
    expect(ageIn(print(900))).to.equal(undefined);
    expect(ageIn(print('3 years'))).to.equal(undefined);
  });

  it('let the text load players of other hosts', () => {
    const markup = renderArticle(story, {now, players: ['player.example', 'video.example']});
    expect(markup).to.match(/<aw-article [^>]*players="player.example video.example"/);
    expect(markup).to.match(/<aw-article-body [^>]*players="player.example video.example"/);
  });
});

it('reads the clock of a page in milliseconds, for each element', () => {
  const dateline = {masthead: true, place: 'Harrow Ford', timeZone: 'UTC', dateStyle: 'long'};
  const printed = printMarkup('aw-weather-dateline', {...dateline, clock: () => now.getTime()});
  expect(printed?.html).to.contain('February 12, 2027');
});
