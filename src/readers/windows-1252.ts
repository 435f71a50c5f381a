/** What windows-1252 has at 0x80 to 0x9f; what is none there stays as it is. */
const characters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Reads control characters 0x80 to 0x9f as windows-1252 does, as HTML has them too. Some releases
 * of Node decode windows-1252 as Latin-1 (https://github.com/nodejs/node/issues/56542): this mends it.
 */
export function readWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => characters[control.charCodeAt(0) - 128]!);
}
