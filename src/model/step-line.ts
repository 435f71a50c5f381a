import {levelOf} from './bounds.js';
import type {State} from './revisions.js';

/** A step line of a figure over time, from zero up, as an SVG path; none where a number is missing. */
export function stepLine(
  states: readonly State[],
  width: number,
  height: number,
): string | undefined {
  const points = states.map(({asOf, amount}) => ({time: Date.parse(asOf), level: levelOf(amount)}));
  if (points.some(({time, level}) => Number.isNaN(time) || level === undefined)) return undefined;
  const times = points.map(({time}) => time);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const top = Math.max(...points.map(({level = 0}) => level)) || 1;
  const x = (time: number) => round(end > start ? ((time - start) / (end - start)) * width : 0);
  const y = (level = 0) => round(height - (level / top) * height);
  const [first, ...rest] = points;
  return `M0 ${y(first?.level)}${rest.map(({time, level}) => `H${x(time)}V${y(level)}`).join('')}`;
}

/** The highest of several states, where it is neither the first nor the last. */
export function findPeak(states: readonly State[]): State | undefined {
  const levels = states.map(({amount}) => levelOf(amount) ?? 0);
  const [first = 0, last = 0] = [levels[0], levels.at(-1)];
  const top = Math.max(...levels);
  return top > Math.max(first, last) ? states[levels.indexOf(top)] : undefined;
}

const round = (value: number): number => Math.round(value * 10) / 10;
