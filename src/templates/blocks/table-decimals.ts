import type {Cell, Row} from '../../model/article.js';
import {type Alignment, cellText, findColumns, unit} from './table-alignment.js';

/**
 * A number up to its decimals, the decimals with the sign before them, and the unit. Three digits
 * may also be a group of thousands.
 */
const number = new RegExp(
  String.raw`^(\D*[\p{Nd}.,٬’'\s]*?\p{Nd})((?:[.,٫](?:\p{Nd}{1,2}|\p{Nd}{4,}))?)(${unit})$`,
  'u',
);

/** Characters of a number, at most. */
const longest = 40;

/**
 * The decimals that each number lacks beside the longest of its column: «.25» for «104» above
 * «14.25». In that space after the number and its unit, which stays empty, decimal signs stand one
 * below the other. Columns with other text, with several units, or with signs that may mean either,
 * have none.
 */
export function findMissingDecimals(
  rows: readonly Row[],
  alignment: Alignment,
): ReadonlyMap<Cell, string> {
  const missing = new Map<Cell, string>();
  for (const places of findColumns(rows).values()) {
    const cells = places.filter(({row}) => row.section !== 'head').map(({cell}) => cell);
    if (!cells.every((cell) => alignment.get(cell) === 'end')) continue;
    const decimals = readDecimals(cells.map(cellText));
    const most = decimals.reduce((one, other) => (other.length > one.length ? other : one), '');
    cells.forEach((cell, index) => {
      const rest = most.slice(decimals[index]?.length);
      if (rest) missing.set(cell, rest);
    });
  }
  return missing;
}

/** The sign and the decimals of each number; none where one text is no plain number. */
function readDecimals(texts: readonly string[]): string[] {
  const found = texts.map((text) => (text.length < longest ? number.exec(text) : null));
  const decimals = found.map((match) => match?.[2] ?? '');
  const [sign, ...others] = new Set(decimals.flatMap(([first]) => first ?? []));
  const units = new Set(found.map((match) => match?.[3]));
  if (!sign || others.length || units.size > 1) return [];
  return found.every((match) => match && !match[1]?.includes(sign)) ? decimals : [];
}
