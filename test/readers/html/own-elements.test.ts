import {expect} from '@open-wc/testing';
import {ArticleError, readArticle} from '../../../src/readers/readers.js';
import {checkArticle} from '../../../src/toll/check-article.js';

const now = new Date('2026-03-10T12:00:00Z');
const url = 'https://news.example/pier';
const first =
  'The pier of the town was closed on Monday after the council found cracks in four beams.';
const second = 'Ferries leave from the other quay until June, and buses take passengers there.';
const prose = `<p>${first}</p><p>${second}</p>`;
const paragraphs = [
  {type: 'paragraph', content: [first]},
  {type: 'paragraph', content: [second]},
];
const report = {
  title: 'Collapse of the pier',
  figures: [
    {
      id: 'injured',
      measure: 'injured',
      amount: {kind: 'exact', value: 25},
      source: {name: 'Fire brigade'},
      asOf: '2026-03-03',
    },
  ],
};
const dateline = {place: 'Brodick', date: '2026-03-03'};
const list = {kind: 'related', stories: [{url: 'https://news.example/a', title: 'Ferries sail'}]};

const page = (content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clyde Gazette</title></head><body>${content}</body></html>`;
const script = (data: unknown) =>
  `<script type="application/json">${JSON.stringify(data)}</script>`;
const read = (html: string) => readArticle(html, {url, now});
const codesOf = ({issues}: Awaited<ReturnType<typeof read>>) => issues.map(({code}) => code);

const cardOfWords =
  '<aw-casualty-card><p><strong>25</strong> injured</p><p>Source: Fire brigade, 3 March 2026</p></aw-casualty-card>';
const words = [
  {type: 'paragraph', content: [{type: 'strong', content: ['25']}, ' injured']},
  {type: 'paragraph', content: ['Source: Fire brigade, 3 March 2026']},
];

describe('elements with data in a child script', () => {
  const elements = `<aw-weather-dateline>${script(dateline)}</aw-weather-dateline><h1>The pier is closed</h1><aw-article-body>${script(paragraphs)}</aw-article-body><aw-casualty-card>${script(report)}</aw-casualty-card><aw-related-stories>${script(list)}</aw-related-stories>`;
  const expected = {
    language: 'en',
    headline: 'The pier is closed',
    dateline,
    body: paragraphs,
    casualties: [report],
    related: [list],
  };

  for (const name of ['aw-article', 'article', 'main', 'div'])
    it(`are read as what they show, in <${name}>`, async () => {
      const reading = await read(page(`<${name}>${elements}</${name}>`));
      expect(reading.article).to.deep.equal(expected);
      expect(codesOf(reading)).to.eql([]);
    });

  it('are read in a fragment', async () => {
    const {article} = await read(
      `<h1>Closed</h1>${prose}<aw-casualty-card>${script(report)}</aw-casualty-card>`,
    );
    expect(article.casualties).to.deep.equal([report]);
  });

  it('have relative addresses resolved, also of a list without a kind', async () => {
    const stories = [{url: '/a', title: 'Ferries sail'}];
    const {article} = await read(
      page(
        `<article>${prose}<aw-related-stories>${script(stories)}</aw-related-stories></article>`,
      ),
    );
    expect(article.related).to.deep.equal([list]);
  });

  for (const [type, feed] of Object.entries({
    'application/feed+json':
      '{"version": "https://jsonfeed.org/version/1.1", "title": "Ferries", "items": [{"id": "1", "url": "/a", "title": "Ferries sail"}]}',
    'application/json':
      '{"version": "https://jsonfeed.org/version/1.1", "title": "Ferries", "items": [{"id": "1", "url": "/a", "title": "Ferries sail"}]}',
    'application/rss+xml':
      '<rss version="2.0"><channel><title>Ferries</title><item><title>Ferries sail</title><link>https://news.example/a</link></item></channel></rss>',
    'application/atom+xml':
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ferries</title><entry><title>Ferries sail</title><link href="/a"/></entry></feed>',
  }))
    it(`are read where a list has a feed: ${type}`, async () => {
      const elements = `<aw-related-stories kind="read-next"><script type="${type}">${feed}</script><p>Soon</p></aw-related-stories>`;
      const reading = await read(page(`<h1>The pier is closed</h1>${prose}${elements}`));
      expect(reading.article.related).to.eql([
        {kind: 'read-next', heading: 'Ferries', stories: list.stories},
      ]);
      expect(codesOf(reading)).to.eql([]);
    });

  it('keep the words of a list whose feed cannot be read, with an issue', async () => {
    const elements = `<aw-related-stories><script type="application/rss+xml">Soon</script><ul><li><a href="/a">Ferries sail</a></li></ul></aw-related-stories>`;
    const reading = await read(page(`<h1>The pier is closed</h1>${prose}${elements}`));
    expect(reading.article.related).to.eql([list]);
    expect(codesOf(reading)).to.eql(['no-feed']);
  });

  it('keep a toll in its place within the text', async () => {
    const card = `<aw-casualty-card>${script(report)}</aw-casualty-card>`;
    const {article} = await read(
      page(
        `<aw-article><aw-article-body><p>${first}</p>${card}<p>${second}</p></aw-article-body></aw-article>`,
      ),
    );
    expect(article.body.map(({type}) => type)).to.eql(['paragraph', 'casualties', 'paragraph']);
  });

  it('report data that are not valid, and keep the words beside them', async () => {
    const card =
      '<aw-casualty-card><script type="application/json">{25</script><p>25 injured</p></aw-casualty-card>';
    const reading = await read(page(`<article>${prose}${card}</article>`));
    expect(reading.article.body.at(-1)).to.deep.equal({type: 'paragraph', content: ['25 injured']});
    expect(codesOf(reading)).to.eql(['json', 'unread-toll']);
  });
});

describe('a card of words', () => {
  const places: Record<string, string> = {
    'a story of elements': `<aw-article><h1>Closed</h1><aw-article-body>${prose}</aw-article-body>${cardOfWords}</aw-article>`,
    'an article': `<article><h1>Closed</h1>${prose}${cardOfWords}</article>`,
    'a part of the site': `<article><h1>Closed</h1>${prose}<div class="related">${cardOfWords}</div></article>`,
    'the page beside its story': `<h1>Closed</h1><div>${prose}</div>${cardOfWords}`,
  };
  for (const [place, content] of Object.entries(places))
    it(`keeps each figure with its source, with the same issue, in ${place}`, async () => {
      const reading = await read(page(content));
      expect(reading.article.body).to.deep.equal([...paragraphs, ...words]);
      expect(codesOf(reading)).to.eql(['unread-toll']);
    });

  for (const [place, content] of Object.entries({page: page(cardOfWords), fragment: cardOfWords}))
    it(`keeps its words where it is alone: ${place}`, async () => {
      const reading = await read(content);
      expect(reading.article.body).to.deep.equal(words);
      expect(codesOf(reading)).to.eql(['unread-toll']);
    });

  it('stops a pipeline, because the story lacks its toll', async () => {
    const {article, issues} = await read(page(`<article>${prose}${cardOfWords}</article>`));
    const checks = checkArticle(article, issues, now);
    expect(checks.find(({code}) => code === 'unread-toll')?.level).to.equal('fault');
  });
});

describe('datelines and lists outside of a story of elements', () => {
  const written =
    '<aw-weather-dateline>5.8 °C · Brodick · <time datetime="2026-03-03">3 March 2026</time></aw-weather-dateline>';
  const ofAttributes =
    '<aw-weather-dateline place="Brodick" datetime="2026-03-03" temperature="5.8"></aw-weather-dateline>';
  for (const line of [written, ofAttributes])
    it(`give the dateline: ${line.slice(0, 30)}`, async () => {
      const reading = await read(page(`<article>${line}<h1>Closed</h1>${prose}</article>`));
      expect(reading.article).to.deep.equal({
        language: 'en',
        headline: 'Closed',
        dateline: {...dateline, weather: {temperature: 5.8}},
        body: paragraphs,
      });
      expect(codesOf(reading)).to.eql([]);
    });

  it('keep words of a dateline that are not understood out of the headline', async () => {
    const line = '<aw-weather-dateline>Water over the quay</aw-weather-dateline>';
    const reading = await read(page(`<article>${line}<h1>Closed</h1>${prose}</article>`));
    expect(reading.article.kicker).to.equal(undefined);
    expect(JSON.stringify(reading.article.body)).to.include('Water over the quay');
    expect(codesOf(reading)).to.eql(['unknown-line']);
  });

  const stories =
    '<aw-related-stories kind="trending"><h2>More</h2><ul><li><a href="/a">Ferries sail</a></li><li><a href="/b">Buses late</a><p>Every hour.</p></li><li><a href="/c">Roads shut</a></li></ul></aw-related-stories>';
  const related = [
    {
      kind: 'trending',
      heading: 'More',
      stories: [
        {url: 'https://news.example/a', title: 'Ferries sail'},
        {url: 'https://news.example/b', title: 'Buses late', summary: 'Every hour.'},
        {url: 'https://news.example/c', title: 'Roads shut'},
      ],
    },
  ];
  for (const [place, content] of Object.entries({
    article: `<article><h1>Closed</h1>${prose}${stories}</article>`,
    'page beside the story': `<main><h1>Closed</h1>${prose}</main>${stories}`,
  }))
    it(`give the list: ${place}`, async () => {
      const reading = await read(page(content));
      expect(reading.article.related).to.deep.equal(related);
      expect(reading.article.body).to.deep.equal(paragraphs);
      expect(codesOf(reading)).to.eql([]);
    });

  it('give a list that is alone on its page', async () => {
    const {article} = await read(page(stories));
    expect([article.related, article.body]).to.deep.equal([related, []]);
  });

  it('name the address that a list without words would load', async () => {
    const {issues} = await read(
      page(`<article>${prose}<aw-related-stories src="/feed.json"></aw-related-stories></article>`),
    );
    expect(issues.map(({message}) => message)).to.eql([
      'body > article > aw-related-stories: expected words, because no address is loaded, found <aw-related-stories src="/feed.json">',
    ]);
  });

  for (const html of [
    '<aw-article src="/story.json"></aw-article>',
    '<aw-article-body src="/story.json"></aw-article-body>',
  ])
    it(`name the address to read where a page is only ${html}`, async () => {
      for (const input of [html, page(`<main>${html}</main>`)]) {
        const error: unknown = await read(input).catch((error: unknown) => error);
        expect(error).to.be.instanceOf(ArticleError).that.includes({code: 'no-story'});
        expect((error as Error).message).to.include('https://news.example/story.json');
      }
    });
});

describe('the head of a story of elements that an author writes', () => {
  it('is read by position, without classes', async () => {
    const reading = await read(
      page(
        `<aw-article><header><p>Harbour</p><h1>Closed</h1><p>Cracks were found in four beams.</p><p>By Ann Lee and <a href="/jo">Jo Berg</a></p></header><aw-article-body>${prose}</aw-article-body></aw-article>`,
      ),
    );
    expect(reading.article).to.deep.equal({
      language: 'en',
      kicker: 'Harbour',
      headline: 'Closed',
      standfirst: 'Cracks were found in four beams.',
      authors: [{name: 'Ann Lee'}, {name: 'Jo Berg', url: 'https://news.example/jo'}],
      body: paragraphs,
    });
    expect(codesOf(reading)).to.eql([]);
  });

  it('ends at the headline where no element has the text', async () => {
    const {article} = await read(page(`<aw-article><h1>Closed</h1>${prose}</aw-article>`));
    expect([article.standfirst, article.body]).to.deep.equal([undefined, paragraphs]);
  });

  it('keeps a line with a link in the text', async () => {
    const {article} = await read(
      page(
        `<aw-article><header><h1>Closed</h1><p>Cracks were found <a href="/x">in beams</a>.</p></header><aw-article-body>${prose}</aw-article-body></aw-article>`,
      ),
    );
    expect(article.standfirst).to.equal(undefined);
    expect(JSON.stringify(article.body[0])).to.include('https://news.example/x');
  });
});
