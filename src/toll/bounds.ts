import type {Amount} from '../model/article.js';

/** The lowest and highest number that an amount can mean; unbounded where it is not a number. */
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

/** Normalizes an amount: the lower end of a range first, and equal ends as one number. */
export function plainAmount(amount: Amount): Amount {
  if (amount.kind !== 'range') return amount;
  const [min, max] = boundsOf(amount);
  return min === max ? {kind: 'exact', value: min} : {kind: 'range', min, max};
}

/**
 * A number that represents an amount in a comparison or chart; undefined where it is not a number.
 */
export function levelOf(amount: Amount): number | undefined {
  if (amount.kind === 'vague' || amount.kind === 'unknown') return undefined;
  return 'value' in amount ? amount.value : boundsOf(amount)[1];
}

/** A key that is equal for equal amounts, whatever the order of their properties. */
export function amountKey(amount: Amount): string {
  return Object.values(amount).sort().join('\0');
}
