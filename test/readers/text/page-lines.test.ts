import {expect} from '@open-wc/testing';
import {articleText, readArticle} from '../../../src/readers/readers.js';

const now = new Date('2026-11-30T12:00:00Z');

const first =
  'The council has bought the old mill by the river and will turn it into a school for bakers.';
const second =
  'Work is to begin in March, the mayor said, and should take no longer than a year and a half.';
const third =
  'The first twelve pupils have put down their names, and a miller of seventy will teach them.';

async function read(...lines: string[]) {
  const {article, issues} = await readArticle(lines.join('\n'), {now});
  return {
    ...article,
    text: articleText(article),
    headings: article.body.flatMap((block) => (block.type === 'heading' ? block.content : [])),
    issues: issues.map(({message}) => message).join('\n'),
  };
}

describe('lines of a page within a text', () => {
  const boxes = [
    ['The best of the valley, in your inbox at 7am.', 'Enter your email address', 'Sign up'],
    ['Das Wichtigste aus dem Tal, jeden Morgen.', 'E-Mail-Adresse eingeben', 'Anmelden'],
    ['Lo mejor del valle, cada mañana.', 'Introduce tu correo electrónico', 'Suscribirme'],
    ['Le meilleur de la vallée, chaque matin.', 'Votre adresse e-mail', 'Je m’inscris'],
  ];
  for (const box of boxes)
    it(`leaves out a sign-up box: ${box[1]}`, async () => {
      const {text, headings, issues} = await read(
        ...['Mill becomes a school', 'By Ada Finch', '20 November 2026', 'Share'],
        ...[first, second, ...box, third, first.replace('old', 'second'), 'Share'],
      );
      expect(headings).to.deep.equal([]);
      for (const line of box) expect(text).not.to.contain(line);
      for (const line of box) expect(issues).to.contain(line);
      expect(text).to.contain(third);
    });

  it('keeps a last sentence with the letters of its author and the day', async () => {
    for (const code of ['(lbr, 20.11.2026)', '(red, 20. 11. 2026)', '(mk, 20.11.)']) {
      const last = `Der Gemeinderat berät am Donnerstag. ${code}`;
      const {text} = await read(
        ...['Inland', 'Anmelden', 'Mühle wird Schule', 'Lea Brunner', '20. November 2026, 06:00'],
        ...[
          'Merkliste',
          first,
          second,
          third,
          last,
          'Wie finden Sie den Artikel?',
          'Forum: 12 Postings',
        ],
      );
      expect(text).to.contain('Der Gemeinderat berät am Donnerstag.');
    }
  });

  it('shows what a site is called above the headline, and what it has, as none of the story', async () => {
    const blogs = [
      ['The Slow Miller', 'Notes from a river bank', 'About   Archive   RSS'],
      ['Mehl und Zeit', 'Aufzeichnungen aus einer Backstube', 'Über mich   Archiv   RSS'],
      ['La harina', 'Apuntes de un molino', 'Acerca de | Archivo | RSS'],
    ];
    for (const blog of blogs) {
      const {headline, standfirst, authors} = await read(
        ...[
          ...blog,
          'What I learned from a week without bread',
          'November 2, 2026 by Maeve Corrigan',
        ],
        ...[first, second, third, 'Leave a Reply'],
      );
      expect(headline).to.equal('What I learned from a week without bread');
      expect(standfirst).to.equal(undefined);
      expect(authors).to.deep.equal([{name: 'Maeve Corrigan'}]);
    }
  });

  it('keeps the title of the first entry of a live story', async () => {
    for (const [hour, title] of [
      ['21.30', 'Closing summary'],
      ['18:05', 'Bridge is open'],
      ['07.10', 'Good morning'],
    ] as const) {
      const {body} = await read(
        ...['LIVE', 'Storm over the valley: bridges closed – as it happened'],
        ...['Sun 4 Oct 2026 21.30 BST', 'Show key events only', hour, title, first, 'Share'],
        ...['05.05', 'Trains will not run', second, 'Share', '04.42', 'Gusts', third, 'Share'],
      );
      const posts = body.filter((block) => block.type === 'post');
      expect(posts[0]?.title).to.deep.equal([title]);
      expect(posts).to.have.length(3);
    }
  });

  it('shows a quotation alone between blank lines, or words behind a square, as a subhead', async () => {
    for (const [line, words] of [
      ['« Pas un miracle »', '« Pas un miracle »'],
      ['« Мы никуда не спешим »', '« Мы никуда не спешим »'],
      ['■粉は町の水車で', '粉は町の水車で'],
      ['◆ Ein Jahr Arbeit', 'Ein Jahr Arbeit'],
      ['▼町の人の声', '町の人の声'],
    ] as const) {
      const {headings} = await read(
        ...['Mill becomes a school', '', first, '', second, '', line, '', third],
      );
      expect(headings, line).to.deep.equal([words]);
    }
  });

  it('leaves the labels of an editing system out, and names their words', async () => {
    for (const [kicker, picture, caption] of [
      ['Kicker: Business', 'Image: mill_07.jpg', 'Caption: The mill on Monday'],
      ['Dachzeile: Wirtschaft', 'Bild: muehle_07.jpg', 'Bildunterschrift: Die Mühle am Montag'],
      ['Surtitre : Économie', 'Image : moulin_07.jpg', 'Légende : Le moulin lundi'],
    ] as const) {
      const {text, issues} = await read(
        ...['Headline: Mill becomes a school', kicker, 'Byline: Ada Finch', picture, caption],
        ...['Body:', first, '', second, '', third],
      );
      for (const line of [kicker, picture, caption]) {
        expect(text, line).not.to.contain(line);
      }
      expect(issues).to.contain(caption.replace(/^.*?: /u, ''));
    }
  });

  it('leaves the codes of a wire out', async () => {
    for (const [code, end] of [
      ['ZCZC0613/SXA', 'NNNN'],
      ['ZCZC AB1234', '06-MAG-26 11:32 NNNN'],
      ['zczc', 'NNNN'],
    ] as const) {
      const {kicker, text, issues} = await read(
        ...[code, 'Mill becomes a school', first, second, third, end],
      );
      expect(kicker).to.equal(undefined);
      expect(text).not.to.contain(end);
      expect(issues).to.contain(code).and.to.contain(end);
    }
  });
});

describe('verse', () => {
  const stanza = [
    'We grind because the light is nearly done.',
    'We grind because our fathers ground, or said',
    'they did, and came in dusty from the sun',
    'with one thin sack and stories of their bread.',
  ];
  const poems = {
    English: stanza,
    German: [
      'Wir mahlen, weil das Licht zur Neige geht.',
      'Wir mahlen, weil die Väter, wie man sagt,',
      'es taten, und der Wind von Westen weht,',
      'und keiner nach dem Sack von gestern fragt.',
    ],
    Spanish: [
      'Molemos porque acaba ya la luz.',
      'Molemos porque el padre lo hizo, o dijo',
      'que lo hacía, y traía hasta la cruz',
      'un saco flaco y cuentos para el hijo.',
    ],
  };
  for (const [language, lines] of Object.entries(poems))
    it(`keeps its lines: ${language}`, async () => {
      const {body} = await read(
        ...['Mill, November', 'by Ansel Whitcombe', '', ...lines, '', ...lines.toReversed(), ''],
        ...[...lines, '', 'From The Kept Mill'],
      );
      const breaks = body.map((block) =>
        block.type === 'paragraph'
          ? block.content.filter((inline) => typeof inline === 'object' && inline.type === 'break')
              .length
          : 0,
      );
      expect(breaks.slice(0, 3)).to.deep.equal([3, 3, 3]);
    });
});
