import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/elements/article/article.js';
import type {AwErrorEvent} from '../../src/element-kit/events.js';
import type {AwArticle} from '../../src/elements/article/article.js';

const story = {
  headline: 'Storms',
  language: 'en',
  body: [{type: 'paragraph', content: ['It was closed at noon, after a collision.']}],
};
const newsArticle = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Storms',
  articleBody: 'It was closed at noon, after a collision.',
};
const quotation =
  '<blockquote><p>Storms</p><p>It was closed at noon, after a collision.</p><p>Staff reporter · The News · January 12, 2025</p></blockquote>';

const scripts: Record<string, string> = {
  'application/json': JSON.stringify(story),
  'application/ld+json': JSON.stringify(newsArticle),
  'text/plain': 'Storms\n\nIt was closed at noon, after a collision.',
  'text/markdown': '# Storms\n\nIt was closed at noon, after a collision.',
  'text/html': '<h1>Storms</h1><p>It was closed at noon, after a collision.</p>',
};

/** Places a script beside markup with more words. */
async function place(type: string, text: string, isMarked = false): Promise<AwArticle> {
  const home = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement('aw-article');
  element.innerHTML = quotation;
  const script = Object.assign(document.createElement('script'), {type, text});
  script.toggleAttribute('data-aw', isMarked);
  element.prepend(script);
  home.append(element);
  return element;
}

describe('a story in a child script beside more words', () => {
  const {warn} = console;
  let lines: string[] = [];
  beforeEach(() => {
    lines = [];
    console.warn = (line: string) => lines.push(line);
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const [type, text] of Object.entries(scripts)) {
    it(`says that it is not marked: ${type}`, async () => {
      const element = await place(type, text);
      const {error, issues} = (await oneEvent(element, 'aw-error')) as AwErrorEvent;
      expect((error as {code?: string}).code).to.equal('not-marked');
      expect(issues.map(({code}) => code)).to.eql(['not-marked']);
      expect(element.issues).to.eql(issues);
      expect(lines).to.eql(['<aw-article>: script: expected data-aw beside markup, found none']);
      expect(element.querySelector('h1')).to.not.exist;
      expect(element).to.contain('blockquote').and.match(':state(ready)');
    });

    it(`is drawn if it is marked: ${type}`, async () => {
      const element = await place(type, text, true);
      await oneEvent(element, 'aw-load');
      expect(element.querySelector('h1')).to.have.trimmed.text('Storms');
      expect(element.querySelector('blockquote')).to.not.exist;
      expect(element.issues.map(({code}) => code)).to.not.include('not-marked');
    });
  }

  it('has no issue left when a property gives the story', async () => {
    const element = await place('application/json', scripts['application/json']!);
    await oneEvent(element, 'aw-error');
    element.article = story;
    await oneEvent(element, 'aw-load');
    expect(element.issues).to.be.empty;
  });

  it('says nothing of JSON-LD without a text, which is for search engines', async () => {
    const events: Event[] = [];
    const facts = JSON.stringify({...newsArticle, articleBody: undefined});
    const element = await place('application/ld+json', facts);
    element.addEventListener('aw-error', (event) => events.push(event));
    while (!element.matches(':state(ready)')) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    expect([events, lines, element.issues]).to.eql([[], [], []]);
  });
});

describe('a story in a page that TinyMCE edits', () => {
  for (const [type, text] of Object.entries(scripts))
    it(`is drawn from its script, whose type has a prefix: mce-${type}`, async () => {
      const home = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('aw-article');
      element.append(Object.assign(document.createElement('script'), {type: `mce-${type}`, text}));
      home.append(element);
      await oneEvent(element, 'aw-load');
      expect(element.querySelector('h1')?.textContent).to.equal('Storms');
    });
});
