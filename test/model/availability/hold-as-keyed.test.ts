/** Stories that a newsroom's own keys and words hold back, by every format and way in. */
import {expect} from '@open-wc/testing';
import {findHold} from '../../../src/model/availability/hold.js';
import {ArticleError, readArticle} from '../../../src/readers/readers.js';
import type {Input} from '../../../src/readers/readers.js';

const now = new Date('2025-03-10T12:00:00Z');
const past = '2025-03-02T07:15:00Z';
const future = '2025-03-11T06:00:00Z';
const words =
  'The dyke at Sandholm held overnight, and two of its nine pumps run. The water board says that the third will run by Friday.';
const paragraphs = `<p>${words}</p><p>Ferries to the islands sail again from noon, the port says.</p>`;

const ans = (fields: object) => ({
  _id: 'A1',
  type: 'story',
  version: '0.10.9',
  canonical_url: '/sea/dyke/',
  headlines: {basic: 'Dyke at Sandholm holds'},
  language: 'en',
  content_elements: [{type: 'text', content: words}],
  ...fields,
});
const guardian = (content: object, fields: object = {}) => ({
  response: {
    status: 'ok',
    content: {
      id: 'sea/dyke',
      type: 'article',
      webPublicationDate: past,
      webTitle: 'Dyke holds',
      webUrl: 'https://coast.example/dyke',
      fields: {headline: 'Dyke at Sandholm holds', body: paragraphs, ...fields},
      ...content,
    },
  },
});
const ghost = (fields: object) => ({
  posts: [
    {
      id: '1',
      uuid: 'u-1',
      slug: 'dyke',
      title: 'Dyke at Sandholm holds',
      html: paragraphs,
      published_at: past,
      url: 'https://coast.example/dyke/',
      ...fields,
    },
  ],
});
const drupal = (attributes: object) => ({
  jsonapi: {version: '1.1'},
  data: {
    type: 'node--article',
    id: 'n1',
    attributes: {
      langcode: 'en',
      title: 'Dyke at Sandholm holds',
      created: past,
      body: {value: paragraphs, processed: paragraphs},
      ...attributes,
    },
  },
});
const contentful = (sys: object, fields: object = {}) => ({
  sys: {type: 'Entry', id: 'e1', createdAt: past, updatedAt: past, ...sys},
  fields: {
    title: 'Dyke at Sandholm holds',
    body: {
      nodeType: 'document',
      data: {},
      content: [
        {
          nodeType: 'paragraph',
          data: {},
          content: [{nodeType: 'text', value: words, marks: [], data: {}}],
        },
      ],
    },
    ...fields,
  },
});
const strapiBody = [{type: 'paragraph', children: [{type: 'text', text: words}]}];
const strapi5 = (fields: object) => ({
  data: {
    id: 1,
    documentId: 'd1',
    title: 'Dyke at Sandholm holds',
    createdAt: past,
    body: strapiBody,
    ...fields,
  },
  meta: {},
});
const strapi4 = (fields: object) => ({
  data: {
    id: 1,
    attributes: {title: 'Dyke at Sandholm holds', createdAt: past, body: strapiBody, ...fields},
  },
  meta: {},
});
const sanity = (fields: object) => ({
  _id: 'post-1',
  _type: 'post',
  title: 'Dyke at Sandholm holds',
  publishedAt: past,
  content: [
    {
      _type: 'block',
      _key: 'a',
      style: 'normal',
      markDefs: [],
      children: [{_type: 'span', text: words, marks: []}],
    },
  ],
  ...fields,
});
const wordPress = (fields: object) => ({
  id: 12,
  date: '2025-03-02T07:15:00',
  date_gmt: '2025-03-02T07:15:00',
  link: 'https://coast.example/dyke/',
  type: 'post',
  title: {rendered: 'Dyke at Sandholm holds'},
  content: {rendered: paragraphs, protected: false},
  ...fields,
});
const wordPressExport = (status: string, more = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Coast</title><wp:wxr_version>1.2</wp:wxr_version><item><title>Dyke at Sandholm holds</title><link>https://coast.example/dyke</link><content:encoded><![CDATA[${paragraphs}]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>${status}</wp:status>${more}</item></channel></rss>`;
const newsMl1 = (management: string) =>
  `<?xml version="1.0"?><NewsML><NewsItem><NewsManagement><FirstCreated>20250302T071500Z</FirstCreated>${management}</NewsManagement><NewsComponent><NewsLines><HeadLine>Dyke at Sandholm holds</HeadLine></NewsLines><ContentItem><DataContent><body><body.content><p>${words}</p></body.content></body></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
const newsMlG2 = (meta: string) =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:coast.example:dyke" version="1" standard="NewsML-G2" standardversion="2.30"><itemMeta><itemClass qcode="ninat:text"/><provider literal="coast"/><versionCreated>2025-03-02T07:15:00Z</versionCreated>${meta}</itemMeta><contentMeta><headline>Dyke at Sandholm holds</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p></body></html></inlineXML></contentSet></newsItem>`;
const nitf = (docdata: string) =>
  `<?xml version="1.0"?><nitf><head><title>Dyke</title><docdata${docdata}</docdata></head><body><body.head><hedline><hl1>Dyke at Sandholm holds</hl1></hedline></body.head><body.content><p>${words}</p></body.content></body></nitf>`;
const ninjs = (fields: object) => ({
  uri: 'https://coast.example/dyke',
  type: 'text',
  headline: 'Dyke at Sandholm holds',
  body_text: words,
  ...fields,
});
const jsonLd = (fields: object) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Dyke at Sandholm holds',
  articleBody: words,
  datePublished: past,
  ...fields,
});
const page = (head: string, body = '', attributes = '') =>
  `<!doctype html><html lang="en"><head><title>Dyke at Sandholm holds</title>${head}</head><body><article${attributes}><h1>Dyke at Sandholm holds</h1>${body}${paragraphs}</article></body></html>`;
const mail = (subject: string, headers = '', start = '') =>
  `From: Coast desk <desk@coast.example>\r\nTo: editors@paper.example\r\nSubject: ${subject}\r\nDate: Sun, 02 Mar 2025 07:15:00 +0000\r\n${headers}Content-Type: text/plain; charset=utf-8\r\n\r\n${start}${words}\r\n\r\nFerries to the islands sail again from noon, the port says.\r\n`;
const own = (fields: object) => ({
  headline: 'Dyke at Sandholm holds',
  body: [{type: 'paragraph', content: [words]}],
  ...fields,
});
const editorJs = (fields: object) => ({
  time: 1740899700000,
  version: '2.30.0',
  title: 'Dyke at Sandholm holds',
  blocks: [
    {type: 'header', data: {text: 'Dyke at Sandholm holds', level: 1}},
    {type: 'paragraph', data: {text: words}},
  ],
  ...fields,
});

/** Formats by what holds a story in each. */
const held: Record<string, Input> = {
  'own data, published tomorrow': own({published: future}),
  'own data, published on a later day': own({published: '2025-03-14'}),
  'own data, published at a time that has an offset': own({published: '2025-03-10T15:00:00+02:00'}),
  'ANS, not published': ans({is_published: false}),
  'ANS, not published by its additional properties': ans({
    additional_properties: {is_published: false},
  }),
  'ANS, to be published': ans({
    publishing: {
      scheduled_operations: {publish_edition: [{operation: 'publish', date: future}]},
    },
    workflow: {status_code: 1},
  }),
  'ANS, deleted': ans({workflow: {note: 'spiked'}, additional_properties: {is_deleted: true}}),
  'ANS, whose display date is later': ans({display_date: future}),
  'ANS with an embargo in its planning': ans({
    planning: {scheduling: {embargo_until: future}},
    embargo_date: future,
  }),
  'ANS for no web': ans({status: 'draft'}),
  'Guardian, not live': guardian({isLive: false}),
  'Guardian, not live by its fields': guardian({}, {isLive: 'false'}),
  'Guardian, gone': guardian({isGone: true}),
  'Guardian, expired': guardian({isExpired: true}),
  'Guardian, takedown': guardian({}, {scheduledLaunchDate: future, isLive: false}),
  'Guardian, expired by a date': guardian(
    {rights: {subscriptionDatabases: true}},
    {
      expiryDate: '2025-03-05T00:00:00Z',
    },
  ),
  'Guardian, published later': guardian({webPublicationDate: future}),
  'Ghost, a draft': ghost({status: 'draft'}),
  'Ghost, scheduled': ghost({status: 'scheduled', published_at: future}),
  'Ghost, for members': ghost({visibility: 'members'}),
  'Ghost, for those who pay': ghost({visibility: 'paid'}),
  'Ghost, for a tier': ghost({visibility: 'tiers'}),
  'Ghost, without a day of publication': ghost({status: 'draft', published_at: null}),
  'Ghost, sent alone': ghost({status: 'sent', email_only: true}),
  'Drupal, unpublished': drupal({status: false}),
  'Drupal, unpublished by a number': drupal({status: 0}),
  'Drupal, moderated': drupal({status: true, moderation_state: 'draft'}),
  'Drupal, in review': drupal({moderation_state: 'needs_review'}),
  'Drupal, scheduled': drupal({status: true, publish_on: future}),
  'Drupal, scheduled by a Unix time': drupal({publish_on: 1741672800}),
  'Drupal, archived': drupal({moderation_state: 'archived'}),
  'Sanity, a draft': sanity({_id: 'drafts.post-1'}),
  'Sanity, a version of a release': sanity({_id: 'versions.rBigDay.post-1'}),
  'Sanity, published later': sanity({publishedAt: future}),
  'Sanity, with a state': sanity({status: 'in review'}),
  'Contentful, managed and never published': contentful({version: 3}),
  'Contentful, archived': contentful({
    version: 3,
    publishedAt: past,
    publishedVersion: 2,
    archivedAt: past,
    archivedVersion: 3,
  }),
  'Contentful, a preview without a revision': contentful({revision: 0}),
  'Contentful, by the status of its fields': contentful({fieldStatus: {'*': {'en-US': 'draft'}}}),
  'Strapi 5, a draft': strapi5({publishedAt: null}),
  'Strapi 4, a draft': strapi4({publishedAt: null}),
  'Strapi 3, a draft': strapi5({published_at: null}),
  'Strapi with a state': strapi5({publishedAt: past, status: 'draft'}),
  'WordPress, for later': wordPress({status: 'future', date: '2025-03-11T06:00:00'}),
  'WordPress, a draft': wordPress({status: 'draft'}),
  'WordPress, private': wordPress({status: 'private'}),
  'WordPress, in the bin': wordPress({status: 'trash'}),
  'WordPress, drafted by the editor': wordPress({status: 'auto-draft'}),
  'WordPress, with a password': wordPress({
    status: 'publish',
    content: {rendered: paragraphs, protected: true},
  }),
  'WordPress, with the password in it': wordPress({status: 'publish', password: 'tide'}),
  'an export of WordPress, for later': wordPressExport('future'),
  'an export of WordPress, pending': wordPressExport('pending'),
  'an export of WordPress, with a password': wordPressExport(
    'publish',
    '<wp:post_password>tide</wp:post_password>',
  ),
  'NewsML 1, withheld': newsMl1('<Status FormalName="Withheld"/>'),
  'NewsML 1, canceled': newsMl1('<Status FormalName="Canceled"/>'),
  'NewsML 1, embargoed until': newsMl1(
    `<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20250311T060000Z</DateAndTime></StatusWillChange>`,
  ),
  'NewsML-G2, withheld': newsMlG2('<pubStatus qcode="stat:withheld"/>'),
  'NewsML-G2, canceled': newsMlG2('<pubStatus qcode="stat:canceled"/>'),
  'NewsML-G2, canceled by its address': newsMlG2(
    '<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>',
  ),
  'NewsML-G2, under embargo': newsMlG2(`<embargoed>${future}</embargoed>`),
  'NewsML-G2, under an embargo without an end': newsMlG2('<embargoed/>'),
  'NewsML-G2, by its editorial note': newsMlG2('<edNote>EMBARGOED UNTIL 0600 GMT TUESDAY</edNote>'),
  'NITF, released later': nitf(`><date.release norm="20250311T060000Z"/>`),
  'NITF, expired': nitf(`><date.expire norm="20250305T000000Z"/>`),
  'NITF, killed': nitf(` management-status="canceled">`),
  'NITF, embargoed': nitf(` management-status="embargoed">`),
  'ninjs, withheld': ninjs({pubstatus: 'withheld'}),
  'ninjs, canceled': ninjs({pubstatus: 'canceled'}),
  'ninjs, under embargo': ninjs({embargoed: future}),
  'ninjs, by its editorial note': ninjs({ednote: 'Embargoed until 6 a.m. Tuesday'}),
  'ninjs 3, under embargo': {
    uri: 'https://coast.example/dyke',
    type: 'text',
    headlines: [{value: 'Dyke at Sandholm holds'}],
    bodies: [{value: words}],
    embargoed: future,
  },
  'JSON-LD, published later': jsonLd({datePublished: future}),
  'JSON-LD, a draft': jsonLd({creativeWorkStatus: 'Draft'}),
  'JSON-LD, expired': jsonLd({expires: '2025-03-05'}),
  'JSON-LD, by conditions of its release': jsonLd({
    conditionsOfAccess: 'Embargoed until 11 March 2025, 06:00 GMT',
  }),
  'a page with a status': page('<meta name="status" content="draft">'),
  'a page with a state of its article': page('<meta property="article:status" content="draft">'),
  'a page with a state of publication': page(
    '<meta name="publication-status" content="unpublished">',
  ),
  'a page with a state of its workflow': page('<meta name="workflow-state" content="in-review">'),
  'a page with an embargo': page(`<meta name="embargo" content="${future}">`),
  'a page with an end of its embargo': page(`<meta name="dc.date.embargo" content="${future}">`),
  'a page published later': page(`<meta property="article:published_time" content="${future}">`),
  'a page available later': page(`<meta name="dcterms.available" content="${future}">`),
  'a page that expires': page('<meta property="article:expiration_time" content="2025-03-05">'),
  'an article of a page with a status': page('', '', ' data-status="draft"'),
  'an article with a class of a draft': page('', '', ' class="post status-draft"'),
  'microdata of a draft': page(
    '',
    '<meta itemprop="creativeWorkStatus" content="Draft">',
    ' itemscope itemtype="https://schema.org/NewsArticle"',
  ),
  'mail, with an embargo in its subject': mail('EMBARGOED until 11 March: Dyke at Sandholm holds'),
  'mail, with an embargo in brackets': mail('[EMBARGO 11/3 06:00] Dyke at Sandholm holds'),
  'mail, under embargo by its subject': mail('UNDER EMBARGO - Dyke at Sandholm holds'),
  'mail that says not for publication': mail('NOT FOR PUBLICATION: Dyke at Sandholm holds'),
  'mail that says it last': mail('Dyke at Sandholm holds (embargoed until 11 March, 06:00 GMT)'),
  'mail in German': mail('SPERRFRIST 11. März, 6 Uhr: Deich hält'),
  'mail in French': mail('SOUS EMBARGO jusqu’au 11 mars : la digue tient'),
  'mail in Spanish': mail('EMBARGADO hasta el 11 de marzo: el dique resiste'),
  'mail, with an embargo in its first line': mail(
    'Dyke at Sandholm holds',
    '',
    'EMBARGOED FOR RELEASE UNTIL 06:00 GMT, 11 MARCH 2025\r\n\r\n',
  ),
  'mail, with a header': mail(
    'Dyke at Sandholm holds',
    'X-Embargo-Until: Tue, 11 Mar 2025 06:00:00 +0000\r\n',
  ),
  'mail that calls a story back': mail('KILL: Dyke at Sandholm holds'),
  'text, with an embargo first': `EMBARGOED UNTIL 06:00 GMT 11 MARCH\n\nDyke at Sandholm holds\n\n${words}\n\n${words}`,
  'text, not for release': `NOT FOR RELEASE BEFORE 11 MARCH\n\nDyke at Sandholm holds\n\n${words}\n\n${words}`,
  'text, held for a check': `HOLD FOR RELEASE\n\nDyke at Sandholm holds\n\n${words}\n\n${words}`,
  'text, with a ban in German': `Sperrfrist: 11.03.2025, 06:00 Uhr\n\nDeich hält\n\n${words}\n\n${words}`,
  'text, with a slug of a kill': `BC-DYKE-KILL\n\nMANDATORY KILL\n\nDyke at Sandholm holds\n\n${words}\n\n${words}`,
  'Editor.js, a draft': editorJs({status: 'draft'}),
  'Editor.js, not published': editorJs({published: false}),
};

/** Ordinary stories, with the same keys. */
const open: Record<string, Input> = {
  'own data': own({published: past, status: 'usable'}),
  'own data of today, by its day': own({published: '2025-03-10'}),
  'own data of a day that has begun in the east': own({published: '2025-03-11'}),
  'own data, some seconds ahead of the clock': own({published: '2025-03-10T12:00:20Z'}),
  'ANS, published': ans({
    is_published: true,
    display_date: past,
    additional_properties: {is_published: true, has_published_copy: true},
    workflow: {status_code: 6},
    planning: {},
  }),
  Guardian: guardian({isLive: true, isGone: false, isExpired: false}, {isLive: 'true'}),
  'Guardian of a page that is not a live blog': guardian(
    {},
    {isLive: true, liveBloggingNow: 'false'},
  ),
  Ghost: ghost({status: 'published', visibility: 'public'}),
  Drupal: drupal({
    status: true,
    moderation_state: 'published',
    publish_on: null,
    unpublish_on: null,
  }),
  'Drupal 1': drupal({status: 1, promote: false, sticky: false}),
  Sanity: sanity({_rev: 'r', _createdAt: past}),
  'Contentful, delivered': contentful({revision: 4, locale: 'en'}),
  'Contentful, managed and published': contentful({
    version: 5,
    publishedVersion: 4,
    publishedAt: past,
    firstPublishedAt: past,
  }),
  'Strapi 5': strapi5({publishedAt: past, locale: 'en'}),
  'Strapi 4': strapi4({publishedAt: past}),
  'Strapi without drafts': strapi5({}),
  WordPress: wordPress({
    status: 'publish',
    password: '',
    comment_status: 'closed',
    ping_status: 'closed',
  }),
  'an export of WordPress': wordPressExport('publish', '<wp:post_password></wp:post_password>'),
  'NewsML 1': newsMl1('<Status FormalName="Usable"/>'),
  'NewsML-G2': newsMlG2('<pubStatus qcode="stat:usable"/>'),
  'NewsML-G2 with an embargo that is over': newsMlG2(`<embargoed>${past}</embargoed>`),
  'NewsML-G2 with a note': newsMlG2('<edNote>The embargo on grain is told in paragraph 4</edNote>'),
  NITF: nitf(` management-status="usable"><date.release norm="20250302T071500Z"/>`),
  ninjs: ninjs({pubstatus: 'usable', embargoed: past, ednote: 'Updates with quotes'}),
  'JSON-LD': jsonLd({creativeWorkStatus: 'Published', isAccessibleForFree: true}),
  'JSON-LD that only subscribers read': jsonLd({isAccessibleForFree: false}),
  'a page': page(
    '<meta name="status" content="published"><meta name="robots" content="index"><meta name="apple-mobile-web-app-status-bar-style" content="black">',
  ),
  'a page of a class': page('', '', ' class="post status-publish" data-status="loaded"'),
  'a page for screens': page(
    '<meta name="http-status" content="200"><meta name="embargo" content="">',
  ),
  mail: mail('Dyke at Sandholm holds'),
  'mail about an embargo': mail('Grain embargo ends, ministers say'),
  'mail about a kill': mail('Storms kill two on the coast'),
  'mail about a hold': mail('Hold the line, says minister'),
  'mail about publication': mail('Report is not for publication, ministers say'),
  'text about an embargo': `Embargo on grain is lifted\n\n${words}\n\n${words}`,
  'text about a law': `Sperrfrist im Arbeitsrecht: was gilt\n\n${words}\n\n${words}`,
  'Editor.js': editorJs({published: true}),
};

async function readHold(input: Input): Promise<string | undefined> {
  try {
    const {article} = await readArticle(input, {now});
    return findHold(article, now);
  } catch (error) {
    if (error instanceof ArticleError && error.code === 'held') return 'refused';
    throw error;
  }
}

describe('a story withheld by a field of its format', () => {
  for (const [name, input] of Object.entries(held))
    it(`is withheld: ${name}`, async () => {
      expect(await readHold(input)).to.be.a('string');
    });
});

describe('a story that may be shown', () => {
  for (const [name, input] of Object.entries(open))
    it(`is shown: ${name}`, async () => {
      expect(await readHold(input)).to.equal(undefined);
    });
});
