import {expect} from '@open-wc/testing';
import {articleText, readArticle} from '../../../../src/readers/readers.js';

const now = new Date('2026-03-05T12:00:00Z');
const headline = 'Why the night trains are full again';
const text = [
  'Night trains between Vienna and Rome are sold out until June, the railway says.',
  'It has ordered thirty more coaches.',
];

/** What mails to many have above a story and below it. */
const around: readonly (readonly [above: string, below: string])[] = [
  ['View this email in your browser', 'You are receiving this email because you signed up.'],
  ['Forwarded this email? Subscribe here', 'Unsubscribe | Update preferences'],
  ['Newsletter im Browser ansehen', 'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.'],
  ['Voir dans le navigateur', 'Se désabonner'],
  ['Ver en el navegador', 'Recibes este correo porque te has suscrito.'],
  ['Открыть в браузере', 'Отписаться'],
  ['ブラウザで表示する', '配信停止はこちら'],
];

const box = (words: string) => `<tr><td>${words}</td></tr>`;

describe('a newsletter', () => {
  for (const [above, below] of around) {
    it(`is without what is about the mail itself: ${above}`, async () => {
      const lines = [above, headline, 'By Nora Lie', ...text, below, 'The Letter, 12 Mill Lane'];
      const {article, issues} = await readArticle(lines.join('\n\n'), {now});
      expect(article.headline).to.equal(headline);
      expect(article.authors).to.deep.equal([{name: 'Nora Lie'}]);
      expect(
        article.body.map((block) => 'content' in block && block.content.join('')),
      ).to.deep.equal(text);
      const found = issues.map(({message}) => message).join('\n');
      for (const words of [above, below, '12 Mill Lane']) expect(found).to.contain(words);
    });
  }

  it('is without an advertisement that says whose it is', async () => {
    const lines = [
      headline,
      text[0],
      'A message from our sponsor',
      'Oak & Co. make beds. Try one.',
      text[1],
    ];
    const {article, issues} = await readArticle(lines.join('\n\n'), {now});
    expect(articleText(article)).not.to.match(/sponsor|Oak/);
    expect(issues.map(({message}) => message).join()).to.match(/sponsor.*Oak & Co/);
  });

  it('of boxes in tables has their text as paragraphs', async () => {
    const rows = ['<a href="https://list.example/1">View in browser</a>', `<h1>${headline}</h1>`];
    const last =
      'You received this email because you signed up.<br><a href="https://list.example/2">Unsubscribe</a>';
    const html = `<table role="presentation"><tr><td><table role="none">${[...rows, ...text.map((words) => `<p>${words}</p>`), last].map(box).join('')}</table></td></tr></table>`;
    const {article, issues} = await readArticle({'text/html': html, 'text/plain': ''}, {now});
    expect(article.headline).to.equal(headline);
    expect(article.body).to.deep.equal(
      text.map((words) => ({type: 'paragraph', content: [words]})),
    );
    expect(issues.map(({message}) => message).join()).to.match(/View in browser.*Unsubscribe/);
  });

  it('keeps a headline that begins as a link to a browser does', async () => {
    const {article} = await readArticle(
      ['Open in Paris: the museum of browsers', ...text].join('\n\n'),
      {now},
    );
    expect(article.headline).to.equal('Open in Paris: the museum of browsers');
  });

  it('keeps a table of figures', async () => {
    const html = `<h1>${headline}</h1><p>${text[0]}</p><table><tr><th>Train</th><th>Coaches</th></tr><tr><td>Rome</td><td>30</td></tr></table>`;
    const {article} = await readArticle({'text/html': html, 'text/plain': ''}, {now});
    expect(article.body.map(({type}) => type)).to.deep.equal(['paragraph', 'table']);
  });
});
