import type {Block, Cell, Image, Row} from '../../../src/model/article.js';
import {setAt} from './paths.js';

/** Blocks that can be added, by what editors call them. */
export const newBlocks = {
  paragraph: 'paragraph',
  image: 'picture',
  gallery: 'gallery',
  table: 'table',
} as const;

export type NewBlock = keyof typeof newBlocks;

/** A picture before its address is written. */
export const blankPicture: Image = {url: 'https://'};

const blankCell: Cell = {content: []};

const blankRow = (length: number): Row => ({cells: Array.from({length}, () => blankCell)});

/** An empty block to fill in. */
export function blankBlock(kind: NewBlock): Block {
  switch (kind) {
    case 'paragraph':
      return {type: 'paragraph', content: []};
    case 'image':
      return {type: 'image', image: blankPicture};
    case 'gallery':
      return {type: 'gallery', images: [blankPicture, blankPicture]};
    case 'table':
      return {type: 'table', rows: headFirstRow([blankRow(2), blankRow(2)], true)};
  }
}

/** Whether every row has its cells side by side, so that rows and columns can be added. */
export const isPlainTable = (rows: readonly Row[]): boolean =>
  rows.every(({cells}) => cells.every(({columns = 1, rows = 1}) => columns === 1 && rows === 1));

export const addRow = (rows: readonly Row[]): Row[] => [
  ...rows,
  blankRow(rows.at(-1)?.cells.length ?? 1),
];

export const dropRow = (rows: readonly Row[]): Row[] => rows.slice(0, -1);

/** A cell at the end of each row; it heads its column where the others of its row do. */
export const addColumn = (rows: readonly Row[]): Row[] =>
  rows.map((row) => {
    const isHead = row.cells.length > 0 && row.cells.every(headsColumn);
    return {...row, cells: [...row.cells, isHead ? toHead(blankCell) : blankCell]};
  });

export const dropColumn = (rows: readonly Row[]): Row[] =>
  rows.map((row) => ({...row, cells: row.cells.slice(0, -1)}));

export const hasHeadRow = ([first]: readonly Row[]): boolean =>
  Boolean(first?.cells.length && first.cells.every(headsColumn));

/** Makes the cells of the first row heads of their columns, or plain cells. */
export function headFirstRow([first, ...rest]: readonly Row[], isHead: boolean): Row[] {
  if (!first) return [];
  const cells = first.cells.map(isHead ? toHead : toPlain);
  const row = setAt(first, ['section'], isHead ? 'head' : undefined);
  return [{...row, cells}, ...rest];
}

const headsColumn = ({header, scope}: Cell): boolean =>
  header === true && (scope === undefined || scope === 'column');

const toHead = (cell: Cell): Cell => ({...cell, header: true, scope: 'column'});

const toPlain = (cell: Cell): Cell =>
  setAt(setAt(cell, ['header'], undefined), ['scope'], undefined);
