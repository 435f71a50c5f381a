/** A thread of posts in the workbench: pure functions, without a page. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importModule} from './workbench-modules.mjs';

const blocks = await importModule('state/blocks.ts');
const {readThread} = await importModule('intake/thread-text.ts');
const {isThread, mendThread} = await importModule('intake/thread.ts');
const {openWork} = await importModule('state/work.ts');

const paragraph = (...content) => ({type: 'paragraph', content});

describe('a thread of posts as a text', () => {
  const text = [
    'Mira Sample',
    '@mirasample',
    '·',
    'Mar 4',
    'The storm in Port Vell (1/2)',
    'Mira Sample',
    '@mirasample',
    '1,200 people left their homes. (2/2)',
    '88',
    '2.1K',
  ].join('\n');

  it('keeps its posts on their lines, and names what is left out', () => {
    const {text: posts, remarks} = readThread(text);
    assert.deepEqual(posts.split('\n').filter(Boolean), [
      'The storm in Port Vell',
      '1,200 people left their homes.',
    ]);
    assert.equal(posts.split('\n')[7], '1,200 people left their homes.');
    assert.deepEqual(
      remarks.map(({line}) => line),
      [1, 2, 3, 4, 6, 7, 9, 10],
    );
  });

  it('is not seen in a story with fractions', () => {
    assert.equal(readThread('The river\n\nIt rose by 1/3.\n\nIt fell by 2/3'), undefined);
  });
});

describe('a thread', () => {
  const thread = {
    headline: 'Anna Example @anna · 3h',
    body: [
      paragraph('1/ The river rose last night.'),
      paragraph('2/ The bridge is closed. 2/3'),
      paragraph('12 replies 40 reposts'),
    ],
  };

  it('is known by the numbers of its posts', () => {
    assert.ok(isThread(thread));
    assert.ok(
      !isThread({headline: '', body: [paragraph('It rose by 1/3.'), paragraph('It fell.')]}),
    );
  });

  it('is rid of names, times and counts that are blocks of their own, as pages of posts have them', () => {
    const body = [
      'Anna Example',
      '@anna',
      '·',
      '26 nov.',
      'The river rose. 1/2',
      'Anna Example@anna',
      '12',
      '1,2K',
      'The bridge is closed. 2/2',
    ].map((text) => paragraph(text));
    const {article} = mendThread(openWork({headline: '', body}));
    assert.deepEqual(article.body, [
      paragraph('The river rose.'),
      paragraph('The bridge is closed.'),
    ]);
    assert.deepEqual(article.authors, [{name: 'Anna Example'}]);
  });

  it('becomes a story without numbers and counts, with who posted as the byline', () => {
    const {article} = mendThread(openWork(thread));
    assert.deepEqual(article.body, [
      paragraph('The river rose last night.'),
      paragraph('The bridge is closed.'),
    ]);
    assert.deepEqual(article.authors, [{name: 'Anna Example'}]);
    assert.equal(article.headline, '');
  });
});
