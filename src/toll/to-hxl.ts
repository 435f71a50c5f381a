import type {Amount, CasualtyFigure, CasualtyReport} from '../model/article.js';
import {plainAmount} from './bounds.js';
import {soundReport} from './inspect-report.js';
import {createTagger} from './hxl-tags.js';

/** Columns that say what a row is about (https://hxlstandard.org/standard/1-1final/dictionary/). */
const fixed: readonly (readonly [
  tag: string,
  title: string,
  read: (figure: CasualtyFigure) => string | undefined,
])[] = [
  ['#event+name', 'Event', ({scope}) => scope?.event],
  ['#loc+name', 'Place', ({scope}) => scope?.place],
  ['#date+start', 'From', ({scope}) => scope?.from],
  ['#date+end', 'To', ({scope}) => scope?.to],
  ['#date+reported', 'As of', ({asOf}) => asOf],
  ['#meta+source', 'Source', ({source}) => source?.name],
  ['#status', 'Status', ({status}) => status],
];

/** The attributes that tell bounds from a plain count. Words stand in a column of their own. */
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
  head: readonly string[];
  /** Tags of what the row has a count of already, whatever its bounds. */
  counted: Set<string>;
  cells: Map<string, string>;
}

/**
 * A report as rows of the Humanitarian Exchange Language: titles, then hashtags such as
 * `#affected+killed+children`, then a row for each scope, source and date. An amount that is not
 * known is an empty cell, and what a card refuses to show is left out.
 */
export function toHxl(report: CasualtyReport): string[][] {
  const {figures} = soundReport(report);
  const tagOf = createTagger(figures);
  const titles = new Map<string, string>();
  const rows: Row[] = [];
  for (const figure of figures) {
    const row = findRow(rows, figure, tagOf(figure, ''));
    for (const [bound, value] of Object.entries(valuesOf(plainAmount(figure.amount)))) {
      const tag = tagOf(figure, bound);
      row.cells.set(tag, value);
      titles.set(tag, titleOf(figure, bound));
    }
  }
  const tags = [...titles.keys()];
  return [
    [...fixed.map(([, title]) => title), ...titles.values()],
    [...fixed.map(([tag]) => tag), ...tags],
    ...rows.map(({head, cells}) => [...head, ...tags.map((tag) => cells.get(tag) ?? '')]),
  ];
}

/** The row on the same thing that has room, or a new one: no count takes the place of another. */
function findRow(rows: Row[], figure: CasualtyFigure, subject: string): Row {
  const head = fixed.map(([, , read]) => read(figure) ?? '');
  const found = rows.find(
    (row) => row.head.join('\0') === head.join('\0') && !row.counted.has(subject),
  );
  const row: Row = found ?? {head, counted: new Set(), cells: new Map()};
  row.counted.add(subject);
  if (!found) rows.push(row);
  return row;
}

function titleOf({measure, group = 'people'}: CasualtyFigure, bound: string): string {
  return `${group} ${measure}${bound.replace('+', ', ')}`;
}
