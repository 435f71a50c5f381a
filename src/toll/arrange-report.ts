import {limits} from '../model/limits.js';
import type {CasualtyFigure, CasualtyReport, Measure, Scope} from '../model/article.js';

/** A figure with its subsets. */
export interface Entry {
  figure: CasualtyFigure;
  subsets: Entry[];
}

/** Figures under one heading: differing counts of the same people, or figures of several things. */
export interface Section {
  areCountsOfTheSame: boolean;
  entries: Entry[];
}

/** Figures of one scope. */
export interface ScopeGroup {
  scope: Scope | undefined;
  sections: Section[];
}

// Not JSON, because a page may have patched `toJSON`.
const scopeKey = ({event, place, from, to}: Scope = {}): string =>
  [event, place, from, to].join('\0');

/**
 * A key of what a figure counts: two figures with the same key are two counts of the same thing.
 */
export const subjectKey = ({measure, group, partOf, scope}: CasualtyFigure): string =>
  [measure, group, partOf, scopeKey(scope)].join('\0');

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * The figures of which a figure is a subset, nearest first; none where they form a cycle or an
 * overlong chain.
 */
export function basesOf(
  figure: CasualtyFigure,
  figures: readonly CasualtyFigure[],
): readonly CasualtyFigure[] {
  const bases = new Set<CasualtyFigure>();
  for (let next = findBase(figure, figures); next; next = findBase(next, figures)) {
    if (next === figure || bases.has(next) || bases.size >= limits.figureDepth) return [];
    bases.add(next);
  }
  return [...bases];
}

/** The figures of a report that a figure of wider scope includes. */
export function includedIn(
  {id: own, scope}: CasualtyFigure,
  figures: readonly CasualtyFigure[],
): CasualtyFigure[] {
  const included = new Set(scope?.includes);
  return included.size ? figures.filter(({id}) => id !== own && included.has(id)) : [];
}

/** Only a figure of the same measure is a base: the injured are not part of the dead. */
function findBase(
  {partOf, measure}: CasualtyFigure,
  figures: readonly CasualtyFigure[],
): CasualtyFigure | undefined {
  return partOf === undefined ? undefined : basesIn(figures).get(`${measure} ${partOf}`);
}

const basesOfList = new WeakMap<readonly CasualtyFigure[], Map<string, CasualtyFigure>>();

/** The first figure of each measure and id; cached per list. */
function basesIn(figures: readonly CasualtyFigure[]): ReadonlyMap<string, CasualtyFigure> {
  const known = basesOfList.get(figures);
  if (known) return known;
  const found = new Map<string, CasualtyFigure>();
  for (const figure of figures) {
    const key = `${figure.measure} ${figure.id}`;
    if (!found.has(key)) found.set(key, figure);
  }
  basesOfList.set(figures, found);
  return found;
}

/** The order of measures on a card: deaths first. */
const ranks: Readonly<Record<Measure, number>> = {
  killed: 0,
  injured: 1,
  missing: 2,
  displaced: 3,
  detained: 4,
  abducted: 5,
  affected: 6,
};

/**
 * Sorts the figures of a report for display: by scope, deaths first, subsets under their base,
 * counts of the same thing under one heading. Nothing is added up or left out.
 */
export function arrangeReport({figures}: CasualtyReport): ScopeGroup[] {
  const isSubset = (figure: CasualtyFigure) => basesOf(figure, figures).length > 0;
  const subsets = groupBy(figures.filter(isSubset), ({partOf = ''}) => partOf);
  const createEntry = (figure: CasualtyFigure): Entry => ({
    figure,
    subsets: (subsets.get(figure.id) ?? []).map(createEntry),
  });
  const bases = figures.filter((figure) => !isSubset(figure));
  return [...groupBy(bases, ({scope}) => scopeKey(scope)).values()].map((group) => {
    const sorted = [...group].sort((a, b) => rankOf(a) - rankOf(b));
    const rows = [...groupBy(sorted, subjectKey).values()];
    return {
      scope: group[0]?.scope,
      sections: createSections(rows.map((row) => row.map(createEntry))),
    };
  });
}

const rankOf = ({measure}: CasualtyFigure): number => ranks[measure];

/** Consecutive single figures share a section; each group of differing counts has its own. */
function createSections(rows: readonly Entry[][]): Section[] {
  const sections: Section[] = [];
  for (const entries of rows) {
    const last = sections.at(-1);
    if (entries.length === 1 && last && !last.areCountsOfTheSame) last.entries.push(...entries);
    else sections.push({areCountsOfTheSame: entries.length > 1, entries: [...entries]});
  }
  return sections;
}
