import {expect} from '@open-wc/testing';
import {readArticle} from '../../../src/readers/readers.js';

const first =
  'The pier of the town was closed on Monday after the council found cracks in four beams.';
const second = 'Ferries leave from the other quay until June, and buses take passengers there.';
const prose = `<p>${first}</p><p>${second}</p>`;
const page = (content: string, title = 'Clyde Gazette', head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${content}</body></html>`;
const read = (html: string) => readArticle(html, {now: new Date('2026-03-10T12:00:00Z')});

describe('the headline of a page', () => {
  const apart: Record<string, string> = {
    'above the box of the text': `<h1>The pier is closed</h1><div>${prose}</div>`,
    'in a box of its own': `<div class="head"><h1>The pier is closed</h1></div><div class="body">${prose}</div>`,
    'in a header': `<header><h1>The pier is closed</h1></header><div class="content">${prose}</div>`,
    'above one paragraph': `<h1>The pier is closed</h1><p>${first}</p>`,
    'above the element of the library': `<h1>The pier is closed</h1><aw-article-body>${prose}</aw-article-body>`,
  };
  for (const [place, content] of Object.entries(apart))
    for (const title of ['Clyde Gazette', 'Arran pier shuts for repairs - Clyde Gazette'])
      it(`is the only <h1>, ${place}, with the title ${title}`, async () => {
        const {article, issues} = await read(page(content, title));
        expect(article.headline).to.equal('The pier is closed');
        expect(issues).to.eql([]);
      });

  const logos: Record<string, string> = {
    'leads to the front page': '<h1><a href="/">The Gazette</a></h1>',
    'is within a link to the front page':
      '<a href="https://news.example/"><h1>The Gazette</h1></a>',
    'has the class of a logo': '<div class="site-logo"><h1>The Gazette</h1></div>',
    'is the name behind the title': '<h1>Clyde Gazette</h1>',
  };
  for (const [sign, logo] of Object.entries(logos))
    it(`is no <h1> that ${sign}`, async () => {
      const title = 'Arran pier shuts for repairs - Clyde Gazette';
      const {article} = await read(page(`<header>${logo}</header><div>${prose}</div>`, title));
      expect(article.headline).to.equal(title);
    });

  it('is the heading with which the title begins rather than the name of a section', async () => {
    const {article} = await read(
      page(
        `<header><h1>Opinion</h1></header><article><h2>Why the pier should close</h2>${prose}</article>`,
        'Why the pier should close - Clyde Gazette',
      ),
    );
    expect(article.headline).to.equal('Why the pier should close');
    expect(article.body).to.have.length(2);
  });

  it('is no heading below the text', async () => {
    const {article} = await read(page(`<div>${prose}</div><h1>More of the coast</h1>`));
    expect(article.headline).to.equal('Clyde Gazette');
  });
});

describe('the lines beside a headline outside of the text', () => {
  it('give byline and date', async () => {
    const {article, issues} = await read(
      page(
        `<header><h1>The pier is closed</h1><p>By <a href="https://news.example/ann">Ann Lee</a></p><p><time datetime="2026-03-03T10:00:00Z">3 March 2026</time></p></header><div class="content">${prose}</div>`,
      ),
    );
    expect(article.authors).to.eql([{name: 'Ann Lee', url: 'https://news.example/ann'}]);
    expect(article.published).to.equal('2026-03-03T10:00:00Z');
    expect(issues).to.eql([]);
  });

  it('are reported where they say something else', async () => {
    const {article, issues} = await read(
      page(`<h1>The pier is closed</h1><p>Get our app today</p><div>${prose}</div>`),
    );
    expect(article.authors).to.equal(undefined);
    expect(issues.map(({code}) => code)).to.eql(['outside']);
  });

  it('do not replace the author that the metadata name', async () => {
    const {article} = await read(
      page(
        `<h1>The pier is closed</h1><p>By Ann Lee</p><div>${prose}</div>`,
        'Clyde Gazette',
        '<meta name="author" content="Jo Berg">',
      ),
    );
    expect(article.authors).to.eql([{name: 'Jo Berg'}]);
  });
});

describe('relative addresses of a page', () => {
  const content = `<article><h1>Closed</h1>${prose}<img src="/i/f.jpg" alt="The pier"><p>See <a href="map">the map of the town</a> for roads that are shut.</p></article>`;
  const addresses = async (head: string, url?: string) => {
    const {article} = await readArticle(page(content, 'Closed', head), {...(url ? {url} : {})});
    return [...JSON.stringify(article.body).matchAll(/"url":"([^"]*)"/g)].map(([, found]) => found);
  };
  const canonical = '<link rel="canonical" href="https://news.example/town/pier">';

  it('are resolved against its canonical address', async () => {
    expect(await addresses(canonical)).to.eql([
      'https://news.example/i/f.jpg',
      'https://news.example/town/map',
    ]);
  });

  it('are resolved against the address that the caller gives, or `<base>`, before that', async () => {
    expect(await addresses(canonical, 'https://other.example/')).to.eql([
      'https://other.example/i/f.jpg',
      'https://other.example/map',
    ]);
    expect(await addresses(`${canonical}<base href="/base/">`)).to.eql([
      'https://news.example/i/f.jpg',
      'https://news.example/base/map',
    ]);
  });
});
