import {expect} from '@open-wc/testing';
import {articleText, readArticle} from '../../src/readers/readers.js';

const now = new Date('2026-03-05T12:00:00Z');
const headline = 'Night ferry to Oru island returns after eleven years';
const text = [
  'The night ferry sails again from Friday, the operator said.',
  'Tickets are sold at the quay, and cost what they did before.',
];

async function read(subject: string, ...lines: string[]) {
  const head = `From: Desk <desk@press.example>\nDate: Tue, 3 Mar 2026 09:12:00 +0000\nSubject: ${subject}`;
  const {article, issues} = await readArticle([head, ...lines].join('\n\n'), {now});
  return {article, found: issues.map(({message}) => message).join('\n')};
}

describe('the headline of a mail', () => {
  const announcements = [
    'FOR PUBLICATION: ferry',
    'Fwd: story',
    'AW: Artikel für Mittwoch',
    'texto para mañana',
    'материал на завтра',
    '稿件',
  ];
  for (const subject of announcements) {
    it(`is the one of its text, where the subject only announces it: ${subject}`, async () => {
      const {article, found} = await read(subject, headline, ...text);
      expect(article.headline).to.equal(headline);
      expect(article.body).to.have.length(2);
      expect(found).to.contain(subject.replace(/^(?:Fwd|AW): /, ''));
    });
  }

  it('is the one of its text, where the subject is a short form of it', async () => {
    const {article, found} = await read('Night ferry returns', headline, ...text);
    expect(article.headline).to.equal(headline);
    expect(found).to.contain('subject: Night ferry returns');
  });

  it('is the one of its text, where a byline and a dateline follow', async () => {
    const filed = `PORT ELSA, March 3 - ${text[0]}`;
    const {article} = await read(
      'Good news for the island at last',
      headline,
      'By Tom Adeyemi',
      filed,
    );
    expect(article.headline).to.equal(headline);
    expect(article.dateline?.place).to.equal('PORT ELSA');
  });

  it('is the subject, where the text has none', async () => {
    const {article, found} = await read(headline, ...text);
    expect(article.headline).to.equal(headline);
    expect(article.body).to.have.length(2);
    expect(found).not.to.contain(headline);
  });

  it('is the subject, where the text begins with the heading of a section', async () => {
    const {article} = await read(
      headline,
      'In brief',
      `PORT ELSA, March 3 - ${text[0]}`,
      text[1] ?? '',
    );
    expect(article.headline).to.equal(headline);
    expect(articleText(article)).to.contain('In brief');
  });

  it('is the one of the text in a mail pasted as HTML', async () => {
    const head =
      '<b>From:</b> Desk &lt;desk@press.example&gt;<br><b>Sent:</b> Tuesday, 3 March 2026<br><b>Subject:</b> FW: story';
    const paragraphs = [`<b>${headline}</b>`, ...text].map((words) => `<p>${words}</p>`).join('');
    const html = `<div>${head}</div>${paragraphs}`;
    const {article, issues} = await readArticle({'text/html': html, 'text/plain': 'x'}, {now});
    expect(article.headline).to.equal(headline);
    expect(article.body).to.have.length(2);
    expect(issues.map(({message}) => message).join()).to.contain('Subject: FW: story');
  });
});
