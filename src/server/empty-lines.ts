/** Removes empty lines from printed markup. In Markdown, an empty line ends a block of HTML. */
export function withoutEmptyLines(markup: string): string {
  return markup.replace(/\n(?:[ \t]*\n)+/g, '\n');
}

/** Does the same for chunks of markup: white space at the end of a chunk goes into the next one. */
export function* withoutEmptyLinesInChunks(chunks: Iterable<string>): Generator<string> {
  let held = '';
  for (const chunk of chunks) {
    const markup = held + chunk;
    const text = markup.trimEnd();
    held = markup.slice(text.length);
    if (text) yield withoutEmptyLines(text);
  }
  if (held) yield held;
}
