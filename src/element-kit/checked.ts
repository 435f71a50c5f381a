/** Parts of the model that were already validated. They are drawn without a second check. */
const checked = new WeakSet<object>();

/** Marks valid data, and the parts of it that are passed to other elements. */
export function markChecked<T extends object>(data: T): T {
  checked.add(data);
  for (const part of Object.values(data) as unknown[]) {
    if (typeof part !== 'object' || !part) continue;
    checked.add(part);
    for (const item of Array.isArray(part) ? (part as {report?: object}[]) : []) {
      if (typeof item === 'object') checked.add(item);
      if (item.report) checked.add(item.report);
    }
  }
  return data;
}

export function isChecked(data: unknown): boolean {
  return checked.has(data as object); // False for primitive values.
}
