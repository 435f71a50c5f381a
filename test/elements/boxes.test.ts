import {expect, fixture, fixtureCleanup, html, nextFrame} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/article/article.js';
import type {Article} from '../../src/model/article.js';

const article: Article = {
  headline: 'The bridge over the northern arm of the river is closed',
  dateline: {place: 'Arlesund', date: '2025-01-12', weather: {temperature: 5.8}},
  body: [
    {
      type: 'paragraph',
      content: [
        'The province found a crack in the second pillar on Saturday, and closed the bridge at noon.',
      ],
    },
    {type: 'paragraph', content: ['Cars are led over the northern bridge by the police.']},
  ],
  casualties: [
    {
      title: 'Injured',
      figures: [
        {
          id: 'injured',
          measure: 'injured',
          amount: {kind: 'exact', value: 3},
          source: {name: 'Province of Arlesund'},
          asOf: '2025-01-12',
        },
      ],
    },
  ],
  related: [
    {
      kind: 'read-next',
      stories: [
        {url: '/ferry', title: 'Ferries run at night until the bridge is open again'},
        {url: '/detours', title: 'Detours for lorries and buses in the north of the province'},
        {url: '/cracks', title: 'How engineers look for cracks under water'},
      ],
    },
  ],
};

/** How a page may lay out the box that an element is in, and the element itself. */
const boxes: Record<string, (box: HTMLElement, element: HTMLElement) => void> = {
  block: () => undefined,
  float: (box) => Object.assign(box.style, {float: 'left'}),
  'right float': (box) => Object.assign(box.style, {float: 'right'}),
  'inline-block': (box) => Object.assign(box.style, {display: 'inline-block'}),
  'inline-flex': (box) => Object.assign(box.style, {display: 'inline-flex'}),
  'inline-grid': (box) => Object.assign(box.style, {display: 'inline-grid'}),
  'flex row': (box) => Object.assign(box.style, {display: 'flex'}),
  'flex row, centred': (box) =>
    Object.assign(box.style, {display: 'flex', justifyContent: 'center', alignItems: 'center'}),
  'flex column': (box) => Object.assign(box.style, {display: 'flex', flexDirection: 'column'}),
  'flex column, centred': (box) =>
    Object.assign(box.style, {display: 'flex', flexDirection: 'column', alignItems: 'center'}),
  'flex row, wrapped': (box) => Object.assign(box.style, {display: 'flex', flexWrap: 'wrap'}),
  'flex item that grows': (box, element) => {
    box.style.display = 'flex';
    element.style.flex = '1';
  },
  'flex item beside another': (box) => {
    box.style.display = 'flex';
    box.append(
      Object.assign(document.createElement('p'), {textContent: 'An aside of a few words'}),
    );
  },
  grid: (box) => Object.assign(box.style, {display: 'grid'}),
  'grid, centred': (box) => Object.assign(box.style, {display: 'grid', placeItems: 'center'}),
  'grid, centred content': (box) =>
    Object.assign(box.style, {display: 'grid', placeContent: 'center'}),
  'grid of auto columns': (box) =>
    Object.assign(box.style, {display: 'grid', gridTemplateColumns: 'auto auto'}),
  'grid of max-content': (box) =>
    Object.assign(box.style, {display: 'grid', gridTemplateColumns: 'fit-content(100%)'}),
  'fit-content': (box) => Object.assign(box.style, {inlineSize: 'fit-content'}),
  absolute: (box) => Object.assign(box.style, {position: 'absolute'}),
  'absolute, at the end': (box) =>
    Object.assign(box.style, {position: 'absolute', insetInlineEnd: '0'}),
  fixed: (box) => Object.assign(box.style, {position: 'fixed'}),
  table: (box) => Object.assign(box.style, {display: 'table'}),
  'table cell': (box) => Object.assign(box.style, {display: 'table-cell'}),
  'element: float': (_, element) => Object.assign(element.style, {float: 'left'}),
  'element: inline-block': (_, element) => Object.assign(element.style, {display: 'inline-block'}),
  'element: fit-content': (_, element) => Object.assign(element.style, {inlineSize: 'fit-content'}),
  'element: absolute': (_, element) => Object.assign(element.style, {position: 'absolute'}),
  'element: table': (_, element) => Object.assign(element.style, {display: 'table'}),
  carousel: (box, element) => {
    Object.assign(box.style, {display: 'flex', overflow: 'hidden'});
    element.style.flex = '0 0 auto';
  },
};

type Part = 'aw-article' | 'aw-article-body' | 'aw-casualty-card' | 'aw-related-stories';
const parts: Part[] = ['aw-article', 'aw-article-body', 'aw-casualty-card', 'aw-related-stories'];

function createElement(part: Part, isolated: boolean, layout?: 'lead' | 'compact'): HTMLElement {
  const element = document.createElement(part);
  element.isolated = isolated;
  const data = {
    article,
    blocks: article.body,
    report: article.casualties![0],
    stories: article.related![0],
  };
  return Object.assign(element, data, {layout});
}

async function show(box: string, width: number, element: HTMLElement): Promise<HTMLElement> {
  const room = await fixture<HTMLElement>(
    html`<div style="inline-size: ${width}px; position: relative"><div></div></div>`,
  );
  const inner = room.firstElementChild as HTMLElement;
  inner.append(element);
  boxes[box]!(inner, element);
  await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
  await nextFrame();
  return room;
}

describe('boxes that fit their content', () => {
  for (const part of parts) {
    for (const isolated of [false, true]) {
      it(`give ${isolated ? 'an isolated ' : ''}${part} space for its content`, async () => {
        const faults: string[] = [];
        for (const box of Object.keys(boxes)) {
          for (const width of [700, 300]) {
            const room = await show(box, width, createElement(part, isolated));
            const element = room.querySelector(part)!;
            const {left} = room.getBoundingClientRect();
            const rect = element.getBoundingClientRect();
            if (rect.width < Math.min(160, width * 0.4))
              faults.push(`${box} ${width}: ${rect.width}px wide`);
            const over = Math.round(Math.max(rect.right - left - width, left - rect.left));
            if (over > 8 && !/max-content|carousel|fixed/.test(box))
              faults.push(`${box} ${width}: ${over}px too wide`);
            fixtureCleanup();
          }
        }
        expect(faults).to.deep.equal([]);
      });
    }
  }

  it('give a card columns if there is space', async () => {
    const room = await show('float', 700, createElement('aw-casualty-card', false));
    const number = room.querySelector('li strong')!;
    const amount = number.closest('li p > span')!;
    const counted = amount.nextElementSibling!.getBoundingClientRect();
    expect(counted.left).to.be.greaterThan(number.getBoundingClientRect().right);
  });

  for (const layout of ['lead', 'compact'] as const)
    it(`give a list with the layout "${layout}" room`, async () => {
      for (const box of ['float', 'flex row', 'inline-block', 'absolute']) {
        const room = await show(box, 700, createElement('aw-related-stories', false, layout));
        expect(room.querySelector('aw-related-stories')!.offsetWidth, box).to.be.greaterThan(250);
        fixtureCleanup();
      }
    });
});

describe('an element without anything to show', () => {
  const tags = ['article', 'article-body', 'casualty-card', 'weather-dateline', 'related-stories'];
  for (const tag of tags)
    it(`leaves no gap in a grid: aw-${tag}`, async () => {
      const grid = await fixture<HTMLElement>(html`<div style="display: grid; gap: 40px"></div>`);
      const element = document.createElement(`aw-${tag}`);
      grid.append(document.createElement('div'), element, document.createElement('div'));
      await waitUntil(() => element.matches(':state(missing)'));
      const [before, after] = [...grid.querySelectorAll('div')].map((e) =>
        e.getBoundingClientRect(),
      );
      expect(after!.top - before!.bottom).to.equal(40);
      element.innerHTML = '<p><a href="/bridge">Two people were injured</a></p>';
      await waitUntil(() => element.offsetHeight > 0, 'no words');
    });
});
