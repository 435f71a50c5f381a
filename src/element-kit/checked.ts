/** Parts of the model that were checked already: drawn at once, and not checked again. */
const checked = new WeakSet<object>();

/** Marks sound data, and the parts of it that other elements are given. */
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

export function isChecked(data: object): boolean {
  return checked.has(data);
}
