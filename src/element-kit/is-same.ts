/** Whether what something was made from is still the same: each value is the one before. */
export function isSame(values: readonly unknown[], before: readonly unknown[]): boolean {
  return values.every((value, index) => value === before[index]);
}
