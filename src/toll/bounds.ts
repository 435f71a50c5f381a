import type {Amount} from '../model/article.js';

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

/** An amount with nothing superfluous: a range runs upwards, and one with equal ends is a number. */
export function plainAmount(amount: Amount): Amount {
  if (amount.kind !== 'range') return amount;
  const [min, max] = boundsOf(amount);
  return min === max ? {kind: 'exact', value: min} : {kind: 'range', min, max};
}

/** A number that stands for an amount in a comparison or a chart; none where there is no number. */
export function levelOf(amount: Amount): number | undefined {
  if (amount.kind === 'vague' || amount.kind === 'unknown') return undefined;
  return 'value' in amount ? amount.value : boundsOf(amount)[1];
}

/** An amount as a text, the same for the same amount, whatever order the data have its parts in. */
export function amountKey(amount: Amount): string {
  return Object.values(amount).sort().join('\0');
}
