/** Large stories, one shape each: what `make(size)` gives has about `size` characters. */

const words = 'The ford at Harrow was closed at noon, and cars are led over the bridge. ';
const day = '2025-03-02T12:00:00Z';
const source = {name: 'County of Harrow'};
const paragraph = (text = words) => ({type: 'paragraph', content: [text]});

/** As many parts as fit in a size. */
function fill(size, make) {
  const parts = [];
  for (let length = 0; length < size;) {
    const part = make(parts.length);
    parts.push(part);
    length += typeof part === 'string' ? part.length : JSON.stringify(part).length;
  }
  return parts;
}

const join = (size, make) => fill(size, make).join('');

/** `start`, so many times that all fits in a size, around something, and the ends of them. */
function nest(size, start, inner, end) {
  const depth = Math.max(1, Math.floor((size - inner.length) / (start.length + end.length)));
  return start.repeat(depth) + inner + end.repeat(depth);
}

const story = (fields) =>
  JSON.stringify({headline: 'The ford is closed', body: [paragraph()], ...fields});
const nested = (size, start, end, inner = JSON.stringify(words)) =>
  story({body: ['HERE']}).replace('"HERE"', () => nest(size, start, inner, end));
const toll = (figures) => story({casualties: [{figures}]});
const figure = (id, fields) => ({
  id: `${id}`,
  measure: 'killed',
  amount: {kind: 'exact', value: 25},
  source,
  asOf: day,
  ...fields,
});
const blocks = (make) => (size) => story({body: fill(size, make)});
const inText = (make) => (size) => story({body: [{type: 'paragraph', content: fill(size, make)}]});

/** The model's own JSON. */
const model = {
  'nested lists': (size) =>
    nested(size, '{"type":"list","items":[{"content":[', ']}]}', JSON.stringify('Item')),
  'nested quotations': (size) => nested(size, '{"type":"quote","content":[', ']}'),
  'nested marks': (size) =>
    nested(size, '{"type":"strong","content":[', ']}', JSON.stringify(words))
      .replace('"body":[', '"body":[{"type":"paragraph","content":[')
      .replace(/\]\}$/, ']}]}'),
  'nested asides and tables': (size) =>
    nested(
      size,
      '{"type":"aside","content":[{"type":"table","rows":[{"cells":[{"content":[',
      ']}]}]}]}',
      JSON.stringify('A cell'),
    ),
  'list of many items': (size) =>
    story({body: [{type: 'list', items: fill(size, (n) => ({content: [`Item ${n}`]}))}]}),
  figures: (size) => toll(fill(size, (n) => figure(n, {amount: {kind: 'exact', value: n}}))),
  'figures of many sources': (size) =>
    toll(fill(size, (n) => figure(n, {source: {name: `Source ${n}`}, asOf: day}))),
  'figures of many groups and places': (size) =>
    toll(fill(size, (n) => figure(n, {group: `group ${n}`, scope: {place: `Place ${n}`}}))),
  'chain of figures': (size) => toll(fill(size, (n) => figure(n, n ? {partOf: `${n - 1}`} : {}))),
  'figures of one base': (size) => toll(fill(size, (n) => figure(n, n ? {partOf: '0'} : {}))),
  'circles of figures': (size) =>
    toll(fill(size, (n) => figure(n, {partOf: `${n % 2 ? n - 1 : n + 1}`}))),
  'figures with one id': (size) => toll(fill(size, () => figure('a', {partOf: 'a'}))),
  'figures of one long paragraph': (size) =>
    story({
      body: [paragraph(words.repeat(Math.min(1300, size / 200)))],
      casualties: [
        {
          figures: fill(size / 2, (n) =>
            figure(n, {sentence: {block: 0, start: n * 74, end: n * 74 + 72}}),
          ),
        },
      ],
    }),
  'many tolls': (size) =>
    story({casualties: fill(size, (n) => ({title: `Toll ${n}`, figures: [figure(n)]}))}),
  'tolls in the text': blocks((n) => ({
    type: 'casualties',
    report: {title: `Toll ${n}`, figures: [figure(`a${n}`), figure(`b${n}`, {partOf: `a${n}`})]},
  })),
  revisions: (size) =>
    toll([
      figure('a', {
        revisions: fill(size, (n) => ({
          amount: {kind: 'exact', value: n},
          asOf: new Date(Date.UTC(2024, 0, 1) + n * 6e4).toISOString(),
        })),
      }),
    ]),
  'revisions of one day': (size) =>
    toll([
      figure('a', {
        revisions: fill(size, (n) => ({amount: {kind: 'exact', value: n % 3}, asOf: '2024-01-01'})),
      }),
    ]),
  'places that a count includes': (size) =>
    toll([figure('a', {scope: {includes: fill(size, (n) => `Place ${n}`)}})]),
  authors: (size) => story({authors: fill(size, (n) => ({name: `Author ${n}`, role: 'reporter'}))}),
  'authors with one name': (size) => story({authors: fill(size, () => ({name: 'Author'}))}),
  notes: (size) =>
    story({
      body: [
        {
          type: 'paragraph',
          content: fill(size / 2, (n) => ({
            type: 'footnote-reference',
            note: `n${n}`,
            label: `${n}`,
          })),
        },
        {
          type: 'footnotes',
          notes: fill(size / 2, (n) => ({id: `n${n}`, content: ['A note on the ford.']})),
        },
      ],
    }),
  'references to one note': (size) =>
    story({
      body: [
        {
          type: 'paragraph',
          content: fill(size, () => ({type: 'footnote-reference', note: 'a', label: '1'})),
        },
        {type: 'footnotes', notes: [{id: 'a', content: ['A note on the ford.']}]},
      ],
    }),
  posts: blocks((n) => ({
    type: 'post',
    id: `p${n}`,
    published: new Date(Date.UTC(2024, 0, 1) + n * 6e4).toISOString(),
    title: [`Post ${n}`],
    keyPoint: n % 7 === 0,
    blocks: [paragraph()],
  })),
  'posts with one id': blocks(() => ({
    type: 'post',
    id: 'a',
    published: day,
    blocks: [paragraph()],
  })),
  'a post of many blocks': (size) =>
    story({body: [{type: 'post', id: 'a', published: day, blocks: fill(size, () => paragraph())}]}),
  versions: (size) =>
    story({
      versions: fill(size, (n) => ({
        published: new Date(Date.UTC(2024, 0, 1) + n * 6e4).toISOString(),
        changes: [{kind: 'text', part: 'text', before: words, after: `${words} ${n}`}],
      })),
    }),
  'versions of a long text': (size) =>
    story({
      versions: [
        {
          published: day,
          changes: [
            {
              kind: 'text',
              part: 'text',
              before: join(size / 2, (n) => `word${n} `),
              after: join(size / 2, (n) => `other${n * 7} `),
            },
          ],
        },
      ],
    }),
  'changes of one version': (size) =>
    story({
      versions: [
        {
          published: day,
          changes: fill(size, (n) => ({kind: 'text', part: 'text', before: `${n}`, after: words})),
        },
      ],
    }),
  'table of many rows': (size) =>
    story({
      body: [
        {
          type: 'table',
          rows: fill(size, (n) => ({cells: [{content: [`Row ${n}`]}, {content: ['25']}]})),
        },
      ],
    }),
  'table with wide spans': (size) =>
    story({
      body: [
        {
          type: 'table',
          rows: fill(size, () => ({
            cells: [
              {content: ['a'], columns: 1000, rows: 65534},
              {content: ['b'], rows: 0},
            ],
          })),
        },
      ],
    }),
  'many tables': blocks(() => ({type: 'table', rows: [{cells: [{content: ['25']}]}]})),
  'row of many cells': (size) =>
    story({body: [{type: 'table', rows: [{cells: fill(size, () => ({content: ['a']}))}]}]}),
  'many inlines': inText((n) => ({type: n % 2 ? 'strong' : 'emphasis', content: ['word ']})),
  'many texts': inText(() => 'a '),
  'many breaks': inText(() => ({type: 'break'})),
  'many links': inText((n) => ({
    type: 'link',
    url: `https://news.example/${n}`,
    content: [`link ${n} `],
  })),
  'many pictures in a line': inText((n) => ({
    type: 'inline-image',
    url: `data:,${n}`,
    alt: 'A sign',
    width: 20,
    height: 20,
  })),
  'long addresses': inText(() => ({
    type: 'link',
    url: `https://news.example/${'a'.repeat(7900)}`,
    content: ['link '],
  })),
  'unknown keys': (size) =>
    story(Object.fromEntries(fill(size, (n) => `"key ${n}":1,`).map((_, n) => [`key ${n}`, 1]))),
  'unknown lists within lists': (size) =>
    story({x: 0}).replace(':0', `:${nest(size, '[', '', ']')}`),
  'a long unknown key': (size) => story({['k'.repeat(size)]: 1}),
  'a long word': (size) => story({body: [paragraph('a'.repeat(size))]}),
  'a long headline': (size) => story({headline: 'ford '.repeat(size / 5)}),
  'a long place and agency': (size) =>
    story({dateline: {place: 'a'.repeat(size / 2), agency: 'b'.repeat(size / 2)}}),
  'a long language': (size) => story({language: `en-x-${'a-'.repeat(size / 2)}a`}),
  'a long time zone': (size) =>
    story({dateline: {place: 'Harrow', date: day, timeZone: `Europe/${'a'.repeat(size)}`}}),
  'a long date': (size) => story({published: `2025-03-02T12:00:00.${'0'.repeat(size)}Z`}),
  'a long paragraph': (size) => story({body: [paragraph(words.repeat(size / words.length))]}),
  'a long paragraph of Chinese': (size) =>
    story({language: 'zh', body: [paragraph('大桥中午关闭，车辆绕行。'.repeat(size / 12))]}),
  paragraphs: blocks((n) => paragraph(`${n}. ${words}`)),
  'short paragraphs': blocks(() => paragraph('a')),
  'empty paragraphs': blocks(() => ({type: 'paragraph', content: []})),
  headings: blocks((n) => ({type: 'heading', level: 2 + (n % 5), content: [`Part ${n}`]})),
  'blocks with ids': blocks((n) => ({...paragraph(), id: `b${n}`})),
  'blocks with one id': blocks(() => ({...paragraph(), id: 'a'})),
  'blocks of many languages': blocks((n) => ({
    ...paragraph(),
    language: `${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]}-x-${n}`,
  })),
  'lines of code': (size) =>
    story({body: [{type: 'preformatted', content: [`a = b;\n`.repeat(size / 7)]}]}),
  'marks of direction': (size) => story({body: [paragraph('\u202e\u2066a'.repeat(size / 3))]}),
  'piled accents': (size) => story({body: [paragraph(`a${'\u0301'.repeat(size)}`)]}),
  'joined pictures': (size) => story({body: [paragraph('👨‍👩‍👧‍👦'.repeat(size / 11))]}),
  'quotation marks': (size) => story({body: [paragraph('“'.repeat(size))]}),
  'line ends': (size) => story({body: [paragraph('\n'.repeat(size / 2))]}),
  pictures: blocks((n) => ({
    type: 'image',
    image: {url: `data:,${n}`, alt: words, caption: [words]},
  })),
  'a gallery': (size) =>
    story({
      body: [{type: 'gallery', images: fill(size, (n) => ({url: `data:,${n}`, alt: words}))}],
    }),
  renditions: (size) =>
    story({
      image: {
        url: 'data:,a',
        alt: '',
        renditions: fill(size, (n) => ({url: `data:,${n}`, width: n + 1, height: n + 1})),
      },
    }),
  embeds: blocks((n) => ({
    type: 'embed',
    url: `https://www.youtube.com/watch?v=${n}`,
    player: `https://www.youtube.com/embed/${n}`,
    title: `Film ${n}`,
    kind: 'video',
  })),
  'lists of stories': (size) =>
    story({
      related: fill(size, (n) => ({
        kind: 'related',
        stories: [{url: `https://news.example/${n}`, title: `Story ${n}`}],
      })),
    }),
  'a list of stories': (size) =>
    story({
      related: [
        {
          kind: 'trending',
          stories: fill(size, (n) => ({
            url: `https://news.example/${n}`,
            title: `Story ${n}`,
            published: day,
          })),
        },
      ],
    }),
  corrections: (size) => story({corrections: fill(size, () => ({date: day, content: [words]}))}),
  'corrections in the text': blocks(() => ({
    type: 'correction',
    correction: {date: day, content: [words]},
  })),
  'paragraphs with tolls': blocks((n) =>
    paragraph(
      `At least ${n} people were killed and ${n + 3} injured near Harrow, the county said. `,
    ),
  ),
};

const page = (inner, head = '') =>
  `<!doctype html><html lang="en"><head><title>The ford</title>${head}</head><body><article><h1>The ford is closed</h1><p>${words}</p><p>${words}</p>${inner}</article></body></html>`;
const markup = (make) => (size) => page(join(size, make));

const html = {
  'deep elements': (size) => page(nest(size, '<div>', words, '</div>')),
  'deep elements without ends': (size) => page(nest(size, '<div>', words, '')),
  'deep lists': (size) => page(nest(size, '<ul><li>', words, '</li></ul>')),
  'deep quotations': (size) => page(nest(size, '<blockquote>', words, '</blockquote>')),
  'deep tables': (size) => page(nest(size, '<table><tr><td>', words, '</td></tr></table>')),
  'deep sections': (size) => page(nest(size, '<section><article>', words, '</article></section>')),
  'marks without ends': markup(() => '<b><i>a'),
  'marks that cross': markup(() => '<b><p>a</b>'),
  'links in links': markup((n) => `<a href="/${n}">a`),
  'nobr within nobr': markup(() => '<nobr>a'),
  'fonts of many kinds': markup((n) => `<font size="${n}">a`),
  'forms and buttons': markup(() => '<form><button><p>a'),
  'text in tables': markup(() => '<table>a<tr>b'),
  'cells that span': markup(() => '<table><tr><td colspan="1000" rowspan="65534">a</table>'),
  paragraphs: markup((n) => `<p>${n}. ${words}</p>`),
  'paragraphs without ends': markup(() => `<p>${words}`),
  breaks: markup(() => '<br>'),
  headings: markup((n) => `<h2>Part ${n}</h2><p>${words}</p>`),
  'headings without text': markup((n) => `<h${2 + (n % 4)}>Part ${n}</h${2 + (n % 4)}>`),
  attributes: (size) => page(`<p ${join(size, (n) => `a${n}="b" `)}>${words}</p>`),
  'a long attribute': (size) => page(`<p class="${'ab '.repeat(size / 3)}">${words}</p>`),
  comments: markup(() => '<!-- a -->'),
  'a comment without an end': (size) => page(`<!--${'-'.repeat(size)}`),
  scripts: markup(() => '<script>var a = "<p>";</script>'),
  'scripts of data': (size) =>
    page(
      '',
      join(size, (n) => `<script type="application/ld+json">{"@type":"Thing","n":${n}}</script>`),
    ),
  'data that are cut off': (size) =>
    page(
      '',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'\\"'.repeat(size / 2)}`,
    ),
  metadata: (size) =>
    page(
      '',
      join(size, (n) => `<meta property="article:author" content="Author ${n}">`),
    ),
  templates: (size) => page(nest(size, '<template>', words, '</template>')),
  drawings: markup(() => '<svg><g><text>a</text></g></svg>'),
  'deep drawings': (size) => page(nest(size, '<svg><g>', 'a', '</g></svg>')),
  formulas: markup(() => '<math><mi>a</mi></math>'),
  pictures: markup(
    (n) => `<figure><img src="/${n}.jpg" alt="a"><figcaption>${words}</figcaption></figure>`,
  ),
  'sources of a picture': (size) =>
    page(
      `<picture>${join(size, (n) => `<source srcset="/${n}.jpg ${n + 1}w">`)}<img src="/a.jpg" alt="a"></picture>`,
    ),
  'a long srcset': (size) =>
    page(`<img alt="a" src="/a.jpg" srcset="${join(size, (n) => `/${n}.jpg ${n}w,`)}">`),
  'commas in a srcset': (size) => page(`<img alt="a" src="/a.jpg" srcset="${','.repeat(size)}">`),
  footnotes: (size) =>
    page(
      `<p>${join(size / 2, (n) => `a<sup><a href="#n${n}" id="r${n}">${n}</a></sup> `)}</p><ol>${join(size / 2, (n) => `<li id="n${n}">Note <a href="#r${n}">↩</a></li>`)}</ol>`,
    ),
  'marks in a line': (size) => page(`<p>${join(size, () => '<b>a</b> <i>b</i> ')}</p>`),
  'links in a line': (size) => page(`<p>${join(size, (n) => `<a href="/${n}">a ${n}</a> `)}</p>`),
  'lists of links': markup((n) => `<ul><li><a href="/${n}">Story ${n} of the day</a></li></ul>`),
  references: (size) => page(`<p>${'&amp;&lt;&#65;&nbsp;'.repeat(size / 20)}</p>`),
  'a long text': (size) => page(`<p>${words.repeat(size / words.length)}</p>`),
  'a long word': (size) => page(`<p>${'a'.repeat(size)}</p>`),
  spaces: (size) => page(`<p>a${' '.repeat(size)}b</p>`),
  'spaces that do not break': (size) => page(`<p>a${'&nbsp; '.repeat(size / 7)}b</p>`),
  'open brackets': (size) => page('<'.repeat(size)),
  'a paste of Word': (size) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-GB>${join(size, (n) => `<p class=MsoNormal style='mso-margin-top-alt:auto'><span style='font-size:12.0pt'>${n} ${words}<o:p></o:p></span></p>`)}</body></html>`,
  'a paste of list paragraphs': (size) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>${join(size, (n) => `<p class=MsoListParagraph style='mso-list:l0 level${1 + (n % 9)} lfo1'><![if !supportLists]><span>·</span><![endif]>${words}</p>`)}</body></html>`,
};

const opening = `The ford is closed\n\n${words}\n\n${words}\n\n`;
const plain = (make) => (size) => opening + join(size, make);

/** A story that was copied with its page: its menu, what stands above and below the story, its buttons. */
const copied = (above, below) =>
  `<ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul>${above}<h1>The ford at Harrow is closed</h1><p>By Ada Finch</p><p>12 March 2026</p><p>${words.repeat(3)}</p><p>${words.repeat(3)}</p>${below}<p>Share</p><p>Advertisement</p>`;
const teaser = (n) =>
  `<div><h3><a href="/${n}">Bridge ${n} to be mended</a></h3><p>By Ada Finch</p><p>March ${(n % 28) + 1}, 2026</p></div>`;

/** Fragments that are copied from a page. */
const pasted = {
  'teasers above': (size) => copied(join(size, teaser), ''),
  'teasers below': (size) => copied('', join(size, teaser)),
  headings: (size) =>
    copied(
      '',
      join(size, (n) => `<h2>Part ${n}</h2><p>${words}</p>`),
    ),
  'headings alone': (size) =>
    copied(
      '',
      join(size, (n) => `<h2>A part of the ford ${n}</h2>`),
    ),
  boxes: (size) =>
    copied(
      '',
      join(
        size,
        (n) =>
          `<p>${words.repeat(2)}</p><aside><h3>Related</h3><ul><li><a href="/${n}">Bridge ${n}</a></li></ul></aside>`,
      ),
    ),
  'captions and dates': (size) =>
    copied(
      '',
      join(
        size,
        (n) =>
          `<figure><img src="/${n}.jpg"><figcaption>Ford ${n}. Photo: Ada Finch</figcaption></figure><p>Posted on ${(n % 28) + 1} марта 2024</p>`,
      ),
    ),
  'a text of a page with teasers': (size) =>
    `Home\nNews\nSport\n\nThe ford at Harrow is closed\nBy Ada Finch\n12 March 2026\n\n${words.repeat(3)}\n\n${words.repeat(3)}\n\n${join(size, (n) => `Bridge ${n} to be mended\nBy Ada Finch\nMarch ${(n % 28) + 1}, 2026\n\n`)}\nShare\n`,
};

const text = {
  paragraphs: plain((n) => `${n}. ${words}\n\n`),
  lines: plain(() => `${words}\n`),
  'short lines': plain(() => 'a\n'),
  'empty lines': plain(() => '\n'),
  'a long line': plain(() => words),
  'a long word': plain(() => 'aaaaaaaa'),
  'a long first line': (size) => `${'ford '.repeat(size / 5)}\n\n${words}\n\n${words}`,
  'a long opening': (size) =>
    `The ford is closed\nBy ${'Anna and '.repeat(size / 9)}Bert\n\n${words}\n\n${words}`,
  'openings without end': (size) => join(size, (n) => `By Author ${n}\n`) + words,
  'dates in lines': plain((n) => `March ${1 + (n % 28)}, 2025\n\n`),
  'datelines in lines': plain((n) => `HARROW, March ${1 + (n % 28)} (Agency) — ${words}\n\n`),
  'signs of lists': plain(() => '- an item of the list\n'),
  'indented lists': plain((n) => `${' '.repeat(n % 40)}- an item\n`),
  'numbers of lists': plain((n) => `${n}. an item\n`),
  'columns with tabs': plain(() => 'a\tb\tc\td\n'),
  addresses: plain((n) => `https://news.example/${n} `),
  'mail addresses': plain((n) => `a${n}@news.example `),
  'capital letters': plain(() => 'THE FORD IS CLOSED\n\n'),
  'quotation marks': plain(() => '“'),
  brackets: plain(() => '[('),
  stars: plain(() => '*a '),
  underscores: plain(() => '_'),
  'words of readers': plain(() => 'Share\nRead more\nAdvertisement\n'),
  'tolls in sentences': plain((n) => `At least ${n} people were killed and ${n + 9} injured. `),
  'one toll again and again': plain(() => 'At least 25 people died in Harrow, police said. '),
  'tolls of two speakers': plain((n) =>
    n % 2 ? 'The army said 12 people were killed.\n\n' : 'Doctors put the toll at 18.\n\n',
  ),
  'tolls of places': plain((n) => `${n} people were killed in Harrow${'a'.repeat(n % 20)}.\n\n`),
  'tolls in one sentence': plain((n) => `and ${n} in Harrow `),
  numbers: plain((n) => `${n} `),
  'Chinese text': (size) => `大桥关闭\n\n${'大桥中午关闭，车辆绕行。'.repeat(size / 12)}`,
  'Arabic text': (size) => `إغلاق الجسر\n\n${'أغلق الجسر ظهرا. '.repeat(size / 17)}`,
};

const mail = (headers, body = opening) =>
  `Subject: The ford is closed\r\nFrom: Desk <desk@news.example>\r\n${headers}MIME-Version: 1.0\r\n${body.startsWith('Content') ? '' : 'Content-Type: text/plain\r\n\r\n'}${body}`;
const mails = {
  'many headers': (size) => mail(join(size, (n) => `X-Header-${n}: a\r\n`)),
  'a long header': (size) => mail(`X-Header: ${'a '.repeat(size / 2)}\r\n`),
  'a folded header': (size) => mail(`X-Header: a${'\r\n a'.repeat(size / 4)}\r\n`),
  'encoded words': (size) =>
    mail('').replace('The ford is closed', '=?utf-8?q?a=20?= '.repeat(size / 17)),
  'a long text': (size) => mail('', opening + words.repeat(size / words.length)),
  'lines in quoted-printable': (size) =>
    mail(
      '',
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${opening}${join(size, () => 'a=C3=A9=\r\n')}`,
    ),
  'text in base64': (size) =>
    mail(
      '',
      `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(opening + words.repeat(size / 100)).toString('base64')}`,
    ),
  'many parts': (size) =>
    mail(
      '',
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n${join(size, () => `--b\r\nContent-Type: text/plain\r\n\r\n${words}\r\n`)}--b--`,
    ),
  'parts in parts': (size) =>
    mail(
      '',
      `Content-Type: multipart/mixed; boundary=b0\r\n\r\n${join(size, (n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`)}`,
    ),
  'many addresses': (size) => mail(`To: ${join(size, (n) => `a${n}@news.example, `)}\r\n`),
};

const markdown = (make) => (size) =>
  `---\ntitle: The ford is closed\n---\n\n# The ford is closed\n\n${words}\n\n${join(size, make)}`;
const markdowns = {
  paragraphs: markdown(() => `**${words}**\n\n`),
  'lists in lists': (size) =>
    markdown(() => '')(0) + join(size, (n) => `${'  '.repeat(n % 60)}- a\n`),
  'lists that deepen': (size) =>
    markdown(() => '')(0) + join(Math.sqrt(size) * 1.4, (n) => `${'  '.repeat(n)}- a\n`),
  'quotations in quotations': (size) => `# The ford\n\n${'>'.repeat(size)} a`,
  'open brackets': markdown(() => '['),
  'open pictures': markdown(() => '![a]('),
  'brackets of links': markdown(() => '[a](b '),
  stars: markdown(() => '*a **b '),
  'stars and underscores': markdown(() => '_a*'),
  backticks: markdown((n) => `${'`'.repeat(1 + (n % 30))} `),
  strikes: markdown(() => '~~a '),
  references: markdown((n) => `[a${n}]: /${n}\n`),
  'uses of references': (size) => `# The ford\n\n[a]: /b\n\n${'[a] '.repeat(size / 4)}`,
  tables: markdown(() => '| a | b |\n| - | - |\n| c | d |\n\n'),
  'a wide table': (size) =>
    `# The ford\n\n|${'a|'.repeat(size / 6)}\n|${'-|'.repeat(size / 6)}\n|${'b|'.repeat(size / 6)}\n`,
  'a long table': (size) => `# The ford\n\n|a|b|\n|-|-|\n${join(size, () => '|c|d|\n')}`,
  footnotes: (size) =>
    `# The ford\n\n${join(size / 2, (n) => `a[^${n}] `)}\n\n${join(size / 2, (n) => `[^${n}]: note\n`)}`,
  code: markdown(() => '```\na\n```\n\n'),
  'code without an end': markdown(() => '```\na\n'),
  'elements of HTML': markdown(() => '<b>a</b>\n\n'),
  'open HTML': markdown(() => '<a <b '),
  'lines of rules': markdown(() => '---\n'),
  'front matter': (size) =>
    `---\ntitle: The ford\n${join(size, (n) => `key${n}: value\n`)}---\n\n${words}`,
  'deep front matter': (size) =>
    `---\ntitle: The ford\n${join(Math.sqrt(size) * 1.4, (n) => `${' '.repeat(n)}a:\n`)}---\n\n${words}`,
  'aliases of front matter': (size) =>
    `---\ntitle: The ford\n${join(Math.min(size, 2000), (n) => `k${n}: &a${n} [${n ? `*a${n - 1},*a${n - 1}` : '1'}]\n`)}---\n\n${words}`,
};

const nitf = (inner, head = '') =>
  `<?xml version="1.0"?><nitf><head><docdata management-status="usable"><date.issue norm="20250302T071500Z"/>${head}</docdata></head><body><body.head><hedline><hl1>The ford is closed</hl1></hedline></body.head><body.content><p>${words}</p>${inner}</body.content></body></nitf>`;
const nitfs = {
  paragraphs: (size) => nitf(join(size, () => `<p>${words}</p>`)),
  'deep blocks': (size) => nitf(nest(size, '<block>', `<p>${words}</p>`, '</block>')),
  'deep marks': (size) => nitf(`<p>${nest(size, '<em>', words, '</em>')}</p>`),
  media: (size) =>
    nitf(
      join(
        size,
        (n) =>
          `<media media-type="image"><media-reference source="https://coast.example/${n}.jpg"/><media-caption>a</media-caption></media>`,
      ),
    ),
  'unknown elements': (size) => nitf(join(size, (n) => `<x${n}>a</x${n}>`)),
  'parts of the head': (size) =>
    nitf(
      '',
      join(size, (n) => `<key.list><keyword key="${n}"/></key.list>`),
    ),
  attributes: (size) => nitf(`<p ${join(size, (n) => `a${n}="b" `)}>${words}</p>`),
  entities: (size) => nitf(`<p>${'&amp;'.repeat(size / 5)}</p>`),
  'entities of entities': () =>
    nitf('<p>&l9;</p>').replace(
      '<nitf>',
      `<!DOCTYPE nitf [<!ENTITY l0 "lol">${Array.from({length: 9}, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]><nitf>`,
    ),
  'sections of text': (size) => nitf(`<p>${'<![CDATA[a]]>'.repeat(size / 13)}</p>`),
  'elements without ends': (size) => nitf('<p><em>'.repeat(size / 7)),
  comments: (size) => nitf('<!-- a -->'.repeat(size / 10)),
};

const newsml = (inner) =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" version="1"><itemMeta><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>The ford is closed</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p>${inner}</body></html></inlineXML></contentSet></newsItem>`;
const newsmls = {
  paragraphs: (size) => newsml(join(size, () => `<p>${words}</p>`)),
  'deep elements': (size) => newsml(nest(size, '<div>', words, '</div>')),
  items: (size) =>
    `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${join(size, () => newsml('').replace(/<\?xml[^>]*>/, ''))}</itemSet></newsMessage>`,
};

const item = (n) =>
  `<item><title>Story ${n}</title><link>https://news.example/${n}</link><description>&lt;p&gt;${words}&lt;/p&gt;</description><pubDate>Sun, 02 Mar 2025 12:00:00 GMT</pubDate></item>`;
const rss = (inner) => `<rss version="2.0"><channel><title>News</title>${inner}</channel></rss>`;
const feeds = {
  'items of RSS': (size) => rss(join(size, item)),
  'entries of Atom': (size) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${join(size, (n) => `<entry><id>urn:${n}</id><title type="html">Story &lt;b&gt;${n}&lt;/b&gt;</title><link href="https://news.example/${n}"/><updated>${day}</updated><summary>${words}</summary></entry>`)}</feed>`,
  'items of JSON Feed': (size) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: fill(size, (n) => ({
        id: `${n}`,
        url: `https://news.example/${n}`,
        title: `Story ${n}`,
        content_html: `<p>${words}</p>`,
      })),
    }),
  'a long description': (size) =>
    rss(item(1).replace(words, () => words.repeat(size / words.length))),
  'deep elements': (size) => rss(nest(size, '<a:b>', '', '</a:b>') + item(1)),
  'categories of an item': (size) =>
    rss(
      item(1).replace('</item>', () => `${join(size, (n) => `<category>${n}</category>`)}</item>`),
    ),
  'media of an item': (size) =>
    rss(
      item(1).replace(
        '</item>',
        () =>
          `${join(size, (n) => `<media:content url="https://news.example/${n}.jpg" width="${n}"/>`)}</item>`,
      ),
    ),
  'elements without ends': (size) => rss('<item><title>'.repeat(size / 13)),
  'sections without ends': (size) => rss(`<item><title><![CDATA[${'['.repeat(size)}`),
};

const ld = (fields) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The ford is closed',
    articleBody: `${words}\n\n${words}`,
    ...fields,
  });
const jsonLds = {
  'a long text': (size) => ld({articleBody: `${words}\n\n`.repeat(size / 75)}),
  'a text of marks': (size) => ld({articleBody: '<b>a</b> '.repeat(size / 9)}),
  'a text of open marks': (size) => ld({articleBody: '<a '.repeat(size / 3)}),
  'a graph': (size) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        ...fill(size, (n) => ({'@type': 'Person', '@id': `#${n}`, name: `Author ${n}`})),
        JSON.parse(ld({})),
      ],
    }),
  'references in a graph': (size) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        ...fill(size, (n) => ({'@type': 'Person', '@id': `#${n}`, name: {'@id': `#${n + 1}`}})),
        JSON.parse(ld({author: {'@id': '#0'}})),
      ],
    }),
  authors: (size) => ld({author: fill(size, (n) => ({'@type': 'Person', name: `Author ${n}`}))}),
  'one string of authors': (size) => ld({author: 'Anna, Bert and '.repeat(size / 15)}),
  updates: (size) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'LiveBlogPosting',
      headline: 'The ford',
      liveBlogUpdate: fill(size, (n) => ({
        '@type': 'BlogPosting',
        headline: `Post ${n}`,
        datePublished: day,
        articleBody: words,
      })),
    }),
  'deep objects': (size) =>
    ld({about: 0}).replace(':0', () => `:${nest(size, '{"about":', '{}', '}')}`),
  'faulty text': (size) => ld({description: 'HERE'}).replace('HERE', () => 'a"b '.repeat(size / 4)),
  'faulty line ends': (size) => ld({description: 'HERE'}).replace('HERE', () => '\n'.repeat(size)),
  'faulty commas': (size) => ld({}).replace('}', () => `${','.repeat(size)}}`),
};

const own = {
  'ninjs with associations': (size) =>
    JSON.stringify({
      uri: 'urn:a',
      headline: 'The ford',
      body_xhtml: `<p>${words}</p><p>${words}</p>`,
      associations: Object.fromEntries(
        fill(size, (n) => ({
          uri: `urn:${n}`,
          type: 'picture',
          headline: 'a',
          renditions: {o: {href: `https://coast.example/${n}.jpg`}},
        })).map((part, n) => [`a${n}`, part]),
      ),
    }),
  'ninjs with a long text': (size) =>
    JSON.stringify({uri: 'urn:a', headline: 'The ford', body_text: `${words}\n`.repeat(size / 74)}),
  'WordPress with a long text': (size) =>
    JSON.stringify({
      id: 1,
      date: '2025-03-02T12:00:00',
      type: 'post',
      status: 'publish',
      link: 'https://news.example/a',
      title: {rendered: 'The ford'},
      content: {rendered: `<p>${words}</p>`.repeat(size / 80), protected: false},
      excerpt: {rendered: ''},
    }),
  'Editor.js with many blocks': (size) =>
    JSON.stringify({
      time: 1,
      version: '2.30',
      blocks: fill(size, () => ({type: 'paragraph', data: {text: `<b>${words}</b>`}})),
    }),
  'Editor.js with deep lists': (size) =>
    JSON.stringify({
      time: 1,
      version: '2.30',
      blocks: [{type: 'list', data: {style: 'ordered', items: ['HERE']}}],
    }).replace('"HERE"', () => nest(size, '{"content":"a","items":[', '', ']}')),
  'ProseMirror with many nodes': (size) =>
    JSON.stringify({
      type: 'doc',
      content: fill(size, () => ({
        type: 'paragraph',
        content: [{type: 'text', text: words, marks: [{type: 'bold'}]}],
      })),
    }),
  'ProseMirror with deep nodes': (size) =>
    JSON.stringify({type: 'doc', content: ['HERE']}).replace('"HERE"', () =>
      nest(
        size,
        '{"type":"blockquote","content":[',
        '{"type":"paragraph","content":[{"type":"text","text":"a"}]}',
        ']}',
      ),
    ),
  'Portable Text with many blocks': (size) =>
    JSON.stringify(
      fill(size, (n) => ({
        _type: 'block',
        _key: `${n}`,
        style: 'normal',
        markDefs: [],
        children: [{_type: 'span', _key: 'a', text: words, marks: ['strong']}],
      })),
    ),
  'Portable Text with many marks': (size) =>
    JSON.stringify([
      {
        _type: 'block',
        _key: 'a',
        style: 'normal',
        markDefs: fill(size / 2, (n) => ({_key: `m${n}`, _type: 'link', href: '/a'})),
        children: fill(size / 2, (n) => ({
          _type: 'span',
          _key: `${n}`,
          text: 'a ',
          marks: [`m${n}`],
        })),
      },
    ]),
  'Portable Text with deep lists': (size) =>
    JSON.stringify(
      fill(size, (n) => ({
        _type: 'block',
        _key: `${n}`,
        style: 'normal',
        listItem: 'bullet',
        level: n + 1,
        markDefs: [],
        children: [{_type: 'span', _key: 'a', text: 'a', marks: []}],
      })),
    ),
  'Contentful with many nodes': (size) =>
    JSON.stringify({
      nodeType: 'document',
      data: {},
      content: fill(size, () => ({
        nodeType: 'paragraph',
        data: {},
        content: [{nodeType: 'text', value: words, marks: [{type: 'bold'}], data: {}}],
      })),
    }),
  'Contentful with deep nodes': (size) =>
    JSON.stringify({nodeType: 'document', data: {}, content: ['HERE']}).replace('"HERE"', () =>
      nest(
        size,
        '{"nodeType":"blockquote","data":{},"content":[',
        '{"nodeType":"text","value":"a","marks":[],"data":{}}',
        ']}',
      ),
    ),
  'Ghost with a long text': (size) =>
    JSON.stringify({
      posts: [
        {
          id: 'a',
          uuid: 'b',
          title: 'The ford',
          slug: 'ford',
          html: `<p>${words}</p>`.repeat(size / 80),
          status: 'published',
          published_at: day,
        },
      ],
    }),
  'Arc XP with many elements': (size) =>
    JSON.stringify({
      type: 'story',
      version: '0.10.9',
      headlines: {basic: 'The ford'},
      content_elements: fill(size, (n) => ({type: 'text', _id: `${n}`, content: words})),
    }),
  'Drupal with a long text': (size) =>
    JSON.stringify({
      jsonapi: {version: '1.0'},
      data: {
        type: 'node--article',
        id: 'a',
        attributes: {
          title: 'The ford',
          status: true,
          body: {processed: `<p>${words}</p>`.repeat(size / 80)},
        },
      },
    }),
  'the Guardian with a long text': (size) =>
    JSON.stringify({
      response: {
        status: 'ok',
        content: {
          id: 'a/b',
          type: 'article',
          webTitle: 'The ford',
          webUrl: 'https://news.example/a',
          webPublicationDate: day,
          fields: {headline: 'The ford', body: `<p>${words}</p>`.repeat(size / 80)},
        },
      },
    }),
  'content-tree with many nodes': (size) =>
    JSON.stringify({
      type: 'root',
      body: {
        type: 'body',
        version: 1,
        children: fill(size, () => ({type: 'paragraph', children: [{type: 'text', value: words}]})),
      },
    }),
  'Strapi with many blocks': (size) =>
    JSON.stringify({
      data: {
        id: 1,
        documentId: 'a',
        title: 'The ford',
        publishedAt: day,
        content: fill(size, () => ({
          type: 'paragraph',
          children: [{type: 'text', text: words, bold: true}],
        })),
      },
    }),
  'JSON of nobody': (size) => JSON.stringify(fill(size, (n) => ({a: n}))),
  'deep JSON': (size) => nest(size, '[', '', ']'),
  'XML of nobody': (size) => `<a>${'<b/>'.repeat(size / 4)}</a>`,
};

const wire = (lines) =>
  `\x16\x16\x01a2870\x1f_ford\r\nr i\x13\x11 BC-XX--Ford     03-02 0310\r\n\x02^BC-XX--Ford,310<\r\n^The ford is closed<\r\n${lines}\x03AP-WF-03-02-25 0715GMT<\r\n\x04`;
const itemOfAp = (item) =>
  JSON.stringify({data: {item: {altids: {itemid: 'a'}, headline: 'The ford is closed', ...item}}});
const agencies = {
  'paragraphs of a wire': (size) => wire(join(size, () => `\t   ${words}\r\n`)),
  'rows of a wire': (size) => wire(join(size, (n) => `\bford ${n};1;2\r\n`)),
  'notes of a wire': (size) => wire(join(size, (n) => `^Eds: note ${n}<\r\n`)),
  'pictures of AP': (size) =>
    itemOfAp({
      associations: fill(size, (n) => ({
        type: 'picture',
        headline: `Ford ${n}`,
        renditions: {main: {mimetype: 'image/jpeg', href: `https://pictures.example/${n}.jpg`}},
      })),
    }),
  'bylines of AP': (size) => itemOfAp({bylines: fill(size, (n) => ({by: `By Ana Lind${n}`}))}),
  'paragraphs of Ritzau': (size) =>
    `<RBNews><headline>Vadet</headline><content>${join(size, () => `&lt;p&gt;${words}&lt;/p&gt;`)}</content></RBNews>`,
  'fields of Ritzau': (size) =>
    `<RBNews><headline>Vadet</headline>${join(size, (n) => `<x${n}>a</x${n}>`)}</RBNews>`,
};

const groups = {
  model,
  HTML: html,
  'copied pages': pasted,
  text,
  mail: mails,
  Markdown: markdowns,
  NITF: nitfs,
  NewsML: newsmls,
  feed: feeds,
  'JSON-LD': jsonLds,
  'other systems': own,
  agencies,
};

/** Every shape, by format and name. */
export const largeStories = Object.entries(groups).flatMap(([format, shapes]) =>
  Object.entries(shapes).map(([name, make]) => ({name: `${format}: ${name}`, make})),
);
