import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {awaitStrings, onStringsChange, requestStrings} from '../locales/registry.js';
import {findLocale, type Locale} from '../format/locale.js';
import {isLanguageTag} from '../model/language.js';
import {ownOf} from '../templates/own-document.js';

/** The nearest `lang` of an element that `Intl` knows, across shadow roots; `en` where there is none. */
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

/** The element whose shadow root a node is. */
function hostOf(node: Node): Element | undefined {
  return ownOf(node as Partial<ShadowRoot>).host;
}

/** Who follows `lang` within a root, and the observer that tells them: each change asks every observer of a page, so one serves all. */
const followers = new WeakMap<Node, {all: Set<() => void>; observer: MutationObserver}>();

function followLanguage(root: Node, follow: () => void): () => void {
  let found = followers.get(root);
  if (!found) {
    const all = new Set<() => void>();
    const observer = new MutationObserver(() => all.forEach((follow) => follow()));
    followers.set(root, (found = {all, observer}));
  }
  const {all, observer} = found;
  if (!all.size) observer.observe(root, {subtree: true, attributeFilter: ['lang']});
  all.add(follow);
  return () => {
    all.delete(follow);
    if (!all.size) observer.disconnect();
  };
}

type LanguageHost = ReactiveControllerHost & HTMLElement;

/** Keeps an element's language: follows `lang` as it changes around it, and words as they arrive. */
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

  /** Whether the words are there, and no others are on their way. */
  get isLoaded(): boolean {
    return Boolean(this.locale) && !awaitStrings(this.#language);
  }

  /** The language with its words; none before the first of them are loaded. */
  get locale(): Locale | undefined {
    return findLocale(this.#language);
  }

  hostConnected(): void {
    this.#leaving = [onStringsChange(() => this.#host.requestUpdate())];
    for (let root: Node | undefined = this.#host; root; root = hostOf(root)) {
      root = root.getRootNode();
      this.#leaving.push(followLanguage(root, this.#follow));
    }
    this.#follow();
  }

  hostDisconnected(): void {
    for (const leave of this.#leaving) leave();
  }

  readonly #follow = (): void => {
    const language = findLanguage(this.#host);
    if (language === this.#language) return;
    this.#language = language;
    requestStrings(language);
    this.#host.requestUpdate();
  };
}
