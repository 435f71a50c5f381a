import type {Table} from './article.js';
import {limits} from './limits.js';

/**
 * Limits cells to their table: browsers create all columns that a cell spans, and freeze with a few
 * cells that span thousands. Cells that hang down from rows above push others aside, so they count
 * too.
 * @returns whether a span was too large
 */
export function limitSpans({rows}: Table): boolean {
  let isLimited = false;
  /** Columns that are taken by cells from above, and how many of them end above each row. */
  let hanging = 0;
  const endingAt = new Map<number, number>();
  rows.forEach(({cells}, index) => {
    hanging -= endingAt.get(index) ?? 0;
    let left = limits.columns - hanging;
    for (const cell of cells) {
      const {columns = 1, rows: span = 1} = cell;
      const most = left > 0 ? rows.length - index : 1;
      const across = Math.max(1, Math.min(columns, left));
      const down = span === 0 ? most : Math.min(span, most); // 0 is all rows that follow.
      if (across < columns) [cell.columns, isLimited] = [across, true];
      if (down < span || (span === 0 && left <= 0)) [cell.rows, isLimited] = [down, true];
      left -= across;
      if (down === 1) continue;
      hanging += across;
      endingAt.set(index + down, (endingAt.get(index + down) ?? 0) + across);
    }
  });
  return isLimited;
}
