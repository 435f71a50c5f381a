import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {Article, Block} from '../../src/model/article.js';
import {renderArticle} from '../../src/server/server.js';

const sentence = 'The governor said on Sunday that 25 people were killed.';
const paragraph = (text: string): Block => ({type: 'paragraph', content: [text]});

const story: Article = {
  language: 'en',
  headline: 'The quake in the hills',
  body: [
    paragraph(`Rain fell all night. ${sentence} Nobody else had counted.`),
    paragraph('Roads are closed.'),
    {type: 'heading', level: 2, content: ['The toll']},
    paragraph(`Schools are shut. ${sentence} More is not known.`),
    paragraph('The army is on its way.'),
  ],
  casualties: [
    {
      figures: [
        {
          id: 'killed',
          measure: 'killed',
          amount: {kind: 'exact', value: 25},
          source: {name: 'Governor'},
          asOf: '2025-01-12',
          sentence: {block: 3, start: 18, end: 18 + sentence.length},
        },
      ],
    },
  ],
};

const create = (tag: string, text: string, attributes: Record<string, string> = {}) => {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** Wraps each text of an element, as page translation and read-aloud do. */
function wrapTexts(element: Element): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const words = text.data.split(/(?<= )/).map((word) => create('span', word));
    text.replaceWith(...words);
  }
}

/** What scripts of a page do to a story before the reader follows a figure. */
const changes: Record<string, (body: Element) => void> = {
  nothing: () => undefined,
  'an advert before it': (body) => body.children[1]!.after(create('div', 'Advertisement')),
  'three adverts before it': (body) => {
    for (const index of [1, 1, 1]) body.children[index]!.after(create('ins', 'Advertisement'));
  },
  'a hidden <ins>': (body) => body.prepend(create('ins', sentence, {hidden: '', class: 'ad'})),
  'a table of contents': (body) => {
    const nav = create('nav', '');
    nav.append(create('a', 'The toll', {href: '#toll'}), create('p', sentence));
    body.prepend(nav);
  },
  'a box of key points in its place': (body) =>
    body.children[2]!.after(create('div', `Key points: ${sentence}`)),
  'a letter that quotes it': (body) => {
    const letter = create('aside', '');
    letter.append(create('p', `Our letter of this morning: ${sentence}`));
    body.children[2]!.after(letter);
  },
  'a paragraph of the page that quotes it': (body) =>
    body.children[2]!.after(create('p', `In short: ${sentence}`)),
  'an advert within it': (body) => {
    const walker = document.createTreeWalker(body.children[3]!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && !walker.currentNode.textContent?.includes('governor'));
    const node = walker.currentNode as Text;
    node.splitText(node.data.indexOf('on Sunday')).before(create('ins', 'Advertisement'));
  },
  'a button to share it': (body) => {
    const button = create('button', 'Share');
    body.children[3]!.firstChild!.before(button);
  },
  'words in spans': wrapTexts,
  'a paragraph taken away': (body) => body.children[1]!.remove(),
  'a wrapper around its second half': (body) => {
    const wall = create('div', '', {class: 'wall'});
    wall.append(...[...body.children].slice(2));
    body.append(wall);
  },
};

const makers: Record<string, (place: Element) => Element> = {
  printed: (place) => {
    const range = document.createRange();
    place.append(range.createContextualFragment(renderArticle(story, {shadowRoots: false})));
    return place.querySelector('aw-article')!;
  },
  drawn: (place) => {
    const article = document.createElement('aw-article');
    article.article = story;
    place.append(article);
    return article;
  },
};

/** The body as the reader sees it. */
const seenRoot = (article: Element): ParentNode =>
  article.shadowRoot?.querySelector('[part=text]') ?? article;

const wayBack = (article: Element) =>
  seenRoot(article)
    .querySelector('aw-article-body')
    ?.shadowRoot?.querySelector<HTMLElement>('[part=back]');

async function follow(article: Element): Promise<void> {
  const find = () => seenRoot(article).querySelector<HTMLElement>('a[data-sentence]');
  await waitUntil(find, 'the figure is a link', {timeout: 5000});
  find()!.click();
  await waitUntil(() => wayBack(article), 'a way back', {timeout: 5000});
}

describe('a figure leads to the sentence that it cites', () => {
  afterEach(() => CSS.highlights.clear());

  for (const isolated of [false, true])
    for (const [made, make] of Object.entries(makers))
      for (const [name, change] of Object.entries(changes))
        it(`beside ${name}, ${made}${isolated ? ', isolated' : ''}`, async () => {
          const place = await fixture<HTMLElement>(html`<div></div>`);
          const article = make(place);
          const find = () => article.querySelector('aw-article-body > p:last-of-type');
          await waitUntil(find, 'a text', {timeout: 5000});
          change(article.querySelector('aw-article-body')!);
          article.toggleAttribute('isolated', isolated);
          if (isolated)
            await waitUntil(() => article.shadowRoot?.querySelector('[part=text] p'), 'a copy');
          await follow(article);
          const [range] = [...(CSS.highlights.get('aw-sentence') ?? [])] as Range[];
          const block = range?.startContainer.parentElement?.closest('p');
          expect(block).to.contain.text('Schools are shut.').and.contain.text('More is not known.');
          const quoted = range!.toString().replace('Advertisement', '');
          expect(quoted.replace(/\s+/g, ' ').trim()).to.equal(sentence);
        });

  it('after a page has translated it', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const article = makers['drawn']!(place);
    await waitUntil(() => article.querySelector('aw-article-body > p:last-of-type'));
    for (const block of article.querySelectorAll('aw-article-body > *'))
      block.replaceChildren(create('font', 'De gouverneur heeft het gezegd.'));
    await follow(article);
    const fourth = article.querySelector('aw-article-body')!.children[3];
    expect(document.activeElement).to.equal(fourth);
  });
});
