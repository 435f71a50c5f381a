/** A word, a number or a punctuation mark, with its UTF-16 offsets in the text. */
export interface Token {
  /** The form for comparison: lower case, straight apostrophes. */
  readonly lower: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text between two tokens. */
export function textBetween(
  text: string,
  tokens: readonly Token[],
  first: number,
  next: number,
): string {
  return text.slice(tokens[first]?.start, tokens[next - 1]?.end);
}
