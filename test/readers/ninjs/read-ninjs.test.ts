import {expect} from '@open-wc/testing';
import {checkModel} from '../../../src/model/check.js';
import {ArticleError, type Issue} from '../../../src/model/issue.js';
import {readNinjs} from '../../../src/readers/ninjs/read-ninjs.js';
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
  path.includes('readers/ninjs/cases/'),
);
const inputs = paths.filter((path) => !path.endsWith('.expected.json'));

async function load(path: string): Promise<string> {
  return (await fetch(`/${path}`)).text();
}

async function read(text: string): Promise<object> {
  try {
    const {article, issues} = await readNinjs({text, data: JSON.parse(text)}, context);
    return {
      article,
      ...(issues.length && {issues: issues.map(({path, code}) => `${path}: ${code}`)}),
    };
  } catch (error: unknown) {
    expect(error).to.be.instanceOf(ArticleError);
    return {error: (error as ArticleError).message};
  }
}

async function errorOf(text: string): Promise<string | undefined> {
  return readNinjs({text}, context).then(
    () => undefined,
    (error: unknown) => (error as Error).message,
  );
}

describe('ninjs', () => {
  for (const path of inputs) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    it(`gives the story of ${name.replaceAll('-', ' ')}`, async () => {
      const expected: unknown = JSON.parse(await load(path.replace(/\.\w+$/, '.expected.json')));
      expect(await read(await load(path))).to.deep.equal(expected);
    });
  }

  it('names the field where its JSON is broken', async () => {
    expect(await errorOf('{"uri": "urn:a", "body_text": "One\nTwo"}')).to.match(
      /^body_text: expected/,
    );
    expect(await errorOf('{"uri": "urn:a", "genre": [{"name": "x", "uri": http://x"}]}')).to.match(
      /^genre\[0\]\.uri: expected/,
    );
    expect(await errorOf('{"uri": "urn:a", "place": [{"name": "x"},]}')).to.match(
      /^place: expected/,
    );
  });

  it('shows no association before its embargo ends', async () => {
    const story = {
      name: 'later',
      uri: 'https://agency.example/later',
      type: 'text',
      headlines: [{value: 'Later'}],
    };
    const item = (embargoedUntil: string) => ({
      uri: 'urn:a',
      headlines: [{value: 'Now'}],
      associations: [{...story, embargoedUntil}],
    });
    const related = async (embargo: string) =>
      (await readNinjs({text: '', data: item(embargo)}, context)).article.related?.length;
    expect(await related('2025-01-15T12:00:01Z')).to.equal(undefined);
    expect(await related('2025-01-15T11:59:59Z')).to.equal(1);
    expect(await related('soon')).to.equal(undefined);
  });

  it('is a story or a known error, with any values', async () => {
    const keys = [
      'uri',
      'type',
      'headline',
      'headlines',
      'bodies',
      'body_html',
      'descriptions',
      'renditions',
      'associations',
      'places',
      'by',
      'standard',
      'embargoedUntil',
      'rightsInfo',
      'eventDetails',
      '__proto__',
    ];
    const text = fc.constantFrom(
      'urn:a',
      'javascript:alert(1)',
      '<img src=x onerror=alert(1)>',
      'By A B and C D',
      '2025-01-12',
    );
    const part = fc.record(
      {
        value: text,
        name: text,
        role: text,
        href: text,
        uri: text,
        contentType: fc.constantFrom('text/html', 'image/png'),
      },
      {requiredKeys: []},
    );
    const value = fc.oneof(text, fc.array(part, {maxLength: 3}), fc.jsonValue({maxDepth: 3}));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), value), (item) =>
        expectSound({uri: 'urn:a', ...item}),
      ),
      {numRuns: 400},
    );
  });

  it('counts no loss where the text repeats the headline, moves a dateline or refers to notes', async () => {
    const keptOf = async (contentType: string, value: string) => {
      const data = {
        uri: 'https://agency.example/items/34',
        headlines: [{value: 'The quay is open'}],
        bodies: [{contentType, value}],
      };
      return (await readNinjs({text: '', data}, context)).kept;
    };
    for (const [contentType, value] of [
      ['text/html', '<h1>The quay is open</h1><p>Ships came in.</p>'],
      ['text/plain', 'LISBON, Jan 13 (Agency) — Ships came in.'],
    ] as const) {
      const {text} = await keptOf(contentType, value);
      expect(text.kept, value).to.equal(text.found);
    }
    const notes =
      '<p>Ships came in.<sup><a href="#fn1">1</a></sup> <a href="https://a.example/">More</a></p><ol class="footnotes"><li id="fn1">By the port.</li></ol>';
    expect((await keptOf('text/html', notes)).links).to.eql({found: 1, kept: 1});
  });
});

async function expectSound(data: object): Promise<void> {
  try {
    const {article} = await readNinjs({text: '', data}, context);
    const issues: Issue[] = [];
    checkModel('Article', article, issues);
    expect(issues).to.deep.equal([]);
  } catch (error: unknown) {
    if (!(error instanceof ArticleError)) throw error;
  }
}
