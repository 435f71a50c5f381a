const rightToLeft =
  /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)\b|-(arab|hebr|thaa|syrc|nkoo)\b/i;

/** Base direction of a language's usual script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}

/** Attributes that this module has set, and may change again. */
const ours = new WeakMap<HTMLElement, string>();

/** Says on an element which language its words are in, unless the page's author has said so. */
export function markLanguage(host: HTMLElement, language: string | undefined): void {
  const isOurs = ours.get(host) === host.getAttribute('lang');
  if (host.hasAttribute('lang') && !isOurs) return;
  if (!language) {
    if (isOurs && host.hasAttribute('lang'))
      ['lang', 'dir'].forEach((name) => host.removeAttribute(name));
    return;
  }
  host.lang = language;
  host.dir = directionOf(language);
  ours.set(host, language);
}
