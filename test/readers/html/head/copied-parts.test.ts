import {expect} from '@open-wc/testing';
import type {Article} from '../../../../src/model/article.js';
import {articleText, readArticle} from '../../../../src/readers/readers.js';

const now = new Date('2025-03-20T12:00:00Z');

const read = (html: string) => readArticle({html, text: 'x'}, {now});

function textsOf({body}: Article): string[] {
  return body.map((block) => articleText({headline: '', body: [block]}).trim());
}

const text = [
  '<p>The reservoir at Oru fell to 31 percent on Monday, the water board said.</p>',
  '<p>No rain is expected before the weekend.</p>',
].join('');

describe('a paste as an object', () => {
  it('is read from its HTML, or from its text where there is no other', async () => {
    const html = '<h1>Bridge closed in Oru</h1><p>It was <b>closed</b> at noon.</p>';
    for (const pasted of [{html, text: 'Bridge closed in Oru'}, {html}]) {
      const {format, article} = await readArticle(pasted, {now});
      expect(format).to.equal('html');
      expect(article.headline).to.equal('Bridge closed in Oru');
    }
    const {format} = await readArticle({text: 'It was closed at noon.'}, {now});
    expect(format).to.equal('text');
  });

  it('is none where it has other keys', async () => {
    const failure = await readArticle({html: '<p>x</p>', score: 3}, {now}).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).to.have.property('code', 'format');
  });
});

describe('a copied part of a page', () => {
  it('has the author whose link or byline says so, and the time with its zone', async () => {
    const {article} = await read(
      `<h1>Reservoir at 31 percent</h1><div>By <a rel="author" href="https://p.example/a">Ines Calder</a> · <time datetime="2025-03-10T17:05:00+01:00">10 March 2025, 17:05</time></div>${text}`,
    );
    expect(article.authors).to.deep.equal([{name: 'Ines Calder', url: 'https://p.example/a'}]);
    expect(article.published).to.equal('2025-03-10T17:05:00+01:00');
    expect(article.body).to.have.length(2);
  });

  it('has the linked name in a byline that is not understood, and an issue quotes the rest', async () => {
    const {article, issues} = await read(
      `<h1>貯水池の水位</h1><div class="byline"><span>文・写真=<a href="/w/nagata">永田里帆</a></span> <time datetime="2025-03-10">2025年3月10日</time></div><p>藍沢ダムの貯水率は10日、31%まで下がった。県は取水を2割減らす。</p><p>雨は週末までない見込みだ。</p>`,
    );
    expect(article.authors?.map(({name}) => name)).to.deep.equal(['永田里帆']);
    expect(article.published).to.equal('2025-03-10');
    expect(issues.map(({message}) => message).join()).to.contain('文・写真');
  });

  it('has its section, its headline and none of the boxes of the site', async () => {
    const {article, issues} = await read(
      `<header><div class="k"><a href="https://p.example/w">Weather</a></div><h1>Reservoir at 31 percent</h1></header>${text}<div class="ad-label">Advert of the day</div><div class="newsletter-box"><h3>Evening mail</h3><p>All of the day. <a href="https://p.example/nl">Sign up</a></p></div><gu-island name="RichLinkComponent"><div>Related: <a href="https://p.example/dry">The driest spring</a></div></gu-island>`,
    );
    expect(article.kicker).to.equal('Weather');
    expect(article.headline).to.equal('Reservoir at 31 percent');
    expect(article.body).to.have.length(2);
    const said = issues.map(({message}) => message).join();
    for (const words of ['Advert of the day', 'Evening mail', 'The driest spring'])
      expect(said).to.contain(words);
  });

  it('has neither words for screen readers alone nor the portrait beside its byline', async () => {
    const {article} = await read(
      `<h1>Reservoir at 31 percent</h1><img src="https://p.example/i.jpg" alt="Ines Calder" width="44"><div class="byline">By Ines Calder</div>${text.replace('</p>', '<span style="clip: rect(0 0 0 0); position: absolute; width: 1px; height: 1px"> (opens in a new window)</span></p>')}`,
    );
    expect(JSON.stringify(article)).not.to.match(/new window|i\.jpg/);
  });

  it('with an encoding before it is no page', async () => {
    const {article} = await read(
      `<meta charset="utf-8"><html><head></head><body><h1>Buses go quiet</h1><p><strong>Standfirst:</strong> The city has bought 40 electric buses. Drivers wait.</p><p>By Olu Keshi</p><hr>${text}</body></html>`,
    );
    expect(article.standfirst).to.equal('The city has bought 40 electric buses. Drivers wait.');
    expect(article.authors).to.deep.equal([{name: 'Olu Keshi'}]);
  });
});

describe('a pasted document', () => {
  const pages = `<html><head><meta name="Generator" content="Cocoa HTML Writer"><style type="text/css">
p.p1 {font: 30.0px 'Helvetica Neue'} p.p3 {font: 11.0px 'Helvetica Neue'} p.p4 {font: bold 14.0px 'Helvetica Neue'}
span.s1 {text-decoration: line-through} span.s2 {font: italic 11.0px Times} span.s3 {display: none}
</style></head><body><p class="p1">Lighthouse to go dark in June</p><p class="p3">The light is <span class="s2">not</span> listed, the town said.</p><p class="p4">A button in Aarby</p><p class="p3"><span class="s1">The lamp is gone.</span></p><p class="p3">The town wants the tower.</p></body></html>`;

  it('has the headings and marks that the rules for its classes give', async () => {
    const {article, issues} = await read(pages);
    expect(article.headline).to.equal('Lighthouse to go dark in June');
    expect(article.body).to.deep.equal([
      {
        type: 'paragraph',
        content: ['The light is ', {type: 'emphasis', content: ['not']}, ' listed, the town said.'],
      },
      {type: 'heading', level: 2, content: ['A button in Aarby']},
      {type: 'paragraph', content: [{type: 'strikethrough', content: ['The lamp is gone.']}]},
      {type: 'paragraph', content: ['The town wants the tower.']},
    ]);
    expect(issues.map(({code}) => code)).to.deep.equal(['struck']);
  });

  it('has no words that a rule hides, with the styles that stand outside the fragment', async () => {
    const html = pages
      .replace('<p class="p1">', '<!--StartFragment--><p class="p1">')
      .replace('the town said', '<span class="s3">ask Jo first </span>the town said')
      .replace('Generator" content="Cocoa HTML Writer', 'Generator" content="LibreOffice 7')
      .replace('</body>', '<!--EndFragment--></body>')
      .replaceAll('class="p3"', 'class="p3" style="mso-x:y"');
    const {article} = await read(html);
    expect(JSON.stringify(article)).not.to.contain('ask Jo first');
    expect(article.headline).to.equal('Lighthouse to go dark in June');
  });

  it('keeps bold and italic of Word, whatever it says of other scripts', async () => {
    const {article} = await read(
      `<p class=MsoNormal>The council <b style='mso-bidi-font-weight:normal'>decided</b> on <i style='mso-bidi-font-style:normal'>Sarn House</i>.</p>`,
    );
    expect(JSON.stringify(article.body)).to.match(/strong.*decided.*emphasis.*Sarn House/);
  });

  it('has bold lines between its paragraphs as subheads', async () => {
    const run = (weight: number, words: string) =>
      `<p><span style="font-weight:${weight};font-size:11pt">${words}</span></p>`;
    const {article} = await read(
      `<b style="font-weight:normal" id="docs-internal-guid-1">${[
        run(400, 'The tram will not pass the station before 2028, the city said on Monday.'),
        run(700, 'Forty million more'),
        run(400, 'The works would have cost 40 million more, says a report of the city.'),
      ].join('')}</b>`,
    );
    expect(article.body.map(({type}) => type)).to.deep.equal(['paragraph', 'heading', 'paragraph']);
  });
});

describe('a pasted mail with a large headline', () => {
  const html = [
    'Hi all,',
    '&nbsp;',
    'Here is the piece for tomorrow. Best, Ines',
    '<b><span style="font-size:16pt">Library to open on Sundays</span></b>',
    'Ines Calder',
    'The library in Brannoch will open on Sunday mornings from April 6, the town said.',
    'It will be open from ten to two.',
    'Ines Calder<br>Reporter | The Ledger<br>Tel. 555 010 022',
  ]
    .map((line) => `<p class="MsoNormal">${line}</p>`)
    .join('');

  it('has neither the lines above it nor the signature, whose name is the author', async () => {
    const {article, issues} = await read(html);
    expect(article.headline).to.equal('Library to open on Sundays');
    expect(article.authors).to.deep.equal([{name: 'Ines Calder'}]);
    expect(textsOf(article)).to.have.length(2);
    expect(issues.every(({code}) => code === 'letter')).to.equal(true);
  });

  it('that was forwarded has its own byline once, and the address of its sender is not published', async () => {
    const {article, issues} = await read(
      `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Ines Calder</b> &lt;<a href="mailto:ines@p.example">ines@p.example</a>&gt;<br>Date: Tue, Mar 11, 2025 at 6:40 PM<br>Subject: Book fair<br>To: &lt;desk@p.example&gt;<br></div><br><div><b>Book fair returns to Serra after six years</b></div><div><br></div><div>Ines Calder</div><div><br></div><div>The fair returns to the station square in April, with 38 publishers. The last one was in 2019.</div><div><br></div><div>Entry is free.</div></div>`,
    );
    expect(article.authors).to.deep.equal([{name: 'Ines Calder'}]);
    expect(textsOf(article)[0]).to.match(/^The fair returns/);
    expect(issues.find(({code}) => code === 'contact')?.message).to.contain('ines@p.example');
  });
});

describe('posts copied from an app', () => {
  const posts = [
    'I spent a night on the last ferry to Brannoch. Here is what I saw.',
    'There were nine of us. Four were nurses.',
    'The last night sailing is on March 31.',
  ];

  const thread = [
    `Ines Calder\n@inescalder@ledger.example\nFollow\n\n${posts[0]!}\n\nMar 11, 2025, 21:14\n·\nEdited\n·\n3 replies\n·\n88 favorites\n`,
    ...posts
      .slice(1)
      .map(
        (post) =>
          `Ines Calder\n@inescalder@ledger.example\n${post}\n\nMar 11, 2025, 21:16\nEveryone sees it\n`,
      ),
  ].join('\n');

  it('have their account as author, the time of the first, and none of the labels of the app', async () => {
    const {article, issues} = await readArticle(thread, {now});
    expect(article.headline).to.equal('');
    expect(article.authors).to.deep.equal([{name: 'Ines Calder'}]);
    expect(article.published).to.equal('2025-03-11T21:14');
    expect(textsOf(article)).to.deep.equal(posts);
    expect(issues.map(({message}) => message).join()).to.contain('Everyone sees it');
  });

  it('have the title above them as headline, and answers of others are named', async () => {
    const answer = 'Tom Reed\n@tomreed\n· 2h\nThat is sad news.\n1\n';
    const {article, issues} = await readArticle(
      `A night on the last ferry\n\n${thread}\n${answer}`,
      {now},
    );
    expect(article.headline).to.equal('A night on the last ferry');
    expect(textsOf(article)).to.deep.equal(posts);
    expect(issues.map(({message}) => message).join()).to.contain('That is sad news');
  });

  it('are read below a user name or the name of a page', async () => {
    const own = posts.map(
      (post, index) => `kelmora_desk\n${index ? '·Author\n' : ''}3d\n${post}\n412\n18`,
    );
    expect(textsOf((await readArticle(own.join('\n'), {now})).article)).to.deep.equal(posts);
    const page = `Brannoch Ferry Friends\nMarch 12 at 7:45 PM\n ·\nShared with Public\n${posts[0]!}\n\n${posts[1]!}\nAll reactions:\n318\n42 comments\nLike\nComment`;
    const {article} = await readArticle(page, {now});
    expect(article.headline).to.equal('');
    expect(article.authors).to.equal(undefined);
    expect(textsOf(article)).to.deep.equal(posts.slice(0, 2));
  });

  for (const [app, write] of [
    [
      'X',
      (post: string, at: number) =>
        `<article><a href="https://x.example/i"><img alt="" src="https://x.example/profile_images/a.jpg"></a><div><a href="https://x.example/i">Ines Calder</a></div><div><a href="https://x.example/i">@inescalder</a></div><div>·</div><div><a href="https://x.example/i/1"><time datetime="2025-03-11T21:1${at}:00.000Z">Mar 11</time></a></div><div>${post}</div><div><button>3</button></div></article>`,
    ],
    [
      'Mastodon',
      (post: string, at: number) =>
        `<div><a href="/@i/1"><time datetime="2025-03-11T21:1${at}:00.000Z">4h</time></a><a href="/@i"><div><img src="https://f.example/avatars/1.png" alt=""></div><span><bdi><strong>Ines Calder</strong></bdi> <span>@ines@ledger.example</span></span></a><div><p>${post}</p></div><div>2</div></div>`,
    ],
  ] as const)
    it(`are read from the HTML of ${app}, without portraits`, async () => {
      const {article} = await read(posts.map(write).join(''));
      expect(article.authors).to.deep.equal([{name: 'Ines Calder'}]);
      expect(article.published).to.match(/^2025-03-11T21:10/);
      expect(article.body.map(({type}) => type)).to.deep.equal(Array(3).fill('paragraph'));
      expect(textsOf(article)).to.deep.equal(posts);
    });

  it('are none in comments below a story, nor in a story that names accounts', async () => {
    const comments = [
      'Tom Reed\n@tomreed\n· 2h\nSad news.',
      'Tom Reed\n@tomreed\n· 1h\nVery sad.',
    ].join('\n');
    const story = `Ferry to sail no more at night\n\n${posts.join('\n\n')}\n\nThe company declined to say more about it on Tuesday.`;
    const {article} = await readArticle(`${story}\n\n${comments}`, {now});
    expect(article.headline).to.equal('Ferry to sail no more at night');
    const credited = `${story}\n\nPicture: @tomreed\n\n${posts[1]!}\n\nPicture: @tomreed`;
    expect((await readArticle(credited, {now})).article.headline).to.equal(
      'Ferry to sail no more at night',
    );
  });

  it('of a messenger are one text where one person wrote them', async () => {
    const lines = [
      '*Fair closed for two days*',
      'The fair in Lagoa will not open on Thursday and Friday, the town said.',
      'The covered market stays open until six.',
    ];
    const {article, issues} = await readArticle(
      lines.map((line, at) => `[14:0${at}, 12/03/2025] Selma Duarte: ${line}`).join('\n'),
      {now},
    );
    expect(article.headline).to.equal('Fair closed for two days');
    expect(textsOf(article)).to.deep.equal(lines.slice(1));
    expect(issues.filter(({code}) => code === 'letter')).to.have.length(3);
  });
});
