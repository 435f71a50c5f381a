import {expect} from '@open-wc/testing';
import {formats} from '../../src/readers/formats.js';
import type {Syntax} from '../../src/readers/reader.js';
import {ArticleError, readArticle, readStories} from '../../src/readers/readers.js';
import type {Input, ReadOptions} from '../../src/readers/readers.js';
import fc from '../runner/properties.mjs';

async function refuse(input: unknown, options?: unknown): Promise<ArticleError> {
  const outcome: unknown = await readArticle(input as Input, options as ReadOptions).catch(
    (error: unknown) => error,
  );
  expect(outcome).to.be.instanceOf(ArticleError);
  return outcome as ArticleError;
}

/** The labels of all formats with a syntax, as a message lists them. */
function labelsOf(...written: readonly Syntax[]): string {
  const rows = formats.filter(({syntax}) => syntax.some((one) => written.includes(one)));
  return rows
    .map(({label}) => label)
    .join(', ')
    .replace(/, (?=[^,]+$)/, ' or ');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const prose =
  'The council closed the old harbour bridge on Sunday, and buses go by way of the dam.';

describe('the format of an input', () => {
  const stories: [string, string, unknown][] = [
    ['text', 'plain text', `Bridge closed in the north\n\n${prose}`],
    ['text', 'text that begins with a bracket', `[Updated] Bridge closed\n\n${prose}`],
    ['html', 'a page', `<!doctype html><title>Bridge</title><h1>Bridge</h1><p>${prose}</p>`],
    ['html', 'a fragment', `<h1>Bridge</h1><p>${prose}</p>`],
    ['html', 'a fragment that begins with words', `Bridge closed<p>${prose}</p>`],
    ['html', 'HTML after a comment', `<!-- story --><p>${prose}</p>`],
    ['article', 'an object of the model', {headline: 'Bridge', body: []}],
    ['article', 'JSON of the model', '{"headline": "Bridge", "body": []}'],
    ['ninjs', 'ninjs 1', {uri: 'https://a.example/1', headline: 'Bridge', body_text: prose}],
    [
      'ninjs',
      'ninjs 3',
      {uri: 'https://a.example/1', headlines: [{value: 'Bridge'}], bodies: [{value: prose}]},
    ],
    [
      'json-ld',
      'JSON-LD',
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Bridge',
        articleBody: prose,
      },
    ],
    [
      'json-ld',
      'broken JSON-LD',
      `{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge", "articleBody": "${prose}",}`,
    ],
    [
      'feed',
      'RSS',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper</title><item><title>Bridge</title><link>https://a.example/1</link><description>${prose}</description></item></channel></rss>`,
    ],
    [
      'feed',
      'JSON Feed',
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Paper',
        items: [{id: '1', url: 'https://a.example/1', title: 'Bridge', content_text: prose}],
      },
    ],
  ];

  for (const [format, what, input] of stories) {
    it(`is recognised for ${what}`, async () => {
      expect((await readArticle(input as Input)).format).to.equal(format);
    });
  }

  it('is the given one, if the input fits it', async () => {
    const {article, format} = await readArticle('<p>', {format: 'text'});
    expect(format).to.equal('text');
    expect(article.headline).to.equal('<p>');
  });

  it('is a feed if a list is requested and a warning precedes it', async () => {
    const feed =
      '<b>Warning</b>: x<br /><rss><channel><item><title>Bridge</title></item></channel></rss>';
    const {list, format} = await readStories(feed);
    expect(format).to.equal('feed');
    expect(list.stories.map(({title}) => title)).to.deep.equal(['Bridge']);
  });

  it('is recognised after a document type with entities', async () => {
    const feed =
      '<!DOCTYPE rss [<!ENTITY a "b>">]><rss><channel><item><title>Bridge</title></item></channel></rss>';
    expect((await readStories(feed)).format).to.equal('feed');
  });

  it('is markup despite control characters', async () => {
    const {article} = await readArticle('<a href="\u0001java\u0003script:alert(1)">Bridge</a>');
    expect(article.body).to.deep.equal([{type: 'paragraph', content: ['Bridge']}]);
  });

  it('is recognised by the content type if the content is ambiguous', async () => {
    const {format} = await readArticle('Bridge <b>closed</b>', {contentType: 'text/html'});
    expect(format).to.equal('html');
  });
});

describe('an input that cannot be read', () => {
  for (const [text, contentType] of [
    ['null', ''],
    ['true\n', 'text/html'],
    ['404', ''],
    ['"not found"', 'application/json'],
  ] as const)
    it(`is JSON without a story: ${text.trim()}`, async () => {
      const error = await readArticle(text, {contentType}).catch((error: unknown) => error);
      expect(error).to.be.an.instanceOf(ArticleError).with.property('code', 'format');
      expect((error as ArticleError).message).to.contain(`found ${text.trim()}`);
    });

  it('is that of the text which a promise gives', async () => {
    const {format} = await readArticle(Promise.resolve(`Bridge closed\n\n${prose}`));
    expect(format).to.equal('text');
  });

  it('is text if it begins with a number', async () => {
    const {format} = await readArticle('404 homes are dark in Harrow Ford');
    expect(format).to.equal('text');
  });

  const inputs: [string, unknown, unknown, string][] = [
    ['nothing', '', undefined, 'input: expected a story, found nothing'],
    ['white space', ' \n\t', undefined, 'input: expected a story, found only white space'],
    ['null', null, undefined, 'input: expected text, bytes or an object, found null'],
    ['a number', 5, undefined, 'input: expected text, bytes or an object, found 5'],
    ['a PDF file', encode('%PDF-1.7 …'), undefined, 'input: expected text, found a PDF file'],
    [
      'the first bytes of a PDF file',
      encode('%PDF'),
      undefined,
      'input: expected text, found a PDF file',
    ],
    ...[new Blob(['Bridge closed']), new Response('Bridge closed'), new Map()].map(
      (input): [string, unknown, unknown, string] => [
        `what is no data yet: ${input.constructor.name}`,
        input,
        undefined,
        `input: expected text, bytes or plain data, such as "await response.text()", found a ${input.constructor.name}`,
      ],
    ),
    ['a PDF file as text', '%PDF-1.7 …', undefined, 'input: expected text, found a PDF file'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      undefined,
      'input: expected text, found a PNG image',
    ],
    [
      'a Word document',
      encode('PK\u0003\u0004 word/document.xml'),
      undefined,
      'input: expected text, found a Word document (docx)',
    ],
    ['control characters', 'a\0b', undefined, 'input: expected text, found binary data'],
    [
      'a long text',
      'a'.repeat(50_000_000),
      undefined,
      'input: expected at most 20 MB, found 50 MB',
    ],
    [
      'an object of no known format',
      {name: 'x', size: 2},
      undefined,
      `input: expected ${labelsOf('json')}, found an object with name, size`,
    ],
    [
      'XML of no known format',
      '<catalog><book><title>A</title></book></catalog>',
      undefined,
      `input: expected ${labelsOf('xml', 'html')}, found XML with the root <catalog>`,
    ],
    [
      'text that is named ninjs',
      'Bridge closed',
      {format: 'ninjs'},
      'input: expected the format "ninjs", found "Bridge closed"',
    ],
    [
      'an object that is named text',
      {headline: 'Bridge'},
      {format: 'text'},
      'input: expected the format "text", found an object with headline',
    ],
    [
      'a format that there is not',
      'Bridge closed',
      {format: 'docx'},
      `format: expected one of ${formats.map(({name}) => name).join(', ')}, found "docx"`,
    ],
    [
      'JSON of an agency that has the text under another key',
      {headline: 'Bridge closed', pubstatus: 'usable', article_html: '<p>It was closed.</p>'},
      undefined,
      'body: expected the text as a list of blocks, found text in "article_html"',
    ],
    [
      'an article whose parts are wrong',
      {headline: 1, body: []},
      undefined,
      'headline: expected text, found 1',
    ],
  ];

  for (const [what, input, options, message] of inputs) {
    it(`is refused with a message: ${what}`, async () => {
      expect((await refuse(input, options)).message).to.equal(message);
    });
  }

  it('is refused with a message if JSON is broken', async () => {
    expect((await refuse('{"headline": "Bridge" "body": []}')).code).to.equal('json');
  });
});

describe('an input without a story', () => {
  for (const input of ['<html></html>', '<p></p>'])
    it(`has an issue: ${input}`, async () => {
      const {issues} = await readArticle(input);
      expect(issues.map(({code}) => code)).to.eql(['empty']);
    });

  for (const input of ['x', '{', '<', '# ', 'Share\nSubscribe'])
    it(`is refused if it is a text: ${input}`, async () => {
      expect((await refuse(input)).code).to.equal('no-story');
    });

  it('has none if there is a headline', async () => {
    expect((await readArticle('<h1>The bridge is closed</h1>')).issues).to.eql([]);
  });
});

describe('a hostile input', () => {
  const {proxy: revoked, revoke} = Proxy.revocable({}, {});
  revoke();
  const cycle: Record<string, unknown> = {headline: 'Bridge', body: []};
  cycle['self'] = cycle;
  const throwing = {
    get headline(): string {
      throw revoked as unknown as Error;
    },
  };

  for (const [what, input] of Object.entries({revoked, cycle, throwing, big: {size: 10n}})) {
    it(`is refused with an ArticleError: ${what}`, async () => {
      await refuse(input);
    });
  }

  it('is refused with an ArticleError: options whose getters throw', async () => {
    await refuse('Bridge closed', revoked);
  });

  it('never makes a reader reject with another error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything(), fc.json(), fc.uint8Array(), fc.string({unit: 'binary'})),
        async (input) => {
          for (const read of [readArticle, readStories]) {
            const fault: unknown = await read(input as Input).catch((error: unknown) => error);
            if (fault instanceof Error) expect(fault).to.be.instanceOf(ArticleError);
          }
        },
      ),
      {numRuns: 200},
    );
  });
});

describe('the encoding of an input', () => {
  const latin = new Uint8Array([
    0x50, 0x61, 0x72, 0xed, 0x73, 0x3a, 0x20, 0x6d, 0x61, 0xf1, 0x61, 0x6e, 0x61,
  ]);
  const wide = new Uint8Array([0xff, 0xfe, 0x50, 0, 0x61, 0, 0x72, 0, 0xed, 0, 0x73, 0]);

  it('is UTF-8 by default', async () => {
    expect((await readArticle(encode('París: mañana'))).article.headline).to.equal('París: mañana');
  });

  it('is windows-1252 if it cannot be UTF-8', async () => {
    expect((await readArticle(latin)).article.headline).to.equal('París: mañana');
  });

  it('is that of the byte order mark', async () => {
    expect((await readArticle(wide)).article.headline).to.equal('París');
  });

  it('is that of the content type', async () => {
    const bytes = new Uint8Array([0xcf, 0xf0, 0xe0, 0xe2, 0xe4, 0xe0]);
    const {article} = await readArticle(bytes, {contentType: 'text/plain; charset=windows-1251'});
    expect(article.headline).to.equal('Правда');
  });

  it('is windows-1252 with its quotation marks and dashes, with or without its name', async () => {
    const bytes = new Uint8Array([0x80, 0x20, 0x93, 0xe9, 0x94, 0x20, 0x96]);
    for (const contentType of ['', 'text/plain; charset=iso-8859-1']) {
      const {article} = await readArticle(bytes, {contentType});
      expect(article.headline).to.equal('€ “é” –');
    }
  });

  it('is UTF-32 if a byte order mark or zeros show it', async () => {
    for (const [start, isLittleEndian] of [
      ['\ufeff<', true],
      ['\ufeff<', false],
      ['<', true],
      ['<', false],
    ] as const) {
      const view = new DataView(new ArrayBuffer(4 * 15));
      Array.from(`${start}p>Brücke</p>`).forEach((character, index) =>
        view.setUint32(4 * index, character.codePointAt(0)!, isLittleEndian),
      );
      const bytes = new Uint8Array(view.buffer, 0, 4 * (start.length + 12));
      expect((await readArticle(bytes, {format: 'html'})).article.body).to.deep.equal([
        {type: 'paragraph', content: ['Brücke']},
      ]);
    }
  });

  it('is detected inside gzip that a server did not declare', async () => {
    const stream = new Blob([prose]).stream().pipeThrough(new CompressionStream('gzip'));
    const packed = new Uint8Array(await new Response(stream).arrayBuffer());
    expect((await readArticle(packed)).article.body).to.have.length.greaterThan(0);
    const error = await refuse(packed.slice(0, 20));
    expect(error.message).to.equal('input: expected text, found a gzip file that is broken');
  });

  it('is reported if nothing names it and it is a western one', async () => {
    const text =
      'Brücke in Oru gesperrt\n\nDie Brücke wurde am Samstag gesperrt, sagte der Landkreis.';
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const {article, issues} = await readArticle(bytes);
    expect(article.headline).to.equal('Brücke in Oru gesperrt');
    expect(issues.map(({code}) => code)).to.include('encoding');
  });

  it('is reported if it is broken', async () => {
    const bytes = new Uint8Array([...encode('Überall Brücken, schöne Grüße '), 0xc3]);
    const {article, issues} = await readArticle(bytes);
    expect(article.headline).to.match(/^Überall Brücken, schöne Grüße/);
    expect(issues.map(({code}) => code)).to.include('encoding');
  });
});

describe('a story of the model', () => {
  it('is read with its valid parts, and the rest is reported', async () => {
    const {article, issues, kept} = await readArticle({
      headline: 'Bridge',
      mood: 'grim',
      body: [
        {
          type: 'paragraph',
          content: ['Closed. ', {type: 'link', url: 'javascript:alert(1)', content: ['More']}],
        },
        {type: 'poem', content: ['Open']},
      ],
    });
    expect(article).to.deep.equal({
      headline: 'Bridge',
      body: [{type: 'paragraph', content: ['Closed. ', {type: 'span', content: ['More']}]}],
    });
    expect(issues.map(({path, code}) => `${path}: ${code}`)).to.include('mood: unknown-key');
    expect(kept.links).to.deep.equal({found: 1, kept: 0});
    expect(kept.text.kept).to.be.lessThan(kept.text.found);
  });

  it('gets absolute addresses', async () => {
    const {article} = await readArticle(
      {headline: 'Bridge', body: [], image: {url: 'bridge.jpg'}},
      {url: 'https://a.example/news/1'},
    );
    expect(article.image?.url).to.equal('https://a.example/news/bridge.jpg');
  });

  it('can be a list of stories', async () => {
    const list = {kind: 'trending', stories: [{url: 'https://a.example/1', title: 'Bridge'}]};
    expect((await readStories(list)).list).to.deep.equal(list);
    const bare = JSON.stringify(list.stories);
    expect((await readStories(bare)).list).to.deep.equal({...list, kind: 'related'});
  });
});
