/** Replaces each run of white space with one space. */
export function joinSpaces(text: string): string {
  return text.replace(/ \s+|[^\S ]\s*/g, ' ');
}
