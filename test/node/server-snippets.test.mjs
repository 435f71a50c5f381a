/** Pieces of HTML for other pages, and what the filters of content systems leave of them. */
import {embedSnippet, renderArticle} from 'article-widgets/server.js';
import {marked} from 'marked';
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFragment} from 'parse5';
import sanitizeHtml from 'sanitize-html';
import {withBrowser} from '../runner/page.mjs';
import {fillStrings, fullStory, plainStory} from './server-stories.mjs';
import {filterAsWordPress} from './server-wordpress.mjs';
import fc from '../runner/properties.mjs';

const base = 'https://cdn.example/article-widgets/';
const kinds = ['element', 'data', 'quote', 'frame'];
const snippet = (kind, options) => embedSnippet(fullStory, {kind, base, ...options});
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');

const elements = (node) => [node, ...(node.childNodes ?? []).flatMap(elements)];

const hostile = [
  '</script><script>alert(1)</script>',
  '--> ]]> & < > " \'',
  '&amp;',
  '\ud800\0\ufffe\u2028',
];

describe('a snippet', () => {
  for (const kind of kinds)
    it(`gives scripts and styles the nonce of the page: ${kind}`, () => {
      const [all, withNonce] = [
        /<(script|style|link)\b/g,
        /<(script|style|link)\b[^>]* nonce="n"/g,
      ].map((pattern) => [...snippet(kind, {nonce: 'n'}).matchAll(pattern)].length);
      assert.equal(withNonce, all);
    });

  it('leaves struck words out of the quotation, which has no marks', () => {
    const struck = {type: 'strikethrough', content: ['nine']};
    const body = [{type: 'paragraph', content: ['Some ', struck, ' seven died.']}];
    for (const kind of ['data', 'quote']) {
      const markup = embedSnippet({headline: 'A', body}, {kind, base});
      assert.match(markup, /<p>Some seven died\.<\/p>/);
    }
  });

  it('is well-formed XML for each kind and any story', async () => {
    const stories = [fullStory, plainStory, ...hostile.map((text) => fillStrings(fullStory, text))];
    const snippets = stories.flatMap((story) =>
      kinds.map((kind) =>
        embedSnippet(story, {kind, base, src: 'https://news.example/a', nonce: 'n'}),
      ),
    );
    const faults = await withBrowser(async (browser) => {
      const page = await browser.newPage();
      return page.evaluate((snippets) => {
        const faultOf = (xml) =>
          new DOMParser()
            .parseFromString(`<div xmlns="http://www.w3.org/1999/xhtml">${xml}</div>`, 'text/xml')
            .querySelector('parsererror')?.textContent;
        return snippets.map(faultOf).filter(Boolean);
      }, snippets);
    });
    assert.deepEqual(faults, []);
  });

  it('is not changed by Markdown, like a rendered story', () => {
    const verse = {type: 'preformatted', content: ['\n  In spring\n\n    \n  in *May*\n']};
    const story = {...fullStory, body: [...fullStory.body, verse]};
    const markups = kinds.map((kind) =>
      embedSnippet(story, {kind, base, src: 'https://news.example/a'}),
    );
    for (const markup of [...markups, renderArticle(story), renderArticle(story, {isolated: true})])
      assert.ok(marked.parse(`Before.\n\n${markup}\n\nAfter.`).includes(markup), markup);
    const pre = elements(parseFragment(renderArticle(story))).find(
      ({tagName, childNodes}) => tagName === 'pre' && textOf({childNodes}).includes('spring'),
    );
    assert.equal(textOf(pre), verse.content[0]);
  });

  it('has data that are unchanged when they are read again', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const story = {...plainStory, headline: text};
        const [, json] = /json">([^]*?)<\/script>/.exec(embedSnippet(story, {kind: 'data', base}));
        assert.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(story)));
      }),
    );
  });

  it('contains nothing of a withheld story', () => {
    const held = {...fullStory, status: 'withheld'};
    for (const kind of kinds)
      assert.doesNotMatch(embedSnippet(held, {kind, base}), /bridge|noon/i, kind);
  });

  it('has a frame without access to the page', () => {
    const frame = parseFragment(snippet('frame')).childNodes.find(
      ({tagName}) => tagName === 'iframe',
    );
    const attributes = Object.fromEntries(frame.attrs.map(({name, value}) => [name, value]));
    assert.equal(attributes.title, fullStory.headline);
    assert.doesNotMatch(attributes.sandbox, /same-origin|top-navigation/);
    assert.equal(new URL(attributes.src).searchParams.get('src'), fullStory.url);
  });

  it('names a missing option', () => {
    assert.throws(() => embedSnippet(plainStory, {kind: 'element'}), /base: expected an address/);
    assert.throws(
      () => embedSnippet(plainStory, {kind: 'frame', base}),
      /src: expected the address/,
    );
    assert.throws(
      () => embedSnippet(plainStory, {kind: 'toString', base}),
      /kind: expected one of/,
    );
    assert.throws(() => embedSnippet({}, {kind: 'quote'}), {name: 'ArticleError'});
  });
});

function isReadable(left) {
  const tree = parseFragment(left);
  const text = textOf(tree).replace(/\s+/g, ' ');
  for (const words of [
    'The bridge is closed',
    'A crack was found.',
    'At least 25 civilians',
    'Province of Example',
    'N. N.',
  ])
    assert.ok(text.includes(words), `${words} in ${text}`);
  assert.match(left, /<a [^>]*href="https:\/\/news\.example\/bridge"/);
  assert.doesNotMatch(left, /<script|<iframe/);
}

describe('a quotation, data or a frame', () => {
  const short = ['quote', 'data', 'frame'];

  for (const kind of short) {
    it(`is a readable summary after the filter of WordPress: ${kind}`, () =>
      isReadable(filterAsWordPress(snippet(kind))));

    it(`is a readable summary after sanitize-html: ${kind}`, () =>
      isReadable(sanitizeHtml(snippet(kind))));
  }

  it('is a readable summary after DOMPurify', async () => {
    const purify = new URL(import.meta.resolve('dompurify/dist/purify.min.js'));
    const source = readFileSync(purify, 'utf8');
    const left = await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.addScriptTag({content: source});
      const snippets = short.map((kind) => snippet(kind));
      return page.evaluate(
        (snippets) => snippets.map((html) => globalThis.DOMPurify.sanitize(html)),
        snippets,
      );
    });
    left.forEach(isReadable);
  });
});

describe('a quotation', () => {
  it('passes the filter of WordPress unchanged', () => {
    assert.equal(filterAsWordPress(snippet('quote')), snippet('quote'));
    isReadable(filterAsWordPress(snippet('quote')));
  });

  it('is short, and ends at a word if there is no standfirst', () => {
    const opening = 'A long word, and another. '.repeat(40);
    const story = {...plainStory, body: [{type: 'paragraph', content: [opening]}]};
    const markup = embedSnippet(story, {kind: 'quote'});
    assert.match(markup, / …<\/p>/);
    assert.ok(markup.length < 600);
  });
});

describe('an element with its text', () => {
  it('is a readable story after any filter', () => {
    for (const filter of [filterAsWordPress, sanitizeHtml]) {
      const text = textOf(parseFragment(filter(snippet('element'))));
      for (const words of ['The bridge is closed', 'It was closed at noon', 'Province of Example'])
        assert.ok(text.includes(words), words);
    }
  });
});

describe('a snippet with hashes', () => {
  const sha384 = `sha384-${'A'.repeat(64)}`;

  it('refuses a hash that browsers would ignore', () => {
    for (const integrity of ['sha384-AAAA', 'md5-AAAA', 'AAAA', `${sha384}=`, `${sha384} x`])
      assert.throws(
        () => embedSnippet(plainStory, {kind: 'data', base, integrity}),
        /integrity: expected hashes .*found "/,
        integrity,
      );
  });

  it('refuses a hash that leaves chunks unchecked', () => {
    assert.throws(
      () => embedSnippet(plainStory, {kind: 'data', base, integrity: sha384}),
      /integrity: expected the hash of article-widgets.js of this version/,
    );
    assert.throws(
      () => embedSnippet(plainStory, {kind: 'element', base, integrity: {files: {}}}),
      /integrity\.json/,
    );
  });

  it('refuses a frame, because no hash covers it', () => {
    assert.throws(
      () => embedSnippet(plainStory, {kind: 'frame', base, integrity: true, src: `${base}s.json`}),
      /integrity: expected none for a frame/,
    );
  });

  it('has relative addresses of files, as in import maps', () => {
    const snippet = embedSnippet(plainStory, {kind: 'data', base: 'aw', integrity: true});
    assert.match(snippet, /"\.\/aw\/article-widgets\.js":"sha384-/);
  });
});
