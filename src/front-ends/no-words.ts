/* In place of what prints words on a server: in a browser the elements draw them. */
export function printWords(): undefined {
  return undefined;
}
