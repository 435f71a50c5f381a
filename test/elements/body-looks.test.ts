import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/article-body/article-body.js';
import type {AwArticleBody} from '../../src/elements/article-body/article-body.js';
import type {Block, Row} from '../../src/model/article.js';
import {waitUntil} from '../runner/wait-until.js';

/** Draws blocks on a page with its own style sheet. */
async function draw(blocks: readonly Block[], {styles = '', lang = 'en', dir = 'ltr'} = {}) {
  const page = await fixture(
    html`<div lang=${lang} dir=${dir} style="inline-size: 600px">
      <style>
        ${styles}
      </style>
      <aw-article-body .blocks=${blocks}></aw-article-body>
    </div>`,
  );
  const body = page.querySelector<AwArticleBody>('aw-article-body')!;
  await waitUntil(() => body.children.length);
  return body;
}

const styleOf = (root: ParentNode, selector: string) =>
  getComputedStyle(root.querySelector(selector)!);

const row = (texts: readonly string[], section: Row['section'] = 'body'): Row => ({
  section,
  cells: texts.map((text, index) => ({
    content: [text],
    ...((section === 'head' || !index) && {header: true}),
  })),
});

const table = (...rows: readonly (readonly string[])[]): Block => ({
  type: 'table',
  rows: rows.map((texts, index) => row(texts, index ? 'body' : 'head')),
});

const paragraph = (text: string): Block => ({type: 'paragraph', content: [text]});

describe('a table', () => {
  it('aligns columns of numbers at their end, with their heads', async () => {
    const body = await draw([
      table(
        ['Place', 'Level', 'Change', 'Width', 'Road', 'Day', 'Note'],
        ['Harrow', '1,204.5', '+2.1 %', '35 km', '۱۲', '12.01.2025', '4'],
        ['Arlesund', '7', '−0.4 %', '10–12 km', '–', '13.01.2025', 'not measured'],
      ),
    ]);
    const aligned = (selector: string) =>
      [...body.querySelectorAll(selector)].map((cell) => getComputedStyle(cell).textAlign);
    const expected = ['start', 'end', 'end', 'end', 'end', 'start', 'start'];
    expect(aligned('thead th')).to.eql(expected);
    expect(aligned('tbody tr:first-child > *')).to.eql(expected);
  });

  it('counts columns across cells that span several', async () => {
    const body = await draw([
      {
        type: 'table',
        rows: [
          row(['Place', 'Weather', 'Level'], 'head'),
          {cells: [{content: ['Harrow'], rows: 2}, {content: ['rain']}, {content: ['4.2']}]},
          {cells: [{content: ['sun']}, {content: ['4.0']}]},
          {cells: [{content: ['no reading'], columns: 2}, {content: ['3.9']}]},
        ],
      },
    ]);
    const aligns = [...body.querySelectorAll('td')].map((td) => getComputedStyle(td).textAlign);
    expect(aligns).to.eql(['start', 'start', 'end', 'start', 'end', 'start', 'end']);
  });

  it('keeps the alignment of the data', async () => {
    const cells = [{content: ['4'], align: 'center' as const}];
    const body = await draw([{type: 'table', rows: [row(['Level'], 'head'), {cells}]}]);
    expect(styleOf(body, 'td').textAlign).to.equal('center');
    expect(styleOf(body, 'th').textAlign, 'its head').to.equal('center');
  });

  it('keeps a sign before its number in text from right to left', async () => {
    const page = {lang: 'ar', dir: 'rtl'};
    const body = await draw([table(['المكان', 'التغير'], ['أورو', '+2.1'])], page);
    const text = document.createTreeWalker(body.querySelector('td')!, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const leftOf = (mark: string) => {
      while (!text.currentNode.nodeValue?.includes(mark)) text.nextNode();
      const at = text.currentNode.nodeValue.indexOf(mark);
      range.setStart(text.currentNode, at);
      range.setEnd(text.currentNode, at + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('+')).to.be.below(leftOf('2'));
  });

  /** The edges of a part of a cell's text. */
  const edgesOf = (cell: Element, start: number, end: number): DOMRect => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (!walker.currentNode.nodeValue?.trim()) walker.nextNode();
    const range = document.createRange();
    const shift = walker.currentNode.nodeValue.search(/\S/);
    range.setStart(walker.currentNode, shift + start);
    range.setEnd(walker.currentNode, shift + end);
    return range.getBoundingClientRect();
  };

  it('sets last digits one below the other in text from right to left', async () => {
    const levels = ['7', '1204', '35'];
    const rows = levels.map((level) => ['أورو', level]);
    const body = await draw([table(['المكان', 'المنسوب'], ...rows)], {lang: 'ar', dir: 'rtl'});
    const ends = [...body.querySelectorAll('td')].map(
      (cell, index) => edgesOf(cell, 0, levels[index]!.length).right,
    );
    for (const end of ends) expect(end).to.be.closeTo(ends[0]!, 0.5);
    expect(styleOf(body, 'thead th:last-child').textAlign, 'their head').to.equal('right');
  });

  it('sets decimal signs one below the other', async () => {
    const levels = ['4.2', '1,204.25', '104', '−0.4'];
    const body = await draw([table(['Place', 'Level'], ...levels.map((level) => ['Oru', level]))], {
      styles: 'table {font-family: monospace}',
    });
    const cells = [...body.querySelectorAll('td')];
    const signs = cells.map((cell, index) => {
      const at = levels[index]!.indexOf('.');
      return at < 0
        ? edgesOf(cell, 0, levels[index]!.length).right
        : edgesOf(cell, at, at + 1).left;
    });
    for (const sign of signs) expect(sign).to.be.closeTo(signs[0]!, 0.5);
    expect(cells[2]!.textContent.trim(), 'nothing is written').to.equal('104');
  });

  it('sets decimal signs one below the other before a unit', async () => {
    const levels = ['3.25 m', '12.5 m', '1,042 m'];
    const body = await draw([table(['Place', 'Level'], ...levels.map((level) => ['Oru', level]))], {
      styles: 'table {font-family: monospace}',
    });
    const signs = [...body.querySelectorAll('td')].map(
      (cell, index) => edgesOf(cell, 0, levels[index]!.search(/\.| m/)).right,
    );
    for (const sign of signs) expect(sign).to.be.closeTo(signs[0]!, 0.5);
  });

  it('does not move numbers with different units', async () => {
    const levels = ['3.25 m', '104 km'];
    const body = await draw([table(['Place', 'Level'], ...levels.map((level) => ['Oru', level]))]);
    const ends = [...body.querySelectorAll('td')].map(
      (cell, index) => edgesOf(cell, 0, levels[index]!.length).right,
    );
    expect(ends[1]).to.be.closeTo(ends[0]!, 0.5);
  });

  it('does not move numbers whose signs may mean thousands', async () => {
    const levels = ['4.2', '1.204', '104'];
    const body = await draw([table(['Place', 'Level'], ...levels.map((level) => ['Oru', level]))]);
    const ends = [...body.querySelectorAll('td')].map(
      (cell, index) => edgesOf(cell, 0, levels[index]!.length).right,
    );
    for (const end of ends) expect(end).to.be.closeTo(ends[0]!, 0.5);
  });

  it('shows its numbers beside a compound of forty letters', async () => {
    const place = 'Hochwasserschutzmaßnahmenverzögerungsamt';
    const rows = [
      ['Ort', 'Pegel'],
      [place, '4'],
    ];
    const body = await draw([table(...rows)], {
      lang: 'de',
      styles: 'aw-article-body {width: 280px}',
    });
    const box = body.querySelector('.aw-scroll')!.getBoundingClientRect();
    const name = body.querySelector('tbody th')!;
    expect(edgesOf(body.querySelector('td')!, 0, 1).right).to.be.at.most(box.right + 0.5);
    expect(name.scrollWidth).to.be.at.most(name.clientWidth);
  });

  it('is as wide as its content', async () => {
    const body = await draw([table(['a', 'b'], ['c', 'd'])]);
    const width = (selector: string) => body.querySelector<HTMLElement>(selector)!.offsetWidth;
    expect(width('table')).to.be.below(width('.aw-scroll') / 2);
  });

  it('has heads in bold in a page that is laid out with tables', async () => {
    const body = await draw([table(['Place', 'Level'], ['Harrow', '4'])]);
    const layout = document.createElement('table');
    layout.insertRow().insertCell();
    body.before(layout);
    layout.querySelector('td')!.append(body);
    await waitUntil(() => body.querySelector('thead th'));
    expect(styleOf(body, 'thead > tr > th').fontWeight).to.equal('700');
    expect(styleOf(body, 'tbody > tr > th').fontWeight).to.equal('400');
    layout.remove();
  });
});

describe('a text in Japanese', () => {
  it('begins no line with a small letter or a mark', async () => {
    const body = await draw([paragraph('ハローフォードの橋')], {lang: 'ja'});
    expect(styleOf(body, 'p').lineBreak).to.equal('strict');
  });
});

describe('a list in a text', () => {
  const items = ['Oats', 'Barley'];
  const plain = items.map((text) => ({content: [text]}));
  const spaced = items.map((text) => ({content: [paragraph(text)]}));

  it('keeps its markers, and the room for them, on pages that reset lists', async () => {
    const blocks: Block[] = [
      {type: 'list', items: plain},
      {type: 'list', ordered: true, items: plain},
    ];
    const body = await draw(blocks, {styles: 'ul, ol {list-style: none; padding: 0}'});
    expect(styleOf(body, 'ul').listStyleType).to.equal('disc');
    expect(styleOf(body, 'ol').listStyleType).to.equal('decimal');
    for (const list of ['ul', 'ol'])
      expect(parseFloat(styleOf(body, list).paddingInlineStart), list).to.be.above(20);
  });

  it('is as tight where a page spaces its paragraphs', async () => {
    const body = await draw([{type: 'list', items: spaced}], {
      styles: '.prose p {margin: 1.25em 0}',
    });
    body.parentElement!.className = 'prose';
    expect(styleOf(body, 'li > p').marginBottom).to.equal('0px');
  });

  it('is as tight with paragraphs as without', async () => {
    const body = await draw([
      {type: 'list', items: plain},
      {type: 'list', items: spaced},
    ]);
    const [one, other] = [...body.querySelectorAll('ul')];
    expect(other!.offsetHeight).to.be.closeTo(one!.offsetHeight, 1);
  });
});

describe('a picture', () => {
  const image = {
    url: '/demo/images/blossom.jpg',
    alt: '',
    credit: 'A. Lind',
    caption: ['The ford.'],
  };

  /** The contrast of a color with white: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  const contrastOf = (color: string): number => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    for (const paint of ['white', color]) {
      canvas.fillStyle = paint;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 1.05 / (0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05);
  };

  it('has a credit that can be read below a gray caption', async () => {
    const gray = '.prose figcaption {color: #6b7280}';
    for (const styles of [gray, '']) {
      const body = await draw([{type: 'image', image}], {styles});
      body.parentElement!.className = 'prose';
      const {color} = styleOf(body, '.aw-credit');
      expect(contrastOf(color), color).to.be.above(4.5);
      if (!styles) expect(contrastOf(color), 'still muted').to.be.below(20);
    }
  });

  it('stands by its caption whatever margins a page gives to pictures', async () => {
    const body = await draw([{type: 'image', image}], {
      styles: '.prose img {margin: 2em 0}',
    });
    body.parentElement!.className = 'prose';
    expect(styleOf(body, 'img').marginBottom).to.equal('0px');
  });
});

describe('an embed', () => {
  const film: Block = {
    type: 'embed',
    url: 'https://example.org/film',
    title: 'A film',
    provider: 'YouTube',
    kind: 'video',
    player: 'https://www.youtube.com/embed/abc',
  };
  const image = {url: '/demo/images/still.svg', alt: 'A still', width: 300, height: 200};

  it('shows its picture whatever a page does to buttons and pictures', async () => {
    const body = await draw([{...film, image}], {
      styles: `button {background: navy; border: 2px solid; border-radius: 20px; padding: 20px;
        width: 50px; height: 30px; box-shadow: 0 0 9px}
        div img {margin: 2em 1em}`,
    });
    await waitUntil(() => body.querySelector('button'));
    const {backgroundColor, borderRadius, boxShadow} = styleOf(body, 'button');
    expect([backgroundColor, borderRadius, boxShadow]).to.eql(['rgba(0, 0, 0, 0)', '0px', 'none']);
    const box = (selector: string) => body.querySelector(selector)!.getBoundingClientRect();
    expect(box('button').width).to.equal(box('figure').width);
    expect(box('button').height).to.be.closeTo(box('img').height, 1);
    expect(box('img').top).to.equal(box('figure').top);
  });

  it('says title and provider once where the caption has them', async () => {
    for (const embed of [film, {...film, image}]) {
      const body = await draw([embed]);
      await waitUntil(() => body.querySelector('button'));
      const button = body.querySelector('button')!;
      expect(button).to.have.text('Load and play');
      expect(button).to.have.attribute('aria-label', 'Load and play: A film from YouTube');
    }
  });

  it('needs one line for a sound', async () => {
    const player = 'https://open.spotify.com/embed/episode/1';
    const body = await draw([{...film, kind: 'audio', player, provider: 'Spotify'}]);
    await waitUntil(() => body.querySelector('button'));
    expect(body.querySelector('button')!.offsetHeight).to.be.within(44, 64);
  });

  it('names the format of a document beside its link', async () => {
    const report: Block = {type: 'embed', url: 'https://docs.example/a.pdf?x=1', title: 'Report'};
    const body = await draw([
      report,
      {...report, title: 'Report (PDF)'},
      {...report, url: 'https://docs.example/a'},
    ]);
    const captions = [...body.querySelectorAll('figcaption')].map((each) => each.innerText.trim());
    expect(captions).to.eql(['Report (PDF)', 'Report (PDF)', 'Report']);
  });
});
