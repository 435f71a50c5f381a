import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {findStrings, onStringsChange, requestStrings} from '../locales/registry.js';
import type {Strings} from '../locales/strings.js';

/** A language and the words that the library has for it. */
export interface Locale {
  /** BCP 47 tag that `Intl` is asked for. */
  readonly language: string;
  readonly strings: Strings;
}

/** The nearest `lang` of an element that `Intl` knows, across shadow roots; `en` where there is none. */
export function findLanguage(element: Element): string {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    const found = node instanceof Element && node.getAttribute('lang');
    if (found && isKnown(found)) return found;
  }
  return 'en';
}

function isKnown(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false; // A page may say `lang="english"`; that is no reason to fail.
  }
}

type LanguageHost = ReactiveControllerHost & HTMLElement;

/** Keeps an element's language: follows `lang` as it changes around it, and words as they arrive. */
export class LanguageController implements ReactiveController {
  readonly #host: LanguageHost;
  #observer?: MutationObserver;
  #forgetStrings?: () => void;
  #language = 'en';

  constructor(host: LanguageHost) {
    this.#host = host;
    host.addController(this);
  }

  get language(): string {
    return this.#language;
  }

  /** The language with its words; none before the first of them are loaded. */
  get locale(): Locale | undefined {
    const strings = findStrings(this.#language);
    return strings && {language: this.#language, strings};
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#follow());
    let root: Node = this.#host;
    do {
      root = root instanceof ShadowRoot ? root.host.getRootNode() : root.getRootNode();
      this.#observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    } while (root instanceof ShadowRoot);
    this.#forgetStrings = onStringsChange(() => this.#host.requestUpdate());
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#forgetStrings?.();
  }

  #follow(): void {
    const language = findLanguage(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    requestStrings(language);
    this.#host.requestUpdate();
  }
}
