import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/model/article.js';
import {readArticle} from '../../../src/readers/readers.js';
import {toMarkdown} from '../../../src/writers/markdown.js';

const text = 'Cars take *the northern bridge*.';

/** What a newsroom's story has of all that Markdown can say. */
const story: Article = {
  url: 'https://news.example/bridge',
  language: 'en',
  kicker: 'Floods',
  headline: 'The bridge "at noon": *closed*',
  standfirst: 'Cars take the northern bridge.',
  authors: [{name: 'Mara Quill'}, {name: 'Jo Lee'}],
  published: '2025-01-12T14:30:00+01:00',
  dateline: {place: 'Orne', date: '2025-01-12'},
  image: {url: 'https://news.example/bridge.jpg', alt: 'The bridge', caption: ['The bridge']},
  body: [
    {
      type: 'paragraph',
      content: [
        'It was ',
        {type: 'strong', content: ['closed']},
        ' at H',
        {type: 'subscript', content: ['2']},
        'O ',
        {type: 'code', content: ['a`b']},
        ' 1. [x] <b> # no',
        {type: 'footnote-reference', note: 'fn-1', label: '1'},
        '.',
      ],
    },
    {type: 'heading', level: 3, content: ['What is next']},
    {
      type: 'quote',
      content: [{type: 'paragraph', content: ['We wait.']}],
      attribution: ['the harbour office'],
    },
    {
      type: 'image',
      image: {url: 'https://news.example/a.jpg', alt: 'Cars', caption: ['Cars "in line"']},
    },
    {type: 'preformatted', content: ['a\n  b```']},
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        {content: ['One']},
        {content: ['Two', {type: 'list', items: [{content: ['within']}]}]},
      ],
    },
    {
      type: 'table',
      rows: [
        {cells: [{content: ['a|b']}, {content: ['1']}]},
        {cells: [{content: ['c']}, {content: ['2']}]},
      ],
    },
    {type: 'divider'},
    {
      type: 'footnotes',
      notes: [
        {
          id: 'fn-1',
          label: '1',
          content: [
            {type: 'paragraph', content: ['By telephone.']},
            {type: 'paragraph', content: ['At noon.']},
          ],
        },
      ],
    },
  ],
};

describe('Markdown', () => {
  it('is recognised by its type and the name of its file, with any text', async () => {
    for (const options of [
      {contentType: 'text/markdown; charset=utf-8'},
      {url: 'https://news.example/stories/bridge.md?raw=1', contentType: 'text/plain'},
    ])
      expect((await readArticle(text, options)).format).to.equal('markdown');
    expect((await readArticle(text)).format).to.equal('text');
  });

  it('is not recognised in an HTML page with such a file name', async () => {
    const page = '<!doctype html><title>A</title><p>The bridge is closed.</p>';
    const {format} = await readArticle(page, {url: 'https://news.example/bridge.md'});
    expect(format).to.equal('html');
  });

  it('gives the same story that was written as Markdown with front matter', async () => {
    const {article, format, issues} = await readArticle(toMarkdown(story, {frontMatter: true}));
    expect(format).to.equal('markdown');
    expect(issues).to.eql([]);
    expect(article).to.eql(story);
  });

  it('gives the same headline, standfirst, authors, lead picture and text without front matter', async () => {
    const {article} = await readArticle(toMarkdown(story), {format: 'markdown'});
    const {kicker, headline, standfirst, image, body} = story;
    expect(article).to.include({kicker, headline, standfirst});
    expect(article.body).to.eql([{type: 'image', image}, ...body]);
  });

  it('withholds a draft', async () => {
    for (const line of ['draft: true', 'published: false', 'status: draft']) {
      const {article} = await readArticle(`---\ntitle: A\n${line}\n---\n\n${text}`);
      expect(article.status, line).to.equal('withheld');
    }
  });

  it('reads handwritten YAML', async () => {
    const {article, issues} = await readArticle(
      [
        '---',
        '# for the desk',
        "title: 'It''s \"closed\": a # of reasons'",
        'author: Mara Quill and Jo Lee # both',
        'date: 2025-01-12 09:30',
        'description: |',
        '  Cars take',
        '  the northern bridge.',
        'tags: []',
        'params:',
        '  depth: 3',
        '& what is this',
        '---',
        text,
      ].join('\n'),
    );
    expect(article.headline).to.equal('It\'s "closed": a # of reasons');
    expect(article.authors).to.eql([{name: 'Mara Quill'}, {name: 'Jo Lee'}]);
    expect(article.published).to.match(/^2025-01-12/);
    expect(article.standfirst).to.equal('Cars take the northern bridge.');
    expect(issues.map(({path}) => path)).to.eql(['front matter', 'params']);
  });

  it('keeps a rule at the start of a text', async () => {
    const {article} = await readArticle(`---\n\n${text}\n\n---\n`, {format: 'markdown'});
    expect(article.body.map(({type}) => type)).to.eql(['divider', 'paragraph', 'divider']);
  });

  it('reads a text of punctuation as text, quickly, with an issue', async () => {
    for (const signs of ['['.repeat(50_000), '> '.repeat(20_000), '*a '.repeat(30_000)]) {
      const {issues} = await readArticle(`The bridge\n\n${signs}`, {format: 'markdown'});
      expect(issues.map(({code}) => code)).to.include('too-deep');
    }
  });
});

describe('Markdown without a type', () => {
  for (const address of ['javascript:alert(1)', 'ftp://news.example/map', '../map.html', '#map'])
    it(`is recognised by a link to ${address}, whose words stay`, async () => {
      const {article, format} = await readArticle(`# Title\n\nSee [the map](${address}) now.`);
      expect(format).to.equal('markdown');
      expect(JSON.stringify(article.body))
        .to.match(/the map/)
        .and.not.match(/\[the map|javascript/);
    });

  it('is no text with a remark in brackets', async () => {
    const {format} = await readArticle('# Title\n\nHe left [the room](slowly) at noon.');
    expect(format).to.equal('text');
  });
});

describe('a fence of code with a label', () => {
  it('gives an issue for the label, because a story has no field for it', async () => {
    const {article, issues} = await readArticle('# Title\n\nText.\n\n```python\nprint(1)\n```\n');
    expect(article.body.at(-1)).to.deep.equal({type: 'preformatted', content: ['print(1)']});
    expect(issues.map(({code, message}) => [code, message])).to.deep.equal([
      ['left-out', 'body: expected code without a label, found "python"'],
    ]);
  });
});
