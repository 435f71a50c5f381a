import {expect, fixture, html} from '@open-wc/testing';
import {describeFigure} from '../../src/toll/describe-figure.js';
import {toHxl} from '../../src/toll/to-hxl.js';
import {toJsonLd} from '../../src/toll/to-json-ld.js';
import '../../src/elements/casualty-card/casualty-card.js';
import '../../src/locales/de.js';
import '../../src/locales/fr.js';
import '../../src/locales/he.js';
import '../../src/locales/nl.js';
import '../../src/locales/ru.js';
import '../../src/locales/zh.js';
import type {Amount, CasualtyFigure} from '../../src/model/article.js';
import fc from '../runner/properties.mjs';

/** Zero is said in words: «no one killed». */
const count = fc.integer({min: 1, max: 9_999_999});

const amounts: fc.Arbitrary<Amount> = fc.oneof(
  fc.record({kind: fc.constantFrom('exact', 'at-least', 'at-most', 'about'), value: count}),
  fc.record({kind: fc.constant('range'), min: count, max: count}),
  fc.constant({kind: 'unknown'}),
) as fc.Arbitrary<Amount>;

const figures: fc.Arbitrary<CasualtyFigure> = fc.record({
  id: fc.constant('a'),
  measure: fc.constantFrom('killed', 'injured', 'missing', 'displaced', 'detained', 'abducted'),
  amount: amounts,
});

const languages = fc.constantFrom('en', 'de', 'fr', 'he', 'nl', 'ru', 'zh');

/** The numbers in a text, whatever groups their digits; a Chinese sentence counts in 万, ten thousands. */
function readNumbers(text: string): number[] {
  const found = text.matchAll(/(\d+(?:\.\d+)?)万|\d+(?:[.,\u00a0\u202f]\d{3})*/g);
  return [...found].map(([digits, tenThousands]) =>
    tenThousands ? Math.round(Number(tenThousands) * 1e4) : Number(digits.replace(/\D/g, '')),
  );
}

/** The numbers that an amount states, in the order in which they are read. */
function numbersOf(amount: Amount): number[] {
  if (amount.kind === 'range') {
    const [low, high] = [amount.min, amount.max].sort((a, b) => a - b) as [number, number];
    return low === high ? [low] : [low, high];
  }
  return 'value' in amount ? [amount.value] : [];
}

const distinct = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

describe('the numbers of a figure', () => {
  it('are the same visually, for screen readers, in sentences and in data, in every language', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    await fc.assert(
      fc.asyncProperty(figures, languages, async (figure, language) => {
        const card = document.createElement('aw-casualty-card');
        Object.assign(card, {report: {figures: [figure]}, lang: language});
        place.replaceChildren(card);
        await card.updateComplete;
        const row = card.querySelector<HTMLElement>('li p')!;
        const stated = numbersOf(figure.amount);
        expect(readNumbers(row.innerText), 'in sight').to.eql(stated);
        expect(readNumbers(row.textContent), 'light DOM').to.eql(stated);
        const hidden = row.querySelector('[aria-hidden], [aria-label]')?.textContent ?? '';
        expect(readNumbers(hidden), 'named otherwise').to.eql([]);
        expect(readNumbers(describeFigure(figure, language)), 'sentence').to.eql(stated);
        const [node] = toJsonLd({figures: [figure]})['@graph'];
        const value = Object.values(node?.['value'] as object).filter(Number.isFinite) as number[];
        expect(distinct(value), 'JSON-LD').to.eql(distinct(stated));
        const [, tags = [], line = []] = toHxl({figures: [figure]});
        const cells = line.filter((_, column) => tags[column]?.startsWith('#affected'));
        expect(distinct(cells.filter(Boolean).map(Number)), 'HXL').to.eql(distinct(stated));
      }),
      {numRuns: 150},
    );
  });
});
