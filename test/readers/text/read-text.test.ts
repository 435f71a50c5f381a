import {expect} from '@open-wc/testing';
import {ArticleError, articleText, readArticle} from '../../../src/readers/readers.js';
import type {Article, ReadOptions} from '../../../src/readers/readers.js';
import fc from '../../runner/properties.mjs';

interface Expected {
  options?: Omit<ReadOptions, 'now'> & {now?: string};
  article?: Article;
  issues?: string[];
  error?: string;
}

const folder = 'test/readers/text/cases/';
const paths = (await (await fetch('/cases.json')).json()) as string[];
const names = paths
  .filter((path) => path.startsWith(folder) && path.endsWith('.txt'))
  .map((path) => path.slice(folder.length, -'.txt'.length));

async function readCase(name: string): Promise<{text: Uint8Array; expected: Expected}> {
  const [text, expected] = await Promise.all([
    fetch(`/${folder}${name}.txt`),
    fetch(`/${folder}${name}.expected.json`),
  ]);
  return {
    text: new Uint8Array(await text.arrayBuffer()),
    expected: (await expected.json()) as Expected,
  };
}

async function readOutcome(text: Uint8Array, {now, ...options}: NonNullable<Expected['options']>) {
  try {
    const clock = now ? {now: new Date(now)} : {};
    const {article, issues} = await readArticle(text, {format: 'text', ...options, ...clock});
    return {article, issues: issues.map(({path, code}) => `${path}: ${code}`)};
  } catch (error: unknown) {
    expect(error).to.be.instanceOf(ArticleError);
    return {error: (error as ArticleError).message};
  }
}

describe('a story pasted as plain text', () => {
  it('has cases', () => {
    expect(names.length).to.be.greaterThan(45);
  });

  for (const name of names) {
    it(`is read: ${name}`, async () => {
      const {text, expected} = await readCase(name);
      const {options = {}, ...outcome} = expected;
      const isRead = outcome.error === undefined;
      expect(await readOutcome(text, options)).to.deep.equal(
        isRead ? {issues: [], ...outcome} : outcome,
      );
    });
  }

  for (const lines of [
    ['Head', 'Body text here.'],
    ['Pier shut', 'The pier was shut.'],
    ['Pier shut', 'By Ann Lee', 'Body text here.'],
  ])
    it(`has a headline and a text: ${lines.join(' / ')}`, async () => {
      const {article} = await readArticle(lines.join('\n\n'), {format: 'text'});
      expect([article.kicker, article.headline, article.body]).to.deep.equal([
        undefined,
        lines[0],
        [{type: 'paragraph', content: [lines.at(-1)]}],
      ]);
    });

  it('keeps every word of running text, or reports it', async () => {
    await fc.assert(
      fc.asyncProperty(proseLines, async (lines) => {
        const {article, issues} = await readArticle(lines.join('\n\n'), {format: 'text'});
        const text = articleText(article);
        expect(lines.filter((line) => !text.includes(line))).to.deep.equal([]);
        expect(issues.filter(({code}) => code !== 'no-headline')).to.deep.equal([]);
      }),
      {numRuns: 50},
    );
  });

  it('becomes a valid article, or is refused with an ArticleError', async () => {
    await fc.assert(
      fc.asyncProperty(pastedText, async (text) => {
        const outcome = await readOutcome(new TextEncoder().encode(text), {});
        expect(outcome.error ?? outcome.article.headline).to.be.a('string');
      }),
      {numRuns: 200},
    );
  });
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const sentence = fc
  .array(word, {minLength: 16, maxLength: 30})
  .map((words) => `The ${words.join(' ')}.`);
const proseLines = fc.array(sentence, {minLength: 1, maxLength: 8});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '5.8 °C',
      '42F',
      'Amsterdam',
      'Sunday',
      'January 12, 2025',
      '12.01.2025',
      '٢٠٢٥',
      'By Ada Winter',
    ],
    ...[
      '# ',
      '> ',
      '- ',
      '1. ',
      '**',
      '_',
      '[a](b)',
      '[a](javascript:b)',
      '\n',
      '\r\n\r\n',
      '\t',
      '\u00a0',
    ],
    ...[
      ' — ',
      ' - ',
      '(AP)',
      'LONDON',
      'Trending',
      'Read more',
      'https://a.example/b',
      'Correction:',
      '©',
    ],
  ),
  fc.string({unit: 'binary', maxLength: 8}),
);
const pastedText = fc.array(piece, {maxLength: 30}).map((pieces) => pieces.join(' '));
