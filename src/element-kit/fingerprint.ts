const fold = (hash: number, code: number, factor: number): number => Math.imul(hash ^ code, factor);

/**
 * A short text that is the same for the same data, and another for others (cyrb53, 53 bits): a server
 * prints it beside words, and an element finds it again. `undefined` for what is no JSON.
 */
export function fingerprint(data: unknown): string | undefined {
  let text: unknown;
  try {
    text = JSON.stringify(data);
  } catch {
    return undefined; // A getter that throws, a circle.
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
