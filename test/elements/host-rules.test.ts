/** Rules that a page has for its own words and that would change what a story says or shows. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {AwArticle} from '../../src/elements/article/article.js';
import type {Article, Inline} from '../../src/model/article.js';

const story: Article = {
  headline: 'The ford is closed',
  body: [
    {
      type: 'quote',
      content: [{type: 'paragraph', content: ['“We heard it first.”']}],
      attribution: ['The keeper of the ford'],
    },
    {type: 'list', items: [{content: ['Harrow']}, {content: ['Orle']}]},
  ],
};

async function drawn(styles: string, around = ''): Promise<AwArticle> {
  const box = await fixture<HTMLElement>(
    html`<div class=${around}>
      <style>
        ${styles}
      </style>
      <aw-article></aw-article>
    </div>`,
  );
  const article = box.querySelector('aw-article')!;
  article.article = story;
  await article.updateComplete;
  const body = article.querySelector('aw-article-body')!;
  await body.updateComplete;
  return article;
}

/** What a rule of the page would change in a part of a story. */
function look(root: Element, selector: string): Record<string, string> {
  const part = root.querySelector(selector)!;
  const properties = [
    'position',
    'padding-left',
    'margin-top',
    'background-color',
    'text-align',
    'font-style',
    'font-size',
  ];
  const style = getComputedStyle(part);
  const values = properties.map((name) => [name, style.getPropertyValue(name)]);
  return {
    ...Object.fromEntries(values),
    before: getComputedStyle(part, '::before').content,
    after: getComputedStyle(part, '::after').content,
  } as Record<string, string>;
}

/** Rules as @tailwindcss/typography 0.5.20 writes them. */
const notWithin = ':not(:where([class~="not-prose"], [class~="not-prose"] *))';
const prose = `
  .prose :where(blockquote)${notWithin} { font-style: italic; padding-inline-start: 2em; quotes: "“" "”"; }
  .prose :where(blockquote p:first-of-type)${notWithin}::before { content: open-quote; }
  .prose :where(blockquote p:last-of-type)${notWithin}::after { content: close-quote; }
  .prose :where(li)${notWithin} { padding-inline-start: 0.375em; margin-top: 0.5em; }
`;

/** Rules as the preflight of Tailwind 4 writes them. */
const preflight = `
  img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle; }
  img, video { max-width: 100%; height: auto; }
`;

const icon: Inline = {
  type: 'inline-image',
  url: '/demo/images/still.svg',
  alt: 'A sign',
  width: 16,
  height: 16,
};
const withIcons: Article = {
  headline: 'The ford is closed',
  dateline: {place: 'Harrow', weather: {temperature: 4, code: 61}},
  body: [
    {type: 'paragraph', content: ['Turn at ', icon, ' and go on.']},
    {type: 'heading', level: 2, content: ['The ', icon, ' way']},
    {type: 'list', items: [{content: ['Turn at ', icon, ' and go on.']}]},
    {
      type: 'table',
      rows: [{cells: [{header: true, content: ['A ', icon]}, {content: ['B ', icon]}]}],
    },
    {
      type: 'image',
      image: {
        url: '/demo/images/still.svg',
        alt: 'The ford',
        caption: ['The ', icon, ' at the ford'],
      },
    },
  ],
};

/** How each picture and sign of a story stands among the words. */
async function standing(styles: string): Promise<string[]> {
  const article = await drawn(styles);
  article.article = withIcons;
  await article.updateComplete;
  await article.querySelector('aw-article-body')!.updateComplete;
  await article.querySelector('aw-weather-dateline')!.updateComplete;
  return [...article.querySelectorAll('img[alt="A sign"], svg')].map((part) => {
    const {display, verticalAlign} = getComputedStyle(part);
    return `${part.parentElement!.localName} ${part.localName} ${display} ${verticalAlign}`;
  });
}

describe('a sign in a line', () => {
  it('stays in its line on a page whose reset makes pictures blocks', async () => {
    const plain = await standing('');
    expect(plain).to.have.length(7);
    expect(await standing(preflight)).to.eql(plain);
    for (const look of plain) expect(look).to.include(' inline ');
  });
});

describe('a story on a page with rules for its own words', () => {
  for (const selector of ['blockquote', 'blockquote p', 'li'])
    it(`looks as elsewhere within Tailwind’s prose class: ${selector}`, async () => {
      const plain = look(await drawn(''), selector);
      expect(look(await drawn(prose, 'prose'), selector)).to.eql(plain);
    });

  it('leaves the class of the element alone elsewhere', async () => {
    expect((await drawn('')).hasAttribute('class')).to.equal(false);
  });

  it('keeps the source of a quotation apart from the footer of the page', async () => {
    const rule =
      'footer { position: fixed; padding: 40px; margin-top: 90px; background: black; text-align: center; font-size: 40px; }';
    const plain = look(await drawn(''), 'blockquote footer');
    expect(look(await drawn(rule), 'blockquote footer')).to.eql(plain);
  });
});
