import {expect} from '@open-wc/testing';
import type {Article} from '../../../../src/model/article.js';
import {articleText, readArticle} from '../../../../src/readers/readers.js';

const now = new Date('2026-11-30T12:00:00Z');
const posts = [
  'Nine people were taken off a gravel barge near Port Elwin this morning, the coastguard says.',
  'The vessel ran aground on a sandbank at about 5 a.m. and lost power.',
  'No fuel has leaked so far, according to the port authority.',
];

function textsOf({body}: Article): string[] {
  return body.map((block) => articleText({headline: '', body: [block]}).trim());
}

const join = (write: (text: string, number: number) => string) =>
  posts.map((text, index) => write(text, index + 1)).join('\n');

const forms = {
  'X, numbers behind': join(
    (text, n) => `Elwin Post\n@elwinpost\n·\nNov 28\n${text} ${n}/3\n12\n1.2K`,
  ),
  'X, numbers before': join((text, n) => `Elwin Post\n@elwinpost\n·\n3h\n${n}/ ${text}\n12`),
  'X, in French': `${join((text, n) => `Le Port\n@leport\n·\n28 nov.\n${text} ${n}/3\n2`)}\nAfficher cette discussion`,
  'X, in Japanese': join((text, n) => `新聞\n@shimbun\n·\n11月28日\n${text} ${n}/3\n4`),
  Bluesky: join(
    (text, n) => `Elwin Post\n\u202a@elwin.bsky.example\u202c\n· 2h\n${text} (${n}/3)\n3`,
  ),
  Mastodon: join((text, n) => `Elwin Post\n@elwin@social.example\n28 Nov\n${text}\n${n}/3`),
  Threads: join((text, n) => `elwinpost\n5h\n${n}/3\n${text}\nLike\nComment`),
  'X, with counts in words': join(
    (text, n) => `Elwin Post @elwinpost · 3h\n${n}/3 ${text}\n1 reply 14 reposts 1.2K likes`,
  ),
  'X, with more to show': join(
    (text, n) => `Elwin Post\n@elwinpost\n·\n3h\n${n}/3 ${text}\n12\nShow more replies`,
  ),
  'X, in German with counts': join(
    (text, n) => `Elwin Post\n@elwinpost\n${n}/3 ${text}\n2 Antworten · 5 Gefällt mir`,
  ),
  'Mastodon, with whole dates and a thread to show': join(
    (text, n) =>
      `Elwin Post\n@elwin@social.example\n${text} ${n}/3\nMar 11, 2025, 21:1${n}\n·\nEdited\n3 replies\nShow thread`,
  ),
  'X, in German with a date behind its time': join(
    (text, n) =>
      `Elwin Post\n@elwinpost\n${text} (${n}/3)\n2:05 PM · 14. März 2025\n·\n12.400\nMal angezeigt\nAntworten posten`,
  ),
  'typed, with their sum': join((text, n) => `${n}/3 ${text}\n`),
  'typed, without it': join((text, n) => `${text} ${n}/\n`),
};

describe('a thread of numbered posts', () => {
  for (const [form, text] of Object.entries(forms)) {
    it(`is read as its posts, and the rest is named: ${form}`, async () => {
      const {article, issues} = await readArticle(text, {now});
      expect(textsOf(article)).to.deep.equal(posts);
      expect(article.headline).to.equal('');
      expect(article.authors).to.equal(undefined);
      const said = issues.map(({message}) => message).join('\n');
      const others = text
        .split('\n')
        .filter((line) => line && !posts.some((post) => line.includes(post)));
      for (const line of others) expect(said).to.contain(line.replace(/[\u202a\u202c]/g, ''));
      expect(said).to.contain('3/');
    });
  }

  it('is read without numbers too, where an account stands above each post', async () => {
    const text = posts
      .map((post) => `Elwin Post\n@elwin.social.example\n· 3h\n${post}\n`)
      .join('\n');
    const {article} = await readArticle(text, {now});
    expect(article.headline).to.equal('');
    expect(textsOf(article)).to.deep.equal(posts);
  });

  it('that was copied as HTML has its posts with their numbers, and no counts', async () => {
    const numbered = posts.map((text, index) => `${index + 1}/ ${text}`);
    const html = numbered
      .map(
        (text, index) =>
          `<article><div><a href="https://social.example/@elwin">Elwin Post</a> ${index < 2 ? '@elwin' : ''} · 3h</div><div>${text}</div><div><span>1 Reply</span><span>4 Reposts</span></div></article>`,
      )
      .join('<div>Show more replies</div>');
    const {article, issues} = await readArticle({'text/html': html, 'text/plain': ''}, {now});
    expect(textsOf(article)).to.deep.equal(numbered);
    const said = issues.map(({message}) => message).join('\n');
    for (const words of ['Elwin Post @elwin', '4 Reposts', 'Show more replies'])
      expect(said).to.contain(words);
  });

  it('keeps a handle that occurs once, and the line above it', async () => {
    const text = `${join((text, n) => `Elwin Post\n@elwinpost\n·\n3h\n${n}/3 ${text}`)}\nPicture by our colleague\n@tomwrites`;
    const {article} = await readArticle(text, {now});
    expect(articleText(article)).to.match(/Picture by our colleague\s+@tomwrites/);
  });

  for (const words of [
    [
      '1/3 of the crew were below deck, the inquiry heard.',
      '2/3 of the boats have no radio, it was told.',
    ],
    ['The side won 3/1 on Saturday, as it had before.', 'Runners came in at 11/4 and at 2/1'],
  ])
    it(`is none in a story with fractions: ${words[0]!.slice(0, 20)}`, async () => {
      const {article, issues} = await readArticle(['How it was counted', ...words].join('\n\n'), {
        now,
      });
      expect(textsOf(article)).to.deep.equal(words);
      expect(issues).to.deep.equal([]);
    });
});
