/** A text with one space for each run of white space; one that has no other stays as it is. */
export function joinSpaces(text: string): string {
  return text.replace(/ \s+|[^\S ]\s*/g, ' ');
}
