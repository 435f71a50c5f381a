/** Writes a line to the console. All console output of the library goes through this function. */
export function warn(line: string): void {
  console.warn(line);
}
