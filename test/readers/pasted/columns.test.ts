import {expect} from '@open-wc/testing';
import {readCasualties} from '../../../src/prose/read-casualties.js';
import {readArticle} from '../../../src/readers/readers.js';

const now = new Date('2026-11-29T18:00:00Z');

/** Paragraphs of a mail, whose lines a mail program broke at 72 columns. */
const mail = [
  [
    'From: Press Office, Varnia Region &lt;press@varnia.example&gt;',
    'Sent: Sunday, 29 November 2026 17:05',
    'To: News desk',
    'Subject: Flooding in Varnia: three dead, one missing',
  ],
  ['Dear colleagues,'],
  [
    'Kelb Bridge, 29 November 2026. Three people have died and one person',
    'is missing after the river Sorn broke its banks in the Varnia region',
    'on Saturday night, the Varnia Regional Crisis Centre said on Sunday.',
    'Another 12 people were treated in hospital.',
  ],
  [
    'Some 4,500 residents were evacuated from Kelb Bridge and Old Sorn. The',
    'water level at Kelb Bridge stood at 6.2 metres at 3 p.m., the highest',
    'since 1954.',
  ],
  ['Kind regards,'],
  ['Mara Tolliver', 'Press Officer', 'T +00 555 019 88 | www.varnia.example'],
  [
    'This e-mail and any attachments are confidential and intended solely for',
    'the use of the addressee. If you have received it in error, please delete',
    'it and notify the sender.',
  ],
];

const open = '<p class=MsoPlainText>';
const forms: Readonly<Record<string, string>> = {
  'as breaks': mail.map((lines) => `${open}${lines.join('<br>\n')}<o:p></o:p></p>`).join(''),
  'as breaks around a blank line': `<div class=WordSection1><p class=MsoNormal>${mail.map((lines) => lines.join('<br>\n')).join('<br>&nbsp;<br>')}</p></div>`,
  'as a paragraph each': mail
    .map((lines) => lines.map((line) => `${open}${line}<o:p></o:p></p>`).join('\n'))
    .join(`\n${open}<o:p>&nbsp;</o:p></p>\n`),
  'as a box each': mail
    .map((lines) => lines.map((line) => `<div>${line}</div>`).join(''))
    .join('<div><br></div>'),
};

async function read(html: string) {
  return (await readArticle({'text/html': html, 'text/plain': 'x'}, {now})).article;
}

describe('a pasted mail whose lines were broken at a column', () => {
  for (const [form, html] of Object.entries(forms))
    it(`${form} is read as its plain text is`, async () => {
      const article = await read(html);
      expect(article.dateline).to.deep.equal({place: 'Kelb Bridge', date: '2026-11-29'});
      expect(article.body).to.deep.equal([
        {
          type: 'paragraph',
          content: [
            'Three people have died and one person is missing after the river Sorn broke its banks in the Varnia region on Saturday night, the Varnia Regional Crisis Centre said on Sunday. Another 12 people were treated in hospital.',
          ],
        },
        {type: 'paragraph', content: [mail[3]!.join(' ')]},
      ]);
      const found = readCasualties(article).map(({measure, amount}) => [measure, amount]);
      expect(found).to.deep.include(['missing', {kind: 'exact', value: 1}]);
    });
});

describe('a pasted mail of few lines in a box each', () => {
  const box = (...lines: string[]) => lines.map((line) => `<div>${line}</div>`).join('');
  const textsOf = async (html: string) =>
    (await read(html)).body.map((block) => ('content' in block ? block.content.join('') : ''));

  it('has a sentence whole that a line end broke', async () => {
    const html = [
      box(
        'The <b>library</b> of Halden reopens on Friday with a garden on',
        'its roof, the council said.',
      ),
      box('Readers may borrow seeds as well as books there.'),
    ].join('<div><br></div>');
    const {body} = await read(html);
    expect(body).to.have.length(2);
    expect(body[0]).to.deep.equal({
      type: 'paragraph',
      content: [
        'The ',
        {type: 'strong', content: ['library']},
        ' of Halden reopens on Friday with a garden on its roof, the council said.',
      ],
    });
  });

  it('keeps paragraphs, addresses and verse in their lines', async () => {
    const lines = ['Readers may borrow seeds as well as books.', 'They may keep them.'];
    const address = ['City library', '12 Mill Lane', 'Halden'];
    const html = [box(...lines), box(...address)].join('<div><br></div>');
    expect(await textsOf(html)).to.deep.equal([...lines, ...address]);
  });
});

/** John Milton, Paradise Lost, book I: lines that would fill a column. */
const verse = [
  'Of Man’s first disobedience, and the fruit',
  'Of that forbidden tree whose mortal taste',
  'Brought death into the World, and all our woe,',
  'With loss of Eden, till one greater Man',
  'Restore us, and regain the blissful seat,',
  'Sing, Heavenly Muse, that, on the secret top',
  'Of Oreb, or of Sinai, didst inspire',
  'That Shepherd who first taught the chosen seed',
];

describe('the breaks of pasted HTML', () => {
  for (const [kind, lines] of Object.entries({
    verse,
    'an address': ['Ada Finch', '4 Market Square', '12345 Kelb Bridge', 'Varnia'],
    'a list': ['- Schools are closed', '- Buses run to the dam and back all day', '- No ferry'],
  }))
    it(`stay in ${kind}`, async () => {
      const article = await read(`<p>Words of a reader.</p><p>${lines.join('<br>')}</p>`);
      const content = lines.flatMap((line, at) => (at ? [{type: 'break'}, line] : [line]));
      expect(article.body.at(-1)).to.deep.equal({type: 'paragraph', content});
    });

  it('are joined without loss of marks or pictures', async () => {
    const [first, second] = mail.slice(2);
    const picture = '<img src="https://x.example/1.png" width="16" height="16" alt="A gauge">';
    const marked = second!.map((line) => `<b>${line}</b>`).join('<br>');
    const article = await read(
      `<p>${first!.join('<br>')}</p><p>${marked}</p><p>${[first![0], picture, first![1]].join('<br>')}</p>`,
    );
    expect(JSON.stringify(article.body[1])).to.contain('strong').and.not.contain('break');
    expect(JSON.stringify(article.body[2])).to.contain('1.png');
  });
});
