import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {Article} from '../../src/model/article.js';
import {en} from '../../src/locales/en.js';
import {registerStrings} from '../../src/locales/registry.js';

/** A story whose data hold no letter: what has letters is told by the library. */
const wordless: Article = {
  headline: '1',
  authors: [{name: '3'}, {name: '4'}],
  published: '2025-01-11',
  modified: '2025-01-12',
  dateline: {date: '2025-01-12', weather: {temperature: 5, code: 3, attribution: {name: '4'}}},
  body: [
    {type: 'footnotes', notes: [{id: '5', content: ['6']}]},
    {type: 'correction', correction: {date: '2025-01-12', content: ['7']}},
  ],
  casualties: [
    {
      figures: [
        {
          id: '9',
          measure: 'killed',
          amount: {kind: 'at-least', value: 9},
          status: 'contested',
          scope: {place: '8', from: '2025'},
          source: {name: '11'},
          asOf: '2025-01-12',
          revisions: [{amount: {kind: 'exact', value: 7}, asOf: '2025-01-11'}],
        },
      ],
    },
  ],
  corrections: [{content: ['12']}],
  related: [{kind: 'trending', stories: [{url: '/13', title: '13', label: 'live'}]}],
};

/** Text that is shown, with the language and direction that it is said to be in. */
function markedTexts(root: Element): {text: string; lang: string; dir: string}[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: {text: string; lang: string; dir: string}[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    if (parent.closest('script, style')) continue;
    texts.push({
      text: walker.currentNode.textContent?.trim() ?? '',
      lang: parent.closest('[lang]')?.getAttribute('lang') ?? '',
      dir: parent.closest('[dir], bdi')?.getAttribute('dir') ?? 'auto',
    });
  }
  return texts.filter(({text}) => text);
}

async function show(language: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div lang=${language} dir="rtl"></div>`);
  const article = document.createElement('aw-article');
  article.article = wordless;
  place.append(article);
  await waitUntil(
    () =>
      place.querySelector('aw-casualty-card li') &&
      place.querySelector('[role="doc-endnotes"]') &&
      place.querySelector('aw-related-stories a'),
    'all is drawn',
    {timeout: 10_000},
  );
  return place;
}

describe('a language without strings', () => {
  const {warn} = console;
  let lines: string[];
  beforeEach(() => {
    lines = [];
    console.warn = (line: string) => void lines.push(line);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('shows English strings marked as English, on a right-to-left page', async () => {
    const place = await show('ps');
    const told = markedTexts(place).filter(({text}) => /\p{L}/u.test(text));
    expect(told.map(({text}) => text)).to.include('Corrections');
    for (const {text, lang, dir} of told)
      expect(`${text} ${lang} ${dir}`).to.equal(`${text} en ${dir === 'auto' ? dir : 'ltr'}`);
    const back = place.querySelector('[role="doc-backlink"]');
    expect(back?.getAttribute('lang')).to.equal('en');
  });

  it('keeps the language of the data in them', async () => {
    const place = await show('ps');
    const names = markedTexts(place).filter(({text}) => ['8', '11'].includes(text));
    expect(names.map(({lang}) => lang)).to.deep.equal(['11', '8'].map(() => 'ps'));
  });

  it('is reported to the developer once', async () => {
    await show('ckb');
    await show('ckb');
    await waitUntil(() => lines.length > 0);
    expect(lines.filter((line) => line.includes('"ckb"'))).to.have.length(1);
  });

  it('shows its own strings when they arrive, and no English', async () => {
    const place = await show('ug');
    registerStrings('ug', {...en, corrections: 'تۈزىتىش'});
    await waitUntil(() => place.textContent.includes('تۈزىتىش'));
    await waitUntil(() => !place.querySelector('[lang="en"]'));
  });

  it('does not change a language with strings', async () => {
    await import('../../src/locales/nl.js');
    const place = await show('nl-BE');
    expect(place.querySelectorAll('[lang="en"]').length).to.equal(0);
    expect(lines.join()).to.equal('');
  });
});
