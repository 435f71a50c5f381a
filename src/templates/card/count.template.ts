import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../../format/format.js';
import type {Locale} from '../../format/locale.js';
import {interpolate} from '../../format/interpolate.js';
import type {CasualtyFigure, Source} from '../../model/article.js';
import {countedText, figurePattern, isZero, subsetPattern} from '../../toll/figure-text.js';
import {dataLangOf} from '../word-language.js';
import {amountTemplate} from './amount.template.js';
import type {LedgerContext} from './card-context.js';

const amountMark = '\uE100';
const countedMark = '\uE101';

/** The two cells of a row. A language decides which comes first and adds its own words to each. */
interface Cells {
  amount: unknown[];
  counted: unknown[];
  isAmountFirst: boolean;
}

/** «at least 25» and «people killed», in the order of the language. */
export function countTemplate(figure: CasualtyFigure, context: LedgerContext): TemplateResult {
  const {amount, counted, isAmountFirst} = createCells(figure, context);
  // «0 no one missing» would say it twice.
  const number = isZero(figure.amount) ? undefined : amountCell(figure, amount);
  return joinCells(number, counted, isAmountFirst);
}

/** «31» and «County of Harrow»: one of several counts of the same people. */
export function rivalCountTemplate(figure: CasualtyFigure, context: LedgerContext): TemplateResult {
  const {amount} = createCells(figure, context);
  const {sourceMissing} = context.locale.strings;
  const name = figure.source ? nameTemplate(figure.source, context.locale) : sourceMissing;
  return joinCells(amountCell(figure, amount), [name], true);
}

/** «10 of them children», «no children killed». */
export function subsetTemplate(figure: CasualtyFigure, context: LedgerContext): unknown[] {
  const {locale} = context;
  const {amount} = figure;
  if (amount.kind === 'unknown' || isZero(amount)) return createCells(figure, context).counted;
  return interpolate(
    (mark = '') => subsetPattern(figure, locale, mark),
    amountTemplate(figure, context),
  );
}

/** The name of a source. Its text direction may differ from that of the sentence. */
export function nameTemplate({name, url}: Source, locale: Locale): unknown {
  const written = html`<bdi lang=${dataLangOf(locale)}>${name}</bdi>`;
  return url ? html`<a href=${url}>${written}</a>` : written;
}

function joinCells(amount: unknown, counted: unknown[], isAmountFirst: boolean): TemplateResult {
  const what = html`<span class="aw-counted">${counted}</span>`;
  if (!amount) return html`<p class="aw-count">${what}</p>`;
  return html`<p class="aw-count">
    ${isAmountFirst ? amount : what} ${isAmountFirst ? what : amount}
  </p>`;
}

function amountCell({amount}: CasualtyFigure, content: unknown[]): TemplateResult {
  const isUnknown = amount.kind === 'unknown';
  const isWorded = isUnknown || amount.kind === 'vague';
  // The dash beside a complete sentence is decorative, so it is hidden from screen readers.
  return html`<span
    class=${isWorded ? 'aw-amount aw-worded' : 'aw-amount'}
    aria-hidden=${isUnknown ? 'true' : nothing}
    ><span>${content}</span></span
  >`;
}

function createCells(figure: CasualtyFigure, context: LedgerContext): Cells {
  const {locale} = context;
  const {amount, measure, group} = figure;
  if (amount.kind === 'unknown') {
    const sentence = figurePattern(figure, locale, locale.strings.notReported);
    return {amount: ['–'], counted: [sentence], isAmountFirst: true};
  }
  if (isZero(amount)) {
    const zero = html`<span class="aw-number">${formatNumber(0, locale.language)}</span>`;
    const sentence = locale.strings.nobody(measure, group);
    return {amount: [zero], counted: [sentence], isAmountFirst: true};
  }
  return splitPattern(figure, locale, amountTemplate(figure, context));
}

/**
 * Divides a language's pattern between the two cells. Words that touch the amount or the noun stay
 * with it («31人»); other words stay with what follows («dozens», «of people injured»).
 */
function splitPattern(figure: CasualtyFigure, locale: Locale, amount: unknown[]): Cells {
  const pattern = figurePattern(figure, locale, amountMark, countedMark);
  // The noun may change to agree with the amount: «многие погибшие».
  if (!pattern.includes(countedMark)) {
    const [start = '', end = ''] = pattern.split(amountMark);
    return {amount, counted: [`${start}${end}`.trim()], isAmountFirst: !start};
  }
  const isAmountFirst = pattern.indexOf(amountMark) < pattern.indexOf(countedMark);
  const [before = '', between = '', after = ''] = pattern.split(/[\uE100\uE101]/);
  const goesWithNext = /^\s+\S/.test(between);
  const first = [before.trimStart(), goesWithNext ? '' : between.trim()];
  const second = [goesWithNext ? between.trimStart() : '', after.trimEnd()];
  const [around, beside] = isAmountFirst ? [first, second] : [second, first];
  return {
    amount: [around[0], ...keepUnit(amount, around[1])],
    counted: [beside[0], countedText(figure, locale), beside[1]],
    isAmountFirst,
  };
}

/** The number and the unit that follows it («31人») on one line; what qualifies it may wrap. */
function keepUnit(amount: unknown[], unit: string | undefined): unknown[] {
  if (!unit) return amount;
  return [...amount.slice(0, -1), html`<span class="aw-unit">${amount.at(-1)}${unit}</span>`];
}
