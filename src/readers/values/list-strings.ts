/** All strings within a value. Pages change `JSON.stringify`, so it is not used for this. */
export function* listStrings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* listStrings(part);
}
