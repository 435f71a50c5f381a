import type {CasualtyFigure, Revision, Scope} from '../../../src/model/article.js';
import {subjectKey} from '../../../src/toll/arrange-report.js';
import {isAfter} from '../../../src/toll/parse-time.js';
import {findRivals} from '../../../src/toll/rivals.js';
import {isSameAmount} from '../../../src/toll/same-count.js';
import {
  changeFigure,
  confirmFigure,
  reportPaths,
  type Row,
  rowsOf,
  withoutFigure,
} from './figures.js';
import {getAt, type Path, setAt} from './paths.js';
import {withArticle, type Work} from './work.js';

/** Figures that may be counts of the same people, but are shown as figures of several things. */
export type RivalGroup = readonly Row[];

/** With how many figures of a group another is compared. */
const mostCompared = 50;

/** The groups among all figures with a number, confirmed or not; each figure is in one at most. */
export function rivalGroups(work: Pick<Work, 'article' | 'proposals'>): RivalGroup[] {
  const rows = rowsOf(work).filter(
    ({open}) => !open.includes('amount') && !open.includes('measure'),
  );
  return [...listsOf(rows).values()].flatMap((list) => {
    const places = new Map(list.map(({figure}, index) => [figure, index]));
    return groupPairs(list.map(({figure}) => figure)).map((group) =>
      group
        .map((figure) => places.get(figure) ?? 0)
        .sort((one, other) => one - other)
        .flatMap((index) => list[index] ?? []),
    );
  });
}

/** Rows by their report. Suggested figures come into the first one. */
function listsOf(rows: readonly Row[]): Map<string, Row[]> {
  const lists = new Map<string, Row[]>();
  const [first] = rows;
  const firstList = first && !first.isProposal ? nameList(first) : '';
  for (const row of rows) {
    const name = row.isProposal ? firstList : nameList(row);
    const list = lists.get(name) ?? [];
    list.push(row);
    lists.set(name, list);
  }
  return lists;
}

const nameList = ({path}: Row): string => path.slice(0, -1).join();

function groupPairs(figures: readonly CasualtyFigure[]): CasualtyFigure[][] {
  const groups: CasualtyFigure[][] = [];
  const groupOf = new Map<CasualtyFigure, CasualtyFigure[]>();
  for (const pair of findRivals(figures)) {
    const [known, fresh] = groupOf.has(pair[0]) ? pair : [pair[1], pair[0]];
    const group = groupOf.get(known);
    if (groupOf.has(fresh)) continue;
    if (group?.slice(-mostCompared).every((member) => canBeOne(member, fresh))) {
      group.push(fresh);
      groupOf.set(fresh, group);
    } else if (!group) {
      const both = [known, fresh];
      groups.push(both);
      for (const figure of both) groupOf.set(figure, both);
    }
  }
  return groups;
}

/** Two figures of a group may also be shown as one subject already, or have the same number. */
const canBeOne = (one: CasualtyFigure, other: CasualtyFigure): boolean =>
  isSameAmount(one.amount, other.amount) ||
  subjectKey(one) === subjectKey(other) ||
  findRivals([one, other]).length > 0;

/** Gives all the same event, place, days and group, so that a card shows them as counts that differ. */
export function countTheSame(work: Work, rows: RivalGroup): Work {
  const figures = rows.map(({figure}) => figure);
  const group = fullest(figures.map(({group}) => group));
  const scope = joinScopes(figures.map(({scope = {}}) => scope));
  return rows.reduce((work, row) => {
    const {includes} = row.figure.scope ?? {};
    const own = {...scope, ...(includes && {includes})};
    const scoped = changeFigure(work, row, ['scope'], own);
    return group ? changeFigure(scoped, rowNow(scoped, row) ?? row, ['group'], group) : scoped;
  }, work);
}

function joinScopes(scopes: readonly Scope[]): Scope {
  const [event, place] = (['event', 'place'] as const).map((key) =>
    fullest(scopes.map((scope) => scope[key])),
  );
  const from = firstDay(scopes.flatMap(({from}) => from ?? []));
  const to = lastDay(scopes.flatMap(({to}) => to ?? []));
  return {...(event && {event}), ...(place && {place}), ...(from && {from}), ...(to && {to})};
}

const firstDay = (days: readonly string[]): string | undefined =>
  days.toSorted((one, other) => (isAfter(one, other) ? 1 : -1))[0];
const lastDay = (days: readonly string[]): string | undefined =>
  days.toSorted((one, other) => (isAfter(other, one) ? 1 : -1))[0];

/** The longest of several names, because it holds the others. */
const fullest = (names: readonly (string | undefined)[]): string | undefined =>
  names.toSorted((one = '', other = '') => other.length - one.length)[0];

/** The figures of a group that can replace the others: no other is of a later date. */
export const latestOf = (rows: RivalGroup): Row[] =>
  rows.filter(({figure}) => !rows.some((other) => isAfter(other.figure.asOf, figure.asOf)));

/**
 * Makes the others of a group earlier counts of one. If one of them was confirmed, so is that one:
 * otherwise the story would lose its figure.
 */
export function replaceOthers(work: Work, rows: RivalGroup, last: Row): Work {
  const others = rows.filter((row) => row !== last);
  const revisions = [...others.flatMap(earlierOf), ...(last.figure.revisions ?? [])].toSorted(
    (one, other) => (isAfter(one.asOf, other.asOf) ? 1 : isAfter(other.asOf, one.asOf) ? -1 : 0),
  );
  const ids = new Set(others.map(({figure}) => figure.id));
  const changed = changeFigure(work, last, ['revisions'], revisions);
  const moved = moveParts(changed, ids, last.figure.id);
  const isConfirmed = others.some(({isProposal}) => !isProposal);
  const now = rowNow(moved, last);
  const kept = isConfirmed && now ? confirmFigure(moved, now) : moved;
  // From the last one on, so that no path before it changes.
  return others.toReversed().reduce((work, row) => {
    const now = rowNow(work, row);
    return now ? withoutFigure(work, now) : work;
  }, kept);
}

const earlierOf = ({figure: {amount, asOf, revisions = []}}: Row): Revision[] => [
  ...revisions,
  {amount, ...(asOf && {asOf})},
];

/** Figures that were part of a replaced one are part of the one that replaces it. */
function moveParts(work: Work, ids: ReadonlySet<string>, to: string): Work {
  const move = <Figure extends CasualtyFigure>(figure: Figure): Figure =>
    figure.partOf && ids.has(figure.partOf) ? {...figure, partOf: to} : figure;
  const lists = reportPaths(work.article).map((path): Path => [...path, 'figures']);
  const article = lists.reduce(
    (article, list) => setAt(article, list, (getAt(article, list) as CasualtyFigure[]).map(move)),
    work.article,
  );
  return {...withArticle(work, article), proposals: work.proposals.map(move)};
}

/** A row as it is now. Suggested figures have their own ids, and change places. */
const rowNow = (work: Work, {path, isProposal, figure}: Row): Row | undefined =>
  rowsOf(work).find(
    (row) =>
      row.isProposal === isProposal &&
      (isProposal ? row.figure.id === figure.id : row.path.join() === path.join()),
  );
