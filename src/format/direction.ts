import {isLanguageTag} from '../model/language.js';

const rightToLeftScripts = /^(Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** Directions of languages that were asked for: each asks `Intl` for much. */
const known = new Map<string, 'ltr' | 'rtl'>();

/** Directions that are kept at most: stories name languages without end. */
const mostKnown = 200;

/** Base direction of the script that a language names, or is usually written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const found = known.get(language);
  if (found) return found;
  if (!isLanguageTag(language)) return 'ltr';
  if (known.size >= mostKnown) known.clear();
  const {script = ''} = new Intl.Locale(language).maximize();
  const direction = rightToLeftScripts.test(script) ? 'rtl' : 'ltr';
  known.set(language, direction);
  return direction;
}

/** Attributes that this module has set, and may change again. */
const ours = new WeakMap<HTMLElement, string>();

/** Says on an element which language its words are in, unless the page's author has said so. */
export function markLanguage(host: HTMLElement, language: string | undefined): void {
  // A server says what it has set.
  const isOurs =
    (ours.get(host) ?? host.dataset['awLang']) === (host.getAttribute('lang') ?? undefined);
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

/** Says on an element which language its words are in, where that is not the page's. */
export function markWords(element: Element, language: string | undefined): void {
  if (language) {
    element.setAttribute('lang', language);
    element.setAttribute('dir', directionOf(language));
  } else if (element.hasAttribute('lang')) {
    element.removeAttribute('lang');
    element.removeAttribute('dir');
  }
}
