/** The characters of windows-1252 at 0x80 to 0x9f; unassigned ones stay as they are. */
const characters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Converts control characters 0x80 to 0x9f as windows-1252 and HTML do. Some releases of Node
 * decode windows-1252 as Latin-1 (https://github.com/nodejs/node/issues/56542).
 */
export function readWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => characters.charAt(control.charCodeAt(0) - 128));
}
