/** Stories as a server prints them, from the built package. */
import {EdgeVM} from '@edge-runtime/vm';
import {readArticle} from 'article-widgets/readers.js';
import {
  renderArticle,
  renderArticleStream,
  toMarkdown,
  toNewsArticle,
  toPlainText,
} from 'article-widgets/server.js';
import {build} from 'esbuild';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import vm from 'node:vm';
import {parseFragment} from 'parse5';
import {fillStrings, fullStory, plainStory} from './server-stories.mjs';
import fc from '../runner/properties.mjs';

/** Every element of a piece of markup, contents of `<template>` included. */
function elementsOf(node) {
  const children = [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])];
  return [...(node.tagName ? [node] : []), ...children.flatMap(elementsOf)];
}

const elements = (markup) => elementsOf(parseFragment(markup));

const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');

describe('a story on a server', () => {
  it('is one element with the text of all parts', () => {
    const markup = renderArticle(fullStory);
    const tags = elements(markup).map(({tagName}) => tagName);
    for (const tag of ['aw-article', 'aw-article-body', 'aw-casualty-card', 'h1', 'p', 'table'])
      assert.ok(tags.includes(tag), tag);
    for (const words of ['The bridge is closed', 'Delft', 'Trending', '25', 'Province of Example'])
      assert.ok(markup.includes(words), words);
  });

  it('has a declarative shadow root in each element', () => {
    const hosts = elements(renderArticle(fullStory)).filter(({tagName}) =>
      tagName.startsWith('aw-'),
    );
    assert.ok(hosts.length >= 5);
    for (const {tagName, childNodes} of hosts) {
      const first = childNodes.find((node) => node.tagName);
      assert.deepEqual(first?.attrs, [{name: 'shadowrootmode', value: 'open'}], tagName);
    }
  });

  it('states language and direction if they are known', () => {
    assert.match(
      renderArticle({...plainStory, language: 'ar'}),
      /^<aw-article lang="ar" dir="rtl" class="not-prose">/,
    );
    assert.match(renderArticle(plainStory), /^<aw-article class="not-prose">/);
    assert.match(
      renderArticle(plainStory, {language: 'de'}),
      /^<aw-article lang="de" dir="ltr" class="not-prose">/,
    );
  });

  it('sets `rel` on each link, also in a stream', async () => {
    const link = {type: 'link', url: 'https://shop.example/?a=1&b="<a href>"', content: ['a shop']};
    const note = {type: 'link', url: '#note', content: ['a note']};
    const story = {
      ...fullStory,
      authors: [{name: 'The desk', url: 'https://paper.example/desk'}],
      body: [{type: 'paragraph', content: [link, note, '<a href="https://text.example/">']}],
    };
    const options = {rel: ' ugc  nofollow ', now: new Date('2026-01-01')};
    const chunks = [];
    for await (const chunk of renderArticleStream(story, options)) chunks.push(chunk);
    for (const markup of [renderArticle(story, options), chunks.join('')]) {
      const links = elements(markup).filter(({tagName}) => tagName === 'a');
      const read = ({attrs}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));
      const relations = new Map(links.map(read).map(({href, rel}) => [href, rel]));
      assert.equal(relations.get(encodeURI(link.url)) ?? relations.get(link.url), 'ugc nofollow');
      assert.equal(relations.get('https://paper.example/desk'), 'author ugc nofollow');
      assert.equal(relations.get('#note'), undefined);
      assert.ok(links.length > 4);
      for (const [address, relation] of relations)
        if (!address.startsWith('#')) assert.match(relation, /ugc nofollow$/, address);
      assert.ok(textOf(parseFragment(markup)).includes('<a href="https://text.example/">'));
    }
  });

  it('has the strings of the language around it', () => {
    assert.match(renderArticle(fullStory, {language: 'de'}), /Sonntag, 12\. Januar 2025/);
  });

  it('ignores an invalid language tag', () => {
    assert.match(
      renderArticle(plainStory, {language: 'not a language'}),
      /^<aw-article class="not-prose">/,
    );
  });

  it('keeps the first line break of preformatted text', () => {
    const body = [{type: 'preformatted', content: ['\nverse']}];
    const pre = elements(renderArticle({headline: '', body})).find(
      ({tagName}) => tagName === 'pre',
    );
    assert.equal(textOf(pre), '\nverse');
  });

  it('gives styles the nonce of the page, or none', () => {
    const styles = (markup) => elements(markup).filter(({tagName}) => tagName === 'style');
    const inline = styles(renderArticle(fullStory, {nonce: 'r4nd0m'}));
    assert.ok(inline.length > 1);
    for (const {attrs} of inline) assert.deepEqual(attrs, [{name: 'nonce', value: 'r4nd0m'}]);
    assert.deepEqual(styles(renderArticle(fullStory, {styles: 'none'})), []);
  });

  it('is also in its shadow root if it is isolated', () => {
    const [host, root] = elements(renderArticle(fullStory, {isolated: true}));
    assert.ok(host.attrs.some(({name}) => name === 'isolated'));
    const copy = elementsOf(root.content).find(({attrs}) =>
      attrs.some(({value}) => value === 'text'),
    );
    assert.equal(elementsOf(copy).filter(({tagName}) => tagName === 'h1').length, 1);
    assert.equal(elementsOf(copy).filter(({tagName}) => tagName === 'template').length, 0);
  });
});

describe('invalid data', () => {
  it('is left out', () => {
    const image = {url: 'javascript:alert(1)'};
    const markup = renderArticle({
      ...plainStory,
      image,
      body: [...plainStory.body, {type: 'nonsense'}],
    });
    assert.ok(markup.includes('It was closed at noon'));
    assert.ok(!markup.includes('javascript'));
  });

  it('is an error with a path if no part is valid', () => {
    for (const [given, path] of [
      [undefined, 'input'],
      ['text', 'input'],
      [{headline: 'Words'}, 'body'],
      [{headline: 3, body: []}, 'headline'],
    ])
      assert.throws(
        () => renderArticle(given),
        ({name, message}) => name === 'ArticleError' && message.startsWith(path),
      );
  });
});

describe('a story that is held back', () => {
  const now = new Date('2025-01-12T12:00Z');
  for (const held of [
    {status: 'withheld'},
    {status: 'canceled'},
    {embargoedUntil: '2025-01-12T13:00Z'},
    {expires: '2025-01-12T11:00Z'},
  ])
    it(`is one sentence: ${Object.keys(held)}`, () => {
      const markup = renderArticle({...fullStory, ...held}, {now, jsonLd: true});
      assert.match(markup, /<p class="aw-hold">/);
      assert.doesNotMatch(markup, /bridge|ld\+json/i);
    });
});

describe('a stream', () => {
  it('returns the same in chunks: the head, each block, the rest', async () => {
    const options = {jsonLd: true, now: new Date()};
    const chunks = [];
    for await (const chunk of renderArticleStream(fullStory, options)) chunks.push(chunk);
    assert.equal(chunks.join(''), renderArticle(fullStory, options));
    assert.ok(chunks.length > fullStory.body.length);
    assert.ok(!chunks[0].includes('It was closed'));
  });

  it('is split before an element or after a block, never within a tag', async () => {
    for await (const chunk of renderArticleStream(fullStory, {jsonLd: true}))
      assert.match(chunk, /[^\s>]\s*>$/);
  });

  it('rejects if the story is not valid', async () => {
    await assert.rejects(renderArticleStream({}).next(), {name: 'ArticleError'});
  });
});

describe('text', () => {
  it('says the figures of a toll in the language of the story', () => {
    const figures = [
      {
        id: 'a',
        measure: 'killed',
        amount: {kind: 'exact', value: 3},
        source: {name: 'Feuerwehr Sandholm'},
        asOf: '2025-03-02',
      },
    ];
    const story = {
      language: 'de',
      headline: 'Der Deich bei Sandholm bricht',
      body: [{type: 'paragraph', content: ['Die Flut kam in der Nacht.']}],
      casualties: [{figures}],
    };
    const sentence = /3 Tote, laut Feuerwehr Sandholm, Stand: 2\. März 2025/;
    assert.match(toPlainText(story), sentence);
    assert.match(toMarkdown(story), sentence);
  });
});

describe('JSON-LD', () => {
  it('follows the element, because a script inside would be its data', () => {
    const [script] = elements(renderArticle(fullStory, {jsonLd: true, nonce: 'n'})).slice(-1);
    assert.deepEqual(script.attrs, [
      {name: 'type', value: 'application/ld+json'},
      {name: 'nonce', value: 'n'},
    ]);
    assert.equal(script.parentNode.nodeName, '#document-fragment');
    assert.deepEqual(JSON.parse(textOf(script)), toNewsArticle(fullStory));
  });

  it('states the facts of the story, and not that it is free to read', () => {
    const node = toNewsArticle(fullStory);
    assert.equal(node['@type'], 'NewsArticle');
    assert.equal(node.datePublished, '2025-01-12T08:30Z');
    assert.deepEqual(node.author[0], {'@type': 'Person', name: 'N. N.', jobTitle: 'in Delft'});
    assert.equal(node.contentLocation.name, 'Delft');
    assert.equal(node.correction[0]['@type'], 'CorrectionComment');
    assert.ok(!('isAccessibleForFree' in node));
    assert.deepEqual(Object.keys(toNewsArticle(plainStory)), [
      '@context',
      '@type',
      'headline',
      'articleBody',
    ]);
  });

  it('has type, name and page of an author, as search engines require', () => {
    const publisher = {name: 'The Example', url: 'https://news.example/'};
    const authors = [
      {name: 'N. N.', url: 'https://news.example/n'},
      {name: 'M. M.', url: 'mailto:m@news.example?subject=Story'},
      {name: 'O. O.', url: 'tel:+31201234567'},
      {name: 'The Example'},
    ];
    assert.deepEqual(toNewsArticle({...plainStory, authors, publisher}).author, [
      {'@type': 'Person', name: 'N. N.', url: 'https://news.example/n'},
      {'@type': 'Person', name: 'M. M.', email: 'm@news.example'},
      {'@type': 'Person', name: 'O. O.'},
      {'@type': 'Organization', ...publisher},
    ]);
  });

  it('gives each property a value of a type that schema.org expects', () => {
    const logo = {url: 'https://news.example/logo.png', width: 600, height: 60};
    const node = toNewsArticle({
      ...fullStory,
      publisher: {name: 'The Example', logo},
      rights: {terms: 'Not for sale', license: 'https://news.example/terms'},
    });
    assert.deepEqual(node.publisher.logo, {'@type': 'ImageObject', ...logo});
    assert.equal(node.image['@type'], 'ImageObject');
    assert.equal(node.contentLocation['@type'], 'Place');
    assert.deepEqual(node.usageInfo, {'@type': 'CreativeWork', text: 'Not for sale'});
    assert.equal(node.license, 'https://news.example/terms');
    assert.equal(node.description, fullStory.standfirst);
  });

  it('neither ends a script nor opens a comment, with any text', () => {
    const headline = '</script><!--<script> \u2028 ]]> &amp;';
    const [script] = elements(renderArticle({...plainStory, headline}, {jsonLd: true})).slice(-1);
    assert.doesNotMatch(textOf(script), /[<>&\u2028]/);
    assert.equal(JSON.parse(textOf(script)).headline, headline);
  });

  it('is the same story when it is read again', async () => {
    const {article} = await readArticle(JSON.stringify(toNewsArticle(fullStory)));
    for (const key of ['headline', 'standfirst', 'published', 'url', 'language'])
      assert.equal(article[key], fullStory[key], key);
  });
});

const payloads = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '</template><svg/onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://x.example/" onclick="alert(1)',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '<!--',
  '&lt;script&gt;',
  '</title></textarea></noscript></iframe></pre><script>',
  '\0<\0script>',
  '\ud800',
  '$& {{7*7}} ${7*7}',
];

/** What of a piece of markup could run; nothing where all is well. */
function activeParts(markup) {
  return elements(markup).flatMap(({tagName, attrs}) => [
    ...attrs.filter(({name}) => /^on|^srcdoc$|^style$/.test(name)).map(({name}) => name),
    ...attrs
      .filter(({name}) => /^(href|src|cite|data-player|srcset|action|xlink:href)$/.test(name))
      .filter(({value}) => /^[\0- ]*(j\s*a\s*v\s*a|d\s*a\s*t\s*a|v\s*b)/i.test(value))
      .map(({value}) => value),
    ...(/^(iframe|object|embed|base|meta|form|link)$/.test(tagName) ? [tagName] : []),
    ...(tagName === 'script' && attrs[0]?.value !== 'application/ld+json' ? [tagName] : []),
  ]);
}

describe('payloads', () => {
  const count = (markup, tag) => elements(markup).filter(({tagName}) => tagName === tag).length;

  it('never become markup, in any text of the model', () => {
    const styles = count(renderArticle(fullStory), 'style');
    const text = fc.oneof(fc.constantFrom(...payloads), fc.string({unit: 'binary'}));
    fc.assert(
      fc.property(text, fc.boolean(), (payload, isolated) => {
        const story = fillStrings(fullStory, payload);
        const markup = renderArticle(story, {jsonLd: true, isolated, nonce: payload});
        assert.deepEqual(activeParts(markup), []);
        assert.equal(count(markup, 'script'), 1);
        if (!isolated) assert.ok(count(markup, 'style') <= styles);
      }),
      {numRuns: 150},
    );
  });

  it('are shown as text', () => {
    for (const payload of payloads.filter((text) => !/[\0\u0001\ud800]/.test(text))) {
      const markup = renderArticle({...plainStory, headline: payload});
      const heading = elements(markup).find(({tagName}) => tagName === 'h1');
      assert.equal(textOf(heading), payload);
    }
  });
});

describe('a runtime without Node and without a DOM', () => {
  const now = new Date();
  const workerBundle = (contents) =>
    build({
      stdin: {contents, resolveDir: import.meta.dirname},
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'server',
      platform: 'neutral',
      conditions: ['workerd', 'worker', 'browser'],
      mainFields: ['module', 'main'],
    }).then(({outputFiles}) => outputFiles[0].text);

  it('renders the same story', async () => {
    const {URL, URLSearchParams, Request, Response, Headers, TextEncoder, TextDecoder} = globalThis;
    const globals = {URL, URLSearchParams, Request, Response, Headers, TextEncoder, TextDecoder};
    const context = vm.createContext(globals);
    const code = await workerBundle("export * from 'article-widgets/server.js'");
    vm.runInContext(`${code}; globalThis.server = server`, context);
    assert.equal(
      context.server.renderArticle(fullStory, {now, jsonLd: true}),
      renderArticle(fullStory, {now, jsonLd: true}),
    );
  });

  it('answers with a streamed page and with oEmbed, as an edge function does', async () => {
    const runtime = new EdgeVM({
      initialCode: await workerBundle(`
        import {oEmbedHandler, renderArticleStream} from 'article-widgets/server.js';
        const story = ${JSON.stringify(fullStory)};
        const allow = ['https://news.example'];
        const answer = oEmbedHandler({allow, base: 'https://cdn.example/', load: () => story});
        const stream = (chunks) => new ReadableStream({
          async pull(controller) {
            const {done, value} = await chunks.next();
            if (done) controller.close();
            else controller.enqueue(new TextEncoder().encode(value));
          },
        });
        addEventListener('fetch', (event) => event.respondWith(
          new URL(event.request.url).pathname === '/oembed'
            ? answer(event.request)
            : new Response(stream(renderArticleStream(story, {now: new Date(${now.getTime()})}))),
        ));
      `),
    });
    const page = await runtime.dispatchFetch('https://news.example/a');
    assert.equal(await page.text(), renderArticle(fullStory, {now}));
    const asked = await runtime.dispatchFetch(
      `https://news.example/oembed?url=${encodeURIComponent('https://news.example/a')}`,
    );
    assert.equal(asked.status, 200);
    assert.equal((await asked.json()).title, fullStory.headline);
  });
});
