/** Snippets of a story on another site: where they lead, and whether the story is drawn. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {embedSnippet, renderArticle} from '../../dist/server/server.js';
import {launchBrowser} from '../runner/launch-browser.mjs';
import {openSite} from '../runner/site.mjs';
import {pageOf, tag} from '../runner/story.mjs';
import {until, visit} from '../runner/visit.mjs';

const home = 'https://news.example';
const story = {
  url: `${home}/a/bridge`,
  headline: 'The bridge is closed',
  language: 'en',
  image: {url: '/lead.jpg', alt: 'The bridge'},
  body: [
    {
      type: 'paragraph',
      content: [
        'Cars take ',
        {type: 'link', url: '/north', content: ['the northern bridge']},
        ' on ',
        {type: 'link', url: '#map', content: ['the map']},
        '.',
      ],
    },
  ],
  related: [{kind: 'read-next', stories: [{url: '/ferry', title: 'The ferry sails again'}]}],
};
const oneWord = {
  url: `${home}/storms`,
  headline: 'Storms',
  language: 'en',
  publisher: {name: 'The News'},
  body: [{type: 'paragraph', content: ['It was closed at noon, after a collision.']}],
};
const json = JSON.stringify(story);

let site, browser;
before(async () => {
  site = await openSite({'/data/story.json': json});
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  site.close();
});

let count = 0;
async function open(body) {
  const path = `/hub/page-${++count}.html`;
  site.answers[path] = pageOf(body);
  const {page} = await visit(browser, site.address + path);
  return page;
}

const base = '/dist/';
const ways = {
  'an element': embedSnippet(story, {kind: 'element', base}),
  'an element with data': embedSnippet(story, {kind: 'data', base}),
  'a rendered story': renderArticle(story),
  'a child script': `<aw-article><script type="application/json">${json}</script></aw-article>${tag}`,
  'an address': `<aw-article src="/data/story.json"></aw-article>${tag}`,
  'a property': `<aw-article></aw-article>${tag}<script>document.querySelector('aw-article').article = ${json}</script>`,
};

describe('a story on another site', () => {
  for (const [name, markup] of Object.entries(ways))
    it(`leads to its own site: ${name}`, async () => {
      const page = await open(markup);
      await until(page, () => document.querySelector('aw-related-stories a'));
      const found = await page.$$eval('aw-article :is(a[href], img)', (parts) =>
        parts.map((part) => part.getAttribute('href') ?? part.getAttribute('src')),
      );
      for (const address of ['/lead.jpg', '/north', '/ferry'])
        assert.ok(found.includes(home + address), `${address} in ${found.join(' ')}`);
      assert.ok(!found.some((address) => address.startsWith('/')), found.join(' '));
      assert.ok(found.includes('#map'), found.join(' '));
      await page.close();
    });

  it('leads to its own site for search engines', () => {
    const [, text] = /ld\+json">([^]*?)<\/script>/.exec(renderArticle(story, {jsonLd: true}));
    assert.match(text, /"https:\/\/news\.example\/lead\.jpg"/);
  });

  it('is drawn in place of a quotation that has as many words', async () => {
    const page = await open(embedSnippet(oneWord, {kind: 'data', base}));
    await until(page, () => document.querySelector('aw-article h1')?.textContent === 'Storms');
    assert.equal(await page.$('blockquote'), null);
    await page.close();
  });
});
