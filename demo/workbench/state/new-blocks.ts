import type {Block, Cell, Image, Row} from '../../../src/model/article.js';
import {setAt} from './paths.js';

/** Blocks that can be added, with their names for editors. */
export const newBlocks = {
  paragraph: 'paragraph',
  image: 'picture',
  gallery: 'gallery',
  table: 'table',
  post: 'live-blog post',
} as const;

export type NewBlock = keyof typeof newBlocks;

/** A picture without an address yet. */
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
    case 'post':
      return {type: 'post', blocks: [{type: 'paragraph', content: []}]};
    case 'table':
      return {type: 'table', rows: headFirstRow([blankRow(2), blankRow(2)], true)};
  }
}

/** Whether a table has no spans, so that rows and columns can be added. */
export const isPlainTable = (rows: readonly Row[]): boolean =>
  rows.every(({cells}) => cells.every(({columns = 1, rows = 1}) => columns === 1 && rows === 1));

export const addRow = (rows: readonly Row[]): Row[] => [
  ...rows,
  blankRow(rows.at(-1)?.cells.length ?? 1),
];

export const dropRow = (rows: readonly Row[]): Row[] => rows.slice(0, -1);

/** Adds a cell to each row; a header cell where the rest of the row has them. */
export const addColumn = (rows: readonly Row[]): Row[] =>
  rows.map((row) => {
    const isHead = row.cells.length > 0 && row.cells.every(headsColumn);
    return {...row, cells: [...row.cells, isHead ? toHead(blankCell) : blankCell]};
  });

export const dropColumn = (rows: readonly Row[]): Row[] =>
  rows.map((row) => ({...row, cells: row.cells.slice(0, -1)}));

export const hasHeadRow = ([first]: readonly Row[]): boolean =>
  Boolean(first?.cells.length && first.cells.every(headsColumn));

/** Makes the cells of the first row column headers, or plain cells. */
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
