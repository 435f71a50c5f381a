/** Every link of the built site leads to a page that is there, and to a heading that is on it. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {guides, references} from '../../scripts/site/guides.mjs';
import {readPage, resolveLink, sitePages} from './site-pages.mjs';

const pages = new Map(sitePages.map((path) => [path, readPage(path)]));

test('the site has its pages', () => {
  for (const path of ['index.html', 'story.html', 'guides/index.html', 'guides/theming.html'])
    assert.ok(pages.has(path), path);
});

// The addresses in the examples of the docs are those of a newsroom's own site.
for (const [path, {links}] of [...pages].filter(([path]) => !path.startsWith('examples/')))
  test(`no dead link: ${path}`, () => {
    for (const link of links) {
      const target = resolveLink(link, path);
      if (!target) continue;
      assert.ok(existsSync(`site/${target.file}`), `${link} leads to ${target.file}`);
      // A text fragment is for words, not for an id.
      if (target.anchor && !target.anchor.startsWith(':~:'))
        assert.ok(pages.get(target.file)?.ids.has(target.anchor), `${link}: no such heading`);
    }
  });

test('every guide of docs/ is in the menu of guides', () => {
  const files = readdirSync('docs', {recursive: true})
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  const listed = [...guides, ...references].filter((file) => file.startsWith('docs/'));
  assert.deepEqual(listed.sort(), files.sort());
});

test('every guide of docs/ is in the table of README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const file of guides.filter((file) => file.startsWith('docs/')))
    assert.ok(readme.includes(`](${file})`), file);
});

test('llms.txt names every guide, and leads to its Markdown', () => {
  const summary = readFileSync('site/llms.txt', 'utf8');
  for (const file of [...guides, ...references]) {
    assert.ok(summary.includes(`](${file})`), file);
    assert.ok(existsSync(`site/${file}`), file);
  }
});

test('every result of the search leads to a heading', () => {
  const passages = JSON.parse(readFileSync('site/passages.json', 'utf8'));
  assert.ok(passages.length > 100);
  for (const {id} of passages) {
    const [page, anchor] = id.split('#');
    assert.ok(!anchor || pages.get(page)?.ids.has(anchor), id);
  }
});
