import {expect} from '@open-wc/testing';
import type {Block, Image} from '../../src/model/article.js';
import {readArticle} from '../../src/readers/readers.js';
import {renderArticle} from '../../src/server/server.js';

const image: Image = {
  url: 'https://news.example/lock.jpg',
  alt: 'A lock',
  caption: ['From the south'],
};

/** A page renames notes, and shows embeds and posts as links, headings and paragraphs. */
type Kept = Exclude<Block['type'], 'embed' | 'footnotes' | 'post'>;

/** One block of each type. The compiler requires a row for a new type. */
const blocks: {readonly [Type in Kept]: Extract<Block, {type: Type}>} = {
  paragraph: {type: 'paragraph', content: ['The lock is shut.']},
  heading: {type: 'heading', level: 2, content: ['Detours']},
  quote: {
    type: 'quote',
    content: [{type: 'paragraph', content: ['No one knows']}],
    attribution: ['A spokeswoman'],
  },
  pullquote: {type: 'pullquote', content: ['No one knows'], attribution: ['A spokeswoman']},
  list: {
    type: 'list',
    ordered: true,
    items: [{content: ['Lorries wait.']}, {content: ['At night']}],
  },
  image: {type: 'image', image},
  gallery: {type: 'gallery', images: [image, image], caption: ['Both sides']},
  table: {
    type: 'table',
    caption: ['Ferries'],
    rows: [
      {
        section: 'head',
        cells: [
          {content: ['From'], header: true},
          {content: ['To'], header: true},
        ],
      },
      {cells: [{content: ['Delft']}, {content: ['Leiden']}]},
    ],
  },
  preformatted: {type: 'preformatted', content: ['  as\n  it is']},
  divider: {type: 'divider'},
  aside: {
    type: 'aside',
    heading: ['Good to know'],
    content: [{type: 'paragraph', content: ['Cyclists cross for free']}],
  },
  correction: {type: 'correction', correction: {content: ['It was noon.']}},
  casualties: {
    type: 'casualties',
    report: {
      title: 'On the ferry',
      figures: [
        {
          id: 'ferry',
          measure: 'missing',
          amount: {kind: 'exact', value: 3},
          source: {name: 'Ferry company'},
          asOf: '2025-01-12',
        },
      ],
    },
  },
};

const first: Block = {type: 'paragraph', content: ['It was noon.']};
const last: Block = {type: 'paragraph', content: ['It was cold.']};

describe('a block that a server printed', () => {
  for (const block of Object.values(blocks))
    it(`is the same when the page is read: ${block.type}`, async () => {
      const body = [first, block, last];
      const html = renderArticle({headline: 'The lock is shut', language: 'en', body});
      const {article} = await readArticle(html, {format: 'html'});
      expect(article.body).to.eql(body);
    });
});
