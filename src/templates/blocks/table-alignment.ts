import type {Cell, Row} from '../../model/article.js';
import {flowText} from '../../model/block-types.js';

/** The alignment of each cell that has one of its own or that of its column. */
export type Alignment = ReadonlyMap<Cell, Cell['align']>;

/** What may follow a number: nothing, a percent sign, a currency or a short unit. */
export const unit = String.raw`\s?(?:[%٪‰]|\p{Sc}|°?[\p{L}µ]{0,3}(?:/\p{L}{1,3})?[²³]?|°)`;

/**
 * A number in the digits of any script, with a sign, a currency, groups of digits, a range, a
 * percent sign or a unit: «−1,200.5», «10–12 %», «٢٫٥», «35 km/h». Not a date: «12.01.2025».
 */
const amount = String.raw`\p{Nd}+(?:[,’']\p{Nd}{2,3}|[.٬\s]\p{Nd}{3})*(?:[.,٫]\p{Nd}+)?`;
const number = new RegExp(
  String.raw`^[<>≤≥~≈]?\s?[+\-−±]?\p{Sc}?\s?${amount}(?:\s?[–-]\s?${amount})?${unit}$`,
  'u',
);

/** Characters of a number with its unit, at most. */
const longestNumber = 40;

/** Direction marks, which have no width. */
const marks = /[\u061c\u200e\u200f\u2066-\u2069]/g;

/** A cell without a value: empty, or a dash. */
const blank = /^[-–—]?$/;

/**
 * Aligns the cells of a table. A column of numbers is aligned at its end, so that they can be
 * compared, and the head of a column like its cells. An alignment in the data comes first.
 */
export function alignColumns(rows: readonly Row[]): Alignment {
  const columns = findColumns(rows);
  const alignment = new Map<Cell, Cell['align']>();
  for (const column of columns.values()) {
    const ownAlign = alignOf(column.filter(({row}) => row.section !== 'head'));
    for (const {cell} of column) alignment.set(cell, cell.align ?? ownAlign);
  }
  for (const {cells} of rows)
    for (const cell of cells) if (!alignment.has(cell)) alignment.set(cell, cell.align);
  return alignment;
}

/** The text of a cell without direction marks. */
export function cellText({content}: Cell): string {
  return flowText(content).replace(marks, '').trim();
}

interface Place {
  cell: Cell;
  row: Row;
}

/** The cells of each column, without those that span several columns. */
export function findColumns(rows: readonly Row[]): Map<number, Place[]> {
  const columns = new Map<number, Place[]>();
  /** For each column, the index of the first row that no cell above covers. */
  const freeFrom: number[] = [];
  rows.forEach((row, index) => {
    let at = 0;
    for (const cell of row.cells) {
      while ((freeFrom[at] ?? 0) > index) at++;
      const {columns: width = 1, rows: height = 1} = cell;
      for (let n = at; n < at + width; n++) freeFrom[n] = height ? index + height : Infinity;
      if (width === 1) addTo(columns, at, {cell, row});
      at += width;
    }
  });
  return columns;
}

function addTo(columns: Map<number, Place[]>, index: number, place: Place): void {
  const column = columns.get(index);
  if (column) column.push(place);
  else columns.set(index, [place]);
}

/** The alignment that all cells of a column have, or that of numbers. */
function alignOf(places: readonly Place[]): Cell['align'] {
  const cells = places.map(({cell}) => cell);
  const [first] = cells;
  if (first?.align && cells.every(({align}) => align === first.align)) return first.align;
  const texts = cells.filter(({align}) => !align).map(cellText);
  const values = texts.filter((text) => !blank.test(text));
  const isNumber = (text: string) => text.length < longestNumber && number.test(text);
  return values.length && values.every(isNumber) ? 'end' : undefined;
}
