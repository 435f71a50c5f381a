import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/model/article.js';
import {checkModel} from '../../../src/model/check.js';
import {type Issue} from '../../../src/model/issue.js';
import {articleText} from '../../../src/model/text.js';
import {isSafeUrl} from '../../../src/model/url.js';
import {readHtml} from '../../../src/readers/html/read-html.js';
import {readHtmlFragment} from '../../../src/readers/html/read-fragment.js';
import {startSteps} from '../../../src/model/give-way.js';
import {browserParsers} from '../../../src/readers/parsers/browser.js';
import {parseHtml as parseInNode} from '../../../src/readers/parsers/html.node.js';
import type {ReadContext} from '../../../src/readers/reader.js';
import fc from '../../runner/properties.mjs';

const nextStep = startSteps();

const paths = ((await (await fetch('/cases.json')).json()) as string[]).filter((path) =>
  path.includes('readers/html/cases/'),
);
const pages = paths.filter((path) => path.endsWith('.html'));

const context: ReadContext = {
  url: 'https://example.org/news/story',
  now: new Date('2025-01-15T12:00:00Z'),
  parsers: browserParsers,
  nextStep,
};

async function load(path: string): Promise<string> {
  return (await fetch(`/${path}`)).text();
}

async function read(html: string, parsers = browserParsers) {
  return readHtml({text: html}, {...context, parsers});
}

function brief(issues: readonly Issue[]): string[] {
  return issues.map(({path, code}) => `${path}: ${code}`);
}

/** All values under a key, at any depth. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || !value) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => [
    ...(name === key ? [part] : []),
    ...valuesOf(part, key),
  ]);
}

function expectSound(article: Article): void {
  const issues: Issue[] = [];
  checkModel('Article', article, issues);
  expect(issues).to.deep.equal([]);
  for (const key of ['url', 'link', 'player']) {
    for (const url of valuesOf(article, key)) expect(isSafeUrl(url as string)).to.equal(true);
  }
}

describe('HTML as a story', () => {
  for (const path of pages) {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.html'.length);
    it(`reads ${name.replaceAll('-', ' ')}`, async () => {
      const expected = JSON.parse(await load(path.replace('.html', '.json'))) as object;
      const {article, issues, kept} = await read(await load(path));
      const told = issues.length ? {issues: brief(issues)} : {};
      expect({article, ...told, kept}).to.deep.equal(expected);
      expectSound(article);
    });
  }

  it('gives the same result with the parser of Node', async () => {
    for (const path of pages) {
      const html = await load(path);
      const inNode = {...browserParsers, parseHtml: parseInNode};
      expect(parseInNode(html), path).to.deep.equal(await browserParsers.parseHtml(html));
      expect(await read(html, inNode), path).to.deep.equal(await read(html));
    }
  });

  it('names the path of a part that is left out', async () => {
    const {issues} = await read('<p>One</p><p><a href="javascript:x">Two</a></p>');
    expect(issues).to.deep.equal([
      {
        path: 'body > p[2] > a',
        code: 'unsafe-url',
        message: 'body > p[2] > a: expected an http(s) address, found "javascript:x"',
        expected: 'an http(s) address',
        found: '"javascript:x"',
      },
    ]);
  });

  it('keeps the text of elements that are nested too deeply', async () => {
    for (const tag of [
      'div',
      'b',
      'blockquote',
      'ul><li',
      'table><tr><td',
      'a href="/x"><div',
      'bdi',
      'span lang="nl"',
    ]) {
      const {article} = await read(`${`<${tag}>x`.repeat(1300)}end`);
      expectSound(article);
      expect(articleText(article).replace(/\s/g, '').length, tag).to.equal(1303);
    }
  });

  it('reads 4,000 open elements', async () => {
    const {article} = await read(`${'<div>'.repeat(4000)}deep`);
    expect(articleText(article)).to.equal('deep');
  });
});

describe('a piece of HTML', () => {
  it('returns blocks, including the headline', async () => {
    const {body, headline, issues} = await readHtmlFragment(
      '<h1>Bridge</h1><p>Closed.</p>',
      context,
    );
    expect(headline).to.equal('Bridge');
    expect(body).to.deep.equal([
      {type: 'heading', level: 2, content: ['Bridge']},
      {type: 'paragraph', content: ['Closed.']},
    ]);
    expect(issues).to.deep.equal([]);
  });
});

const names =
  'p div span b i em a ul ol li table tr td th caption blockquote figure figcaption h1 h2 pre code ' +
  'sup aside details summary section footer dl dt dd q abbr time noscript label ruby rt br hr';
const attributes = [
  '',
  ' lang="fr"',
  ' dir="rtl"',
  ' id="a"',
  ' href="#a"',
  ' href="/x"',
  ' class="pullquote"',
  ' class="gallery"',
  ' src="x.jpg"',
  ' datetime="2025-01-01"',
];
const tag = fc
  .tuple(fc.constantFrom(...names.split(' ')), fc.constantFrom(...attributes))
  .map(([name, attribute]) => `<${name}${attribute}>`);
const soup = fc.array(
  fc.oneof(
    tag,
    tag.map((open) => `</${open.slice(1)}`),
    fc.constantFrom('word', ' word ', '\n'),
  ),
  {maxLength: 40},
);

describe('random tags', () => {
  it('loses no word and repeats none', async () => {
    await fc.assert(
      fc.asyncProperty(soup, async (parts) => {
        let count = 0;
        const html = parts.join('').replaceAll('word', () => `w${count++}w`);
        const {article} = await read(html);
        expectSound(article);
        const words = articleText(article).match(/w\d+w/g) ?? [];
        expect(words.length).to.equal(count);
        expect(new Set(words).size).to.equal(count);
      }),
      {numRuns: 300},
    );
  });

  it('becomes a valid story, with any content', async () => {
    const anything = fc.array(
      fc.oneof(
        tag,
        fc.string(),
        fc.string({unit: 'binary'}),
        fc.constantFrom(
          '<iframe src="',
          '<svg>',
          '<math><mi>',
          '<template>',
          '<script>',
          '<!--',
          '<select><option>',
          '<img srcset="',
          'javascript:',
          '&#',
          '">',
          "'",
          '<frameset>',
          '<plaintext>',
          '<style>',
          '<object data=x>',
          '<textarea>',
          '<base href="',
          '<title>',
          '<body onload=x>',
          '<html><head><title>T</title>',
          '<article>',
          '<nav class="menu">',
        ),
      ),
      {maxLength: 30},
    );
    await fc.assert(
      fc.asyncProperty(anything, async (parts) =>
        expectSound((await read(parts.join(''))).article),
      ),
      {numRuns: 300},
    );
  });
});

/** Runs a script in a frame whose pages allow only some policies of Trusted Types. */
async function runUnder(policy: string, script: string): Promise<unknown> {
  const frame = document.createElement('iframe');
  const answer = new Promise((resolve) => {
    addEventListener('message', ({data}: MessageEvent) => resolve(data), {once: true});
  });
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types ${policy}">
    <script type="module">${script}</script>`;
  document.body.append(frame);
  const data = await answer;
  frame.remove();
  return data;
}

const parseScript = `
  import {parseHtml} from '${new URL('../../../src/readers/parsers/html.browser.ts', import.meta.url).href}';
  let outcome;
  try { outcome = JSON.stringify(await parseHtml('<p>Words</p>')); } catch (error) { outcome = error.message; }
  parent.postMessage(outcome, '*');`;

describe('a page with Trusted Types', () => {
  it('allows parsing with the policy that it permits', async () => {
    expect(await runUnder('article-widgets', parseScript)).to.contain('"Words"');
  });

  it('gets an error that names the missing policy, or uses its own parser', async () => {
    const outcome = await runUnder("'none'", parseScript);
    const isParsed = 'parseHTML' in Document || !('trustedTypes' in globalThis);
    const refusal =
      'input: expected a Content-Security-Policy that allows "trusted-types article-widgets", found one that does not';
    if (isParsed) expect(outcome).to.contain('"Words"');
    else expect(outcome).to.equal(refusal);
  });
});
