const controls = /[\u202a-\u202e\u2066-\u2069]/g;

/** The characters that close an embedding or override, and an isolate. */
const [endOfEmbedding, endOfIsolate] = ['\u202c', '\u2069'];

/**
 * Closes each change of direction within its text: a name with an unclosed U+202E would reverse the
 * rest of the line. https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */
export function closeDirections(text: string): string {
  if (text.search(controls) < 0) return text;
  const open: string[] = [];
  for (const [control] of text.matchAll(controls)) {
    if (control === endOfEmbedding) {
      if (open.at(-1) === endOfEmbedding) open.pop();
    } else if (control === endOfIsolate) {
      const last = open.lastIndexOf(endOfIsolate);
      if (last >= 0) open.length = last; // It closes the embeddings within, too.
    } else open.push(control > '\u2065' ? endOfIsolate : endOfEmbedding);
  }
  return open.length ? text + open.reverse().join('') : text;
}
