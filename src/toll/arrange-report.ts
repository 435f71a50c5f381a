import type {CasualtyFigure, CasualtyReport, Scope} from '../model/article.js';

/** A figure with the figures that are subsets of it. */
export interface Entry {
  figure: CasualtyFigure;
  /** Subsets, those of the same people by different sources side by side. */
  parts: Entry[][];
}

/** Figures of one scope. */
export interface ScopeGroup {
  scope: Scope | undefined;
  /** What is counted, in the editor's order; counts of the same people stand side by side. */
  rows: Entry[][];
}

// Not as JSON, which a page may have given another meaning.
const scopeKey = ({event, place, from, to}: Scope = {}): string =>
  [event, place, from, to].join('\0');

/** What a figure counts, as a text: two figures with the same are two counts of the same thing. */
export const subjectKey = ({measure, group, partOf, scope}: CasualtyFigure): string =>
  [measure, group, partOf, scopeKey(scope)].join('\0');

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/**
 * The figures that a figure is a subset of, nearest first; none where they lead back to it, for then
 * none of them is a base.
 */
export function basesOf(
  figure: CasualtyFigure,
  figures: readonly CasualtyFigure[],
): readonly CasualtyFigure[] {
  const bases: CasualtyFigure[] = [];
  for (let next = findBase(figure, figures); next; next = findBase(next, figures)) {
    if (next === figure || bases.includes(next)) return [];
    bases.push(next);
  }
  return bases;
}

/** The figures of a report that one of wider scope includes. */
export function includedIn(
  {id: own, scope}: CasualtyFigure,
  figures: readonly CasualtyFigure[],
): CasualtyFigure[] {
  return figures.filter(({id}) => id !== own && scope?.includes?.includes(id));
}

function findBase({partOf}: CasualtyFigure, figures: readonly CasualtyFigure[]) {
  return partOf === undefined ? undefined : figures.find(({id}) => id === partOf);
}

/**
 * Puts the figures of a report in the order that they are shown in: by scope, subsets under their
 * base, counts of the same thing beside each other. Nothing is added up and nothing is left out.
 */
export function arrangeReport({figures}: CasualtyReport): ScopeGroup[] {
  const isPart = (figure: CasualtyFigure) => basesOf(figure, figures).length > 0;
  const rowsOf = (some: readonly CasualtyFigure[]): Entry[][] =>
    groupBy(some, subjectKey).map((row) => row.map(createEntry));
  const createEntry = (figure: CasualtyFigure): Entry => {
    const parts = figures.filter((part) => part.partOf === figure.id && isPart(part));
    return {figure, parts: rowsOf(parts)};
  };
  const bases = figures.filter((figure) => !isPart(figure));
  return groupBy(bases, ({scope}) => scopeKey(scope)).map((group) => ({
    scope: group[0]?.scope,
    rows: rowsOf(group),
  }));
}
