import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {Article} from '../../src/model/article.js';
import '../../src/locales/nl.js';
import '../../src/locales/pseudo.js';

/** A story in which every word that is shown comes from the library. */
const wordless: Article = {
  headline: '1',
  kicker: '2',
  authors: [{name: '3'}],
  modified: '2025-01-12',
  dateline: {weather: {temperature: 5, code: 3, attribution: {name: '4'}}},
  body: [
    {type: 'footnotes', notes: [{id: '5', content: ['6']}]},
    {type: 'correction', correction: {content: ['7']}},
    {type: 'embed', url: 'https://vimeo.com/8', player: 'https://player.vimeo.com/video/8'},
  ],
  casualties: [
    {
      figures: [
        {
          id: '9',
          measure: 'killed',
          amount: {kind: 'at-least', value: 9},
          status: 'contested',
          scope: {from: '2025'},
          revisions: [{amount: {kind: 'unknown'}, asOf: '2025', reason: 'corrected'}],
        },
        {
          id: '10',
          partOf: '9',
          measure: 'killed',
          group: 'children',
          amount: {kind: 'exact', value: 1},
          source: {name: '11'},
          asOf: '2025',
        },
      ],
    },
  ],
  corrections: [{content: ['12']}],
  related: [{kind: 'trending', stories: [{url: '/13', title: '13', label: 'live'}]}],
};

/** What is shown and said, without what \`Intl\` writes. */
function wordsOf(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent?.closest('time, data, script, style'))
      texts.push(walker.currentNode.textContent ?? '');
  }
  const labels = [...root.querySelectorAll('[aria-label]:not(data)')];
  return [...texts, ...labels.map((label) => label.getAttribute('aria-label') ?? '')];
}

describe('the strings of the elements', () => {
  it('all come from the language files', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en-XA"></div>`);
    const article = document.createElement('aw-article');
    article.article = wordless;
    place.append(article);
    await waitUntil(
      () =>
        place.querySelector('aw-casualty-card li') &&
        place.querySelector('figure button') &&
        place.querySelector('aw-related-stories a'),
      'all is drawn',
      {timeout: 10_000},
    );
    // Addresses and hosts are data.
    let whole = wordsOf(place)
      .join('\n')
      .replace(/Vimeo|(?:https:\/\/)?vimeo\.com/g, '');
    for (let before = ''; before !== whole;) {
      before = whole;
      whole = whole.replace(/\[[^[\]]*\]/g, '');
    }
    expect(whole.match(/\p{L}+/gu)).to.equal(null);
  });

  it('change with the language around them', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const card = document.createElement('aw-casualty-card');
    card.report = wordless.casualties![0]!;
    place.append(card);
    await waitUntil(() => card.textContent.includes('people killed'));
    place.lang = 'nl';
    await waitUntil(
      () => card.textContent.includes('doden') || card.textContent.includes('gedood'),
    );
  });

  it('find their language across shadow roots', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
    const root = place.attachShadow({mode: 'open'});
    const card = document.createElement('aw-casualty-card');
    card.report = wordless.casualties![0]!;
    root.append(card);
    await waitUntil(() => card.textContent.includes('minstens'));
  });
});
