/**
 * Maximum number of special characters in a run of lines: the parser's time grows with the square
 * of their number.
 */
const mostSigns = 3000;

/** Maximum indentation of a list, and maximum number of quotation marks before a line. */
const deepestIndent = 100;
const deepestQuote = 40;

/**
 * Whether a text can be parsed as Markdown in a short time. Ordinary text can; a text of brackets
 * alone, or with lists a thousand levels deep, cannot.
 */
export function isTame(text: string): boolean {
  let signs = 0;
  for (const line of text.split('\n')) {
    const [, indent = '', start = ''] =
      /^([ \t]*)((?:[>*+-]|\d{1,9}[.)])?[ \t>*+-]*)/.exec(line) ?? [];
    const quotes = start.length - start.replaceAll('>', '').length;
    if (start && (indent.length > deepestIndent || quotes > deepestQuote)) return false;
    if (start.length > 2 * deepestIndent) return false;
    const isApart = !line.trim() || start || /^\s*[|#]/.test(line);
    signs = (isApart ? 0 : signs) + (line.match(/[[\]*_`<&~!{]/g)?.length ?? 0);
    if (signs > mostSigns) return false;
  }
  return true;
}
