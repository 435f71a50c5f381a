import {expect} from '@open-wc/testing';
import type {Article, Block, Inline} from '../../src/model/article.js';
import {toMarkdown} from '../../src/writers/markdown.js';

const story: Article = {headline: 'The bridge', body: []};

/** What a block is in Markdown, below the headline. */
const write = (block: Block): string =>
  toMarkdown({...story, body: [block]})
    .replace(/^[^]*?# The bridge\s*/, '')
    .trim();
const writeWords = (...content: Inline[]): string => write({type: 'paragraph', content});

describe('a story as Markdown', () => {
  const words: [string, Inline, string][] = [
    ['bold words', {type: 'strong', content: ['shut']}, '**shut**'],
    ['italic words', {type: 'emphasis', content: ['shut']}, '*shut*'],
    ['struck words', {type: 'strikethrough', content: ['open']}, '~~open~~'],
    ['raised words', {type: 'superscript', content: ['2']}, '<sup>2</sup>'],
    ['code with backticks', {type: 'code', content: ['`lock`']}, '`` `lock` ``'],
    [
      'a link',
      {type: 'link', url: 'https://news.example/a (b)', content: ['the lock']},
      '[the lock](https://news.example/a%20%28b%29)',
    ],
    [
      'a small picture',
      {type: 'inline-image', url: 'https://news.example/a.png', alt: 'A lock'},
      '![A lock](https://news.example/a.png)',
    ],
    ['a note mark', {type: 'footnote-reference', note: 'n1', label: 'a b'}, '[^a-b]'],
    ['words that look like Markdown', '# 2 * 3', '\\# 2 \\* 3'],
  ];
  it('leaves out struck words where Markdown has no marks', () => {
    const struck = {type: 'strikethrough' as const, content: ['nine']};
    const text = toMarkdown({
      headline: '',
      body: [
        {type: 'aside', content: ['Some ', struck, ' seven died.']},
        {
          type: 'image',
          image: {url: 'https://news.example/a.png', caption: ['At ', struck, ' ten']},
        },
      ],
    });
    expect(text).to.contain('Some seven died.');
    expect(text).to.contain('"At ten"');
  });

  for (const [name, inline, expected] of words)
    it(`writes ${name}`, () => {
      expect(writeWords(inline)).to.equal(expected);
    });

  it('writes a list in a list', () => {
    const inner: Block = {type: 'list', ordered: false, items: [{content: ['Cars wait.']}]};
    const items = [{content: ['The ferry sails.', inner]}, {content: ['The lock is shut.']}];
    expect(write({type: 'list', ordered: true, start: 3, items})).to.equal(
      '3. The ferry sails.\n   - Cars wait.\n4. The lock is shut.',
    );
  });

  it('writes a quotation with the one who said it', () => {
    const content: Block[] = [{type: 'paragraph', content: ['We will not say yet.']}];
    expect(write({type: 'quote', content, attribution: ['The province']})).to.equal(
      '> We will not say yet.\n>\n> — The province'.replace('>\n', '> \n'),
    );
  });

  it('gives a table without a head an empty one', () => {
    const rows = [{cells: [{content: ['Ferry']}, {content: ['Every hour']}]}];
    expect(write({type: 'table', rows})).to.equal('|  |  |\n| --- | --- |\n| Ferry | Every hour |');
  });

  it('writes code in a fence that is longer than the ones in it', () => {
    expect(write({type: 'preformatted', content: ['```\nlock\n']})).to.equal(
      '````\n```\nlock\n````',
    );
  });

  it('writes an embed without a title as its address', () => {
    expect(write({type: 'embed', url: 'https://video.example/1'})).to.equal(
      '<https://video.example/1>',
    );
    expect(write({type: 'embed', url: 'https://video.example/1', title: 'The lock'})).to.equal(
      '[The lock](https://video.example/1)',
    );
  });

  it('writes the notes, with all their paragraphs', () => {
    const content: Block[] = [
      {type: 'paragraph', content: ['By the province.']},
      {type: 'paragraph', content: ['In January.']},
    ];
    expect(write({type: 'footnotes', notes: [{id: 'n1', label: '1', content}]})).to.equal(
      '[^1]: By the province.\n\n    In January.',
    );
  });

  it('gives a post without a title its time as a heading', () => {
    const blocks: Block[] = [{type: 'paragraph', content: ['It sails.']}];
    const post = {type: 'post' as const, published: '2025-01-12', blocks};
    expect(write(post)).to.equal('## January 12, 2025\n\nIt sails.');
    expect(write({...post, title: ['The ferry'], authors: [{name: 'The night desk'}]})).to.equal(
      '## The ferry\n\nJanuary 12, 2025 · The night desk\n\nIt sails.',
    );
  });

  it('puts the title and the note of a toll around its figures', () => {
    const report = {
      title: 'Injured',
      note: 'Counted by hand.',
      figures: [{id: 'a', measure: 'injured' as const, amount: {kind: 'exact' as const, value: 3}}],
    };
    expect(write({type: 'casualties', report})).to.match(
      /^\*\*Injured\*\*\n\n- .*3 .*\n\nCounted by hand\.$/,
    );
  });
});
