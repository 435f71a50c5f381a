import {expect} from '@open-wc/testing';
import {articleText, readArticle} from '../../../src/readers/readers.js';

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

  it('is the one of the text in an answer, whose subject another wrote', async () => {
    const {article} = await read('RE: a question about Sunday', headline, ...text);
    expect(article.headline).to.equal(headline);
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

describe('a note to a colleague on the line of its greeting', () => {
  const notes = [
    'Hi Jo, as discussed - can you get this in? Call me if the legal line is a problem.',
    'Hello all - here is the ferry story for tomorrow. Thanks!',
    'Hallo Jo, wie besprochen hier der Text. Ruf mich bitte an.',
    'Hola a todos, como acordamos va la nota. Por favor, avisad.',
  ];
  for (const note of notes) {
    it(`is left out and named in a mail, and the subject is not the headline: ${note}`, async () => {
      const {article, found} = await read('for Monday’s page 3 pls', note, headline, ...text);
      expect(article.headline).to.equal(headline);
      expect(article.standfirst).to.equal(undefined);
      expect(article.body).to.have.length(2);
      expect(found).to.contain(note);
      expect(found).to.contain('for Monday’s page 3 pls');
    });

    it(`is left out and named in a text and in HTML: ${note}`, async () => {
      const lines = [note, headline, ...text];
      for (const input of [lines.join('\n\n'), lines.map((line) => `<p>${line}</p>`).join('')]) {
        const {article, issues} = await readArticle(input, {now});
        expect(articleText(article)).not.to.contain(note.slice(0, 20));
        expect(articleText(article)).to.contain(headline);
        expect(
          issues.filter(({code}) => code === 'letter').map(({message}) => message),
        ).to.deep.equal([`line 1: expected a part of the story, found "${note}"`]);
      }
    });
  }

  it('stays, and is named, where no headline is below it', async () => {
    const note = 'Hi Jo, can you get this in? Call me if the legal line is a problem.';
    const {article, issues} = await readArticle([note, ...text].join('\n\n'), {now});
    expect(articleText(article)).to.contain(note);
    const stays = issues.filter(({code}) => code === 'open-note').map(({message}) => message);
    expect(stays).to.deep.equal([`line 1: expected words for readers, found "${note}"`]);
  });

  it('is not seen in a headline that begins like one', async () => {
    const title = 'Dear Dad, please come home';
    const standfirst = 'Letters from the harbour of Port Elsa';
    const {article} = await readArticle([title, standfirst, ...text].join('\n\n'), {now});
    expect(article.headline).to.equal(title);
  });

  it('names a subject that stays as the headline, and was written for the desk', async () => {
    const {article, found} = await read('Ferry for Friday pls', ...text);
    expect(article.headline).to.equal('Ferry for Friday pls');
    expect(found).to.contain('headline: expected words for readers, found "Ferry for Friday pls"');
  });
});

describe('the date of a mail', () => {
  const send = async (date: string, dateline: string) => {
    const mail = `From: Desk <desk@press.example>\nDate: ${date}\nSubject: ${headline}\n\n${dateline} – ${text.join('\n\n')}`;
    return (await readArticle(mail, {now})).article;
  };

  it('is the exact time of its header, where the text names the same day', async () => {
    const article = await send('Wed, 4 Mar 2026 00:30:00 +0100', 'BLYTH, 4 March 2026');
    expect(article.dateline?.place).to.equal('BLYTH');
    expect(article.published).to.equal('2026-03-03T23:30:00Z');
  });

  it('is the day of its text, where the mail is of another day', async () => {
    const article = await send('Thu, 5 Mar 2026 08:30:00 +0100', 'BLYTH, 4 March 2026');
    expect(article.published).to.equal('2026-03-04');
  });
});

describe('the days of a mail', () => {
  for (const [sent, filed, day] of [
    ['Tue, 06 May 2025 08:00:00 +0000', 'SUNDMARK, 6 May', '2025-05-06'],
    ['Wed, 15 Jan 2025 08:00:00 +0000', 'SUNDMARK, Dec 30', '2024-12-30'],
    ['Tue, 06 May 2025 23:30:00 -0500', 'SUNDMARK, 6 May', '2025-05-06'],
  ] as const)
    for (const type of ['text/plain', 'text/html'])
      it(`are of the year in which it was sent: ${filed}, ${sent}, ${type}`, async () => {
        const lines = [headline, `${filed} - ${text[0]}`, text[1]];
        const words =
          type === 'text/html' ? lines.map((line) => `<p>${line}</p>`) : [lines.join('\n\n')];
        const head = [
          'From: Desk <desk@press.example>',
          `Date: ${sent}`,
          'Subject: story',
          `Content-Type: ${type}; charset=utf-8`,
        ];
        const mail = [...head, '', ...words].join('\n');
        const {article} = await readArticle(mail, {now: new Date('2026-05-20T12:00:00Z')});
        expect(article.dateline?.place).to.equal('SUNDMARK');
        expect(article.dateline?.date ?? article.published).to.match(new RegExp(`^${day}`));
      });

  it('are of the year in which a mail pasted as HTML was sent', async () => {
    const lines = [
      `<b>From:</b> Desk &lt;desk@press.example&gt;<br><b>Sent:</b> Tuesday, May 6, 2025 8:00 AM<br><b>To:</b> News &lt;news@press.example&gt;<br><b>Subject:</b> ${headline}`,
      `SUNDMARK, 6 May - ${text[0]}`,
      text[1],
    ];
    const pasted = lines.map((line) => `<p>${line}</p>`).join('\n');
    const {article} = await readArticle(pasted, {now: new Date('2026-05-20T12:00:00Z')});
    expect(article.dateline?.place).to.equal('SUNDMARK');
    expect(article.dateline?.date ?? article.published).to.match(/^2025-05-06/);
  });
});
