/** Stories that keys of other systems hold back, in every format and all that a server gives out. */
import {readArticle, readStories} from 'article-widgets/readers.js';
import {embedSnippet, oEmbedHandler, renderArticle, toNewsArticle} from 'article-widgets/server.js';
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';

const now = new Date('2026-03-10T12:00:00Z');
const base = 'https://cdn.example/article-widgets/';
const address = 'https://news.example/ferry';
const secret = /aground/;
const story = {
  url: address,
  headline: 'The ferry ran aground',
  body: [{type: 'paragraph', content: ['The ferry ran aground in the harbour on Sunday.']}],
};

const holds = [
  {is_published: false},
  {isPublished: 'false'},
  {'is-published': 0},
  {IS_PUBLISHED: 'no'},
  {visible: 'off'},
  {publishable: false},
  {do_not_publish: true},
  {notForPublication: 'yes'},
  {onHold: 1},
  {is_draft: 'true'},
  {workflow_state: 'in review'},
  {embargo_until: '2026-03-10T12:00:01Z'},
  {embargo: 'Wed, 11 Mar 2026 06:00:00 GMT'},
  {embargoed: true},
  {publish_on: 1_773_200_000},
  {fields: {isPublished: false}},
  {status: 'usable', is_published: false},
];

const ways = {
  renderArticle: (held) => renderArticle(held, {now, jsonLd: true}),
  'embedSnippet, an element': (held) => embedSnippet(held, {kind: 'element', base, now}),
  'embedSnippet, data': (held) => embedSnippet(held, {kind: 'data', base, now}),
  'embedSnippet, a quotation': (held) => embedSnippet(held, {kind: 'quote', base, now}),
  'embedSnippet, a frame': (held) => embedSnippet(held, {kind: 'frame', base, now}),
  toNewsArticle: (held) => JSON.stringify(toNewsArticle(held, now)),
  oEmbedHandler: async (held) => {
    const answer = oEmbedHandler({
      allow: ['https://news.example'],
      base,
      load: () => held,
      clock: () => now,
    });
    const query = new URLSearchParams({url: address, format: 'json'});
    const response = await answer(new Request(`https://news.example/oembed?${query}`));
    return response.text();
  },
};

/** Markup without the looks that come with it. */
const wordsOf = (markup) => markup.replace(/<style[^]*?<\/style>/g, '');

for (const [name, write] of Object.entries(ways))
  describe(name, () => {
    it('shows a story that is not withheld', async () => {
      const free = {...story, is_published: true, embargo: 'none', status: 'usable'};
      assert.match(wordsOf(await write(free)), secret);
    });

    for (const hold of holds)
      it(`shows nothing of a story with ${JSON.stringify(hold)}`, async () => {
        assert.doesNotMatch(wordsOf(await write({...story, ...hold})), secret);
      });
  });

describe('a story of any format in JSON', () => {
  const cases = readdirSync('test/readers', {recursive: true, withFileTypes: true})
    .filter(({name}) => /^(?:story|item)\b.*\.json$/.test(name) && !name.includes('.expected.'))
    .map(({parentPath, path, name}) => `${parentPath ?? path}/${name}`)
    .filter((file) => {
      const data = JSON.parse(readFileSync(file, 'utf8'));
      return !Array.isArray(data) && /cases/.test(file);
    });

  it('is tried in most formats', () => assert.ok(cases.length >= 10, cases.join()));

  for (const file of cases)
    it(`is held by keys of other systems: ${file.replaceAll('\\', '/')}`, async () => {
      const data = JSON.parse(readFileSync(file, 'utf8'));
      for (const hold of holds.filter((hold) => !('status' in hold || 'fields' in hold))) {
        const {article} = await readArticle({...data, ...hold}, {now});
        assert.match(renderArticle(article, {now}), /class="aw-hold"/, JSON.stringify(hold));
      }
    });
});

describe('a list of stories', () => {
  const lists = {
    'of the model': (hold) => ({stories: [{url: address, title: 'Ferry aground', ...hold}]}),
    'of a JSON Feed': (hold) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [{id: '1', url: address, title: 'Ferry aground', ...hold}],
    }),
    'of a story that is held back': (hold) => ({
      ...story,
      related: [{kind: 'related', stories: [{url: address, title: 'Ferry aground'}]}],
      ...hold,
    }),
    'of WordPress': (hold) => [
      {
        id: 1,
        type: 'post',
        date: '2025-03-02T12:00:00',
        link: address,
        title: {rendered: 'Ferry aground'},
        content: {rendered: '<p>Aground.</p>', protected: false},
        ...hold,
      },
    ],
  };
  for (const [name, list] of Object.entries(lists)) {
    it(`is read if nothing is withheld: ${name}`, async () => {
      assert.match(JSON.stringify((await readStories(list({}), {now})).list), secret);
    });

    it(`contains nothing that is withheld: ${name}`, async () => {
      for (const hold of holds.filter((hold) => !('fields' in hold))) {
        const reading = await readStories(list(hold), {now}).catch(({code}) => code);
        assert.doesNotMatch(JSON.stringify(reading.list ?? {}), secret, JSON.stringify(hold));
      }
    });
  }
});

it('is not printed by the command line', async () => {
  const run = promisify(execFile);
  const child = run(process.execPath, ['dist/cli/main.js', '--to', 'html', '-']);
  child.child.stdin.end(JSON.stringify({...story, is_published: 'false'}));
  assert.doesNotMatch(wordsOf((await child).stdout), secret);
});
