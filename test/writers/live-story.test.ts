import {expect} from '@open-wc/testing';
import {readArticle} from '../../src/readers/readers.js';
import type {Article} from '../../src/model/article.js';
import {checkModel} from '../../src/model/check.js';
import type {Issue} from '../../src/model/issue.js';
import {toMarkdown} from '../../src/writers/markdown.js';
import {toNewsArticle} from '../../src/writers/news-article.js';
import {toPlainText} from '../../src/writers/plain-text.js';
import '../../src/locales/en.js';

const story: Article = {
  url: 'https://paper.example/flood',
  headline: 'Flood on the Tarn',
  coverage: {start: '2025-01-12T07:00:00Z', end: '2025-01-12T20:00:00Z'},
  body: [
    {type: 'paragraph', content: ['The river is at its highest since 1930.']},
    {
      type: 'post',
      id: 'bridge',
      published: '2025-01-12T10:15:00Z',
      modified: '2025-01-12T10:20:00Z',
      title: ['The old bridge is closed'],
      authors: [{name: 'Harbour desk'}],
      keyPoint: true,
      blocks: [{type: 'paragraph', content: ['Lorries take the northern bridge.']}],
    },
    {
      type: 'post',
      id: 'school',
      published: '2025-01-12T09:00:00Z',
      blocks: [{type: 'paragraph', content: ['Schools stay open.']}],
    },
  ],
};

describe('a live story in other formats', () => {
  it('is a LiveBlogPosting with its posts', () => {
    const {liveBlogUpdate: updates, ...told} = toNewsArticle(story);
    expect(told['@type']).to.equal('LiveBlogPosting');
    expect(told['coverageStartTime']).to.equal('2025-01-12T07:00:00Z');
    expect(told['coverageEndTime']).to.equal('2025-01-12T20:00:00Z');
    expect(told['articleBody']).to.equal('The river is at its highest since 1930.');
    expect(updates).to.eql([
      {
        '@type': 'BlogPosting',
        url: 'https://paper.example/flood#bridge',
        headline: 'The old bridge is closed',
        author: [{'@type': 'Person', name: 'Harbour desk'}],
        datePublished: '2025-01-12T10:15:00Z',
        dateModified: '2025-01-12T10:20:00Z',
        articleBody: 'Lorries take the northern bridge.',
      },
      {
        '@type': 'BlogPosting',
        url: 'https://paper.example/flood#school',
        datePublished: '2025-01-12T09:00:00Z',
        articleBody: 'Schools stay open.',
      },
    ]);
  });

  it('is the same story when it is read again, except what schema.org cannot express', async () => {
    const {article} = await readArticle(JSON.stringify(toNewsArticle(story)));
    const [text, bridge, school] = story.body;
    expect(article.coverage).to.eql(story.coverage);
    expect(article.body).to.eql([text, {...bridge, keyPoint: undefined}, school].map(given));
  });

  it('is a NewsArticle without posts', () => {
    expect(toNewsArticle({headline: 'The bridge is closed', body: []})['@type']).to.equal(
      'NewsArticle',
    );
  });

  it('has a heading per post in Markdown', () => {
    expect(toMarkdown(story)).to.contain(
      [
        '# Flood on the Tarn',
        'The river is at its highest since 1930.',
        '## The old bridge is closed',
        'January 12, 2025 at 10:15 AM UTC · Harbour desk',
        'Lorries take the northern bridge.',
        '## January 12, 2025 at 9:00 AM UTC',
        'Schools stay open.\n',
      ].join('\n\n'),
    );
  });

  it('has the text of its posts in plain text', () => {
    expect(toPlainText(story)).to.contain(
      'The old bridge is closed\nLorries take the northern bridge.\n\nSchools stay open.',
    );
  });
});

describe('the check of a live story', () => {
  it('keeps the valid parts of a post, and reports the rest', () => {
    const issues: Issue[] = [];
    const [post] = checkModel(
      'Block[]',
      [
        {
          type: 'post',
          id: 'one',
          published: 'at noon',
          pinned: true,
          blocks: [{type: 'paragraph', content: ['Words.']}, {type: 'poem'}],
        },
        {type: 'post', id: 'two'},
      ],
      issues,
    )!;
    expect(post).to.eql({
      type: 'post',
      id: 'one',
      pinned: true,
      blocks: [{type: 'paragraph', content: ['Words.']}],
    });
    expect(issues.map(({path}) => path)).to.eql([
      '[0].published',
      '[0].blocks[1].type',
      '[1].blocks',
    ]);
  });
});

function given(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
