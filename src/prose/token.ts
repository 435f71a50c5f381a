/** A word, a number or a sign, with its UTF-16 offsets in the text. */
export interface Token {
  /** As it is compared: lower case, straight apostrophes. */
  readonly lower: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text from one token up to another, as it is printed. */
export function textBetween(
  text: string,
  tokens: readonly Token[],
  first: number,
  next: number,
): string {
  return text.slice(tokens[first]?.start, tokens[next - 1]?.end);
}
