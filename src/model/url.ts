const safeSchemes = /^(?:https?|mailto|tel):/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Whether an address is safe: `http:`, `https:`, `mailto:`, `tel:`, or relative. Reads it as a URL
 * parser does, which ignores tabs and line breaks everywhere and control characters at the ends
 * (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
export function isSafeUrl(url: string): boolean {
  if (safeSchemes.test(url)) return true;
  const read = trimControls(url).replace(/[\t\n\r]/g, '');
  return safeSchemes.test(read) || !scheme.test(read);
}

/** Removes control characters and spaces at the ends, in linear time. */
function trimControls(url: string): string {
  let [start, end] = [0, url.length];
  while (start < end && url.charCodeAt(start) <= 32) start++;
  while (end > start && url.charCodeAt(end - 1) <= 32) end--;
  return url.slice(start, end);
}

/**
 * Resolves an address against `base`, or leaves it unchanged where that is not possible. A fragment
 * alone stays as it is, because it refers to the page that shows the story.
 */
export function resolveUrl(url: string, base?: string): string {
  if (!base || url.startsWith('#') || !URL.canParse(url, base)) return url;
  return new URL(url, base).href;
}

/** Makes a relative address absolute. One with a scheme stays exactly as it was given. */
export function completeUrl(url: string, base?: string): string {
  return scheme.test(url) ? url : resolveUrl(url, base);
}

/**
 * The address that the relative addresses in a story are resolved against: the story's own where it
 * is absolute, or else the one that the data came from. With neither, the page decides.
 * @param own the `url` of the story, which may be relative to the address of the data
 */
export function baseOf(own: unknown, from?: string): string | undefined {
  const url = typeof own === 'string' ? resolveUrl(own, from) : '';
  return URL.canParse(url) && new URL(url).protocol.startsWith('http') ? url : from;
}

/**
 * A short form of an address: `example.org`, or the address itself where it is relative. A user name
 * is left out, because `https://bank.example@other.example/` leads to `other.example`.
 */
export function hostOf(url: string): string {
  return /^[a-z]+:[/\\]{2}(?:[^/\\?#]*@)?(?:www\.)?([^/\\?#]+)/i.exec(url)?.[1] ?? url;
}
