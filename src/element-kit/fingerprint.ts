const fold = (hash: number, code: number, factor: number): number => Math.imul(hash ^ code, factor);

/**
 * A short hash of data (cyrb53, 53 bits). A server prints it with the HTML, and an element compares
 * it with its own data. `undefined` for data that JSON cannot represent.
 */
export function fingerprint(data: unknown): string | undefined {
  let text: unknown;
  try {
    text = JSON.stringify(data);
  } catch {
    return undefined; // A getter throws, or the data contain a cycle.
  }
  if (typeof text !== 'string') return undefined;
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    [high, low] = [fold(high, code, 2654435761), fold(low, code, 1597334677)];
  }
  const mixed = fold(high, high >>> 16, 2246822507) ^ fold(low, low >>> 13, 3266489909);
  const other = fold(low, low >>> 16, 2246822507) ^ fold(high, high >>> 13, 3266489909);
  return (4294967296 * (2097151 & other) + (mixed >>> 0)).toString(36);
}
