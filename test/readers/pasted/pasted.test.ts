import {expect} from '@open-wc/testing';
import {
  ArticleError,
  articleText,
  readArticle,
  type ArticleReading,
} from '../../../src/readers/readers.js';
import fc from '../../runner/properties.mjs';

const now = new Date('2025-01-14T12:00:00Z');

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style></style></head><body>
<!--StartFragment--><p class=MsoTitle>Bridge closed in Port Elwin</p>
<p class=MsoNormal>The council closed the <del cite="mailto:x">old </del>bridge<span
class=MsoCommentReference><a href="#_msocom_1" id="_anchor_1">[AF1]</a></span> on Sunday.<span
style='display:none;mso-hide:all'> Not this.</span></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Buses run</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>By the dam</p>
<div style='mso-element:comment-list'><p class=MsoCommentText>Do not name the village</p></div>
<!--EndFragment--></body></html>`;

describe('a paste', () => {
  it('from Word has its lists, and none of its comments, deletions and hidden words', async () => {
    const {article, issues} = await readArticle({'text/html': word, 'text/plain': 'x'}, {now});
    expect(article.headline).to.equal('Bridge closed in Port Elwin');
    expect(articleText(article)).to.contain('closed the bridge on Sunday.');
    expect(articleText(article)).not.to.match(/village|AF1|old|Not this|·/);
    expect(article.body.map(({type}) => type)).to.deep.equal(['paragraph', 'list']);
    expect(issues.filter(({code}) => code === 'hidden')).to.have.length(4);
  });

  it('of a message has neither its greeting nor its signature', async () => {
    const lines = [
      'Hi desk,',
      'Copy below for page 5, please run as is.',
      'Council votes to keep the last public baths open',
      'By Samir Doyle',
      'Councillors voted on Monday to keep the baths open for at least five years, after a campaign.',
      'The vote was 14 to 9. Three councillors from the ruling group voted with the opposition.',
      'Kind regards,',
      'Samir Doyle',
      'T: +44 1632 960001',
    ];
    const html = `<div>${lines.map((line) => `<p class=MsoNormal>${line}</p>`).join('')}</div>`;
    const {article, issues} = await readArticle({'text/html': html, 'text/plain': 'x'}, {now});
    expect(article.headline).to.equal(lines[2]);
    expect(article.authors).to.deep.equal([{name: 'Samir Doyle'}]);
    expect(article.body).to.have.length(2);
    expect(issues.map(({code}) => code)).to.deep.equal(Array(5).fill('letter'));
  });

  const bridge =
    'The bridge at Oru was closed on Saturday after inspectors found cracks, the county said.';
  const ferry = 'Traffic is sent over the ferry until further notice, the county said on Sunday.';
  const paste = (...paragraphs: readonly string[]) => {
    const html = paragraphs
      .map((words) => (words.startsWith('<h1') ? words : `<p>${words}</p>`))
      .join('');
    return readArticle({'text/html': html, 'text/plain': 'x'}, {now});
  };

  it('has no press contacts at its end; issues name them', async () => {
    for (const contacts of [
      ['Media contact:<br>Ada Finch<br>Tel. +44 1632 960001'],
      ['<b>Press contact</b>', 'Ada Finch', 'Council of Oru', 'Tel. +44 1632 960001'],
    ]) {
      const dated = `ORU, 12 January 2025 – ${bridge}`;
      const {article, issues, kept} = await paste('Bridge closed', dated, ferry, ...contacts);
      expect(articleText(article)).to.not.match(/Finch|contact|960001/i);
      expect(issues.map(({message}) => message).join()).to.match(/ontact.*Finch.*960001/);
      expect(kept.text.kept).to.be.lessThan(kept.text.found);
    }
  });

  it('has the words of a picture at the picture, or not in its text', async () => {
    const {article, issues} = await paste(
      'Bridge closed after cracks',
      'By Ada Finch',
      bridge,
      'Cars wait at the bridge on Saturday. Photo: Bo Marsh',
      ferry,
      '<img src="https://oru.example/b.jpg" alt="ferry">',
      'Tom Marsh',
      bridge,
    );
    expect(articleText(article)).to.not.contain('Cars wait');
    expect(issues.map(({code}) => code)).to.include('caption');
    const picture = article.body.find(({type}) => type === 'image');
    expect(picture).to.have.nested.property('image.caption').that.deep.equals(['Tom Marsh']);
  });

  it('has its author and day where they stand below the text', async () => {
    const {article} = await paste(
      '<h1>Bridge closed</h1>',
      bridge,
      ferry,
      'Text: Ada Finch',
      '12 January 2025',
    );
    expect(article.authors).to.deep.equal([{name: 'Ada Finch'}]);
    expect(article.dateline?.date).to.equal('2025-01-12');
    expect(article.body).to.have.length(2);
  });

  it('in tables that only place its parts has them as paragraphs', async () => {
    const cell = (words: string) => `<tr><td>${words}</td></tr>`;
    for (const table of [
      `<table>${cell('<h1>Bridge closed</h1>')}${cell(bridge)}${cell(ferry)}</table>`,
      `<table>${cell('<h1>Bridge closed</h1>')}${cell(`<table><tr><td>${bridge}</td><td>${ferry}</td></tr></table>`)}</table>`,
    ]) {
      const {article} = await readArticle({'text/html': table, 'text/plain': 'x'}, {now});
      expect(article.headline).to.equal('Bridge closed');
      expect(article.body.map(({type}) => type)).to.deep.equal(['paragraph', 'paragraph']);
    }
  });

  it('keeps a table of data', async () => {
    const table =
      '<table><tr><td>Line</td><td>Buses</td></tr><tr><td>4</td><td>22</td></tr></table>';
    for (const data of [table, `<table><tr><th>Buses</th></tr><tr><td>22</td></tr></table>`]) {
      const html = `<p>${bridge}</p>${data}`;
      const {article} = await readArticle({'text/html': html, 'text/plain': 'x'}, {now});
      expect(article.body.map(({type}) => type)).to.deep.equal(['paragraph', 'table']);
    }
  });

  it('from Word keeps bold and italic beside the styles of other scripts', async () => {
    const html = `<p class=MsoNormal>The bridge is <b style='mso-bidi-font-weight:normal'>closed</b> and <i style='mso-bidi-font-style:normal'>cracked</i>, the county said.</p>`;
    const {article} = await readArticle({'text/html': html, 'text/plain': 'x'}, {now});
    expect(article.body[0]).to.have.deep.property('content', [
      'The bridge is ',
      {type: 'strong', content: ['closed']},
      ' and ',
      {type: 'emphasis', content: ['cracked']},
      ', the county said.',
    ]);
  });

  it('from Pages has the marks of its style sheet, and names struck words', async () => {
    const html = `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style>
p.p1 {font: bold 14.0px 'Helvetica Neue'}
span.s1 {font: 11.0px Helvetica; text-decoration: line-through}
span.s2 {font: italic 11.0px Helvetica}</style></head><body><p class="p1">At the river</p><p>The bridge is <span class="s2">not</span> safe, the county said.</p><p><span class="s1">The keeper has left.</span></p></body></html>`;
    const {article, issues} = await readArticle({'text/html': html, 'text/plain': 'x'}, {now});
    const drawn = JSON.stringify(article);
    expect(drawn).to.contain('{"type":"emphasis","content":["not"]}');
    expect(drawn).to.contain('{"type":"strikethrough","content":["The keeper has left."]}');
    expect(drawn).to.contain('{"type":"strong","content":["At the river"]}');
    expect(issues.map(({code}) => code)).to.include('struck');
  });

  it('from a web newsletter has no boxes to subscribe', async () => {
    const {article} = await readArticle(
      {
        'text/html': `<p>${bridge}</p><div class="subscription-widget-wrap"><p>Type your email</p></div><p class="button-wrapper"><a href="https://oru.example/s">Subscribe now</a></p><p>${ferry}</p>`,
        'text/plain': 'x',
      },
      {now},
    );
    expect(article.body).to.have.length(2);
  });

  for (const [form, comment] of [
    ['in a paragraph', '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>check with desk</p></div>'],
    [
      'in a box alone',
      '<div><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>check with desk</span></div>',
    ],
  ])
    for (const page of ['', '<html><head><style>p{}</style></head><body class="doc-content">'])
      it(`from Google Docs has no comment ${form}${page && ', as a page'}`, async () => {
        const html = `${page}<h1>Bridge at Oru is closed</h1><p>The bridge was closed on Monday, the county said<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>. Cars use the ferry.</p>${comment}`;
        const {article, issues} = await readArticle({'text/html': html, 'text/plain': ''}, {now});
        expect(JSON.stringify(article)).to.not.match(/\[a\]|desk/);
        expect(issues.filter(({code}) => code === 'hidden')).to.have.length(2);
      });

  it('from Google Docs is bold only where its author made it bold', async () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">Trail cameras caught a </span><span style="font-weight:700">pair</span><span style="text-decoration:line-through">.</span></p></b>';
    const {article} = await readArticle({'text/html': html, 'text/plain': ''}, {now});
    expect(article.body).to.deep.equal([
      {
        type: 'paragraph',
        content: [
          'Trail cameras caught a ',
          {type: 'strong', content: ['pair']},
          {type: 'strikethrough', content: ['.']},
        ],
      },
    ]);
  });

  it('from Google Docs has its suggestions accepted, and an issue quotes what they delete', async () => {
    const run = (style: string, words: string) => `<span style="${style}">${words}</span>`;
    const struck = 'color:#b31412;text-decoration:line-through';
    const html = `<b style="font-weight:normal" id="docs-internal-guid-1"><p>${[
      run('color:#000', 'Seven people died, '),
      run(struck, 'neighbors'),
      run('color:#1e8e3e;text-decoration:underline', 'the county'),
      run('color:#000', ' said '),
      run(struck, 'on Sunday'),
      run('color:#000', ' at '),
      run('color:#000000;text-decoration:line-through', 'noon'),
      run('color:#000000;text-decoration:underline', 'one'),
    ].join('')}</p></b>`;
    const {article, issues} = await readArticle({'text/html': html, 'text/plain': ''}, {now});
    const [paragraph] = article.body;
    expect(paragraph).to.have.deep.property('content', [
      'Seven people died, the county said ',
      {type: 'strikethrough', content: ['on Sunday']},
      ' at ',
      {type: 'strikethrough', content: ['noon']},
      {type: 'underline', content: ['one']},
    ]);
    expect(issues.map(({message}) => message).join()).to.contain('a deletion: "neighbors"');
  });

  it('is read in the form that a browser passes', async () => {
    const clipboard = new DataTransfer();
    clipboard.setData('text/html', '<p>One <em>two</em></p>');
    const {format, article} = await readArticle(clipboard, {now});
    expect(format).to.equal('html');
    expect(articleText(article)).to.equal('One two');
  });

  it('is its plain text if the HTML only wraps it', async () => {
    const {format} = await readArticle(
      {'text/html': '<meta charset="utf-8"><span>Words</span>', 'text/plain': 'Words'},
      {now},
    );
    expect(format).to.equal('text');
  });
});

const folder = 'test/readers/pasted/cases/';
const pastes = ((await (await fetch('/cases.json')).json()) as string[]).filter(
  (path) => path.startsWith(folder) && path.endsWith('.html'),
);

describe('a story pasted from', () => {
  it('editors has cases', () => {
    expect(pastes.length).to.be.greaterThan(8);
  });

  for (const path of pastes) {
    it(`${path.slice(folder.length, -5)} is read as an editor expects`, async () => {
      const [html, expected] = await Promise.all([fetch(`/${path}`), fetch(expectedPath(path))]);
      const clipboard = {'text/html': await html.text(), 'text/plain': 'x'};
      const {article, issues} = await readArticle(clipboard, {now});
      const outcome = {article, issues: issues.map(({path, code}) => `${path}: ${code}`)};
      expect(outcome).to.deep.equal({issues: [], ...((await expected.json()) as object)});
      expect(JSON.stringify(outcome)).not.to.match(/lawyer|village|\[AF1\]|angrily|Sonntag|hier /i);
    });
  }
});

function expectedPath(path: string): string {
  return `/${path.replace('.html', '.expected.json')}`;
}

describe('HTML of editors', () => {
  it('has a link for each empty element with an address, and an issue for the rest', async () => {
    const {article, issues} = await readArticle(
      '<p>Words of it.</p><amp-youtube data-videoid="abcdef12345"></amp-youtube><oembed url="https://video.example/1"></oembed><drupal-media data-entity-uuid="12-34"></drupal-media>',
      {now},
    );
    const [, film, other] = article.body;
    expect(film).to.include({
      type: 'embed',
      url: 'https://www.youtube.com/watch?v=abcdef12345',
      provider: 'YouTube',
    });
    expect(other).to.include({type: 'embed', url: 'https://video.example/1'});
    expect(issues.map(({code}) => code)).to.deep.equal(['empty-element']);
  });

  it('of classic WordPress has paragraphs at blank lines, and pictures with their captions', async () => {
    const {article, issues} = await readArticle(
      'One line.\n\n[caption id="a"]<img src="https://x.example/1.jpg" alt="A crane"> A crane[/caption]\n\n[gallery ids="1"]\n\n<em>Two</em> lines.',
      {now, format: 'html'},
    );
    expect(article.body.map(({type}) => type)).to.deep.equal(['paragraph', 'image', 'paragraph']);
    expect(issues.map(({code}) => code)).to.deep.equal(['shortcode']);
  });
});

describe('a message', () => {
  it('has its subject as headline, its date and its sender, and its text decoded', async () => {
    const {format, article} = await readArticle(
      'From: =?UTF-8?Q?Ad=C3=A8le_Winter?= <adele@paper.example>\nTo: desk@paper.example\nSubject: Fwd: Bridge closed\nDate: Mon, 13 Jan 2025 08:02:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe council=E2=80=99s bridge was closed on Sunday after engineers fou=\nnd cracks in it.\n',
      {now},
    );
    expect(format).to.equal('mail');
    expect(article.headline).to.equal('Bridge closed');
    expect(article.published).to.equal('2025-01-13T08:02:00Z');
    expect(article.authors?.[0]?.name).to.equal('Adèle Winter');
    expect(articleText(article)).to.contain(
      'council’s bridge was closed on Sunday after engineers found',
    );
  });
});

describe('the text of a message', () => {
  const head =
    'From: Press Office <press@port.example>\nTo: desk@paper.example\nSubject: Bridge closed';

  it('of one sentence is a paragraph, and an office is an issue, not an author', async () => {
    const {article, issues} = await readArticle(`${head}\n\nThe bridge closes at noon.\n`, {now});
    expect(article.headline).to.equal('Bridge closed');
    expect(article.body).to.deep.equal([
      {type: 'paragraph', content: ['The bridge closes at noon.']},
    ]);
    expect(article.authors).to.equal(undefined);
    expect(issues.map(({message}) => message).join()).to.contain('Press Office');
  });

  const forwarded: [language: string, text: string, headline: string, author?: string][] = [
    [
      'English',
      'Hi all,\n\nSee below, can we run this tonight?\n\nThanks,\nJo\n\n---------- Forwarded message ---------\nFrom: Ines Calder <ines@herald.example>\nDate: Tue, 14 Jan 2025 at 18:02\nSubject: Bridge at Oru closes\nTo: <desk@herald.example>\n\nThe bridge at Oru will close from Monday, the county said.\n\nBuses will go round.\n\nInes\n',
      'Bridge at Oru closes',
      'Ines Calder',
    ],
    [
      'French',
      'Bonjour,\n\n---------- Message transféré ----------\nDe : Service de presse <presse@ville.example>\nDate : mar. 14 janv. 2025 à 10:05\nObjet : La piscine rouvre\nÀ : <redaction@courrier.example>\n\nLa piscine municipale rouvrira samedi, a annoncé la mairie.\n\nLe bassin a été refait.\n\nCordialement,\nLe service de presse\n',
      'La piscine rouvre',
    ],
    [
      'Russian',
      'От: Пресс-служба <press@gorod.example>\nОтправлено: 14 января 2025 г. 11:20\nКому: Редакция\nТема: Новый мост\n\nУважаемые коллеги!\n\nВ посёлке Заречье во вторник открыли новый мост через реку.\n\nСтроительство заняло девять месяцев.\n\nС уважением,\nпресс-служба\n',
      'Новый мост',
    ],
  ];
  for (const [language, text, headline, author] of forwarded)
    it(`that is forwarded is the original story (${language})`, async () => {
      const {format, article, issues} = await readArticle(text, {now});
      expect(format).to.equal('mail');
      expect(article.headline).to.equal(headline);
      expect(article.authors?.map(({name}) => name)).to.deep.equal(author ? [author] : undefined);
      expect(article.published).to.equal('2025-01-14');
      expect(article.body.map(({type}) => type)).to.deep.equal(['paragraph', 'paragraph']);
      expect(issues.map(({code}) => code)).to.include('headers');
    });

  it('has no greeting, and joins two broken lines to one paragraph', async () => {
    const {article, issues} = await readArticle(
      `${head}\n\nDear colleagues,\n\nThe port closes the old harbour bridge at noon today after the\ndivers found cracks in two of its piers.\n\nTraffic goes through the tunnel.\n`,
      {now},
    );
    expect(article.kicker).to.equal(undefined);
    expect(articleText(article).split(/\n+/)).to.deep.equal([
      'Bridge closed',
      'The port closes the old harbour bridge at noon today after the divers found cracks in two of its piers.',
      'Traffic goes through the tunnel.',
    ]);
    expect(issues.map(({code}) => code)).to.include('letter');
    expect(article.body.map(({type}) => type)).to.deep.equal(Array(2).fill('paragraph'));
  });
});

describe('bytes that name no encoding', () => {
  it('are decoded in the encoding that gives sensible text, with an issue', async () => {
    const text = 'Мост через реку закрыли\n\nГородской совет закрыл старый мост после проверки.';
    const bytes = Uint8Array.from(text.split(/(?:)/u), (letter) => {
      const code = letter.charCodeAt(0);
      return code < 128 ? code : code - 0x410 + 0xc0;
    });
    const {article, issues} = await readArticle(bytes, {now});
    expect(article.headline).to.equal('Мост через реку закрыли');
    expect(issues.map(({code}) => code)).to.deep.equal(['encoding']);
  });
});

const parts = [
  'By Ada Winter',
  'Ada Winter',
  'Von Bo Marsh',
  'Dana Moss, Staff Writer',
  'The Morrow Gazette',
  'World',
  'Opinion',
  'Listen',
  'Share',
  '3 min read',
  'January 12, 2025',
  '12 Jan 2025, 10:05 GMT',
  'Updated 2 hours ago',
  '12–14 January 2025',
  'Port Elwin',
  'Lisbon',
  '5.8 °C',
  '-3°',
  'Humidity 80%',
  'Photo: Jon Vale/Elwin Courier',
  'Port Elwin closes harbour bridge after cracks',
  'The council of Port Elwin closed the old harbour bridge on Sunday after engineers found cracks.',
  'CNN —',
  '214',
];
const line = fc
  .array(fc.constantFrom(...parts), {minLength: 1, maxLength: 3})
  .map((some) => some.join(' | '));
const head = fc.array(line, {minLength: 1, maxLength: 9}).map((lines) => lines.join('\n'));

describe('any head', () => {
  it('gives only names from the text, and reports each lost line', async () => {
    await fc.assert(
      fc.asyncProperty(head, async (text) => {
        const reading = await readArticle(text, {format: 'text', now}).catch(
          (error: unknown) => error,
        );
        // A head may consist of lines that are no story's.
        if (reading instanceof ArticleError) return reading.code === 'no-story';
        const {article, issues} = reading as ArticleReading;
        const {place, agency} = article.dateline ?? {};
        const lines = text.split('\n').map((words) => words.replaceAll(' | ', ', '));
        for (const name of [place, agency, ...(article.authors ?? []).map(({name}) => name)])
          if (name) expect(lines.filter((words) => words.includes(name))).not.to.have.length(0);
        for (const {role} of article.authors ?? []) expect(role ?? '').not.to.contain('|');
        expect(article.publisher?.name ?? '').not.to.contain('|');
        expect(['Listen', 'World', 'Opinion', 'Share', 'CNN', 'Ada Winter']).not.to.include(place);
        expect(issues.every(({message}) => message.length > 0)).to.equal(true);
        return true;
      }),
      {numRuns: 300},
    );
  });
});
