import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ArticleError, readArticle, readStories} from 'article-widgets/readers.js';

const root = new URL('../readers/', import.meta.url);
const ending = '.expected.json';

/** Each case of each reader: the input and what is expected of it. */
function listCases(format) {
  const folder = new URL(`${format}/cases/`, root);
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => {
      const name = file.slice(0, -ending.length);
      const input = files.find((other) => other.startsWith(`${name}.`) && other !== file);
      const expected = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return {name, bytes: new Uint8Array(readFileSync(new URL(input, folder))), expected};
    });
}

/** What a reader makes of a case, with those parts only that the case names. */
async function readOutcome(read, bytes, options) {
  try {
    return await read(bytes, options);
  } catch (error) {
    assert.ok(error instanceof ArticleError, error);
    return {error: error.message};
  }
}

function nameIssues({issues, ...reading}) {
  return issues ? {...reading, issues: issues.map(({path, code}) => `${path}: ${code}`)} : reading;
}

// Pastes have tests of their own.
const formats = readdirSync(root).filter(
  (name) => name !== 'pasted' && existsSync(new URL(`${name}/cases/`, root)),
);
for (const format of formats) {
  describe(`${format}, in Node`, () => {
    for (const {name, bytes, expected} of listCases(format)) {
      const {options: {now, ...options} = {}, list, ...rest} = expected;
      const settings = {format, ...options, ...(now ? {now: new Date(now)} : {})};
      const compare = async (read, part) => {
        const outcome = nameIssues(await readOutcome(read, bytes, settings));
        const named = Object.fromEntries(Object.keys(part).map((key) => [key, outcome[key]]));
        assert.deepEqual(named, part);
      };
      if (list) it(`lists: ${name}`, () => compare(readStories, {list}));
      if (!list || rest.article) it(`reads: ${name}`, () => compare(readArticle, rest));
    }
  });
}

describe('HTML that is too long for its parser', () => {
  const opening = '<h1>The ford is closed</h1><p>Cars are led over the bridge.</p>';
  const picture = '<figure><img src="/a.jpg"><figcaption>The ford</figcaption></figure>';
  const inputs = {
    elements: picture.repeat(9000),
    characters: `<p>${'The water rose. '.repeat(1000)}</p>`.repeat(80),
  };
  for (const [name, rest] of Object.entries(inputs))
    it(`returns its beginning and an issue: ${name}`, async () => {
      const {article, issues} = await readArticle(opening + rest);
      assert.equal(article.headline, 'The ford is closed');
      assert.ok(issues.some(({code}) => code === 'too-many'));
    });

  it('is complete if only scripts and templates are long', async () => {
    const script = `<script>${'a'.repeat(1_200_000)}</script>`;
    const template = `<template>${'<p>a</p>'.repeat(35_000)}</template>`;
    const {issues} = await readArticle(`${opening}${script}${template}<p>The end.</p>`);
    assert.deepEqual(issues, []);
  });
});

describe('a mail in windows-1252', () => {
  it('has its quotation marks and dashes', async () => {
    const mail = [
      'Subject: The toll is scrapped',
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The toll on the bridge is scrapped =96 from June, the authority said on Monday.',
      '',
      '=84Nobody will miss it=93, said its chair. The booths will be sold at auction.',
    ].join('\n');
    const {article} = await readArticle(mail);
    const text = JSON.stringify(article.body);
    assert.match(text, /scrapped – from June/);
    assert.match(text, /„Nobody will miss it“/);
  });
});
