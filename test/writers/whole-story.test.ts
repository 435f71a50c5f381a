import {expect} from '@open-wc/testing';
import type {Article} from '../../src/model/article.js';
import {readArticle} from '../../src/readers/readers.js';
import {toMarkdown} from '../../src/writers/markdown.js';
import {toPlainText} from '../../src/writers/plain-text.js';

const toll = (title: string, value: number): NonNullable<Article['casualties']>[number] => ({
  title,
  note: `${title}: counted by hand.`,
  figures: [
    {
      id: 'injured',
      measure: 'injured',
      amount: {kind: 'exact', value},
      source: {name: 'The province'},
      asOf: '2025-01-12',
    },
  ],
});

const story: Article = {
  language: 'en',
  headline: 'The bridge is closed',
  published: '2025-01-12T14:30:00+01:00',
  modified: '2025-01-13T09:00:00+01:00',
  image: {
    url: 'https://news.example/bridge.jpg',
    alt: 'The bridge',
    caption: ['Seen from ', {type: 'strong', content: ['the quay']}],
    credit: 'Photo: the province',
  },
  body: [
    {type: 'paragraph', content: ['It was closed at noon.']},
    {type: 'casualties', report: toll('On the bridge', 3)},
    {
      type: 'table',
      caption: ['Ferries by the hour'],
      rows: [{section: 'head', cells: [{content: ['From']}, {content: ['To']}]}],
    },
  ],
  casualties: [toll('On the quay', 2)],
  corrections: [{date: '2025-01-13', content: ['The bridge is 90 metres long.']}],
  related: [
    {
      kind: 'read-next',
      stories: [
        {
          url: 'https://news.example/ferry',
          title: 'The ferry sails',
          kicker: 'Harbour',
          summary: 'Every hour.',
          published: '2025-01-11',
          image: {url: 'https://news.example/ferry.jpg', alt: 'A ferry'},
        },
      ],
    },
    {
      kind: 'trending',
      heading: 'Most read',
      stories: [{url: 'https://news.example/lock', title: 'The lock'}],
    },
  ],
};

const sentence = (people: number) =>
  `${people} people injured, according to The province, as of January 12, 2025.`;

describe('a story as plain text', () => {
  it('marks struck words in plain text', () => {
    const text = toPlainText({
      headline: 'Oru',
      body: [
        {
          type: 'paragraph',
          content: ['Some ', {type: 'strikethrough', content: ['nine']}, ' seven died.'],
        },
      ],
    });
    expect(text).to.contain('Some ~~nine~~ seven died.');
  });

  it('has each part with its heading or title', () => {
    expect(toPlainText(story).split('\n\n')).to.eql([
      'The bridge is closed',
      'January 12, 2025 at 1:30 PM UTC, Updated January 13, 2025 at 8:00 AM UTC',
      'Seen from the quay\nPhoto: the province',
      'It was closed at noon.',
      `On the bridge\n${sentence(3)}\nOn the bridge: counted by hand.`,
      'Ferries by the hour\nFrom\tTo',
      `On the quay\n${sentence(2)}\nOn the quay: counted by hand.`,
      'The bridge is 90 metres long.',
      'What to read next\nHarbour\nThe ferry sails\nEvery hour.',
      'Most read\nThe lock\n',
    ]);
  });

  it('has the title and the figures of a toll within a post', () => {
    const post = {type: 'post' as const, title: ['At noon'], blocks: [story.body[1]!]};
    expect(toPlainText({headline: 'Live', body: [post]})).to.contain(
      `At noon\nOn the bridge\n${sentence(3)}\n`,
    );
  });
});

describe('a story as Markdown', () => {
  const parts = [
    'It was closed at noon.',
    `**On the bridge**\n\n- ${sentence(3)}`,
    'Ferries by the hour\n\n| From | To |',
    `**On the quay**\n\n- ${sentence(2)}`,
    '**Correction, January 13, 2025:** The bridge is 90 metres long.',
    '## What to read next\n\n- [The ferry sails](https://news.example/ferry) · Harbour · January 11, 2025 · Every hour. · ![A ferry](https://news.example/ferry.jpg)',
    '## Most read\n\n- [The lock](https://news.example/lock)\n',
  ];

  it('has the lead picture, the dates, captions, corrections and lists', () => {
    const written = toMarkdown(story);
    for (const part of [
      '# The bridge is closed',
      'January 12, 2025 at 1:30 PM UTC · Updated January 13, 2025 at 8:00 AM UTC',
      '![The bridge](https://news.example/bridge.jpg "Seen from the quay Photo: the province")',
      ...parts,
    ])
      expect(written).to.contain(part);
  });

  it('has them below front matter, which has the caption and the dates', async () => {
    const written = toMarkdown(story, {frontMatter: true});
    for (const part of parts) expect(written).to.contain(part);
    const {article} = await readArticle(written);
    expect(article.image?.caption).to.eql(['Seen from the quay']);
    expect(article).to.include({published: story.published, modified: story.modified});
  });

  it('has its lead picture and headline when it is read again', async () => {
    const {article} = await readArticle(toMarkdown(story), {format: 'markdown'});
    expect(article.headline).to.equal(story.headline);
    const {url} = story.image!;
    const isThere = article.image?.url === url || JSON.stringify(article.body).includes(url);
    expect(isThere).to.equal(true);
  });
});
