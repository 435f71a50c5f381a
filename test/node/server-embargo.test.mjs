/** Stories that are held back, in all that a server prints, from the built package. */
import {
  embedSnippet,
  oEmbedHandler,
  renderArticle,
  toMarkdown,
  toNewsArticle,
  toPlainText,
} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fullStory} from './server-stories.mjs';
import fc from '../runner/properties.mjs';

const base = 'https://cdn.example/article-widgets/';
const secret = /bridge|noon|trending/i;
const address = 'https://news.example/story';

const moment = fc.date({
  min: new Date('2000-01-01'),
  max: new Date('2100-01-01'),
  noInvalidDate: true,
});
const milliseconds = fc.integer({min: 1, max: 1e11});
/** A story that is held back, and the moment at which it is. */
const held = fc
  .tuple(moment, milliseconds, fc.constantFrom(undefined, 'usable'))
  .chain(([now, off, status]) => {
    const at = (time) => new Date(time).toISOString();
    const hold = fc.oneof(
      fc.constantFrom('withheld', 'canceled', 'Embargoed', 'draft').map((status) => ({status})),
      fc.constant({status, embargoedUntil: at(now.getTime() + off)}),
      fc.constant({status, expires: at(now.getTime() - off)}),
      fc.constant({status, expires: at(now)}),
      fc.constantFrom('noon on Monday', '2025-13-01', 1e12).map((embargoedUntil) => ({
        status,
        embargoedUntil,
      })),
    );
    return hold.map((hold) => ({now, article: {...fullStory, url: address, ...hold}}));
  });

describe('a withheld story', () => {
  const flags = fc.record({
    jsonLd: fc.boolean(),
    isolated: fc.boolean(),
    shadowRoots: fc.boolean(),
    styles: fc.constantFrom('inline', 'none'),
    language: fc.constantFrom(undefined, 'en', 'ar', 'de'),
  });

  it('is in no page, whatever the options', () => {
    fc.assert(
      fc.property(held, flags, ({article, now}, options) => {
        const markup = renderArticle(article, {...options, now});
        assert.match(markup, /class="aw-hold"/);
        assert.doesNotMatch(markup.replace(/<style[^]*?<\/style>/g, ''), secret);
      }),
    );
  });

  it('is in no snippet of any kind', () => {
    const kinds = fc.constantFrom('element', 'data', 'quote', 'frame');
    fc.assert(
      fc.property(held, flags, kinds, ({article, now}, options, kind) => {
        assert.doesNotMatch(embedSnippet(article, {...options, kind, base, now}), secret);
      }),
    );
  });

  it('is in no response of an oEmbed provider', async () => {
    const formats = fc.constantFrom('json', 'xml');
    const kinds = fc.constantFrom('frame', 'quote');
    await fc.assert(
      fc.asyncProperty(held, formats, kinds, async ({article, now}, format, kind) => {
        const answer = oEmbedHandler({
          allow: ['https://news.example'],
          base,
          kind,
          load: () => article,
          clock: () => now,
        });
        const query = new URLSearchParams({url: address, format});
        const response = await answer(new Request(`https://news.example/oembed?${query}`));
        assert.ok(response.status === 401 || response.status === 404, String(response.status));
        assert.doesNotMatch(await response.text(), secret);
      }),
    );
  });

  it('is in no text and no Markdown', () => {
    fc.assert(
      fc.property(held, ({article, now}) => {
        assert.equal(toPlainText(article, now), '');
        assert.equal(toMarkdown(article, {}, now), '');
      }),
    );
  });

  it('is only an address for search engines', () => {
    const now = new Date('2025-01-12T12:00Z');
    for (const hold of [
      {status: 'withheld'},
      {embargoedUntil: '2025-01-12T12:00:01Z'},
      {expires: '2025-01-12T12:00:00Z'},
    ]) {
      assert.deepEqual(toNewsArticle({...fullStory, url: address, ...hold}, now), {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        url: address,
        mainEntityOfPage: address,
      });
    }
    const free = {...fullStory, embargoedUntil: '2025-01-12T12:00:00Z'};
    assert.match(toNewsArticle(free, now).articleBody, secret);
  });
});
