import type {Table} from './article.js';
import {limits} from './limits.js';

/**
 * Limits cells to their table: browsers create all columns that a cell spans, and freeze with a few
 * cells that span thousands.
 * @returns whether a span was too large
 */
export function limitSpans({rows}: Table): boolean {
  let isLimited = false;
  rows.forEach(({cells}, index) => {
    let left: number = limits.columns;
    for (const cell of cells) {
      const [across, down] = [Math.max(1, Math.min(cell.columns ?? 1, left)), rows.length - index];
      if (across < (cell.columns ?? 1)) [cell.columns, isLimited] = [across, true];
      if ((cell.rows ?? 1) > down) [cell.rows, isLimited] = [down, true];
      left -= across;
    }
  });
  return isLimited;
}
