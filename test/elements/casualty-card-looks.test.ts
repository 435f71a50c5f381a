import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/casualty-card/casualty-card.js';
import '../../src/locales/de.js';
import '../../src/locales/he.js';
import '../../src/locales/ja.js';
import '../../src/locales/ru.js';
import type {AwCasualtyCard} from '../../src/elements/casualty-card/casualty-card.js';
import type {Amount, CasualtyFigure} from '../../src/model/article.js';

/** A figure with source and date, which a test may change. */
const figure = (values: Partial<CasualtyFigure> = {}): CasualtyFigure => ({
  id: 'a',
  measure: 'killed',
  amount: {kind: 'exact', value: 25},
  source: {name: 'Civil Defence'},
  asOf: '2025-01-13',
  ...values,
});

const exact = (value: number): Amount => ({kind: 'exact', value});

async function draw(
  figures: CasualtyFigure[],
  {width = 600, size = 16, language = 'en', direction = 'ltr'} = {},
): Promise<AwCasualtyCard> {
  const place = await fixture<HTMLElement>(
    html`<div
      lang=${language}
      dir=${direction}
      style="inline-size: ${width}px; font-size: ${size}px"
    ></div>`,
  );
  const card = Object.assign(document.createElement('aw-casualty-card'), {report: {figures}});
  place.append(card);
  await card.updateComplete;
  return card;
}

const boxes = (card: Element, selector: string): DOMRect[] =>
  [...card.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

const rounded = (values: number[]): number[] => [...new Set(values.map(Math.round))];

describe('the styles of a casualty card', () => {
  const mixed: Amount[] = [
    exact(12_345_678),
    {kind: 'about', value: 1_234_567},
    {kind: 'vague', words: 'dozens'},
    {kind: 'range', min: 7, max: 12},
    {kind: 'unknown'},
    exact(4),
  ];

  it('aligns text at one edge and numbers at their last digits', async () => {
    const card = await draw(
      mixed.map((amount, index) =>
        figure({
          id: `${index}`,
          scope: {},
          amount,
          group: `g${index}`,
          source: {name: `S${index}`},
        }),
      ),
    );
    expect(rounded(boxes(card, 'li bdi').map(({left}) => left))).to.have.length(1);
    const numbers = boxes(card, 'strong');
    expect(rounded(numbers.map(({right}) => right))).to.have.length(1);
  });

  const many: Amount = {kind: 'at-least', value: 1234};

  it('keeps a unit on the line of its number in narrow columns', async () => {
    // Below 240 px a wide font leaves no room for both.
    for (let width = 240; width < 320; width += 5) {
      const card = await draw([figure({amount: many})], {width, language: 'ja'});
      const texts = document.createTreeWalker(
        card.querySelector('.aw-amount')!,
        NodeFilter.SHOW_TEXT,
        ({textContent}) =>
          textContent === '人' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
      );
      const range = document.createRange();
      range.selectNode(texts.nextNode()!);
      const [number] = boxes(card, '.aw-number');
      expect(range.getBoundingClientRect().left, `${width} px`).to.be.closeTo(number!.right, 1);
    }
  });

  it('never breaks a number into two lines', async () => {
    for (const language of ['en', 'de', 'ja', 'ru'])
      for (const width of [240, 280, 320]) {
        const amounts: Amount[] = [{kind: 'about', value: 1_234_567}, exact(12_345_678)];
        const figures = amounts.map((amount, index) => figure({id: `${index}`, amount, scope: {}}));
        const card = await draw(figures, {width, language});
        for (const number of card.querySelectorAll('strong')) {
          const range = document.createRange();
          range.selectNodeContents(number);
          const lines = new Set([...range.getClientRects()].map(({bottom}) => Math.round(bottom)));
          expect(lines.size, `${number.textContent}, ${language}, ${width} px`).to.equal(1);
        }
      }
  });

  it('sets what is counted beside the number, also below a long qualifier', async () => {
    const long = figure({amount: {kind: 'at-least', value: 12_345_678}});
    const card = await draw([long], {width: 500, language: 'de'});
    const [number] = boxes(card, '.aw-number');
    const [amount] = boxes(card, '.aw-amount');
    const [counted] = boxes(card, '.aw-counted');
    expect(amount?.height).to.be.above((counted?.height ?? 0) * 2);
    expect(counted?.bottom).to.be.closeTo(number?.bottom ?? 0, 8);
  });

  it('keeps «about» on the line of a number of seven digits', async () => {
    const card = await draw([figure({amount: {kind: 'about', value: 1_234_567}})]);
    const [amount] = boxes(card, 'li > p > :has(strong)');
    const [number] = boxes(card, 'strong');
    expect(amount?.height).to.be.below((number?.height ?? 0) * 1.5);
  });

  it('keeps the counter of a language beside its number', async () => {
    const part = figure({id: 'b', partOf: 'a', group: 'children', amount: exact(10)});
    const card = await draw([figure(), part], {language: 'ja'});
    const item = card.querySelector('li')!;
    expect(item.textContent.replace(/\s+/g, ' '))
      .to.contain('死者 25人')
      .and.to.contain('うち子ども10人');
    const [amount] = boxes(card, 'li > p > :has(strong)');
    const [number] = boxes(card, 'strong');
    expect(amount!.right - number!.right)
      .to.be.above(4)
      .and.below(40);
  });

  it('shows numbers and ranges in one size', async () => {
    const card = await draw(
      [exact(3), {kind: 'range', min: 7, max: 12} as const].map((amount, index) =>
        figure({id: `${index}`, group: `g${index}`, amount}),
      ),
    );
    const sizes = [...card.querySelectorAll('strong')].map(
      (number) => getComputedStyle(number).fontSize,
    );
    expect(new Set(sizes)).to.have.property('size', 1);
  });

  it('fits all rows in a narrow column', async () => {
    const card = await draw(
      mixed.map((amount, index) => figure({id: `${index}`, group: `g${index}`, amount})),
      {width: 280},
    );
    expect(card.scrollWidth).to.be.at.most(280);
  });

  for (const [name, width, size] of [
    ['a column of 340 pixels', 340, 16],
    ['a column of 700 pixels with text of 200 %', 700, 32],
  ] as const)
    it(`has one edge in ${name}, whatever the width of the window`, async () => {
      const figures = mixed.map((amount, index) =>
        figure({id: `${index}`, amount, group: `g${index}`, source: {name: `S${index}`}}),
      );
      const card = await draw(figures, {width, size});
      const rows = boxes(card, 'li');
      expect(rounded(boxes(card, 'li bdi').map(({left}) => left))).to.eql(
        rounded(rows.map(({left}) => left)),
      );
      const [number] = boxes(card, 'strong');
      expect(number?.left).to.be.closeTo(rows[0]!.left, 1);
      const [amount, words] = [boxes(card, '.aw-amount')[5]!, boxes(card, '.aw-counted')[5]!];
      expect(words.left - amount.right, 'one space').to.be.below(size);
    });

  for (const style of ['float: left', 'display: flex', 'display: grid; justify-items: start'])
    it(`has room for its rows in a box that shrinks to its content, ${style}`, async () => {
      const place = await fixture<HTMLElement>(
        html`<div style="inline-size: 600px"><div lang="en" style=${style}></div></div>`,
      );
      const report = {figures: [figure(), figure({id: 'b', measure: 'injured'})]};
      const card = Object.assign(document.createElement('aw-casualty-card'), {report});
      place.firstElementChild!.append(card);
      await card.updateComplete;
      expect(card.offsetWidth).to.be.within(250, 600);
      place.style.inlineSize = '260px';
      expect(card.offsetWidth, 'and no more than the box has').to.be.at.most(260);
    });

  it('shows earlier revisions in the size of the latest', async () => {
    const revisions = [1, 2, 3, 4, 5, 6].map((value) => ({
      amount: exact(value),
      asOf: `2025-01-0${value}`,
    }));
    // Without a date for each there is no chart.
    const undated = figure({revisions});
    delete undated.asOf;
    const card = await draw([undated]);
    const latest = [...card.querySelectorAll('p:has(~ details)')].at(-1);
    const earlier = card.querySelector('details p');
    expect(getComputedStyle(earlier!).fontSize).to.equal(getComputedStyle(latest!).fontSize);
  });

  it('fits the label of the chart in a narrow right-to-left column', async () => {
    const revisions = [8, 31, 24].map((value, index) => ({
      amount: exact(value),
      asOf: `2025-01-1${index}`,
    }));
    const card = await draw([figure({revisions})], {
      width: 280,
      language: 'he',
      direction: 'rtl',
    });
    const [chart] = boxes(card, '[role=img]');
    const [picture] = boxes(card, 'svg');
    expect(picture!.right).to.be.at.most(chart!.right);
    expect(card.querySelector('[role=img]')!.scrollWidth).to.be.at.most(280);
    expect(getComputedStyle(card.querySelector('[role=img]')!).direction).to.equal('rtl');
  });
});
