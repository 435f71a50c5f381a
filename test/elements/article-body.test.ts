import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article-body/article-body.js';
import type {AwArticleBody} from '../../src/elements/article-body/article-body.js';
import type {AwErrorEvent} from '../../src/element-kit/events.js';
import type {Block} from '../../src/model/article.js';

/** Waits until an element shows what it was given. */
async function shown(body: AwArticleBody): Promise<AwArticleBody> {
  await body.updateComplete;
  return body;
}

const draw = async (blocks: unknown): Promise<AwArticleBody> =>
  shown(
    await fixture<AwArticleBody>(
      html`<aw-article-body .blocks=${blocks as Block[]}></aw-article-body>`,
    ),
  );

describe('aw-article-body', () => {
  it('draws each block as one element, in order', async () => {
    const body = await draw([
      {type: 'heading', level: 2, content: ['The harbour']},
      {type: 'paragraph', content: ['Ships wait.']},
      {type: 'divider'},
    ]);
    expect([...body.children].map((child) => child.localName)).to.eql(['h2', 'p', 'hr']);
    expect(body.children[1]).to.have.trimmed.text('Ships wait.');
  });

  it('has no figure without any words for a screen reader', async () => {
    const url = 'ship.jpg';
    const {children} = await draw([
      {type: 'gallery', images: [{url}, {url, alt: 'Ships'}, {url, caption: ['Ships']}]},
      {type: 'image', id: 'harbour', image: {url}},
    ]);
    const roles = [...children].flatMap((block) =>
      [block, ...block.querySelectorAll('figure')].map((figure) => figure.getAttribute('role')),
    );
    expect(roles).to.eql([null, 'none', null, null, 'none']);
    expect(children[1]?.id).to.equal('harbour');
  });

  it('marks text up as the model says', async () => {
    const body = await draw([
      {
        type: 'paragraph',
        content: [
          'Water is H',
          {type: 'subscript', content: ['2']},
          'O, ',
          {type: 'strong', content: [{type: 'emphasis', content: ['truly']}]},
          {type: 'break'},
          {type: 'link', url: 'https://example.org/a?b=c&d', title: 'Source', content: ['says it']},
          {type: 'time', datetime: '2025-01-12', content: ['Sunday']},
          {type: 'abbreviation', title: 'United Nations', content: ['UN']},
          {type: 'quotation', content: ['so'], language: 'fr'},
        ],
      },
    ]);
    expect(body.querySelector('sub')).to.have.text('2');
    expect(body.querySelector('strong > em')).to.have.text('truly');
    expect(body.querySelector('br')).to.exist;
    expect(body.querySelector('a')).to.have.attribute('href', 'https://example.org/a?b=c&d');
    expect(body.querySelector('time')).to.have.attribute('datetime', '2025-01-12');
    expect(body.querySelector('abbr')).to.have.attribute('title', 'United Nations');
    expect(body.querySelector('[lang=fr] > q')).to.have.text('so');
  });

  it('draws lists in lists, and a number to start from', async () => {
    const body = await draw([
      {
        type: 'list',
        ordered: true,
        start: 4,
        items: [
          {content: ['four', {type: 'list', items: [{content: ['inner']}]}]},
          {content: ['five']},
        ],
      },
    ]);
    expect(body.querySelector('ol')).to.have.attribute('start', '4');
    expect(body.querySelectorAll('ol > li')).to.have.length(2);
    expect(body.querySelector('ol > li > ul > li')).to.have.trimmed.text('inner');
  });

  it('draws a table whose head, spans and alignment are kept, in a box that can scroll', async () => {
    const body = await draw([
      {
        type: 'table',
        caption: ['Rain by town'],
        rows: [
          {
            section: 'head',
            cells: [
              {header: true, scope: 'column', content: ['Town']},
              {header: true, content: ['mm'], align: 'end'},
            ],
          },
          {cells: [{content: ['Delft'], rows: 2}, {content: ['12']}]},
          {section: 'foot', cells: [{content: ['all']}, {content: ['12']}]},
          {section: 'foot', cells: [{content: ['Measured at noon.'], columns: 2}]},
        ],
      },
    ]);
    const box = body.querySelector('[role=region]');
    expect(box).to.have.attribute('tabindex', '0');
    expect(box).to.have.attribute('aria-label', 'Rain by town');
    expect(body.querySelector('thead th')).to.have.attribute('scope', 'col');
    expect(body.querySelector('tbody td')).to.have.attribute('rowspan', '2');
    const foot = [...body.querySelectorAll('tfoot td')];
    expect(foot.map(({textContent}) => textContent.trim())).to.eql(['all', '12']);
    expect(box).not.to.contain.text('Measured at noon.');
    expect(body).to.contain.text('Measured at noon.');
    await expect(body).to.be.accessible();
  });

  it('shows pictures with caption, credit and other sizes, their place kept', async () => {
    const body = await draw([
      {
        type: 'image',
        image: {
          url: '/harbour.jpg',
          alt: 'A harbour',
          width: 1200,
          height: 800,
          renditions: [{url: '/harbour 640.jpg', width: 640}],
          caption: ['The harbour in May.'],
          credit: 'Photograph: Port',
          link: '/harbour',
        },
      },
    ]);
    const image = body.querySelector('img');
    expect(image).to.have.attribute('width', '1200');
    expect(image).to.have.attribute('srcset', '/harbour%20640.jpg 640w');
    expect(image).to.have.attribute('alt', 'A harbour');
    expect(image?.closest('a')).to.have.attribute('href', '/harbour');
    expect(body.querySelector('figcaption'))
      .to.contain.text('The harbour in May.')
      .and.contain.text('Photograph: Port');
  });

  it('links a note and its mark to each other, and keeps the names of blocks for links from elsewhere', async () => {
    const body = await draw([
      {
        type: 'paragraph',
        id: 'location',
        content: ['See', {type: 'footnote-reference', note: '1', label: '1'}],
      },
      {type: 'footnotes', notes: [{id: '1', content: ['The note.']}]},
    ]);
    const mark = body.querySelector<HTMLAnchorElement>('sup a');
    const note = body.querySelector('li');
    expect(mark?.hash).to.equal(`#${note?.id ?? ''}`);
    expect(note?.querySelector('a')).to.have.attribute('href', `#${mark?.id ?? ''}`);
    expect(body.children[0]).to.have.attribute('id', 'location');
  });

  it('keeps the link back on the line of the last word of its note', async () => {
    const notes = [{id: 'a', content: ['A note that is just as long as its line allows']}];
    const body = await draw([{type: 'footnotes', notes}]);
    const link = body.querySelector('[role=doc-backlink]')!;
    for (let width = 150; width < 450; width += 7) {
      body.style.inlineSize = `${width}px`;
      const words = document.createRange();
      words.selectNodeContents(link.parentElement!.querySelector('p') ?? link.parentElement!);
      words.setEndBefore(link);
      const lastLine = [...words.getClientRects()].filter((box) => box.width > 6).at(-1)!;
      expect(link.getBoundingClientRect().top, `${width} px`).to.be.below(lastLine.bottom);
    }
  });

  it('leaves no gap for tables, lists, galleries and notes without content', async () => {
    const body = await draw([
      {type: 'paragraph', content: ['Before.']},
      {type: 'table', rows: []},
      {type: 'list', items: []},
      {type: 'gallery', images: []},
      {type: 'footnotes', notes: []},
      {type: 'paragraph', content: ['After.']},
    ]);
    expect([...body.children].map((child) => child.localName)).to.eql(['p', 'p']);
  });

  it('keeps the caption of a table without rows', async () => {
    const caption = ['Levels of the river'];
    const body = await draw([{type: 'table', caption, rows: []}]);
    expect(body).to.contain.text('Levels of the river');
  });

  it('gives the notes of two stories on one page no id in common', async () => {
    const blocks = (words: string): Block[] => [
      {
        type: 'paragraph',
        content: [words, {type: 'footnote-reference', note: '1', label: '1'}],
      },
      {type: 'footnotes', notes: [{id: '1', content: ['The note.']}]},
    ];
    const bodies = [await draw(blocks('One story')), await draw(blocks('Another story'))];
    const ids = bodies.flatMap((body) => [...body.querySelectorAll('[id]')].map(({id}) => id));
    expect(ids).to.have.length(4);
    expect(new Set(ids)).to.have.property('size', 4);
    for (const body of bodies) body.remove();
    expect((await draw(blocks('One story'))).querySelector('li')?.id).to.equal(ids[1]);
  });

  it('keeps the markup that it finds, node by node', async () => {
    const body = await fixture<AwArticleBody>(
      html`<aw-article-body><p id="kept">Written by hand.</p></aw-article-body>`,
    );
    const paragraph = body.querySelector('#kept');
    await shown(body);
    expect(body.querySelector('#kept')).to.equal(paragraph);
    expect(body.matches(':state(ready)')).to.be.true;
  });

  it('shows the valid parts of invalid data, and reports the others once', async () => {
    const body = await fixture<AwArticleBody>(html`<aw-article-body></aw-article-body>`);
    let count = 0;
    body.addEventListener('aw-error', () => count++);
    const failing = oneEvent(body, 'aw-error') as Promise<AwErrorEvent>;
    body.blocks = [
      {
        type: 'paragraph',
        content: ['Sound.', {type: 'link', url: 'javascript:alert(1)', content: ['click']}],
      },
      {type: 'poem', content: []},
    ] as unknown as Block[];
    const {error} = await failing;
    await shown(body);
    expect(body).to.have.trimmed.text('Sound.click');
    expect(body.querySelector('a')).to.equal(null);
    expect(error.message).to.contain('[0].content[1].url').and.contain('javascript:alert(1)');
    expect(body.issues.map(({path}) => path)).to.include('[1].type');
    expect(count).to.equal(1);
  });

  it('keeps its content if its data are no text', async () => {
    const body = await fixture<AwArticleBody>(
      html`<aw-article-body><p>Fallback.</p></aw-article-body>`,
    );
    const failing = oneEvent(body, 'aw-error');
    body.blocks = 'nonsense' as unknown as Block[];
    await failing;
    await shown(body);
    expect(body.querySelector('p')).to.have.text('Fallback.');
    expect(body.matches(':state(failed)')).to.be.true;
    expect(body.shadowRoot?.querySelector('[role=status]')).to.contain.text('could not be loaded');
    await expect(body).to.be.accessible();
  });

  it('reads blocks from a child script', async () => {
    const body = await fixture<AwArticleBody>(
      html`<aw-article-body>
        <script type="application/json">
          {"headline": "H", "body": [{"type": "paragraph", "content": ["From a script."]}]}
        </script>
      </aw-article-body>`,
    );
    await shown(body);
    expect(body.querySelector('p')).to.have.text('From a script.');
  });

  it('uses a property that was set before the element was defined', async () => {
    const inert = document.implementation.createHTMLDocument();
    const body = inert.createElement('aw-article-body') as AwArticleBody;
    body.blocks = [{type: 'paragraph', content: ['Early.']}];
    const place = await fixture(html`<div></div>`);
    place.append(body);
    await shown(body);
    expect(body.querySelector('p')).to.have.text('Early.');
    body.remove();
  });

  it('works again after it was removed and inserted', async () => {
    const body = await draw([{type: 'paragraph', content: ['First.']}]);
    const place = body.parentElement;
    body.remove();
    body.blocks = [{type: 'paragraph', content: ['Second.']}];
    place?.append(body);
    await shown(body);
    expect(body).to.have.trimmed.text('Second.');
  });

  it('draws new data in place of the old', async () => {
    const body = await draw([{type: 'paragraph', content: ['First.']}]);
    body.blocks = [{type: 'heading', level: 3, content: ['Second']}];
    await shown(body);
    expect([...body.children].map((child) => child.localName)).to.eql(['h3']);
  });

  it('does not spill over in 280 pixels, whatever the word', async () => {
    const place = await fixture(
      html`<div style="inline-size: 280px">
        <aw-article-body
          .blocks=${
            [
              {
                type: 'paragraph',
                content: [
                  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(2),
                ],
              },
              {
                type: 'table',
                rows: [{cells: Array.from({length: 12}, () => ({content: ['1,000,000']}))}],
              },
            ] as Block[]
          }
        ></aw-article-body>
      </div>`,
    );
    await place.querySelector('aw-article-body')?.updateComplete;
    expect(place.scrollWidth).to.be.at.most(280);
  });

  it('is accessible from right to left', async () => {
    const place = await fixture(
      html`<div lang="ar" dir="rtl">
        <aw-article-body
          .blocks=${
            [
              {type: 'heading', level: 2, content: ['عنوان']},
              {type: 'quote', content: ['كلام'], attribution: ['بيان']},
            ] as Block[]
          }
        ></aw-article-body>
      </div>`,
    );
    const body = place.querySelector('aw-article-body')!;
    await body.updateComplete;
    const quote = body.querySelector('blockquote')!;
    expect(parseFloat(getComputedStyle(quote).borderRightWidth)).to.equal(1);
    await expect(body).to.be.accessible();
  });

  it('isolated, shows the words where no style of the page reaches, and keeps them in the light', async () => {
    const place = await fixture(
      html`<div>
        <style>
          p,
          aw-article-body,
          * {
            font-size: 5px !important;
            color: red !important;
          }
        </style>
        <aw-article-body
          isolated
          .blocks=${[{type: 'paragraph', content: ['Safe.']}] as Block[]}
        ></aw-article-body>
      </div>`,
    );
    const body = place.querySelector('aw-article-body');
    await waitUntil(() => body?.shadowRoot?.querySelector('p'), 'a copy');
    const copy = body?.shadowRoot?.querySelector('p');
    expect(copy).to.have.text('Safe.');
    expect(body?.querySelector(':scope > p')).to.have.text('Safe.');
    expect(copy && parseFloat(getComputedStyle(copy).fontSize)).to.be.greaterThan(12);
    expect(copy && getComputedStyle(copy).color).to.not.equal('rgb(255, 0, 0)');
  });
});
