import {expect} from '@open-wc/testing';
import {checkModel} from '../../../src/model/check.js';
import {ArticleError, type Issue} from '../../../src/model/issue.js';
import {metadataFromJsonLd, readJsonLd} from '../../../src/readers/json-ld/read-json-ld.js';
import {startSteps} from '../../../src/model/give-way.js';
import {browserParsers} from '../../../src/readers/parsers/browser.js';
import type {ReadContext} from '../../../src/readers/reader.js';
import fc from '../../runner/properties.mjs';

const nextStep = startSteps();

const context: ReadContext = {
  now: new Date('2025-01-15T12:00:00Z'),
  parsers: browserParsers,
  nextStep,
};
const paths = ((await (await fetch('/cases.json')).json()) as string[]).filter((path) =>
  path.includes('readers/json-ld/cases/'),
);
const inputs = paths.filter((path) => !path.endsWith('.expected.json'));

async function load(path: string): Promise<string> {
  return (await fetch(`/${path}`)).text();
}

async function read(text: string): Promise<object> {
  try {
    const {article, issues} = await readJsonLd({text}, context);
    return {
      article,
      ...(issues.length && {issues: issues.map(({path, code}) => `${path}: ${code}`)}),
    };
  } catch (error: unknown) {
    expect(error).to.be.instanceOf(ArticleError);
    return {error: (error as ArticleError).message};
  }
}

describe('JSON-LD', () => {
  for (const path of inputs) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    it(`gives the story of ${name.replaceAll('-', ' ')}`, async () => {
      const expected: unknown = JSON.parse(await load(path.replace(/\.\w+$/, '.expected.json')));
      expect(await read(await load(path))).to.deep.equal(expected);
    });
  }

  it('gives the metadata of a page without the text', () => {
    const text =
      '{"@type": "NewsArticle", "headline": "Ferry line reopens", "articleBody": "Words."}';
    expect(metadataFromJsonLd(text, context)).to.deep.equal({headline: 'Ferry line reopens'});
  });

  it('gives nothing for a page without a story', () => {
    expect(metadataFromJsonLd('{"@type": "WebSite", "name": "The Paper"}', context)).to.equal(
      undefined,
    );
  });

  it('chooses the story with the address of the page', () => {
    const story = (name: string) =>
      `{"@type": "NewsArticle", "url": "https://paper.example/${name}", "headline": "${name}"}`;
    const text = `[${story('one')}, ${story('two')}]`;
    const there = metadataFromJsonLd(text, {...context, url: 'https://paper.example/two?page=1'});
    expect(there?.headline).to.equal('two');
  });

  it('is a story or a known error, with any part cut out', async () => {
    const texts = await Promise.all(inputs.map(load));
    const cut = fc.tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(40),
      fc.string({maxLength: 12}),
    );
    await fc.assert(
      fc.asyncProperty(cut, async ([text, position, length, other]) => {
        const start = position % text.length;
        await expectSound(text.slice(0, start) + other + text.slice(start + length));
      }),
      {numRuns: 300},
    );
  });

  it('is a story or a known error, with any values', async () => {
    const keys = [
      'headline',
      'author',
      'image',
      'datePublished',
      'publisher',
      'articleBody',
      'liveBlogUpdate',
      'video',
      'correction',
      'url',
      'inLanguage',
    ];
    const value = fc.oneof(
      fc.jsonValue({maxDepth: 3}),
      fc.constantFrom('javascript:alert(1)', '<img src=x onerror=alert(1)>', {'@id': 'x'}),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), value), (thing) =>
        expectSound(JSON.stringify({'@type': 'NewsArticle', ...thing})),
      ),
      {numRuns: 300},
    );
  });

  it('reports an invalid language', async () => {
    const {readArticle} = await import('../../../src/readers/readers.js');
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'The ford is closed',
      articleBody: 'Cars take the bridge.',
      inLanguage: 'sr-SP-Latn',
    };
    const {article, issues} = await readArticle(data);
    expect(article.language).to.equal(undefined);
    expect(issues.map(({message}) => message)).to.include(
      'inLanguage: expected a language tag, found "sr-SP-Latn"',
    );
  });
});

async function expectSound(text: string): Promise<void> {
  try {
    const {article} = await readJsonLd({text}, context);
    const issues: Issue[] = [];
    checkModel('Article', article, issues);
    // An end that cannot be read is kept as it is written, so that the story stays back.
    expect(issues.filter(({path}) => !/^(expires|embargoedUntil)$/.test(path))).to.deep.equal([]);
  } catch (error: unknown) {
    if (!(error instanceof ArticleError)) throw error;
  }
}
