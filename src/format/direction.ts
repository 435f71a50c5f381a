import {isLanguageTag} from '../model/language.js';

const rightToLeftScripts = /^(Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** Cache of directions, because each one needs several `Intl` calls. */
const known = new Map<string, 'ltr' | 'rtl'>();

/** Maximum size of the cache, because stories may name any number of languages. */
const mostKnown = 200;

/** Base direction of the script in a language tag, or of the language's usual script. */
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

/** The `lang` values that this module has set and may change. */
const ours = new WeakMap<HTMLElement, string>();

/** The `dir` values that this module has set beside a `lang` of the page's author. */
const directions = new WeakMap<HTMLElement, string>();

/**
 * Sets the direction of a language beside a `lang` of the page's author, where its surroundings have
 * another one and the author has set none.
 */
function markDirection(host: HTMLElement, language: string): void {
  if (host.hasAttribute('dir') && directions.get(host) !== host.dir) return;
  const around = host.parentElement?.closest<HTMLElement>('[dir]')?.dir ?? 'ltr';
  const direction = directionOf(language);
  if (around === direction) {
    host.removeAttribute('dir');
    directions.delete(host);
  } else {
    host.dir = direction;
    directions.set(host, direction);
  }
}

/** Sets `lang` and `dir` of an element, unless the page's author has set them. */
export function markLanguage(host: HTMLElement, language: string | undefined): void {
  // A server marks what it has set.
  const isOurs =
    (ours.get(host) ?? host.dataset['awLang']) === (host.getAttribute('lang') ?? undefined);
  if (host.hasAttribute('lang') && !isOurs) {
    markDirection(host, language ?? host.lang);
    return;
  }
  if (!language) {
    if (host.hasAttribute('lang') || directions.get(host) === host.dir)
      ['lang', 'dir'].forEach((name) => host.removeAttribute(name));
    return;
  }
  host.lang = language;
  host.dir = directionOf(language);
  ours.set(host, language);
}

/** Sets `lang` and `dir` of an element where its language differs from the page's. */
export function markWords(element: Element, language: string | undefined): void {
  if (language) {
    element.setAttribute('lang', language);
    element.setAttribute('dir', directionOf(language));
  } else if (element.hasAttribute('lang')) {
    element.removeAttribute('lang');
    element.removeAttribute('dir');
  }
}
