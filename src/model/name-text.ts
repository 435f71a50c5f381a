/**
 * A short hash of a text, the same on every platform (FNV-1a,
 * http://www.isthe.com/chongo/tech/comp/fnv).
 */
export function nameText(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
