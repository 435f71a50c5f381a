/** Stories that agencies take back, and that periods and fields of other systems hold, from the built package. */
import {readArticle, readStories} from 'article-widgets/readers.js';
import {renderArticle} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

const now = new Date('2025-01-12T12:00Z');
const future = '2025-01-14T06:00:00Z';
const past = '2025-01-10T06:00:00Z';
const headline = 'Ferry aground at Sandholm';
const words = 'The ferry ran aground in the harbour on Sunday, and buses go by way of the dam.';
const secret = /aground/;

const model = (fields) => ({headline, body: [{type: 'paragraph', content: [words]}], ...fields});
const text = (line, title = headline) => `${line}\n\n${title}\n\n${words}\n\n${words}`;
const page = (head, lead = '', open = '<article>') =>
  `<!doctype html><html><head><title>${headline}</title>${head}</head><body>${open}<h1>${headline}</h1>${lead}<p>${words}</p><p>${words}</p></article></body></html>`;
const ninjs = (fields) => ({uri: 'urn:a', headline, body_text: words, ...fields});
const jsonLd = (fields) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline,
  articleBody: words,
  ...fields,
});
const nitf = (data, head = '') =>
  `<nitf><head>${head}<docdata>${data}</docdata></head><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content><p>${words}</p></body.content></body></nitf>`;
const newsMl = (meta) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a"><itemMeta>${meta}</itemMeta><contentMeta><headline>${headline}</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p></body></html></inlineXML></contentSet></newsItem>`;
const newsMl1 = (management) =>
  `<NewsML><NewsItem><NewsManagement>${management}</NewsManagement><NewsComponent><NewsLines><HeadLine>${headline}</HeadLine></NewsLines><ContentItem><DataContent><p>${words}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
const mail = (subject, header = '') =>
  `From: desk@coast.example\r\nSubject: ${subject}\r\n${header}\r\n${headline}\r\n\r\n${words}\r\n`;
const markdown = (front) => `---\ntitle: ${headline}\n${front}\n---\n\n${words}\n`;
const many = (last) => ({
  ...Object.fromEntries(Array.from({length: 20_000}, (_, index) => [`key${index}`, index])),
  ...last,
});
const contentful = (fields) => ({
  sys: {id: 'a', type: 'Entry'},
  fields: {
    title: headline,
    body: {
      nodeType: 'document',
      data: {},
      content: [{nodeType: 'paragraph', content: [{nodeType: 'text', value: words, marks: []}]}],
    },
    ...fields,
  },
});
const drupal = (attributes) => ({
  jsonapi: {version: '1.0'},
  data: {
    type: 'node--article',
    id: 'a',
    attributes: {
      title: headline,
      status: true,
      body: {processed: `<p>${words}</p>`},
      ...attributes,
    },
  },
});
const ans = (fields) => ({
  type: 'story',
  version: '0.10.9',
  _id: 'A',
  headlines: {basic: headline},
  content_elements: [{type: 'text', content: words}],
  ...fields,
});
const unpublish = (date) => ({publishing: {scheduled_operations: {unpublish_edition: [{date}]}}});

/** What a reader would see of an input. */
async function show(input) {
  try {
    const {article} = await readArticle(input, {now});
    return renderArticle(article, {now}).replace(/<style[^]*?<\/style>/g, '');
  } catch (error) {
    assert.equal(error.code, 'held');
    return '';
  }
}

const held = {
  notices: {
    'a line to kill': text('ADVISORY: KILL'),
    'a bulletin': text('BULLETIN KILL'),
    'a headline to withhold': text('', `WITHHOLD: ${headline}`),
    'a plea to editors': text('EDITORS: Please kill the story slugged FERRY.'),
    'a story withdrawn': text('ATTENTION EDITORS - This story has been withdrawn.'),
    'a story above that is withdrawn': text('EDITORS: The story above has been withdrawn.'),
    'a ban in Spanish': text('PROHIBIDA SU DIFUSIÓN HASTA EL MARTES 14 DE ENERO A LAS 06:00'),
    'a ban in French': text('Diffusion interdite avant mardi 14 janvier, 6 h'),
    'a ban in Polish': text('Zakaz publikacji do 14 stycznia, godz. 6.00'),
    'a ban in Arabic': text('يمنع النشر قبل الساعة 6 من صباح الثلاثاء'),
    'news under embargo in Italian': text('Notizia sotto embargo fino a martedì 14 gennaio, ore 6'),
    'use later': text('NOT FOR USE BEFORE 06:00 ON TUESDAY'),
    'a release in advance': text('ADVANCE FOR RELEASE SUNDAY, JAN. 19'),
    'a day in German': model({kicker: 'Sperrfrist Dienstag, 6 Uhr'}),
    'a plea in French': model({standfirst: 'À ne pas publier avant mardi, 6h'}),
    'a plea in Italian': model({kicker: 'NON PUBBLICARE PRIMA DELLE 6'}),
    'a notice in Japanese': model({kicker: '【情報解禁日時：1月14日 6:00】'}),
    'a day in Danish': text('Klausuleret til onsdag den 15. januar kl. 6'),
    'a day in Norwegian': text('SPERREFRIST: onsdag 15. januar kl. 06.00'),
    'a day in Greek': text('ΕΜΠΑΡΓΚΟ ΕΩΣ 15 ΙΑΝΟΥΑΡΙΟΥ'),
    'a ban in Chinese': text('1月14日6时前不得发布'),
    'a word in brackets': model({headline: `[EMBARGOED] ${headline}`}),
    'an embargo behind the dash of a headline': model({
      headline: `${headline} – embargoed until Tuesday`,
    }),
    'a time of four digits': text('Embargo until 2030'),
    'a use that is not yet allowed': text('DO NOT USE BEFORE 0600 GMT TUESDAY'),
    'a notice in Korean': text('엠바고: 1월 14일 06시'),
    'the subject of a mail': mail(`ADVISORY: KILL - ${headline}`),
    'the heading of a page': page('').replace('<h1>', '<h1>ADVISORY: KILL '),
  },
  agencies: {
    'NITF by its key': nitf('<du-key key="kill"/>'),
    'NITF by a correction': nitf('<correction info="Mandatory kill"/>'),
    'NITF by a fixture': nitf('<fixture fix-id="EMBARGOED"/>'),
    'NITF by a note': nitf('').replace(
      '<hedline>',
      '<note><body.content><p>EMBARGOED until Tuesday</p></body.content></note><hedline>',
    ),
    'NITF by meta': nitf('', `<meta name="embargo" content="${future}"/>`),
    'NewsML-G2 by a signal': newsMl('<signal qcode="sig:kill"/>'),
    'NewsML-G2 by a word': newsMl('<pubStatus literal="withheld"/>'),
    'NewsML by an instruction': newsMl1('<Instruction FormalName="Kill"/>'),
    'ninjs by a signal': ninjs({signal: 'kill'}),
    'ninjs by a note in a list': ninjs({edNotes: [{role: 'note', value: 'EMBARGOED: Tuesday'}]}),
  },
  pages: {
    'an end in Dublin Core': page('<meta name="dcterms.valid" content="2025-01-10">'),
    'a period': page('<meta name="DCTERMS.valid" content="start=2024-01-01; end=2025-01-10">'),
    'an end for mails': page('<meta name="sailthru.expire_date" content="2025-01-10 09:00:00">'),
    'a day for mails': page('<meta name="sailthru.date" content="2025-01-14 09:00:00">'),
    'an end for searches': page(
      '<meta name="googlebot" content="unavailable_after: Friday, 10-Jan-25 15:00:00 GMT">',
    ),
    'the day of the story': page('', `<time pubdate datetime="${future}">Tuesday</time>`),
    'a status of the element': page('', '', '<article data-workflow-status="in-review">'),
  },
  fields: {
    'a key behind 20,000 others': model(many({embargo: future})),
    'such a key in a field': model({meta: many({pub_status: 'withheld'})}),
    'a list': model({embargo: [future]}),
    'a value of Drupal': drupal({field_embargo: {value: future}}),
    'a language of Contentful': contentful({embargo: {'en-US': future}}),
    'the end of an edition': ans(unpublish(past)),
    'a word of a list of words': jsonLd({creativeWorkStatus: 'https://status.example/#Retracted'}),
    'the page of a story': jsonLd({mainEntityOfPage: {expires: past}}),
    'a page that is never built': markdown('build:\n  render: never'),
    'a page without an address': markdown('permalink: false'),
    'a mail for later': mail('x', 'Deferred-Delivery: Tue, 14 Jan 2025 06:00:00 +0000\r\n'),
  },
};
for (const [kind, inputs] of Object.entries(held))
  describe(`a story is withheld by ${kind}`, () => {
    for (const [name, input] of Object.entries(inputs))
      it(name, async () => assert.doesNotMatch(await show(input), secret));
  });

describe('a story is shown', () => {
  const free = {
    'an end to come': page(
      '<meta name="dcterms.valid" content="start=2024-01-01; end=2026-01-01">',
    ),
    'an end for searches to come': page(
      '<meta name="robots" content="noarchive, unavailable_after: 2026-01-01">',
    ),
    'the day of another story': page('').replace(
      '</article>',
      `</article><article><time pubdate datetime="${future}">Tuesday</time></article>`,
    ),
    'a state that is no status': page('', '', '<article data-estate="removed" data-state="open">'),
    'an embargo that is over': drupal({field_embargo: {value: past}}),
    'an empty list': model({embargo: []}),
    'an edition that goes on': ans(unpublish(future)),
    'another signal': ninjs({signal: 'update', edNotes: [{value: 'Adds quotes. No embargo.'}]}),
    'another key of NITF': nitf('<du-key key="ferry"/><correction info="Corrects a name"/>'),
    'a story that was withdrawn from sale': text(
      '',
      'The story below was withdrawn from sale: aground',
    ),
    'news of a ban': text('', 'Zakaz publikacji książki: ferry aground'),
    'news of an embargo in Italian': text('', 'Notizia del giorno, embargo sul grano: aground'),
    'an address': markdown(`permalink: /ferry\nbuild:\n  render: always`),
    'an embargo on grain': text('', 'Embargo al grano: aground ferry waits'),
    'an embargo on oil': text('', 'Эмбарго на нефть: ferry aground'),
    'what somebody said': text('', '“Do not publish,” said owner of ferry aground'),
    'an embargo until a year': text('', 'Embargo until 2030: aground ferry holds grain'),
    'an embargo without a day': text('', 'Embargo: how ferry went aground'),
    'an embargo in French': model({headline: 'Embargo jusqu’en 2030 : ferry aground'}),
    'a waiting period': text('', 'Sperrfrist für Aktien der Reederei: ferry aground'),
    'a waiting period in capitals': model({headline: 'SPERRFRIST FÜR AKTIEN: FERRY aground'}),
    'a closed road': model({headline: 'Gesperrt bis Ostern: ferry aground at quay'}),
    'a release of people': text('', 'Hold for release of crew of ferry aground'),
    'a killer': text('', 'Kill switch failed on ferry aground'),
    'an advisory': text('', 'Advisory: kill engines near ferry aground'),
    'a report that was withheld': text('', 'Withheld report on ferry aground is out'),
  };
  for (const [name, input] of Object.entries(free))
    it(`with ${name}`, async () => assert.match(await show(input), secret));
});

describe('a link is left out of a list', () => {
  const link = (fields) => ({url: 'https://news.example/1', title: headline, ...fields});
  const other = {url: 'https://news.example/2', title: 'Another'};
  const links = {
    'whose kicker withholds it': link({kicker: 'WITHHOLD'}),
    'whose summary withholds it': link({summary: 'EMBARGOED UNTIL TUESDAY. A ferry.'}),
    'whose title takes it back': link({title: `ADVISORY: KILL ${headline}`}),
    'with a status behind 20,000 other keys': link(many({pubStatus: 'canceled'})),
  };
  for (const [name, story] of Object.entries(links))
    it(name, async () => {
      const {list} = await readStories({stories: [story, other]}, {now});
      assert.deepEqual(
        list.stories.map(({title}) => title),
        ['Another'],
      );
    });

  const notice = '<p><em>EMBARGO: 14 January 2025, 06:00 GMT</em></p>';

  it('of WordPress, by the first lines of its text', async () => {
    const post = (title, html) => ({
      id: title.length,
      type: 'post',
      status: 'publish',
      date: '2025-01-10T06:00:00',
      link: `https://news.example/${title.length}`,
      title: {rendered: title},
      excerpt: {rendered: ''},
      content: {rendered: `${html}<p>${words}</p>`, protected: false},
    });
    const {list} = await readStories([post(headline, notice), post('Another', '')], {now});
    assert.deepEqual(
      list.stories.map(({title}) => title),
      ['Another'],
    );
  });

  it('of a feed, by the first lines of its text', async () => {
    const item = (title, html) =>
      `<item><title>${title}</title><link>https://news.example/${title.length}</link><description>A ferry.</description><content:encoded><![CDATA[${html}<p>${words}</p>]]></content:encoded></item>`;
    const items = item(headline, notice) + item('Another', '');
    const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>${items}</channel></rss>`;
    const {list, issues} = await readStories(feed, {now});
    assert.deepEqual(
      list.stories.map(({title}) => title),
      ['Another'],
    );
    assert.deepEqual(
      issues.map(({code}) => code),
      ['held'],
    );
  });

  it('of a feed, by a period', async () => {
    const item = (title, inner) =>
      `<item xmlns:t="http://purl.org/dc/terms/"><title>${title}</title><link>https://news.example/${title.length}</link><description>${words}</description>${inner}</item>`;
    const items = item(headline, '<t:valid>end=2025-01-10</t:valid>') + item('Another', '');
    const feed = `<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
    const {list} = await readStories(feed, {now});
    assert.deepEqual(
      list.stories.map(({title}) => title),
      ['Another'],
    );
  });
});
