/** One line of a flowed text: how deep it is quoted, and its words without the signs for it. */
interface Flowed {
  readonly depth: number;
  readonly words: string;
}

/**
 * Joins the lines of a `format=flowed` text (RFC 3676): a line that ends with a space goes on in the
 * next one, if both are quoted alike. `isSpaceRemoved` is `DelSp=yes`: that space is no part of the
 * text. The line above a signature, `-- `, ends with a space too and stays alone.
 */
export function unflow(text: string, isSpaceRemoved: boolean): string {
  const joined: Flowed[] = [];
  let parts: string[] = [];
  let isOpen = false;
  const close = (depth: number) => joined.push({depth, words: parts.join('')});
  let depth = 0;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n').map(readFlowed)) {
    const isRule = line.words === '-- ';
    if (isOpen && (line.depth !== depth || isRule)) {
      close(depth);
      parts = [];
    }
    depth = line.depth;
    isOpen = line.words.endsWith(' ') && !isRule;
    parts.push(isOpen && isSpaceRemoved ? line.words.slice(0, -1) : line.words);
    if (isOpen) continue;
    close(depth);
    parts = [];
  }
  if (isOpen) close(depth);
  return joined
    .map(({depth, words}) => (depth ? `${'>'.repeat(depth)} ${words}` : words))
    .join('\n');
}

/** A space before a word is stuffed: it keeps `>` and `From` from being read as signs. */
function readFlowed(line: string): Flowed {
  const [signs = ''] = /^>*/.exec(line) ?? [];
  return {depth: signs.length, words: line.slice(signs.length).replace(/^ /, '')};
}
