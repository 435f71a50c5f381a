import type {CasualtyFigure} from '../model/article.js';
import {basesOf} from './arrange-report.js';
import {boundsOf} from './bounds.js';
import {findStruckBase, isStruck} from './struck.js';

/** Lists of groups of which nobody belongs to two. */
const disjoint: readonly (readonly string[])[] = [
  ['children', 'women', 'men'],
  ['civilians', 'soldiers'],
];

/** Whether nobody can belong to two of these groups, each of which is named once. */
export function areDisjoint(groups: readonly (string | undefined)[]): boolean {
  const isOnce = new Set(groups).size === groups.length;
  return isOnce && disjoint.some((names) => groups.every((group = '') => names.includes(group)));
}

/** The figures that are part of each base; not those that are denied or retracted. */
export function listParts(
  figures: readonly CasualtyFigure[],
): ReadonlyMap<CasualtyFigure, readonly CasualtyFigure[]> {
  const parts = new Map<CasualtyFigure, CasualtyFigure[]>();
  for (const figure of figures) {
    const [base] = basesOf(figure, figures);
    if (!base || isStruck(figure) || findStruckBase(figure, figures)) continue;
    const known = parts.get(base);
    if (known) known.push(figure);
    else parts.set(base, [figure]);
  }
  return parts;
}

/**
 * The fewest people that the parts of a figure can be together. Of counts of one group that differ,
 * the lowest is used, and groups that may overlap are not added up.
 */
export function leastOfParts(parts: readonly CasualtyFigure[]): number {
  const sums = disjoint.map((names) => {
    const counts = names.map((name) =>
      parts.flatMap(({group, amount}) => (group === name ? [boundsOf(amount)[0]] : [])),
    );
    return counts.reduce((sum, least) => sum + (least.length ? Math.min(...least) : 0), 0);
  });
  return Math.max(...sums);
}
