import type {TreeElement} from '../../tree.js';
import {readContainer} from '../blocks.js';
import type {HtmlSource} from '../context.js';
import {elementsOf, findElement, isNamed} from '../element.js';

const isCell = isNamed('td');
const isBox = isNamed('table|h1|h2|h3|h4|ul|ol|article|section');

/** Whether a table only places boxes below each other: one cell a row, and boxes within. */
function isLayout(element: TreeElement): boolean {
  if (element.name !== 'table') return false;
  const rows = elementsOf(element).flatMap((part) =>
    part.name === 'tbody' ? elementsOf(part) : [part],
  );
  const isPlaced = rows.every((row) => {
    const [cell, ...others] = row.name === 'tr' ? elementsOf(row) : [];
    return cell && isCell(cell) && !others.length;
  });
  return isPlaced && findElement(element, isBox) !== undefined;
}

/** Reads the cells of tables by which a site places its parts like other boxes. */
export function readLayouts({choosers}: HtmlSource): void {
  choosers.push((element, usual) => (isLayout(element) ? readContainer : usual));
}
