import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import '../../src/locales/fa.js';
import type {Article} from '../../src/model/article.js';

const story = (headline: string): Article => ({
  headline,
  url: `https://news.example/${headline}`,
  rights: {notice: 'All rights reserved'},
  body: [
    {
      type: 'paragraph',
      content: [
        'The bridge',
        {type: 'footnote-reference', note: 'a', label: '1'},
        ' is closed',
        {type: 'footnote-reference', note: 'a', label: '1'},
        '.',
      ],
    },
    {type: 'heading', level: 2, content: ['The detour']},
    {type: 'heading', level: 2, content: [' ']},
    {
      type: 'paragraph',
      content: [{type: 'link', url: 'https://www.port.example/x', content: [' ']}],
    },
    {type: 'quote', content: ['It is safe.'], attribution: ['The port']},
    {type: 'aside', heading: [headline], content: ['Built in 1925.']},
    {type: 'embed', url: 'https://maps.example/1'},
    {type: 'image', image: {url: 'https://news.example/a.jpg', link: 'https://map.example/b'}},
    {type: 'footnotes', notes: [{id: 'a', content: [`A note on ${headline}`]}]},
  ],
  casualties: [
    {
      title: `Toll of ${headline}`,
      figures: [
        {
          id: 'killed',
          measure: 'killed',
          amount: {kind: 'exact', value: 3},
          source: {name: 'Port'},
          asOf: '2025-01-12',
        },
      ],
    },
  ],
  related: [
    {
      kind: 'related',
      stories: [
        {url: '/1', title: 'One'},
        {url: '/2', title: 'Two'},
      ],
    },
  ],
});

async function show(count = 1, level?: number): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  for (let at = 0; at < count; at++) {
    const article = document.createElement('aw-article');
    if (level) article.headingLevel = level;
    article.article = story(`Story ${at}`);
    place.append(article);
  }
  const all = (selector: string) => place.querySelectorAll(selector).length === count;
  await waitUntil(
    () =>
      all('aw-casualty-card ul') && all('[role="doc-endnotes"]') && all('aw-related-stories ul'),
    'all is drawn',
    {timeout: 15_000},
  );
  return place;
}

const textOf = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim();

describe('a story to assistive technology', () => {
  it('has no banner, page footer or unnamed landmark', async () => {
    const place = await show();
    for (const part of place.querySelectorAll('header, footer'))
      expect(part.getAttribute('role')).to.equal('none');
    for (const aside of place.querySelectorAll('aside'))
      expect(aside.getAttribute('role')).to.match(/^(note|doc-pullquote)$/);
    for (const list of place.querySelectorAll('aw-casualty-card ul, aw-related-stories ul'))
      expect(list.getAttribute('role')).to.equal('list');
  });

  it('gives every link a name', async () => {
    const place = await show();
    const names = [...place.querySelectorAll('a')].map(
      (link) => link.getAttribute('aria-label') ?? textOf(link),
    );
    expect(names.filter((name) => !name)).to.deep.equal([]);
    expect(names).to.include.members(['port.example', 'map.example', '1: Back']);
    expect(names.join()).to.contain('Embedded content: maps.example');
  });

  it('shows the name of a link without text', async () => {
    const place = await show();
    const links = [...place.querySelectorAll('a[href="https://www.port.example/x"]')];
    expect(links.map(textOf)).to.deep.equal(['port.example']);
  });

  it('numbers notes in the digits of the language', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="fa"></div>`);
    const body = document.createElement('aw-article-body');
    body.blocks = [{type: 'footnotes', notes: [{id: 'a', content: ['A']}]}];
    place.append(body);
    await waitUntil(
      () => textOf(body.querySelector('[role=doc-endnotes] li span')) === '۱',
      'no Persian digit',
      {
        timeout: 10_000,
      },
    );
    expect(body.querySelector('[role=doc-backlink]')?.getAttribute('aria-label')).to.match(/^۱: /);
  });

  it('draws no empty heading', async () => {
    const place = await show();
    for (const heading of place.querySelectorAll('h1, h2, h3, h4'))
      expect(textOf(heading)).to.not.equal('');
  });

  it('has unique ids on a page with three stories, and links within its own story', async () => {
    const place = await show(3);
    const ids = [...place.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const link of place.querySelectorAll<HTMLAnchorElement>('a[href^="#aw-"]')) {
      const target = place.querySelector(`[id="${CSS.escape(link.hash.slice(1))}"]`);
      expect(target?.closest('aw-article')).to.equal(link.closest('aw-article'));
    }
  });

  it('starts its headings at the level that the page sets', async () => {
    const place = await show(1, 3);
    const levelOf = (text: string) =>
      [...place.querySelectorAll('h1, h2, h3, h4, h5, h6')].find(
        (heading) => textOf(heading) === text,
      )?.localName;
    expect(levelOf('Story 0')).to.equal('h3');
    expect(levelOf('The detour')).to.equal('h4');
    expect(levelOf('Notes')).to.equal('h4');
    expect(levelOf('Toll of Story 0')).to.equal('h4');
    expect(levelOf('Related stories')).to.equal('h4');
  });

  it('fits in 320 px with the text spacing of WCAG', async () => {
    const place = await show();
    place.style.cssText = 'inline-size: 320px; overflow: auto';
    const style = document.createElement('style');
    style.textContent = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important} p {margin-block-end: 2em !important}`;
    place.append(style);
    expect(place.scrollWidth).to.be.at.most(place.clientWidth);
    for (const element of place.querySelectorAll<HTMLElement>('p, h1, h2, h3, li, figcaption')) {
      const {overflowY} = getComputedStyle(element);
      if (overflowY === 'hidden' || overflowY === 'clip')
        expect(element.scrollHeight).to.be.at.most(element.clientHeight + 1);
    }
  });
});
