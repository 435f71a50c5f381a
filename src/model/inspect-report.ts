import type {Amount, CasualtyFigure, CasualtyReport} from './article.js';
import {basesOf} from './arrange-report.js';
import {createIssue, describeValue, type Issue} from './issue.js';

/** Least and most that an amount can stand for; without bounds where it is not a number. */
export function boundsOf(amount: Amount): readonly [least: number, most: number] {
  switch (amount.kind) {
    case 'exact':
      return [amount.value, amount.value];
    case 'at-least':
      return [amount.value, Infinity];
    case 'at-most':
      return [0, amount.value];
    case 'range':
      return [Math.min(amount.min, amount.max), Math.max(amount.min, amount.max)];
    default:
      return [0, Infinity];
  }
}

/** How far ahead of the reader's clock a date may be before it is a fault: a day's time zones. */
const clockTolerance = 36 * 3_600_000;

type Rule = (figure: CasualtyFigure, report: CasualtyReport, now: Date) => Issue | undefined;

const rules: readonly Rule[] = [
  (figure) =>
    figure.source ? undefined : createIssue('source', 'no-source', 'whose count it is', 'nothing'),
  (figure) =>
    figure.asOf ? undefined : createIssue('asOf', 'no-date', 'when the source said so', 'nothing'),
  ({asOf}, _, now) =>
    asOf && Date.parse(asOf) > now.getTime() + clockTolerance
      ? createIssue('asOf', 'future-date', 'a date that has come', describeValue(asOf))
      : undefined,
  (figure, {figures}) =>
    figures.find(({id}) => id === figure.id) === figure
      ? undefined
      : createIssue('id', 'duplicate', 'an id that no other figure has', describeValue(figure.id)),
  (figure, {figures}) => {
    if (figure.partOf === undefined || basesOf(figure, figures).length) return undefined;
    const expected = 'the id of another figure, which is no part of this one';
    return createIssue('partOf', 'no-base', expected, describeValue(figure.partOf));
  },
  (figure, {figures}) => {
    const refused = basesOf(figure, figures).find((base) => isRefused(base, figures));
    if (!refused) return undefined;
    return createIssue('partOf', 'no-base', 'a base that is sound', describeValue(refused.id));
  },
  (figure, {figures}) => {
    const [base] = basesOf(figure, figures);
    if (!base || !isOver(figure, base)) return undefined;
    const most = `at most the ${boundsOf(base.amount)[1]} of "${base.id}"`;
    return createIssue('amount', 'subset-over-base', most, String(boundsOf(figure.amount)[0]));
  },
  ({amount}) =>
    amount.kind === 'range' && amount.min > amount.max
      ? createIssue('amount', 'range-reversed', 'min up to max', `${amount.min} to ${amount.max}`)
      : undefined,
];

/** Whether a subset is larger than the figure it is a part of can be. */
function isOver(part: CasualtyFigure, base: CasualtyFigure): boolean {
  return boundsOf(part.amount)[0] > boundsOf(base.amount)[1];
}

/** Finds what types cannot say: figures without source or date, dates to come, subsets too large. */
export function inspectReport(report: CasualtyReport, now: Date, path = ''): Issue[] {
  return report.figures.flatMap((figure, index) =>
    rules.flatMap((rule) => {
      const issue = rule(figure, report, now);
      if (!issue) return [];
      const at = `${path}figures[${index}].${issue.path}`;
      return [{...issue, path: at, message: issue.message.replace(issue.path, at)}];
    }),
  );
}

/** A report without what cannot be shown: subsets larger than their base, their parts, second ids. */
export function soundReport(report: CasualtyReport): CasualtyReport {
  const {figures} = report;
  const isSound = (figure: CasualtyFigure) =>
    ![figure, ...basesOf(figure, figures)].some((each) => isRefused(each, figures));
  return {...report, figures: figures.filter(isSound)};
}

function isRefused(figure: CasualtyFigure, figures: readonly CasualtyFigure[]): boolean {
  const [base] = basesOf(figure, figures);
  return (
    figures.find(({id}) => id === figure.id) !== figure ||
    (base !== undefined && isOver(figure, base))
  );
}
