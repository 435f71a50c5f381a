import {basesOf} from './arrange-report.js';
import {leastOfParts, listParts} from './parts.js';
import type {Amount, CasualtyFigure, CasualtyReport, Revision} from '../model/article.js';
import {boundsOf} from './bounds.js';
import {findCopies} from './copies.js';
import {isAfter, parseTime} from './parse-time.js';
import {isIsoDate} from '../model/date.js';
import {givenIndex} from '../model/given-index.js';
import {limits} from '../model/limits.js';
import {createIssue, describeValue, type Issue, moveIssue} from '../model/issue.js';
import {findStruckBase, strikeWithBase} from './struck.js';

/** How far in the future a date may be: time zones differ by more than a day. */
const clockTolerance = 36 * 3_600_000;

interface Context {
  figures: readonly CasualtyFigure[];
  /** Figures that repeat an earlier one, and the earlier one. */
  copies: ReadonlyMap<CasualtyFigure, CasualtyFigure>;
  /** The figures that are part of each base, and not withdrawn. */
  parts: ReadonlyMap<CasualtyFigure, readonly CasualtyFigure[]>;
  now: Date;
}

/**
 * Revisions oldest first, as they are shown. Some sources list the newest first, which is no error
 * where each has a time of its own.
 */
function orderByTime(revisions: readonly Revision[]): readonly Revision[] {
  const times = new Set(revisions.map(({asOf}) => parseTime(asOf)));
  if (times.size < revisions.length || times.has(NaN)) return revisions;
  return [...revisions].sort((one, other) => parseTime(one.asOf) - parseTime(other.asOf));
}

/** Returns the issues of a figure, if any. */
type Rule = (figure: CasualtyFigure, context: Context) => Issue | readonly Issue[] | undefined;

const rules: readonly Rule[] = [
  (figure) =>
    figure.source ? undefined : createIssue('source', 'no-source', 'whose count it is', 'nothing'),
  (figure) =>
    figure.asOf ? undefined : createIssue('asOf', 'no-date', 'when the source said so', 'nothing'),
  ({asOf}, {now}) => inspectDate('asOf', asOf, now),
  ({scope}, {now}) => inspectDate('scope.from', scope?.from, now),
  ({scope}, {now}) => inspectDate('scope.to', scope?.to, now),
  ({revisions = []}, {now}) =>
    revisions.flatMap(({asOf}, index) => {
      const path = `${revisionPath(revisions, index)}.asOf`;
      return asOf
        ? (inspectDate(path, asOf, now) ?? [])
        : createIssue(path, 'no-date', 'when it was the count', 'nothing');
    }),
  ({revisions = [], asOf}) => {
    const ordered = orderByTime(revisions);
    const dates = [...ordered.map((revision) => revision.asOf ?? ''), asOf ?? ''];
    return dates.flatMap((date, index) => {
      const next = dates[index + 1];
      if (!isAfter(date, next)) return [];
      const expected = `a date up to ${next}, which comes after it`;
      const path = `${revisionPath(revisions, revisions.indexOf(ordered[index]!))}.asOf`;
      return createIssue(path, 'out-of-order', expected, describeValue(date));
    });
  },
  ({scope: {from, to} = {}}) =>
    isAfter(from, to)
      ? createIssue('scope.from', 'range-reversed', `a date up to ${to}`, describeValue(from))
      : undefined,
  (figure, {copies}) => {
    const first = copies.get(figure);
    if (!first) return undefined;
    return first.id === figure.id
      ? createIssue('id', 'duplicate', 'an id that no other figure has', describeValue(figure.id))
      : createIssue('amount', 'duplicate', `a count other than "${first.id}"`, 'the same again');
  },
  (figure, {figures}) => {
    if (figure.partOf === undefined || basesOf(figure, figures).length) return undefined;
    const base = figures.find(({id}) => id === figure.partOf);
    const expected =
      base && base.measure !== figure.measure
        ? `a figure of the ${figure.measure}`
        : `the id of another figure, which is no part of this one, up to ${limits.figureDepth} deep`;
    return createIssue('partOf', 'no-base', expected, describeValue(figure.partOf));
  },
  (figure, context) => {
    const refused = basesOf(figure, context.figures).find((base) => isRefused(base, context));
    if (!refused) return undefined;
    return createIssue('partOf', 'no-base', 'a base that is sound', describeValue(refused.id));
  },
  (figure, {figures}) => {
    const [base] = basesOf(figure, figures);
    if (!base || !isOver(figure, base)) return undefined;
    const most = `at most the ${boundsOf(base.amount)[1]} of "${base.id}"`;
    return createIssue('amount', 'subset-over-base', most, String(boundsOf(figure.amount)[0]));
  },
  (figure, {figures}) => {
    const base = findStruckBase(figure, figures);
    if (!base) return undefined;
    const expected = `${describeValue(base.status)}, as its base "${base.id}" is`;
    return createIssue('status', 'withdrawn-base', expected, describeValue(figure.status));
  },
  (figure, {parts}) => {
    const most = boundsOf(figure.amount)[1];
    // A part that is larger by itself has its own issue.
    const own = (parts.get(figure) ?? []).filter((part) => !isOver(part, figure));
    const least = leastOfParts(own);
    if (least <= most) return undefined;
    const expected = `at least the ${least} of its parts together`;
    return createIssue('amount', 'parts-over-base', expected, String(most));
  },
  ({amount}) => inspectRange('amount', amount),
  ({revisions = []}) =>
    revisions.flatMap(
      ({amount}, index) => inspectRange(`${revisionPath(revisions, index)}.amount`, amount) ?? [],
    ),
];

const revisionPath = (revisions: readonly Revision[], index: number): string =>
  `revisions[${givenIndex(revisions, index)}]`;

function inspectRange(path: string, amount: Amount): Issue | undefined {
  return amount.kind === 'range' && amount.min > amount.max
    ? createIssue(path, 'range-reversed', 'min up to max', `${amount.min} to ${amount.max}`)
    : undefined;
}

function inspectDate(path: string, date: string | undefined, now: Date): Issue | undefined {
  if (date && !isIsoDate(date))
    return createIssue(path, 'expected', 'a date in ISO 8601', describeValue(date));
  const isToCome = parseTime(date) > now.getTime() + clockTolerance;
  return isToCome
    ? createIssue(path, 'future-date', 'a date that has come', describeValue(date))
    : undefined;
}

/** Whether a subset is larger than its base can be. */
function isOver(part: CasualtyFigure, base: CasualtyFigure): boolean {
  return boundsOf(part.amount)[0] > boundsOf(base.amount)[1];
}

/**
 * Finds errors that types cannot express: missing sources or dates, dates in the future, subsets
 * that are too large.
 */
export function inspectReport({figures}: CasualtyReport, now: Date, path = ''): Issue[] {
  const context = {figures, copies: findCopies(figures), parts: listParts(figures), now};
  return figures.flatMap((figure, index) =>
    rules
      .flatMap((rule) => rule(figure, context) ?? [])
      .map((issue) =>
        moveIssue(issue, `${path}figures[${givenIndex(figures, index)}].${issue.path}`),
      ),
  );
}

/**
 * A report without figures that cannot be shown: days that end before they begin, subsets whose
 * base does not exist or is smaller, their subsets, repeated figures. Parts of a denied or retracted
 * figure have its status.
 */
export function soundReport(report: CasualtyReport): CasualtyReport {
  return {...report, figures: [...soundFigures(report.figures).values()]};
}

/** Whether a report has something to show: a title alone would promise figures. */
export function isShown(report: CasualtyReport): boolean {
  return Boolean(report.note) || soundFigures(report.figures).size > 0;
}

/** Maps each figure that can be shown to the figure with the status that it is shown with. */
export function soundFigures(
  figures: readonly CasualtyFigure[],
): ReadonlyMap<CasualtyFigure, CasualtyFigure> {
  const context = {figures, copies: findCopies(figures)};
  const isSound = (figure: CasualtyFigure) =>
    ![figure, ...basesOf(figure, figures)].some((each) => isRefused(each, context));
  return new Map(
    figures.filter(isSound).map((figure) => [figure, strikeWithBase(figure, figures)]),
  );
}

function isRefused(
  figure: CasualtyFigure,
  {figures, copies}: Pick<Context, 'figures' | 'copies'>,
): boolean {
  const [base] = basesOf(figure, figures);
  const isRefusedBy = base ? isOver(figure, base) : figure.partOf !== undefined;
  return copies.has(figure) || isRefusedBy || isAfter(figure.scope?.from, figure.scope?.to);
}
