/** Pages with the library's own elements, read back by the built package. */
import {readArticle} from 'article-widgets/readers.js';
import {embedSnippet, renderArticle} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

const now = new Date('2025-02-01T12:00:00Z');

const story = {
  language: 'en',
  kicker: 'Roads',
  headline: 'The bridge is closed',
  standfirst: 'The province found a crack.',
  authors: [
    {name: 'Anna Berg', role: 'reporter'},
    {name: 'Jan de Wit', url: 'https://news.example/jan'},
  ],
  publisher: {name: 'Harrow News', url: 'https://news.example/'},
  published: '2025-01-12T14:30:00+01:00',
  modified: '2025-01-12T15:30:00+01:00',
  dateline: {
    place: 'Arlesund',
    date: '2025-01-12',
    timeZone: 'Europe/Oslo',
    weather: {
      temperature: 5.8,
      code: 3,
      isDay: true,
      attribution: {name: 'A weather service', url: 'https://weather.example/'},
    },
  },
  image: {
    url: 'https://news.example/bridge.jpg',
    alt: 'A bridge',
    caption: ['From the south'],
    credit: 'Photo: Ann Lee',
  },
  body: [
    {
      type: 'paragraph',
      content: ['A collision at noon injured at least 1,200 people, ten of them children.'],
    },
    {type: 'heading', level: 2, content: ['Detours']},
    {
      type: 'list',
      ordered: true,
      items: [{content: ['Lorries wait.']}, {content: ['Cyclists take the ferry.']}],
    },
    {
      type: 'casualties',
      report: {
        title: 'On the ferry',
        figures: [
          {
            id: 'ferry',
            measure: 'missing',
            amount: {kind: 'range', min: 33, max: 36},
            source: {name: 'Ferry company'},
            asOf: '2025-01-12',
          },
        ],
      },
    },
    {type: 'paragraph', content: ['Ferries run every ten minutes.']},
  ],
  casualties: [
    {
      title: 'Collision on the bridge',
      figures: [
        {
          id: 'injured',
          measure: 'injured',
          amount: {kind: 'at-least', value: 1200},
          scope: {place: 'Arlesund', from: '2025-01-11'},
          source: {name: 'Fire brigade', url: 'https://fire.example/'},
          asOf: '2025-01-12',
          status: 'unverified',
          sentence: {block: 0, start: 0, end: 72},
          revisions: [
            {amount: {kind: 'exact', value: 900}, asOf: '2025-01-11', reason: 'late-reports'},
          ],
        },
        {
          id: 'children',
          partOf: 'injured',
          group: 'children',
          measure: 'injured',
          amount: {kind: 'exact', value: 10},
          source: {name: 'Fire brigade', url: 'https://fire.example/'},
          asOf: '2025-01-12',
        },
        {
          id: 'dead',
          measure: 'killed',
          amount: {kind: 'exact', value: 0},
          source: {name: 'Fire brigade', url: 'https://fire.example/'},
          asOf: '2025-01-12',
        },
        {
          id: 'displaced',
          measure: 'displaced',
          amount: {kind: 'vague', words: 'dozens'},
          source: {name: 'Town hall'},
          asOf: '2025-01-12',
        },
        {
          id: 'lost',
          measure: 'missing',
          amount: {kind: 'unknown'},
          source: {name: 'Town hall'},
          asOf: '2025-01-12',
        },
      ],
      note: 'Counts may change.',
    },
  ],
  corrections: [
    {
      date: '2025-01-12',
      content: ['An earlier version named ', {type: 'emphasis', content: ['another']}, ' bridge.'],
    },
  ],
  rights: {
    notice: '© 2025 Harrow News',
    terms: 'Not for resale.',
    license: 'https://news.example/terms',
  },
  related: [
    {
      kind: 'read-next',
      heading: 'More roads',
      stories: [
        {
          url: 'https://news.example/other',
          title: 'The other bridge',
          kicker: 'Roads',
          published: '2025-01-10T10:00:00Z',
          publisher: {name: 'Harrow News'},
        },
        {
          url: 'https://news.example/ferry',
          title: 'Ferries at the limit',
          summary: 'Every ten minutes.',
          label: 'live',
          image: {url: 'https://news.example/ferry.jpg', alt: 'A ferry'},
        },
      ],
    },
    {
      kind: 'trending',
      heading: 'Most read',
      stories: [{url: 'https://news.example/quay', title: 'The quay is open'}],
    },
  ],
};

/** A page of a site, whose title and menu are not those of the story. */
const pageOf = (markup, lang = 'en') => `<!doctype html><html lang="${lang}"><head>
  <meta charset="utf-8"><title>News of Harrow</title></head><body>
  <header><nav><a href="/">Home</a></nav></header><main>${markup}</main><footer>© The site</footer></body></html>`;

const read = (html) => readArticle(html, {url: 'https://news.example/bridge', now});

/** The same, without what a page's own parts are reported as. */
const codesOf = ({issues}) => issues.map(({code}) => code).filter((code) => code !== 'outside');

/** Figures in the order of their ids: a card arranges them. */
const sortFigures = (article) => ({
  ...article,
  casualties: article.casualties?.map(({figures, ...report}) => ({
    ...report,
    figures: [...figures].sort((one, other) => (one.id < other.id ? -1 : 1)),
  })),
});

describe('a server-rendered story', () => {
  for (const language of ['en', 'nl', 'fr', 'ru', 'ar', 'fa', 'bn', 'hi', 'ja', 'sw'])
    it(`is the same story when its page is read again, in ${language}`, async () => {
      const given = {...story, language};
      const reading = await read(pageOf(renderArticle(given, {now}), language));
      assert.deepEqual(sortFigures(reading.article), sortFigures(given));
      assert.deepEqual(codesOf(reading), []);
      assert.equal(reading.kept.text.kept, reading.kept.text.found);
    });

  it('is the same story without a page, isolated, and without styles', async () => {
    for (const options of [{}, {isolated: true}, {styles: 'none', shadowRoots: false}]) {
      const {article} = await read(renderArticle(story, {now, ...options}));
      assert.deepEqual(sortFigures(article), sortFigures(story));
    }
  });

  it('is read from the data in the page, if there are any', async () => {
    const snippet = embedSnippet(story, {kind: 'data', base: 'https://cdn.example/', now});
    const {article} = await read(pageOf(snippet));
    assert.deepEqual(sortFigures(article), sortFigures(story));
  });

  it('takes no date from the list of other stories', async () => {
    const {published, modified, ...undated} = story;
    const {article} = await read(pageOf(renderArticle(undated, {now})));
    assert.equal(article.published, undefined);
  });

  it('has corrections and notes without their drawn marks', async () => {
    const body = [
      {
        type: 'paragraph',
        content: ['Closed at noon.', {type: 'footnote-reference', note: '1', label: '1'}],
      },
      {type: 'correction', correction: {date: '2025-01-13', content: ['It said two.']}},
      {type: 'footnotes', notes: [{id: '1', label: '1', content: ['By the clock of the hall.']}]},
    ];
    const page = pageOf(renderArticle({...story, body, casualties: []}, {now}));
    const {article, issues, kept} = await read(page);
    const [paragraph, correction, {notes}] = article.body;
    const [{id, ...note}] = notes;
    assert.equal(article.body.length, 3);
    assert.equal(paragraph.content[1].note, id);
    assert.deepEqual(
      [correction, note],
      [body[1], {label: '1', content: ['By the clock of the hall.']}],
    );
    assert.deepEqual([codesOf({issues}), kept.links.kept], [[], kept.links.found]);
  });

  it('keeps a toll as text if its number was edited', async () => {
    const page = pageOf(renderArticle(story, {now})).replace('>1,200<', '>1,300<');
    const reading = await read(page);
    assert.equal(reading.article.casualties, undefined);
    assert.ok(JSON.stringify(reading.article.body).includes('1,300'));
    assert.deepEqual(codesOf(reading), ['unread-toll']);
  });

  it('cites no sentence if an advert has moved the text', async () => {
    const page = pageOf(renderArticle(story, {now}));
    const {article} = await read(
      page.replace('<p>A collision', '<p>Buy a boat today.</p><p>A collision'),
    );
    const [{figures}] = article.casualties;
    assert.ok(figures.length && figures.every(({sentence}) => !sentence));
  });

  it('reports text in a list that is not a story', async () => {
    const page = pageOf(renderArticle(story, {now})).replace(
      '<p class="aw-summary">',
      '<b>Boats for sale</b><p class="aw-summary">',
    );
    const {issues} = await read(page);
    assert.ok(
      issues.some(({code, message}) => code === 'lost' && message.includes('Boats for sale')),
    );
  });
});

describe('a story in handwritten elements', () => {
  const written = `<aw-article>
    <aw-weather-dateline>5.8 °C · Amsterdam · <time datetime="2025-01-12">Sunday, January 12, 2025</time></aw-weather-dateline>
    <header><h1>The bridge is closed</h1></header>
    <aw-article-body><p>It was closed at noon.</p></aw-article-body>
    <aw-related-stories kind="read-next"><h2>More</h2><ul><li><a href="/ferry">The ferry sails again</a> <time datetime="2025-01-11">Saturday</time></li></ul></aw-related-stories>
  </aw-article>`;

  it('has the headline, dateline and list of its elements', async () => {
    const reading = await read(pageOf(written));
    assert.deepEqual(reading.article, {
      language: 'en',
      headline: 'The bridge is closed',
      dateline: {place: 'Amsterdam', date: '2025-01-12', weather: {temperature: 5.8}},
      body: [{type: 'paragraph', content: ['It was closed at noon.']}],
      related: [
        {
          kind: 'read-next',
          heading: 'More',
          stories: [
            {
              url: 'https://news.example/ferry',
              title: 'The ferry sails again',
              published: '2025-01-11',
            },
          ],
        },
      ],
    });
    assert.deepEqual(codesOf(reading), []);
  });

  it('has the dateline from the attributes', async () => {
    const page = pageOf(written).replace(
      /<aw-weather-dateline>.*<\/aw-weather-dateline>/,
      '<aw-weather-dateline place="Oslo" datetime="2025-01-13" temperature="-3" condition="71" time-zone="Europe/Oslo"></aw-weather-dateline>',
    );
    const {article} = await read(page);
    assert.deepEqual(article.dateline, {
      place: 'Oslo',
      date: '2025-01-13',
      timeZone: 'Europe/Oslo',
      weather: {temperature: -3, code: 71},
    });
  });

  it('keeps unknown text of a dateline, and a toll as text', async () => {
    const page = pageOf(written)
      .replace('5.8 °C ·', 'Water over the quay, wind from the north ·')
      .replace(
        '<aw-related',
        '<aw-casualty-card><h2>Injured</h2><ul><li>At least 3 people injured, says the province.</li></ul></aw-casualty-card><aw-related',
      );
    const reading = await read(page);
    const text = JSON.stringify(reading.article.body);
    assert.equal(reading.article.dateline, undefined);
    assert.ok(text.includes('Water over the quay') && text.includes('At least 3 people injured'));
    assert.deepEqual(codesOf(reading), ['unknown-line', 'unread-toll']);
  });
});
