import {expect} from '@open-wc/testing';
import {articleText, readArticle} from '../../../src/readers/readers.js';

const now = new Date('2026-03-10T12:00:00Z');
const headline = 'Osk Bridge toll to be scrapped';

/** Reads a mail whose characters are bytes of the same numbers. */
async function read(headers: readonly string[], lines: readonly string[]) {
  const mail = [
    'Date: Mon, 09 Mar 2026 16:05:00 +0000',
    `Subject: ${headline}`,
    ...headers,
    '',
    ...lines,
  ].join('\n');
  const bytes = Uint8Array.from(mail, (sign) => sign.charCodeAt(0));
  const {article, issues} = await readArticle(bytes, {now});
  return {
    article,
    text: articleText(article),
    found: issues.map(({code, message}) => `${code} ${message}`).join('\n'),
  };
}

const story = [
  'Drivers will cross the Osk Bridge for free from June, the authority said on Monday.',
  'The last of the debt was repaid in January. The booths will be sold at auction.',
];

describe('a mail with flowed lines', () => {
  const flowed = 'Content-Type: text/plain; charset=utf-8; format=flowed';

  it('has its lines joined, however deep they are quoted', async () => {
    const {text} = await read(
      [flowed],
      [
        'On Mon, 9 Mar 2026 at 15:20, Desk <desk@ledger.example> wrote:',
        '',
        `> ${headline}`,
        '>',
        '> Drivers will cross the Osk Bridge for free from June, the ',
        '> authority said on Monday.',
        '>',
        '> "Nobody will miss looking for 60 pence in the rain," said its ',
        '> chair. The booths will be sold.',
      ],
    );
    expect(text).to.contain('from June, the authority said on Monday.');
    expect(text).to.contain('said its chair. The booths');
    expect(text).not.to.contain('>');
  });

  it('keeps lines apart that are not quoted alike', async () => {
    const {text} = await read(
      [flowed],
      [...story, '', 'It adds: ', '> The toll was paid since 1965.'],
    );
    expect(text).to.contain('It adds:\n');
  });

  it('loses the space at the end of a line where the mail says so', async () => {
    const lines = [
      '橋の料金は六月に廃止される。 ',
      '最後の借金は一月に返済された。 ',
      '料金所は競売にかけられる。',
    ];
    const coded = lines.map((line) => String.fromCharCode(...new TextEncoder().encode(line)));
    const {text} = await read([`${flowed}; delsp=yes`], coded);
    expect(text).to.contain('廃止される。最後の借金は一月に返済された。料金所は');
  });
});

describe('a mail', () => {
  it('in windows-1252 has its quotation marks and dashes in Node and in browsers', async () => {
    const {text} = await read(
      [
        'Content-Type: text/plain; charset=windows-1252',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      [headline, '', ...story, '=84Nobody will miss it=93, said its chair =96 and smiled.'],
    );
    expect(text).to.contain('„Nobody will miss it“, said its chair – and smiled.');
  });

  it('has its sender without the house in brackets, which an issue names', async () => {
    for (const from of ['Ada Finch (Osk Bridge Authority)', 'Ada Finch | Osk Bridge Authority']) {
      const {article, found} = await read(
        [`From: ${from} <ada.finch@osk.example>`],
        [headline, '', ...story],
      );
      expect(article.authors, from).to.deep.equal([{name: 'Ada Finch'}]);
      expect(found, from).to.contain(
        'byline-part From: expected a name, found "Osk Bridge Authority"',
      );
    }
  });

  it('ends above a few words and an initial, and above an address below the signature', async () => {
    const ends = [
      ['', 'Un caro saluto', 'C.'],
      [
        '',
        'Kind regards,',
        'Ada Finch',
        'Press officer',
        '',
        'Velmar Ferries Operating Co Ltd.',
        'Quay 1, 99999 Osk',
      ],
    ];
    for (const end of ends) {
      const {text} = await read([], [...story.flatMap((line) => [line, '']), ...end]);
      expect(text.endsWith(story[1]!), text).to.equal(true);
    }
  });

  it('that forwards another has an issue for the headers of both, and for an hour without a zone', async () => {
    const {found} = await read(
      ['From: Ines Calder <ines@pr.example>', 'To: News <news@post.example>'],
      [
        'Can you take this?',
        '',
        '________________________________',
        'From: Press Office <press@osk.example>',
        'Sent: Monday, March 9, 2026 3:47 PM',
        'To: Ines Calder <ines@pr.example>',
        `Subject: ${headline}`,
        '',
        ...story.flatMap((line) => [line, '']),
      ],
    );
    expect(found).to.contain('outer to: News <news@post.example>');
    expect(found).to.contain('3:47 PM');
  });
});
