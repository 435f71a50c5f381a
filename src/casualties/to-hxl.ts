import type {Amount, CasualtyFigure, CasualtyReport} from '../model/article.js';

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

/** The attributes that tell bounds and words from a plain count. */
function valuesOf(amount: Amount): Record<string, string> {
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
      return {'+text': amount.words};
    case 'unknown':
      return {'': ''};
  }
}

const attributeOf = (group: string): string =>
  `+${group.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`;

const tagOf = ({measure, group}: CasualtyFigure): string =>
  `#affected+${measure}${group ? attributeOf(group) : ''}`;

/**
 * A report as rows of the Humanitarian Exchange Language: titles, then hashtags such as
 * `#affected+killed+children`, then a row for each scope, source and date. An amount that is not
 * known is an empty cell.
 */
export function toHxl(report: CasualtyReport): string[][] {
  const titles = new Map<string, string>();
  const rows = new Map<string, {head: string[]; cells: Map<string, string>}>();
  for (const figure of report.figures) {
    const head = fixed.map(([, , read]) => read(figure) ?? '');
    const key = JSON.stringify(head);
    const row = rows.get(key) ?? {head, cells: new Map<string, string>()};
    rows.set(key, row);
    for (const [attribute, value] of Object.entries(valuesOf(figure.amount))) {
      const tag = tagOf(figure) + attribute;
      titles.set(
        tag,
        `${figure.group ?? 'people'} ${figure.measure}${attribute.replace('+', ', ')}`,
      );
      row.cells.set(tag, value);
    }
  }
  const tags = [...titles.keys()];
  return [
    [...fixed.map(([, title]) => title), ...titles.values()],
    [...fixed.map(([tag]) => tag), ...tags],
    ...[...rows.values()].map(({head, cells}) => [
      ...head,
      ...tags.map((tag) => cells.get(tag) ?? ''),
    ]),
  ];
}
