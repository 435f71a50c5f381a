import type {Amount, CasualtyFigure, CasualtyReport} from '../model/article.js';
import type {Given} from '../model/given.js';
import {admitReport} from './admit-figures.js';
import {basesOf} from './arrange-report.js';
import {plainAmount} from './bounds.js';
import {createTagger} from './hxl-tags.js';
import {listStates} from './revisions.js';
import {isStruck} from './struck.js';

/** Columns for the subject of a row (https://hxlstandard.org/standard/1-1final/dictionary/). */
const fixed: readonly (readonly [
  tag: string,
  title: string,
  read: (row: Row, figures: readonly CasualtyFigure[]) => string | undefined,
])[] = [
  ['#meta+id', 'Figure', ({figure}) => figure.id],
  ['#meta+id+base', 'Part of', ({figure}, figures) => basesOf(figure, figures)[0]?.id],
  ['#event+name', 'Event', ({figure}) => figure.scope?.event],
  ['#loc+name', 'Place', ({figure}) => figure.scope?.place],
  ['#date+start', 'From', ({figure}) => figure.scope?.from],
  ['#date+end', 'To', ({figure}) => figure.scope?.to],
  ['#date+reported', 'As of', ({asOf}) => asOf],
  ['#meta+source', 'Source', ({figure}) => figure.source?.name],
  ['#status', 'Status', ({figure, change}) => change?.status ?? figure.status],
  ['#meta+reason', 'Why it was changed', ({change}) => change?.reason],
];

/** The attributes that distinguish bounds from a plain count. Text is in a separate column. */
function valuesOf(amount: Amount): Readonly<Record<string, string>> {
  switch (amount.kind) {
    case 'exact':
      return {'': String(amount.value)};
    case 'at-least':
      return {'+min': String(amount.value)};
    case 'at-most':
      return {'+max': String(amount.value)};
    case 'about':
      return {'+approx': String(amount.value)};
    case 'range':
      return {'+min': String(amount.min), '+max': String(amount.max)};
    case 'vague':
      return {'+words': amount.words};
    case 'unknown':
      return {'': ''};
  }
}

interface Row {
  figure: CasualtyFigure;
  amount: Amount;
  /** When this was the count. */
  asOf: string;
  /** When and why the count was replaced. */
  change: {status: string; reason: string} | undefined;
}

/** One row per earlier state of a figure, then one for the figure. */
function rowsOf(figure: CasualtyFigure): Row[] {
  return listStates(figure).map((state, index, {length}) => ({
    figure,
    amount: plainAmount(state.amount),
    asOf: state.asOf,
    change: index < length - 1 ? {status: 'superseded', reason: state.reason ?? ''} : undefined,
  }));
}

/**
 * Writes a report as rows of the Humanitarian Exchange Language: titles, then hashtags such as
 * `#affected+killed+children`, then for each figure its earlier states and the figure. An unknown
 * amount is an empty cell, and figures that a card does not show are left out. Replaced, denied or
 * retracted counts are in separate columns, so that they are not added up.
 */
export function toHxl(report: Given<CasualtyReport>): string[][] {
  const {figures} = admitReport(report);
  const tagOf = createTagger(figures);
  const titles = new Map<string, string>();
  const rows = figures.flatMap(rowsOf).map((row) => {
    const {figure, amount, change} = row;
    const isCounted = !change && !isStruck(figure);
    const cells = new Map<string, string>();
    for (const [bound, value] of Object.entries(valuesOf(amount))) {
      const tag = tagOf(figure, bound, isCounted);
      cells.set(tag, value);
      titles.set(tag, titleOf(figure, bound, isCounted));
    }
    return {head: headOf(row, figures), cells};
  });
  const tags = [...titles.keys()];
  return [
    [...fixed.map(([, title]) => title), ...titles.values()],
    [...fixed.map(([tag]) => tag), ...tags],
    ...rows.map(({head, cells}) => [...head, ...tags.map((tag) => cells.get(tag) ?? '')]),
  ];
}

function headOf(row: Row, figures: readonly CasualtyFigure[]): string[] {
  return fixed.map(([, , read]) => read(row, figures) ?? '');
}

function titleOf({measure, group = 'people'}: CasualtyFigure, bound: string, isCounted: boolean) {
  return `${group} ${measure}${bound.replace('+', ', ')}${isCounted ? '' : ', no longer counted'}`;
}
