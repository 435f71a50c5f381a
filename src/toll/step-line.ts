import {levelOf} from './bounds.js';
import {parseTime} from './parse-time.js';
import type {State} from './revisions.js';

/**
 * A step chart of a figure over time as an SVG path, starting at zero, with gaps for days without a
 * number. The last number, whose end is not known, has an eighth of the width; undefined where a date is missing or there is only one number.
 */
export function stepLine(
  states: readonly State[],
  width: number,
  height: number,
): string | undefined {
  const points = states.map(({asOf, amount}) => ({time: parseTime(asOf), level: levelOf(amount)}));
  const levels = points.flatMap(({level}) => level ?? []);
  if (points.some(({time}) => Number.isNaN(time)) || levels.length < 2) return undefined;
  const [start, end] = boundsIn(points.map(({time}) => time));
  const [, top] = boundsIn(levels);
  const x = (time: number) =>
    round(end > start ? ((time - start) / (end - start)) * width * (7 / 8) : 0);
  const y = (level: number) => round(height - (level / (top || 1)) * height);
  let isDrawn = false;
  const steps = points.map(({time, level}) => {
    const across = isDrawn ? `H${x(time)}` : '';
    const start = isDrawn ? 'V' : `M${x(time)} `;
    isDrawn = level !== undefined;
    return level === undefined ? across : `${across}${start}${y(level)}`;
  });
  return steps.join('') + (points.at(-1)?.level === undefined ? '' : `H${width}`);
}

/** The highest of several states, if it is neither the first nor the last. */
export function findPeak(states: readonly State[]): State | undefined {
  const levels = states.map(({amount}) => levelOf(amount) ?? 0);
  const [first = 0, last = 0] = [levels[0], levels.at(-1)];
  const [, top] = boundsIn(levels);
  return top > Math.max(first, last) ? states[levels.indexOf(top)] : undefined;
}

/** The minimum and maximum of numbers. `Math.min(...numbers)` fails for long lists. */
function boundsIn(numbers: readonly number[]): [least: number, greatest: number] {
  return numbers.reduce<[number, number]>(
    ([least, greatest], number) => [Math.min(least, number), Math.max(greatest, number)],
    [Infinity, -Infinity],
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
