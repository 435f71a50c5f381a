import type {Amount, CasualtyFigure, RevisionReason} from './article.js';
import {boundsOf} from './inspect-report.js';

/** One change of a figure. */
export interface Step {
  before: Amount;
  after: Amount;
  /** When the figure that came after was stated. */
  date: string;
  reason: RevisionReason | undefined;
  /** Whether it fell, or more than doubled: a reader will ask why. */
  isSudden: boolean;
}

/** A number that stands for an amount in a comparison or a chart; none where there is no number. */
function levelOf(amount: Amount): number | undefined {
  if (amount.kind === 'vague' || amount.kind === 'unknown') return undefined;
  return 'value' in amount ? amount.value : boundsOf(amount)[1];
}

/** The changes of a figure, oldest first. */
export function listSteps({revisions = [], amount, asOf}: CasualtyFigure): Step[] {
  return revisions.map(({amount: before, asOf: since, reason}, index) => {
    const next = revisions[index + 1];
    const after = next?.amount ?? amount;
    const [from, to] = [levelOf(before), levelOf(after)];
    const isSudden = from !== undefined && to !== undefined && (to < from || to > 2 * from);
    return {before, after, date: next?.asOf ?? asOf ?? since, reason, isSudden};
  });
}

/** A step line of a figure over time, from zero up, as an SVG path; none where a number is missing. */
export function stepLine(
  figure: CasualtyFigure,
  width: number,
  height: number,
): string | undefined {
  const states = [...(figure.revisions ?? []), {amount: figure.amount, asOf: figure.asOf ?? ''}];
  const points = states.map((state) => ({
    time: Date.parse(state.asOf),
    level: levelOf(state.amount),
  }));
  if (points.some(({time, level}) => Number.isNaN(time) || level === undefined)) return undefined;
  const times = points.map(({time}) => time);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const top = Math.max(...points.map(({level}) => level ?? 0)) || 1;
  const x = (time: number) => round(end > start ? ((time - start) / (end - start)) * width : 0);
  const y = (level = 0) => round(height - (level / top) * height);
  const [first, ...rest] = points;
  return `M0 ${y(first?.level)}${rest.map(({time, level}) => `H${x(time)}V${y(level)}`).join('')}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
