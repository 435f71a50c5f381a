/** Writes a line to the console of a page. Nothing else of the library does. */
export function warn(line: string): void {
  console.warn(line);
}
