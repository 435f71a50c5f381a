import {subjectKey} from './arrange-report.js';
import type {CasualtyFigure} from '../model/article.js';
import {amountKey} from './bounds.js';

/**
 * Figures that repeat an earlier one: the same id, or the same count by the same source. A repeated
 * figure with subsets is kept for their sake.
 */
export function findCopies(
  figures: readonly CasualtyFigure[],
): ReadonlyMap<CasualtyFigure, CasualtyFigure> {
  const copies = new Map<CasualtyFigure, CasualtyFigure>();
  const ids = new Map<string, CasualtyFigure>();
  const counts = new Map<string, CasualtyFigure>();
  const bases = new Set(figures.map(({partOf}) => partOf));
  for (const figure of figures) {
    const key = countKey(figure);
    const first = ids.get(figure.id) ?? (bases.has(figure.id) ? undefined : counts.get(key));
    if (first) copies.set(figure, first);
    else {
      ids.set(figure.id, figure);
      counts.set(key, figure);
    }
  }
  return copies;
}

function countKey(figure: CasualtyFigure): string {
  const {source, asOf, amount} = figure;
  return [subjectKey(figure), source?.name, asOf, amountKey(amount)].join('\0');
}
