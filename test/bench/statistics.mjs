/** What is said of measured times. Medians throughout: one slow round does not count. */

const ascending = (values) => [...values].sort((a, b) => a - b);

/** @param {readonly number[]} values */
export function medianOf(values) {
  const sorted = ascending(values);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median absolute deviation. */
export function deviationOf(values) {
  const median = medianOf(values);
  return medianOf(values.map((value) => Math.abs(value - median)));
}

/**
 * Interval that holds the median in 95 of 100 cases, whatever the distribution: by ranks of the
 * sorted values (binomial). From fewer than six values it is all that was seen.
 */
export function intervalOf(values) {
  const sorted = ascending(values);
  const {length} = sorted;
  const outside = Math.floor(length / 2 - 0.98 * Math.sqrt(length));
  const rank = Math.max(0, outside);
  return [sorted[rank], sorted[length - 1 - rank]];
}

/** Ratios of two cases that were measured in turn, round by round. */
export function compareRounds(times, base) {
  const ratios = times.map((time, round) => time / base[round]);
  const [low, high] = intervalOf(ratios);
  return {ratio: medianOf(ratios), low, high};
}

/** Exponent of growth: the slope of time against size in logarithms; 1 is linear. */
export function exponentOf(sizes, times) {
  const points = sizes.map((size, index) => [Math.log(size), Math.log(times[index])]);
  const mean = (axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const variance = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return covariance / variance;
}

/** Three digits are more than any of these times is worth. */
export const rounded = (value) => Number(value.toPrecision(3));
