/** Decodes a part of an address. One with an invalid escape is used as it is. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Splits a fragment: `#map:~:text=noon` into the name `map` and the directive `:~:text=noon`. */
export function splitFragment(hash: string): readonly [name: string, directive: string] {
  const [written = '', ...rest] = hash.slice(hash.startsWith('#') ? 1 : 0).split(':~:');
  return [decodePart(written), rest.map((part) => `:~:${part}`).join('')];
}
