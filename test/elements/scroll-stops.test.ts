import {expect, fixture, html} from '@open-wc/testing';
import {untilStill} from '../runner/until-still.js';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import '../../src/elements/article-body/article-body.js';
import type {Block} from '../../src/model/article.js';

const cells = (count: number) =>
  Array.from({length: count}, (_, index) => ({content: [`Ferry ${index}`]}));

const table = (columns: number): Block => ({
  type: 'table',
  caption: ['Ferries'],
  rows: [{cells: cells(columns)}],
});

const code: Block = {type: 'preformatted', content: ['one line of code that is rather long']};

async function show(blocks: readonly Block[], width: number) {
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  place.style.inlineSize = `${width}px`;
  const body = document.createElement('aw-article-body');
  body.blocks = blocks;
  place.append(body);
  await waitUntil(() => body.querySelector('[role=region], pre'), 'no box');
  return {place, body, boxes: [...body.querySelectorAll<HTMLElement>('[role=region], pre')]};
}

const areStops = (boxes: readonly HTMLElement[], expected: boolean) =>
  waitUntil(
    () => boxes.every((box) => (box.tabIndex === 0 && box.hasAttribute('tabindex')) === expected),
    expected ? 'no stops' : 'still stops',
  );

describe('a table or code', () => {
  it('can be focused only while it scrolls', async () => {
    const {place, boxes} = await show([table(3), code], 900);
    expect(boxes).to.have.length(2);
    await areStops(boxes, false);
    place.style.inlineSize = '120px';
    await areStops(boxes, true);
    place.style.inlineSize = '900px';
    await areStops(boxes, false);
  });

  it('can be focused when new data make it wider than its column', async () => {
    const {body, boxes} = await show([table(3)], 500);
    await areStops(boxes, false);
    body.blocks = [table(40)];
    await waitUntil(() => body.querySelectorAll('td').length === 40);
    await areStops([...body.querySelectorAll<HTMLElement>('[role=region]')], true);
  });

  it('is measured when it comes near the viewport, because far blocks are not laid out', async () => {
    const width = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollWidth')!;
    const measured = new Set<Element>();
    Object.defineProperty(Element.prototype, 'scrollWidth', {
      ...width,
      get(this: Element) {
        measured.add(this);
        return width.get!.call(this) as number;
      },
    });
    try {
      const {boxes} = await show(Array<Block>(500).fill(code), 900);
      await areStops(boxes.slice(0, 1), false);
      const last = boxes.at(-1)!;
      expect(measured.has(last)).to.equal(false);
      last.scrollIntoView();
      await areStops([last], false);
    } finally {
      Object.defineProperty(Element.prototype, 'scrollWidth', width);
    }
  });

  it('keeps its focus', async () => {
    const {place, boxes} = await show([table(3)], 120);
    await areStops(boxes, true);
    boxes[0]!.focus();
    place.style.inlineSize = '900px';
    await waitUntil(() => boxes[0]!.scrollWidth <= boxes[0]!.clientWidth);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(document.activeElement).to.equal(boxes[0]);
  });

  it('can be focused in an isolated copy too', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="en" style="inline-size: 700px"></div>`,
    );
    const article = document.createElement('aw-article');
    article.isolated = true;
    article.article = {headline: 'Ferries', body: [table(3), table(40)]};
    place.append(article);
    const boxes = () => [
      ...(article.shadowRoot?.querySelectorAll<HTMLElement>('[role=region]') ?? []),
    ];
    await waitUntil(() => boxes().length === 2, 'no copy');
    await waitUntil(
      () =>
        boxes()
          .map((box) => box.hasAttribute('tabindex'))
          .join() === 'false,true',
      'not only the wide one is a stop',
    );
  });
});

describe('a player of an isolated story', () => {
  it('is offered by one button', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const article = document.createElement('aw-article');
    article.isolated = true;
    article.article = {
      headline: 'A film',
      body: [
        {type: 'embed', url: 'https://vimeo.com/8', player: 'https://player.vimeo.com/video/8'},
        {type: 'embed', url: 'https://vimeo.com/9', player: 'https://player.vimeo.com/video/9'},
      ],
    };
    place.append(article);
    const embeds = () => [...(article.shadowRoot?.querySelectorAll('[data-player]') ?? [])];
    const counts = () => embeds().map((embed) => embed.querySelectorAll('button').length);
    await waitUntil(() => counts().join() === '1,1', 'not one button each');
    article.requestUpdate();
    await untilStill(article);
    expect(counts().join()).to.equal('1,1');
  });
});
