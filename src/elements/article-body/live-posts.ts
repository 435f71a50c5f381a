import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {adoptStyles} from '../../element-kit/adopt-styles.js';
import type {LanguageController} from '../../element-kit/language.js';
import type {LightDom} from '../../element-kit/light-dom.js';
import {isDisplayed, observeSight} from '../../element-kit/observers.js';
import {ownDocument} from '../../templates/own-document.js';
import {formatNumber, pluralOf} from '../../format/format.js';
import {loadEnglish} from '../../locales/load-english.js';
import {liveStyles} from './live-posts.styles.js';
import {leaveSeen, takeSeen} from './seen-posts.js';
import {updateTimes} from './update-times.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly clock: () => Date;
  readonly timeZone?: string | undefined;
}

/** What the element shows. */
interface Shown {
  readonly language: LanguageController;
  readonly lightDom: LightDom;
  /** The data from which the markup was drawn; undefined where a server rendered it. */
  readonly data: unknown;
}

/** Number of posts shown at first and added by each press of the button. */
const pageSize = 50;
const minute = 60_000;

/**
 * Updates the posts of a live story while a reader is on the page: new posts above the reading
 * position wait behind a button, a long story shows its posts page by page, and ages are updated.
 * Works on the markup, whether drawn, server-rendered or written by hand.
 */
export class LivePosts implements ReactiveController {
  /** Incremented every minute to update ages. */
  tick = 0;
  readonly #host: Host;
  readonly #shown: Shown;
  readonly #newPosts = createButton('new-posts');
  readonly #more = createButton('more');
  readonly #sight = observeSight((entries) => this.#see(entries));
  readonly #unseen = new Set<HTMLElement>();
  #known: ReadonlySet<string> | undefined;
  #limit = pageSize;
  #story: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leaving = new AbortController();

  constructor(host: Host, shown: Shown) {
    this.#host = host;
    this.#shown = shown;
    this.#newPosts.addEventListener('click', () => this.#goToNew());
    this.#more.addEventListener('click', () => this.#showMore());
    host.addController(this);
    loadEnglish().then(
      () => host.requestUpdate(),
      () => undefined, // Offline: the buttons have no label, and all posts are shown.
    );
  }

  hostConnected(): void {
    this.#story = this.#host.parentElement?.closest('aw-article, .aw-article') ?? undefined;
    const {signal} = (this.#leaving = new AbortController());
    const root = this.#host.shadowRoot;
    if (root) {
      adoptStyles(root, liveStyles);
      root.prepend(this.#newPosts.parentElement!);
      root.append(this.#more.parentElement!);
    }
    addEventListener('hashchange', () => this.#showTarget(), {signal});
    this.#host.addEventListener('beforematch', (event) => this.#showUpTo(event.target), {signal});
    root?.addEventListener('beforematch', (event) => this.#showUpTo(event.target), {signal});
    ownDocument.addEventListener('visibilitychange', () => this.#keepTime(), {signal});
    this.#keepTime();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#leaving.abort();
    clearTimeout(this.#timer);
    if (this.#known) leaveSeen(this.#story, {known: this.#known, limit: this.#limit});
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || !this.#shown.language.locale) return;
    this.#updateTimes();
    if (!isDisplayed(this.#host)) return; // The copy of an isolated story has its own buttons.
    const posts = this.#posts;
    if (!posts.length) return; // The posts are not there yet.
    const before = this.#known ? undefined : takeSeen(this.#story, posts);
    const known = this.#known ?? before?.known;
    const added = known ? posts.filter(({id}) => !known.has(id)) : [];
    if (known) this.#limit = (before?.limit ?? this.#limit) + added.length;
    else this.#limit = Math.max(pageSize, this.#countRead(posts));
    this.#known = new Set(posts.map(({id}) => id));
    this.#turnPages(posts);
    if (!known) this.#showTarget();
    for (const post of added) this.#sight.observe(post);
    for (const post of this.#unseen) if (!post.isConnected) this.#unseen.delete(post);
    this.#nameButtons();
  }

  /**
   * Drawn markup has correct times already, and the copy of an isolated story follows its light
   * DOM.
   */
  #updateTimes(): void {
    const {data, language} = this.#shown;
    if (data || this.#host.closest('.words')) return;
    const {clock, timeZone} = this.#host;
    updateTimes(this.#host, language.locale!.language, {now: clock(), timeZone});
  }

  get #posts(): HTMLElement[] {
    return [...this.#shown.lightDom.root.children].filter(isPost);
  }

  /** The number of posts above the lower edge of the viewport. They stay visible. */
  #countRead(posts: readonly HTMLElement[]): number {
    if (!scrollY) return 0;
    return posts.findLastIndex((post) => post.getBoundingClientRect().top < innerHeight) + 1;
  }

  #turnPages(posts: readonly HTMLElement[]): void {
    const held = findHeld(posts);
    posts.forEach((post, index) => {
      const isFar = index >= this.#limit && !held.has(post);
      if (isFar !== post.hidden) post.toggleAttribute('hidden', isFar);
      if (isFar && post.getAttribute('hidden') !== 'until-found')
        post.setAttribute('hidden', 'until-found');
    });
  }

  #nameButtons(): void {
    const {language, strings} = this.#shown.language.locale!;
    const left = this.#posts.filter(({hidden}) => hidden).length;
    const next = Math.min(left, pageSize);
    const name = (button: HTMLButtonElement, count: number, words: typeof strings.newPosts) => {
      button.hidden = !count;
      const text = count ? words(formatNumber(count, language), pluralOf(count, language)) : '';
      if (button.textContent !== text) button.textContent = text;
    };
    name(this.#newPosts, this.#unseen.size, strings.newPosts);
    name(this.#more, next, strings.showMore);
  }

  /**
   * New posts above the viewport wait behind the button. Readers reach those below by scrolling.
   */
  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const {target, isIntersecting, boundingClientRect} of entries) {
      const post = target as HTMLElement;
      const isAbove = !post.hidden && boundingClientRect.bottom <= 0;
      if (!isIntersecting && isAbove && post.isConnected) this.#unseen.add(post);
      else this.#forget(post);
    }
    if (this.#shown.language.locale) this.#nameButtons();
  }

  #forget(post: HTMLElement): void {
    this.#unseen.delete(post);
    this.#sight.unobserve(post);
  }

  /** Scrolls to the first new post in page order. */
  #goToNew(): void {
    const first = this.#posts.find((post) => this.#unseen.has(post));
    for (const post of this.#unseen) this.#forget(post);
    this.#nameButtons();
    if (!first) return;
    first.scrollIntoView({behavior: 'instant'});
    focusOn(first);
  }

  #showMore(): void {
    const first = this.#posts.find(({hidden}) => hidden);
    this.#limit += pageSize;
    this.#turnPages(this.#posts);
    this.#nameButtons();
    if (first) focusOn(first);
  }

  #showUpTo(target: EventTarget | null): void {
    const post = target instanceof Element ? target.closest<HTMLElement>('.aw-post') : null;
    const index = post ? this.#posts.indexOf(post) : -1;
    if (index < 0) return;
    this.#limit = Math.max(this.#limit, index + 1);
    this.#turnPages(this.#posts);
    if (this.#shown.language.locale) this.#nameButtons();
  }

  /** A permalink may point to a post on a later page. Not every browser reveals it. */
  #showTarget(): void {
    const [name = ''] = location.hash.slice(1).split(':~:');
    const target = name ? findNamed(this.#shown.lightDom.root, name) : null;
    if (!target?.closest('.aw-post[hidden]')) return;
    this.#showUpTo(target);
    target.scrollIntoView({behavior: 'instant'});
  }

  /** Updates ages every minute while the page is visible and shows any. */
  #keepTime(): void {
    clearTimeout(this.#timer);
    if (document.hidden || this.#leaving.signal.aborted) return;
    this.#timer = setTimeout(() => {
      if (this.#host.querySelector('.aw-post-age')) this.tick += 1;
      this.#host.requestUpdate();
      this.#keepTime();
    }, minute);
  }
}

function createButton(name: string): HTMLButtonElement {
  const holder = document.createElement('div');
  holder.className = name;
  const button = document.createElement('button');
  button.type = 'button';
  button.hidden = true;
  button.setAttribute('part', name);
  holder.append(button);
  return button;
}

function isPost(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.matches('.aw-post');
}

/**
 * The posts that must not be hidden because they contain the reader's focus or selection. Collects
 * them before hiding any, because reading the selection after a change forces a layout.
 */
function findHeld(posts: readonly HTMLElement[]): ReadonlySet<HTMLElement> {
  const {activeElement} = (posts[0]?.getRootNode() ?? document) as Document | ShadowRoot;
  const selection = getSelection();
  const range = selection?.type === 'Range' ? selection : undefined;
  return new Set(
    posts.filter(
      (post) => (range?.containsNode(post, true) ?? false) || post.contains(activeElement),
    ),
  );
}

function focusOn(post: HTMLElement): void {
  post.tabIndex = -1;
  post.focus({preventScroll: true});
}

function findNamed(root: ParentNode, name: string): Element | null {
  try {
    return root.querySelector(`[id="${CSS.escape(decodeURIComponent(name))}"]`);
  } catch {
    return null; // An invalid escape.
  }
}
