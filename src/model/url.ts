const safeSchemes = /^(?:https?|mailto|tel):/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Whether an address is safe to follow: `http:`, `https:`, `mailto:`, `tel:`, or relative. It is
 * judged as a URL parser reads it, which drops tabs and line ends anywhere and control characters
 * at the ends (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
export function isSafeUrl(url: string): boolean {
  if (safeSchemes.test(url)) return true;
  const read = trimControls(url).replace(/[\t\n\r]/g, '');
  return safeSchemes.test(read) || !scheme.test(read);
}

/** Without control characters and spaces at the ends, in time linear in the length. */
function trimControls(url: string): string {
  let [start, end] = [0, url.length];
  while (start < end && url.charCodeAt(start) <= 32) start++;
  while (end > start && url.charCodeAt(end - 1) <= 32) end--;
  return url.slice(start, end);
}

/**
 * An address made absolute against `base`, or unchanged where that cannot be done. A fragment alone
 * stays as it is: it leads to a part of the page that shows the story.
 */
export function resolveUrl(url: string, base?: string): string {
  if (!base || url.startsWith('#') || !URL.canParse(url, base)) return url;
  return new URL(url, base).href;
}

/** Where an address leads, in short: `example.org`, or the address itself where it is relative. */
export function hostOf(url: string): string {
  return /^[a-z]+:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}
