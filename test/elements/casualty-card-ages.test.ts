import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import '../../src/elements/casualty-card/casualty-card.js';
import type {Article, CasualtyReport} from '../../src/model/article.js';
import {renderArticle} from '../../src/server/render-article.js';

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const report = (asOf: string): CasualtyReport => ({
  figures: [
    {
      id: 'a',
      measure: 'killed',
      amount: {kind: 'exact', value: 25},
      source: {name: 'Civil Defence'},
      asOf,
    },
  ],
});

const story = (asOf: string): Article => ({
  headline: 'Flood at Harrow Ford',
  body: [
    {type: 'casualties', report: report(asOf)},
    {type: 'aside', content: [{type: 'casualties', report: report(asOf)}]},
  ],
  casualties: [report(asOf)],
});

const agesIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('p:has(time)')].map(
    (line) => /figure from .*/.exec(line.textContent)?.[0] ?? '',
  );

describe('the age of a figure', () => {
  it('is shown in every toll of a story, above the page’s limit', async () => {
    const article = document.createElement('aw-article');
    article.staleAfter = 7;
    article.article = story(daysAgo(9));
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    place.append(article);
    await oneEvent(article, 'aw-load');
    await waitUntil(() => agesIn(article).length === 3, 'all tolls');
    expect(new Set(agesIn(article))).to.eql(new Set(['figure from 9 days ago']));
    article.staleAfter = 30;
    await waitUntil(() => agesIn(article).join('') === '', 'no age below the limit');
  });

  it('is shown in HTML that a server printed, by the reader’s clock', async () => {
    const markup = renderArticle(story('2020-01-01'), {
      staleAfter: 7,
      shadowRoots: false,
      now: new Date('2020-01-02'),
    });
    expect(markup).to.contain('stale-after="7"');
    expect(markup).to.not.contain('figure from');
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    place.innerHTML = markup;
    await waitUntil(() => agesIn(place).every(Boolean), 'ages');
    expect(agesIn(place)).to.have.length(3);
    expect(agesIn(place)[0]).to.match(/^figure from \d+ years ago$/);
  });

  it('is shown once, however often printed HTML is updated, and is removed with the limit', async () => {
    const markup = renderArticle(story('2020-01-01'), {shadowRoots: false});
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    place.innerHTML = markup;
    const [card] = place.querySelectorAll('aw-casualty-card');
    expect(agesIn(card!)).to.eql(['']);
    card!.staleAfter = 7;
    await waitUntil(() => agesIn(card!)[0], 'an age');
    card!.requestUpdate();
    await card!.updateComplete;
    expect(card!.textContent.match(/figure from/g)).to.have.length(1);
    card!.staleAfter = 100_000;
    await waitUntil(() => !agesIn(card!)[0], 'no age');
    expect(card!.querySelector('p:has(time)')?.textContent.trim()).to.match(/2020$/);
  });

  it('is shown once in an isolated copy', async () => {
    const card = document.createElement('aw-casualty-card');
    card.innerHTML = `<p class="aw-source">as of <time datetime="2020-01-01">1 January</time></p>`;
    Object.assign(card, {isolated: true, staleAfter: 7});
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    place.append(card);
    await waitUntil(() => card.shadowRoot?.textContent.includes('figure from'), 'the copy');
    expect(card.shadowRoot?.textContent.match(/figure from/g)).to.have.length(1);
  });
});
