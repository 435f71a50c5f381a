/** A token of JSON (RFC 8259), with the white space before it. */
const token =
  /[\t\n\r ]*(?:(?<mark>[[\]{},:])|(?<string>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<scalar>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/**
 * Finds the position of a JSON syntax error, because Node 20 does not always report it: line and
 * column, from 1, of the first unexpected token, or of the end if the text is incomplete.
 */
export function findJsonFault(text: string): {line: number; column: number} | undefined {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let end = 0;
  while (true) {
    token.lastIndex = end;
    const groups = token.exec(text)?.groups;
    if (!groups) return placeOf(text, end);
    const kind = groups['mark'] ?? (groups['string'] === undefined ? 'scalar' : 'string');
    const next = follow(kind, expected, open);
    if (!next) return placeOf(text, end);
    end = token.lastIndex;
    if (next === 'comma or end' && open.length === 0) {
      return text.slice(end).trim() ? placeOf(text, end) : undefined;
    }
    expected = next;
  }
}

/** The tokens that may follow; undefined where this one is not allowed. */
function follow(kind: string, expected: Expected, open: ('[' | '{')[]): Expected | undefined {
  const takesValue = expected === 'value' || expected === 'value or end';
  const inside = open.at(-1);
  switch (kind) {
    case '[':
    case '{':
      if (!takesValue) return undefined;
      open.push(kind);
      return kind === '[' ? 'value or end' : 'key or end';
    case ']':
    case '}':
      if (inside !== (kind === ']' ? '[' : '{') || !expected.endsWith('or end')) return undefined;
      open.pop();
      return 'comma or end';
    case ',':
      if (expected !== 'comma or end') return undefined;
      return inside === '[' ? 'value' : 'key';
    case ':':
      return expected === 'colon' ? 'value' : undefined;
    case 'string':
      if (expected.startsWith('key')) return 'colon';
      return takesValue ? 'comma or end' : undefined;
    default:
      return takesValue ? 'comma or end' : undefined;
  }
}

function placeOf(text: string, end: number): {line: number; column: number} {
  const rest = text.slice(end);
  const start = end + (rest.length - rest.trimStart().length);
  const lines = text.slice(0, start).split('\n');
  return {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1};
}
