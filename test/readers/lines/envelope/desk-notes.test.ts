import {expect} from '@open-wc/testing';
import type {Article} from '../../../../src/model/article.js';
import {articleText, readArticle} from '../../../../src/readers/readers.js';

const now = new Date('2026-11-30T12:00:00Z');
const headline = 'Nine people rescued after barge runs aground';
const paragraphs = [
  'Nine people were taken off a gravel barge on Saturday after it ran aground, the coastguard said.',
  'The vessel had left Port Elwin shortly before dawn and lost power within the hour.',
  'No fuel had leaked by the evening, and a tug was expected on Sunday, the port said.',
];
const story = [headline, ...paragraphs].join('\n\n');

function textsOf({body}: Article): string[] {
  return body.map((block) => articleText({headline: '', body: [block]}).trim());
}

const above = [
  'URGENT',
  'URGENTE',
  'СРОЧНО',
  'BC-Barge Aground, 3rd Ld-Writethru',
  'Barge Aground, 5th Ld',
  'BARGE-AGROUND/PORT ELWIN (UPDATE 2, PIX)',
  'BARGE-AGROUND (TAKE 1 OF 2)',
  'Eds: Updates with quotes from fisherman. With AP Photos.',
  'Editors’ note: a picture is available from the photo desk.',
  'Hinweis an die Redaktionen: Fotos stehen bereit.',
  '(Adds quotes, paragraph 3)',
  '(Recasts, adds details, background)',
  '(Durchgehend aktualisiert)',
  '(Actualisé avec bilan, citations)',
  '(Ampliación: añade declaraciones)',
  '(добавлены подробности)',
  '(إضافة تفاصيل)',
  'Slug: barge-aground',
];

const below = [
  'Notes to editors:\n\n1. The port employs two hundred people.\n2. The sandbank is four miles off.',
  'Note aux rédactions :\nLe port emploie 200 personnes.',
  'Notas aos editores:\nO porto emprega 200 pessoas.',
  '# Notizblock\n\n## Redaktionelle Hinweise\n- Bild ist vorhanden\n\ndpa jv yy',
  'ENDS\n\nAbout the port: The authority has run it since 1931.',
  'EINDE PERSBERICHT\n\nNoot voor de redactie (niet voor publicatie):\nBel ons.',
  '-30-',
  '(END)',
  'FIM',
  '(MORE)',
  '(foto)(vídeo)',
  '310 words',
];

describe('notes to editors around a story', () => {
  for (const note of above) {
    it(`are left out above it, and named: ${note.slice(0, 40)}`, async () => {
      const {article, issues} = await readArticle(`${note}\n\n${story}`, {now});
      expect(article.headline).to.equal(headline);
      expect(article.kicker).to.equal(undefined);
      expect(article.standfirst).to.equal(undefined);
      expect(textsOf(article)).to.deep.equal(paragraphs);
      expect(issues.map(({code, path}) => `${path}: ${code}`)).to.deep.equal(['line 1: desk-note']);
    });
  }

  for (const note of below) {
    it(`are left out below it, and named: ${note.slice(0, 40).replaceAll('\n', ' ')}`, async () => {
      const {article, issues} = await readArticle(`${story}\n\n${note}`, {now});
      expect(article.headline).to.equal(headline);
      expect(textsOf(article)).to.deep.equal(paragraphs);
      const said = issues.map(({message}) => message).join('\n');
      for (const line of note.split('\n').filter(Boolean)) expect(said).to.contain(line);
    });
  }

  it('may be a slug in capitals beside another note, and a kicker alone', async () => {
    const noted = await readArticle(`URGENT\n\nBARGE-AGROUND\n\n${story}`, {now});
    expect(noted.article.kicker).to.equal(undefined);
    expect(noted.issues.map(({code}) => code)).to.deep.equal(['desk-note', 'desk-note']);
    const alone = await readArticle(`COVID-19\n\n${story}`, {now});
    expect(alone.article.kicker).to.equal('COVID-19');
  });

  for (const words of [
    'Editor’s note: This story describes a drowning.',
    '(The names of the crew have been changed at their request.)',
  ])
    it(`are none that speak to readers: ${words}`, async () => {
      const {article} = await readArticle([headline, words, ...paragraphs].join('\n\n'), {now});
      expect(articleText(article)).to.contain(words);
    });

  it('do not end a story that goes on below «THE END»', async () => {
    const [first, ...others] = paragraphs;
    const text = [headline, first, 'THE END', ...others].join('\n\n');
    const {article} = await readArticle(text, {now});
    expect(textsOf(article)).to.deep.equal([first, 'THE END', ...others]);
  });

  it('are left out of a story pasted from Word', async () => {
    const html = `<p>URGENT</p><h1>${headline}</h1><p>(Adds quotes, paragraph 3)</p>${paragraphs.map((words) => `<p>${words}</p>`).join('')}<p>ENDS</p><p><b>Notes to editors</b></p><ol><li>The port employs 200 people.</li></ol>`;
    const {article, issues} = await readArticle({'text/html': html, 'text/plain': 'x'}, {now});
    expect(article.kicker).to.equal(undefined);
    expect(textsOf(article)).to.deep.equal(paragraphs);
    expect(issues.map(({code}) => code)).to.deep.equal([
      ...['desk-note', 'desk-note', 'end-mark', 'desk-note', 'desk-note'],
    ]);
  });
});
