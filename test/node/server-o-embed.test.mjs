/** The end point of an oEmbed provider, as other sites ask it. */
import {discoveryLink, oEmbedHandler, oEmbedProvider} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import {filterAnswerAsWordPress} from './server-wordpress.mjs';
import {fillStrings, fullStory, plainStory} from './server-stories.mjs';

const endpoint = 'https://news.example/oembed';
const options = {
  allow: ['https://news.example'],
  base: 'https://cdn.example/article-widgets/',
  load: ({pathname}) => stories[pathname],
};
const stories = {
  '/bridge': fullStory,
  '/plain': plainStory,
  '/held': {...fullStory, status: 'withheld'},
  '/gone': {...fullStory, status: 'canceled'},
  '/bad': {},
  '/hostile': fillStrings(fullStory, '</title><script>alert(1)</script> & ]]>'),
};

function ask(query, {method = 'GET', headers = {}, ...changes} = {}) {
  const url = `${endpoint}?${new URLSearchParams(query)}`;
  return oEmbedHandler({...options, ...changes})(new Request(url, {method, headers}));
}

const story = 'https://news.example/bridge';

describe('oEmbed', () => {
  it('returns a frame that fits the space of the other site', async () => {
    const response = await ask({url: story, maxwidth: '320', maxheight: '240'});
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), /^application\/json/);
    const answer = await response.json();
    const {version, type, title, width, height, html, provider_name} = answer;
    assert.deepEqual(
      {version, type, title, width, height, provider_name},
      {
        version: '1.0',
        type: 'rich',
        title: fullStory.headline,
        width: 320,
        height: 240,
        provider_name: 'The Example',
      },
    );
    assert.match(html, /<iframe [^>]*width="320" height="240"/);
    assert.doesNotMatch(html, /<script/, 'nothing makes the frame taller than that');
    assert.ok(!('thumbnail_url' in answer), 'the image is wider than that');
  });

  it('has a thumbnail with its size if there is space', async () => {
    const answer = await (await ask({url: story})).json();
    assert.equal(answer.thumbnail_url, fullStory.image.url);
    assert.equal(answer.thumbnail_width, 1200);
    assert.equal(answer.thumbnail_height, 800);
  });

  it('returns XML with escaped text', async () => {
    const response = await ask({url: 'https://news.example/hostile', format: 'xml'});
    assert.match(response.headers.get('content-type'), /^text\/xml/);
    const xml = await response.text();
    assert.match(
      xml,
      /^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed><version>1\.0</,
    );
    assert.match(xml, /<title>&lt;\/title&gt;&lt;script&gt;/);
    assert.doesNotMatch(xml, /<script|]]>/);
  });

  it('returns a quotation on request', async () => {
    const answer = await ask({url: 'https://news.example/plain'}, {kind: 'quote'});
    const {html, height} = await answer.json();
    assert.equal(height, null, 'how tall it is, is up to the other page');
    assert.match(html, /^<blockquote [^]*<a href="https:\/\/news\.example\/plain">/);
  });

  it('is a readable quotation and a frame after the filter of WordPress', async () => {
    const {html} = await (await ask({url: story})).json();
    const left = filterAnswerAsWordPress(html);
    assert.match(left, /^<blockquote>[^]*<a href="https:\/\/news\.example\/bridge">The bridge is/);
    assert.match(left, /At least 25 civilians[^]*Province of Example/);
    assert.match(
      left,
      /sandbox="allow-scripts" security="restricted"[^>]* src="https:\/\/cdn\.example/,
    );
    assert.match(left, /embed\.html\?[^"]*#\?secret=s3cret"/);
  });

  it('is not sent again to a site that has it', async () => {
    const first = await ask({url: story});
    const etag = first.headers.get('etag');
    assert.match(etag, /^"[0-9a-f]+"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask({url: story}, {headers: {'if-none-match': known}});
      assert.equal(again.status, 304, known);
      assert.equal(await again.text(), '');
    }
    const other = await ask({url: story, maxwidth: '300'}, {headers: {'if-none-match': etag}});
    assert.equal(other.status, 200);
  });

  it('accepts requests from scripts of any site', async () => {
    const {status, headers} = await ask({url: story}, {method: 'OPTIONS'});
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.match(headers.get('access-control-allow-methods'), /GET/);
    assert.equal((await ask({})).headers.get('access-control-allow-origin'), '*');
  });

  it('answers HEAD without a body', async () => {
    const response = await ask({url: story}, {method: 'HEAD'});
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
  });

  for (const [what, query, status, changes] of [
    ['no address', {}, 400],
    ['no address at all', {url: 'bridge'}, 400],
    ['a width that is none', {url: story, maxwidth: '-1'}, 400],
    ['a story that is not there', {url: 'https://news.example/none'}, 404],
    ['a story that is held back', {url: 'https://news.example/held'}, 401],
    ['a story that was taken back', {url: 'https://news.example/gone'}, 404],
    ['another format', {url: story, format: 'yaml'}, 501],
    ['another method', {url: story}, 405, {method: 'POST'}],
    ['a story that is none', {url: 'https://news.example/bad'}, 500],
  ])
    it(`answers ${status} for ${what}`, async () => {
      const response = await ask(query, changes);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('location'), null);
      assert.equal(typeof (await response.json()).error, 'string');
    });

  it('loads nothing from another origin', async () => {
    for (const url of [
      'https://evil.example/bridge',
      'http://news.example/bridge',
      'https://news.example:8443/bridge',
      'https://news.example.evil.example/bridge',
      'https://news.example@evil.example/bridge',
      'https://user:pass@news.example/bridge',
      'https://evil.example/?https://news.example/bridge',
      'https://evil.example\\@news.example/bridge',
      '//evil.example/bridge',
      'javascript:alert(1)//https://news.example',
      'blob:https://news.example/bridge',
      'file:///etc/passwd',
    ]) {
      const load = () => assert.fail(`loaded ${url}`);
      const {status, headers} = await ask({url}, {load});
      assert.ok(status === 400 || status === 404, `${url}: ${status}`);
      assert.equal(headers.get('location'), null);
    }
  });

  it('does not reveal errors of the host', async () => {
    const load = () => Promise.reject(new Error('password of the database'));
    const response = await ask({url: story}, {load});
    assert.equal(response.status, 500);
    assert.doesNotMatch(await response.text(), /password/);
  });

  it('accepts only origins', () => {
    for (const allow of [
      'news.example',
      'https://news.example/stories',
      'https://*.news.example',
      '*',
      'file:///',
    ])
      assert.throws(() => oEmbedHandler({...options, allow: [allow]}), /expected an origin/);
  });

  it('is linked from the page of a story', () => {
    const title = '"Quoted" & <b>';
    const [link] = parseFragment(discoveryLink(`${story}?a=1&b=2`, {endpoint, title})).childNodes;
    const {rel, type, href, ...rest} = Object.fromEntries(
      link.attrs.map(({name, value}) => [name, value]),
    );
    assert.deepEqual(
      {rel, type, ...rest},
      {rel: 'alternate', type: 'application/json+oembed', title},
    );
    assert.equal(new URL(href).searchParams.get('url'), `${story}?a=1&b=2`);
  });

  it('has an entry for the public registry', () => {
    const provider = {name: 'The Example', url: 'https://news.example/'};
    const [entry] = oEmbedProvider(provider, endpoint, options.allow).endpoints;
    assert.deepEqual(entry.schemes, ['https://news.example/*']);
    assert.equal(entry.url, endpoint);
  });
});

describe('oEmbed and what it loads', () => {
  it('refuses a path that is an address of another host', async () => {
    for (const path of ['//evil.example/x', '/\\evil.example/x', '/.//evil.example', '///x']) {
      const load = () => assert.fail(`loaded ${path}`);
      const {status} = await ask({url: `https://news.example${path}`}, {load});
      assert.equal(status, 404, path);
    }
  });

  it('fails after its time limit', async () => {
    let isAborted = false;
    const load = (_, signal) =>
      new Promise(() => signal.addEventListener('abort', () => (isAborted = true)));
    const response = await ask({url: story}, {load, timeLimit: 0.05});
    assert.deepEqual([response.status, isAborted], [504, true]);
    assert.deepEqual(await response.json(), {error: 'Took too long'});
  });
});
