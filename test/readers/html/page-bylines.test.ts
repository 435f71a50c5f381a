import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/model/article.js';
import {readArticle} from '../../../src/readers/readers.js';

const text = `<p>The northern bridge was closed at noon after cracks were found in two of its piers, the town said on Sunday.</p>
  <p>Buses go by the dam until further notice, and the ferry takes people on foot, a spokesman said.</p>`;

function readPage(line: string, meta = '') {
  return readArticle(
    `<!doctype html><html lang="en"><head><title>The bridge is closed</title>${meta}</head>
      <body><article><h1>The bridge is closed</h1>${line}${text}</article></body></html>`,
    {contentType: 'text/html', url: 'https://news.example/bridge'},
  );
}

const nadia = {name: 'Nadia Veldt'};
const bo = {name: 'Bo Marsh'};
const linked = {...nadia, url: 'https://news.example/nadia'};

const lines: Record<string, Article['authors']> = {
  '<p>By <a rel="author" href="/nadia">Nadia Veldt</a></p>': [linked],
  '<p>By <a rel="author" href="/nadia">Nadia Veldt</a>, staff writer</p>': [
    {...linked, role: 'staff writer'},
  ],
  '<p class="byline">By <a href="/nadia">Nadia Veldt</a></p>': [linked],
  '<p class="byline">By Nadia Veldt, Staff Writer</p>': [{...nadia, role: 'Staff Writer'}],
  '<p class="byline">By Nadia Veldt in Oslo</p>': [{...nadia, role: 'in Oslo'}],
  '<div class="author">Nadia Veldt<br>Senior correspondent</div>': [
    {...nadia, role: 'Senior correspondent'},
  ],
  '<p class="byline"><span class="author-name">Nadia Veldt</span> and <span class="author-name">Bo Marsh</span></p>':
    [nadia, bo],
  '<p class="byline">Von Nadia Veldt</p>': [nadia],
  '<p class="byline">Par Nadia Veldt et Bo Marsh</p>': [nadia, bo],
  '<p class="byline">By AFP</p>': [{name: 'AFP'}],
};

describe('bylines of a web page', () => {
  for (const [line, authors] of Object.entries(lines))
    it(`reads ${line}`, async () => {
      const {article, issues} = await readPage(line);
      expect(article.authors).to.deep.equal(authors);
      expect(article.body.length).to.equal(2);
      expect(issues).to.deep.equal([]);
    });

  it('reports publishers and dates, and does not read them as persons', async () => {
    const paper = await readPage('<p class="byline">By Nadia Veldt | The Herald</p>');
    expect(paper.article.authors).to.deep.equal([nadia]);
    expect(paper.issues.map(({message}) => message)).to.deep.equal([
      'authors: expected a person, found The Herald',
    ]);
    const update = await readPage('<p class="byline">Updated 3 hours ago</p>');
    expect(update.article.authors).to.equal(undefined);
    expect(update.issues.map(({code}) => code)).to.deep.equal(['byline-part']);
  });

  it('reads a byline above the part that is marked as text', async () => {
    const {article, issues} = await readArticle(
      `<!doctype html><html lang="en"><head><title>The bridge is closed</title></head><body>
        <header><time datetime="2025-03-09">Today is Sunday</time></header>
        <article><header><h1>The bridge is closed</h1><p class="standfirst">Buses go by the dam.</p>
          <time itemprop="datePublished" datetime="2025-03-02T13:00">March 2, 2025</time></header>
          <div class="byline">by Nadia Veldt <a href="mailto:nadia@news.example">nadia@news.example</a></div>
          <div itemprop="articleBody">${text}</div></article></body></html>`,
      {contentType: 'text/html', url: 'https://news.example/bridge'},
    );
    expect(article.published).to.equal('2025-03-02T13:00');
    expect(article.standfirst).to.equal('Buses go by the dam.');
    expect(article.authors).to.deep.equal([nadia]);
    expect(article.body.length).to.equal(2);
    expect(issues.map(({message}) => message)).to.include(
      'authors: expected a person, found nadia@news.example',
    );
  });

  it('keeps a sentence that links to its subject', async () => {
    const {article} = await readPage(
      '<p>The report by <a rel="author" href="/nadia">Nadia Veldt</a> was read in the council.</p>',
    );
    expect(JSON.stringify(article.body[0])).to.contain('The report by ');
    expect(JSON.stringify(article.body[0])).to.contain('Nadia Veldt');
  });

  const metas: Record<string, Article['authors']> = {
    'Nadia Veldt, Staff Writer': [{...nadia, role: 'Staff Writer'}],
    'Nadia Veldt,Bo Marsh': [nadia, bo],
    'Nadia Veldt en Bo Marsh': [nadia, bo],
    'Reuters, Nadia Veldt': [nadia, {name: 'Reuters'}],
    'nadiav, bom': [{name: 'nadiav, bom'}],
    'The Herald Newsroom': [{name: 'The Herald Newsroom'}],
  };
  for (const [content, authors] of Object.entries(metas))
    it(`reads the author «${content}» from the metadata`, async () => {
      const {article} = await readPage('', `<meta name="author" content="${content}">`);
      expect(article.authors).to.deep.equal(authors);
    });
});
