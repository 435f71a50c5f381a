const entities: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  '#39': "'",
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
};

/** Removes everything around JSON: a byte order mark, a variable, entities for quotation marks. */
export function unwrapJson(text: string): string {
  const start =
    /^[\s\ufeff]*(?:(?:var|let|const|window\.)\s*[\w.]{1,100}\s*=\s*)?/.exec(text)?.[0].length ?? 0;
  const json = text.slice(start);
  if (!/^[^"'{}]{0,200}[[{][\s[{]{0,200}&\s{0,10}(?:quot|#34);/.test(json)) return json;
  return json.replace(
    /&\s*(quot|#34|#39|apos|amp|lt|gt);/g,
    (reference, name: string) => entities[name] ?? reference,
  );
}
