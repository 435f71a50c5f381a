import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {awaitStrings, onStringsChange, requestStrings} from '../locales/registry.js';
import {findLocale, type Locale} from '../format/locale.js';
import {isLanguageTag} from '../model/language.js';
import {ownOf} from '../templates/own-document.js';

/** The nearest `lang` that `Intl` supports, across shadow roots; `en` where there is none. */
export function findLanguage(element: Element): string {
  let within: Element | null | undefined = element;
  while (within) {
    const named: Element | null = ownOf(within).closest('[lang]');
    const tag = named && ownOf(named).getAttribute('lang');
    if (tag && isLanguageTag(tag)) return tag;
    within = named ? ownOf(named).parentElement : hostOf(ownOf(within).getRootNode());
    if (named && !within) within = hostOf(ownOf(named).getRootNode());
  }
  return 'en';
}

/** The host of the shadow root that contains a node. */
function hostOf(node: Node): Element | undefined {
  return ownOf(node as Partial<ShadowRoot>).host;
}

/**
 * Subscribers to `lang` changes within a root, and one shared observer: the browser would call a
 * separate observer per element for every change.
 */
const observed = new WeakMap<Node, {all: Set<() => void>; observer: MutationObserver}>();

function observeLanguage(root: Node, onChange: () => void): () => void {
  let found = observed.get(root);
  if (!found) {
    const all = new Set<() => void>();
    const observer = new MutationObserver(() => all.forEach((call) => call()));
    observed.set(root, (found = {all, observer}));
  }
  const {all, observer} = found;
  if (!all.size) observer.observe(root, {subtree: true, attributeFilter: ['lang']});
  all.add(onChange);
  return () => {
    all.delete(onChange);
    if (!all.size) observer.disconnect();
  };
}

type LanguageHost = ReactiveControllerHost & HTMLElement;

/** Tracks an element's language: changes of `lang` around it, and strings that finish loading. */
export class LanguageController implements ReactiveController {
  readonly #host: LanguageHost;
  #leaving: (() => void)[] = [];
  #language = 'en';

  constructor(host: LanguageHost) {
    this.#host = host;
    host.addController(this);
  }

  get language(): string {
    return this.#language;
  }

  /** Whether the strings are loaded and no others are loading. */
  get isLoaded(): boolean {
    return Boolean(this.locale) && !awaitStrings(this.#language);
  }

  /** The language with its strings; undefined before the first strings are loaded. */
  get locale(): Locale | undefined {
    return findLocale(this.#language);
  }

  hostConnected(): void {
    this.#leaving = [onStringsChange(() => this.#host.requestUpdate())];
    for (let root: Node | undefined = this.#host; root; root = hostOf(root)) {
      root = root.getRootNode();
      this.#leaving.push(observeLanguage(root, () => this.update()));
    }
    this.update();
  }

  hostDisconnected(): void {
    for (const leave of this.#leaving) leave();
  }

  /** Takes over the language of the page around the element, or of the story in it. */
  update(): void {
    const language = findLanguage(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    requestStrings(language);
    this.#host.requestUpdate();
  }
}
