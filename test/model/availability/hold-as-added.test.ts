/** Stories that fields which a newsroom added to a format hold back, and notices of its press desk. */
import {expect} from '@open-wc/testing';
import {findHold} from '../../../src/model/availability/hold.js';
import {ArticleError, readArticle, readStories} from '../../../src/readers/readers.js';
import type {Input} from '../../../src/readers/readers.js';

const now = new Date('2025-03-10T12:00:00Z');
const past = '2025-03-02T07:15:00Z';
const future = '2025-03-11T06:00:00Z';
const words = 'The dyke at Sandholm held overnight, and two of its nine pumps run.';
const title = 'Dyke at Sandholm holds';

const own = (fields: object) => ({
  headline: title,
  body: [{type: 'paragraph', content: [words]}],
  ...fields,
});
const graph = (fields: object) =>
  `<!doctype html><html><head><title>${title}</title><script type="application/ld+json">${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@graph': [{'@type': 'NewsArticle', headline: title, articleBody: words, ...fields}],
    },
  )}</script></head><body><article><h1>${title}</h1><p>${words}</p></article></body></html>`;
const page = (classes: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><article class="${classes}"><h1>${title}</h1><p>${words}</p></article></body></html>`;
const drupal = (attributes: object) => ({
  jsonapi: {version: '1.1'},
  data: {
    type: 'node--article',
    id: 'n1',
    attributes: {title, status: true, body: {processed: `<p>${words}</p>`}, ...attributes},
  },
});
const ans = (fields: object) => ({
  _id: 'A1',
  type: 'story',
  version: '0.10.9',
  headlines: {basic: title},
  content_elements: [{type: 'text', content: words}],
  ...fields,
});
const sanity = (fields: object) => ({
  _id: 'post-1',
  _type: 'post',
  title,
  content: [{_type: 'block', _key: 'a', children: [{_type: 'span', text: words, marks: []}]}],
  ...fields,
});
const markdown = (front: string) => `---\ntitle: ${title}\n${front}\n---\n\n${words}\n`;
const text = (line: string) => `${line}\n\n${title}\n\n${words}\n\n${words}`;
const mail = (subject: string) =>
  `From: desk@coast.example\r\nSubject: ${subject}\r\n\r\n${words}\r\n\r\n${words}\r\n`;
const newsMl = (terms: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a"><rightsInfo><usageTerms>${terms}</usageTerms></rightsInfo><itemMeta><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>${title}</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p></body></html></inlineXML></contentSet></newsItem>`;

async function readHold(input: Input): Promise<string | undefined> {
  try {
    const {article} = await readArticle(input, {now});
    return findHold(article, now);
  } catch (error) {
    if (error instanceof ArticleError && error.code === 'held') return 'refused';
    throw error;
  }
}

const held: Record<string, Input> = {
  'deleted on a day': own({deletedAt: past}),
  'first published later': own({firstPublished: future}),
  'not before a day': own({not_before: future}),
  'an embargo in parts': own({embargo: {active: true, until: future}}),
  'a field of Drupal': drupal({field_embargo_date: future}),
  'a planned day of ANS': ans({planning: {scheduling: {planned_publish_date: future}}}),
  'a restriction of ANS': ans({
    content_restrictions: {embargo: {active: true, end_time: future}},
  }),
  'the draft that a preview of Sanity shows': sanity({_originalId: 'drafts.post-1'}),
  'a status of schema.org with a name': graph({
    creativeWorkStatus: {'@type': 'DefinedTerm', name: 'Draft'},
  }),
  'a second status of schema.org': graph({creativeWorkStatus: ['Incomplete', 'Draft']}),
  'a key that schema.org does not have': graph({embargoDate: future}),
  'the class of a page of Drupal': page('node node--unpublished'),
  'front matter that hides': markdown('hidden: true'),
  'front matter that is not to be published': markdown('publish: false'),
  'front matter with a day to come': markdown('release_date: 2025-03-12'),
  'front matter under embargo': markdown('embargoed: true'),
  'terms of use of NewsML-G2': newsMl('Embargoed until 11 March'),
  'a kill in capitals': text('KILL KILL KILL'),
  'a release of a press desk': text('FOR RELEASE AT 0001 GMT WEDNESDAY 11 MARCH 2025'),
  'a day of a German press desk': text('Frei für Dienstag, 11. März 2025, 6 Uhr'),
  'a plea of a German press desk': mail('Deich hält – bitte Sperrfrist beachten'),
  'a release in German with its kind before': text('Pressemitteilung, Sperrfrist 11. März, 6 Uhr'),
  'a story taken back in German': text(
    'ACHTUNG REDAKTIONEN: Diese Meldung wird zurückgezogen. Bitte nicht verwenden.',
  ),
  'a story taken back in French': text('Annulation dépêche – merci de ne pas utiliser.'),
  'a story taken back in Spanish': text('Esta noticia queda anulada.'),
  'a notice in Turkish': text('11 Mart saat 06.00’ya kadar ambargoludur'),
  'a news embargo in Turkish': text('Haber ambargosu: 11 Mart 06.00'),
  'a notice in Hindi': text('11 मार्च, सुबह 6 बजे तक प्रकाशन प्रतिबंधित'),
};

const open: Record<string, Input> = {
  'deleted never': own({deletedAt: null, embargo: {active: false, until: future}}),
  'an embargo in parts that is over': own({embargo: {until: past}}),
  'a status of schema.org with a name': graph({
    creativeWorkStatus: {'@type': 'DefinedTerm', name: 'Published'},
  }),
  'the class of a page of Drupal': page('node node--type-article'),
  'front matter': markdown('hidden: false\ndraft: false\nstatus: published'),
  'terms of use of NewsML-G2': newsMl('For use in the county alone'),
  'a release of a press desk': text('FOR RELEASE AT 0600 GMT 2 MARCH 2025'),
  'mail about an embargo that is over': mail('EMBARGO LIFTED: Dyke at Sandholm holds'),
  'mail about an embargo that is over, in brackets': mail(`${title} (embargo lifted)`),
  'an embargo on arms': text('Arms embargo extended until 12 March 2027'),
  'an embargo on oil in Italian': text('Nuovo embargo sul petrolio, rinvio al 12 marzo'),
  'an embargo on fish in Russian': text('Новое эмбарго на рыбу продлено до 12 марта'),
  'an embargo on arms in Turkish': text('Silah ambargosu 12 Mart’a kadar uzatıldı'),
  'an age in German': text('Film im Zelt ist frei ab 12 Jahren'),
  'a museum that is free in German': text('Frei für Familien: Museum öffnet'),
  'mail about an embargo in capitals': mail('EMBARGO ON GRAIN TIGHTENED'),
};

describe('a story withheld by a field that a newsroom added', () => {
  for (const [name, input] of Object.entries(held))
    it(`is withheld: ${name}`, async () => {
      expect(await readHold(input)).to.be.a('string');
    });
  for (const [name, input] of Object.entries(open))
    it(`is shown if it may be: ${name}`, async () => {
      expect(await readHold(input)).to.equal(undefined);
    });
});

describe('a link to a withheld story', () => {
  const item = (name: string, inner: string) =>
    `<item><title>${name}</title><link>https://coast.example/dyke</link>${inner}</item>`;
  const rss = (...items: string[]) =>
    `<rss version="2.0" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>News</title>${items.join('')}${item('Ferries sail', '')}</channel></rss>`;
  const json = (fields: object) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: [
      {id: '1', url: 'https://coast.example/dyke', title, content_text: words, ...fields},
      {id: '2', url: 'https://coast.example/ferry', title: 'Ferries sail', content_text: words},
    ],
  });
  const link = (fields: object) => ({
    stories: [
      {url: 'https://coast.example/dyke', title, ...fields},
      {url: 'https://coast.example/ferry', title: 'Ferries sail'},
    ],
  });
  const feeds: Record<string, Input> = {
    'an embargo of PRISM': rss(item(title, `<prism:embargoDate>${future}</prism:embargoDate>`)),
    'an end of PRISM': rss(item(title, '<prism:killDate>2025-03-05</prism:killDate>')),
    'a status of its own': rss(item(title, '<status>draft</status>')),
    'a notice in a title': rss(item(`EMBARGOED: ${title}`, '')),
    'a notice in a title of JSON': json({title: `Sperrfrist 6 Uhr: ${title}`}),
    'an extension of JSON Feed': json({_coast: {embargo: future}}),
    'a notice in a title of the model': link({title: `EMBARGO 06:00: ${title}`}),
    'a day on which it was deleted': link({deleted_at: past}),
  };
  for (const [name, input] of Object.entries(feeds))
    it(`is left out: ${name}`, async () => {
      const {list} = await readStories(input, {now});
      expect(list.stories.map((story) => story.title)).to.deep.equal(['Ferries sail']);
    });
});
