/** A line of wire text, by the signs that it begins and ends with. */
export interface WireLine {
  readonly kind: 'head' | 'centred' | 'paragraph' | 'row';
  readonly text: string;
}

/** One transmission: its header, its lines, and what stands below its text. */
export interface Wire {
  readonly header: string;
  readonly lines: readonly WireLine[];
  readonly footer: string;
}

/** Divides transmissions at the control characters STX, ETX and EOT, or at the next SOH. */
export function parseWires(text: string): Wire[] {
  return text
    .split('\x01')
    .slice(1)
    .map((part) => {
      const [header, rest] = cut(part, '\x02');
      const [body, footer] = cut(rest, '\x03');
      return {
        header: clean(header.replace(/[\x11-\x14\x1f]/g, ' ')),
        lines: body.split('\n').flatMap((line) => readLine(line, header.includes('\x12'))),
        footer: clean(cut(footer, '\x04')[0]).replace(/<$/, ''),
      };
    });
}

function cut(text: string, sign: string): [string, string] {
  const at = text.indexOf(sign);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** @param isTabular whether the header says so: there, any line with several cells is a row */
function readLine(line: string, isTabular: boolean): WireLine[] {
  const isRow = line.startsWith('\b') || (isTabular && /;\S[^;]*;\S/.test(line));
  const text = isRow ? line : clean(line);
  if (!text.trim()) return [];
  if (isRow) return [{kind: 'row', text}];
  if (line.startsWith('\t')) return [{kind: 'paragraph', text: withoutSigns(text)}];
  return [{kind: text.endsWith('=') ? 'centred' : 'head', text: withoutSigns(text)}];
}

/** `^` begins a line that is no paragraph; `<` and `=` end lines that are set flush left and centred. */
function withoutSigns(text: string): string {
  return typeset(text.replace(/^\^/, '').replace(/ ?[<=]$/, ''));
}

/** The cells of a row of a table, between semicolons or runs of the spaces of a typesetter. */
export function cellsOf({text}: WireLine): string[] {
  return text
    .split(text.includes(';') ? ';' : /[\x1e\x1f][\x1e\x1f ]*/)
    .map(clean)
    .map((cell) => typeset(cell.replace(/^\^|[\^<]$/g, '').replace(/^_$/, '—')));
}

/** A line without control characters: the space band is a space that may stretch. */
function clean(text: string): string {
  return text
    .replace(/\x10/g, ' ')
    .replace(/[\0-\x1f\x7f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The signs that teletypes had no keys for: quotation marks, the dash, and a half. */
function typeset(text: string): string {
  return text
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/`/g, '‘')
    .replace(/(?<=\s)_(?=\s)/g, '—')
    .replace(/(?<=^|\d)\{(?=$|\s)/g, '½')
    .trim();
}
