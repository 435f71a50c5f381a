/** Stories that are held back, in every format, from the built package. */
import {readArticle, readStories} from 'article-widgets/readers.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

const now = new Date('2025-01-12T12:00Z');
const words = 'The ferry ran aground in the harbour on Sunday, and buses go by way of the dam.';
const text = (start) => `The ferry ran aground\n\n${start}\n\n${words}\n\n${words}`;
const page = (head) =>
  `<!doctype html><html><head>${head}<title>Ferry</title></head><body><article><h1>Ferry</h1><p>${words}</p><p>${words}</p></article></body></html>`;
const item = (inner) =>
  `<item><title>Ferry</title><link>https://news.example/ferry</link><description>${words}</description>${inner}</item>`;
const rss = (...items) =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:app="http://www.w3.org/2007/app"><channel><title>News</title>${items.join('')}</channel></rss>`;
const ninjs = (fields) => ({
  uri: 'https://news.example/ferry',
  headline: 'Ferry',
  body_text: words,
  ...fields,
});
const jsonLd = (fields) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Ferry',
  articleBody: words,
  ...fields,
});

describe('a withheld story', () => {
  const stories = {
    'ninjs under embargo': ninjs({embargoed: '2025-01-12T12:00:01Z'}),
    'ninjs with an embargo that no one can read': ninjs({embargoed: 'noon'}),
    'ninjs with an end that no one can read': ninjs({expires: 'noon'}),
    'withheld ninjs': ninjs({pubstatus: 'withheld'}),
    'JSON-LD with an end that no one can read': jsonLd({expires: 'soon'}),
    'a draft in JSON-LD': jsonLd({creativeWorkStatus: 'Draft'}),
    'a page that has expired': page(
      '<meta property="article:expiration_time" content="2025-01-01T00:00:00Z">',
    ),
    'a page with an end that no one can read': page(
      '<meta property="article:expiration_time" content="soon">',
    ),
    'copy under embargo': text('EMBARGOED UNTIL 00:01 MONDAY'),
    'copy for later': text('*** NOT FOR PUBLICATION BEFORE NOON ***'),
    'a page under embargo': page('').replace('<p>', '<p>STRICTLY EMBARGOED: 9 a.m.</p><p>'),
  };
  for (const [name, input] of Object.entries(stories))
    it(`is withheld: ${name}`, async () => {
      const {article} = await readArticle(input, {now});
      const {findHold} = await import('../../build/model/availability/hold.js');
      assert.ok(findHold(article, now), JSON.stringify(article));
    });

  for (const line of [
    'Embargo on oil is lifted',
    'Embargoed goods seized at the port',
    'Hold the line, says minister',
  ])
    it(`is not withheld for a headline about an embargo: ${line}`, async () => {
      const {article} = await readArticle(`${line}\n\n${words}\n\n${words}`, {now});
      assert.equal(article.status, undefined);
    });
});

describe('a withheld item of a feed', () => {
  const held = {
    draft: '<app:control><app:draft>yes</app:draft></app:control>',
    blocked: '<media:status state="blocked" reason="rights"/>',
    expired: '<expirationDate>Wed, 01 Jan 2025 00:00:00 GMT</expirationDate>',
    'under embargo': '<embargo>2025-01-13T00:00:00Z</embargo>',
  };
  const free = item('').replaceAll('erry', 'airy');
  for (const [name, inner] of Object.entries(held))
    it(`is left out with an issue: ${name}`, async () => {
      const {list, issues} = await readStories(rss(item(inner), free), {now});
      assert.deepEqual(
        list.stories.map(({title}) => title),
        ['Fairy'],
      );
      assert.ok(issues.some(({code, path}) => code === 'held' && path === 'item[0]'));
      const {article} = await readArticle(rss(item(inner), free), {now, format: 'feed'});
      assert.equal(article.headline, 'Fairy');
    });

  it('is refused with its name if there is no other item', async () => {
    await assert.rejects(readStories(rss(item(held.draft)), {now}), {code: 'held'});
    const items = [{id: '1', title: 'Ferry', content_text: words, status: 'draft'}];
    const feed = {version: 'https://jsonfeed.org/version/1.1', title: 'News', items};
    await assert.rejects(readStories(feed, {now}), {code: 'held'});
  });

  it('is in the list while it may be shown', async () => {
    const open = '<media:status state="active"/><embargo>2025-01-12T00:00:00Z</embargo>';
    const {list} = await readStories(rss(item(open)), {now});
    assert.equal(list.stories.length, 1);
  });
});
