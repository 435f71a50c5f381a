import {expect} from '@open-wc/testing';
import {articleText, readArticle} from '../../../src/readers/readers.js';

const now = new Date('2026-03-05T12:00:00Z');
const headline = 'Night ferry to Oru island returns';
const story = [
  'The night ferry sails again from Friday, the operator said on Tuesday.',
  'Tickets are sold at the quay. They cost what they did before.',
];
const html = `<h1>${headline}</h1>${story.map((words) => `<p>${words}</p>`).join('')}`;

/** Reads a mail of several parts, each with its type. */
async function read(...parts: readonly (readonly [type: string, text: string])[]) {
  const mail = [
    'From: Desk <desk@press.example>',
    'Date: Tue, 3 Mar 2026 09:12:00 +0000',
    `Subject: ${headline}`,
    'Content-Type: multipart/alternative; boundary="edge"',
    '',
    ...parts.flatMap(([type, text]) => [
      '--edge',
      `Content-Type: ${type}; charset=utf-8`,
      '',
      text,
    ]),
    '--edge--',
  ];
  const {article, issues} = await readArticle(mail.join('\n'), {now});
  const left = issues.filter(({code}) => code === 'left-out' || code === 'attachment');
  return {
    article,
    text: articleText(article),
    found: left.map(({message}) => message).join('\n'),
  };
}

const whole = [headline, ...story].join('\n\n');

describe('a mail with text and HTML', () => {
  const stubs = [
    'This message is in HTML. Please use another mail program.',
    'View this email in your browser: https://press.example/mail/2026/03/night-ferry-to-oru-island',
    'Ihr Programm zeigt diese Nachricht nicht an.\n\nBitte öffnen Sie sie im Browser.',
    'お使いのメールソフトはHTMLメールに対応していません。',
  ];
  for (const stub of stubs)
    it(`has the story of its HTML, where the text is none: ${stub.slice(0, 24)}`, async () => {
      const {text, found} = await read(['text/plain', stub], ['text/html', html]);
      expect(text).to.equal(whole);
      expect(found).to.contain(stub.slice(0, 24));
    });

  it('has the story of its HTML, where the text is empty or only its start', async () => {
    for (const start of ['', ' \n', story[0]!.slice(0, 40)]) {
      const {text, found} = await read(['text/plain', start], ['text/html', html]);
      expect(text, start).to.equal(whole);
      expect(found, start).to.equal('');
    }
  });

  it('has a story in Chinese of its HTML, where the text is none', async () => {
    const words = '奥鲁岛的夜间渡轮周五恢复航行。票价与以前相同,在码头出售。';
    const {text} = await read(
      ['text/plain', '请使用其他邮件程序。'],
      ['text/html', `<p>${words}</p>`],
    );
    expect(text).to.contain(words);
  });

  it('has the story of its text, where both have it', async () => {
    const footer = '<p>Desk, 4 Quay Street</p>';
    const plain = story.join('\n\n');
    const {text, found} = await read(['text/plain', plain], ['text/html', html + footer]);
    expect(text).to.equal(whole);
    expect(found).to.equal('');
  });

  it('has the story of its text, where the HTML is another and shorter one', async () => {
    const {text, found} = await read(
      ['text/plain', story.join('\n\n')],
      ['text/html', '<p>You receive this as a member of the list.</p>'],
    );
    expect(text).to.equal(whole);
    expect(found).to.contain('member of the list');
  });

  it('says what only its HTML has, where the story is that of its text', async () => {
    const rich =
      html.replace('the operator', '<a href="https://ferry.example/">the operator</a>') +
      '<table><tr><th>Fare</th></tr><tr><td>9</td></tr></table><img src="https://ferry.example/a.jpg" alt=""><img src="https://ferry.example/b.gif" width="1" height="1" alt="">';
    const {text, found} = await read(['text/plain', story.join('\n\n')], ['text/html', rich]);
    expect(text).to.equal(whole);
    expect(found).to.contain('links: 1, pictures: 1, tables: 1');
  });

  it('does not report a link whose address is in its text', async () => {
    const url = 'https://ferry.example/';
    const linked = html.replace('the operator', `<a href="${url}">the operator</a>`);
    const plain = story.join('\n\n').replace('the operator', `the operator <${url}>`);
    expect((await read(['text/plain', plain], ['text/html', linked])).found).to.equal('');
  });
});
