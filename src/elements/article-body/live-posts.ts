import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {adoptStyles} from '../../element-kit/adopt-styles.js';
import {findById, nameIn} from '../../element-kit/fragment.js';
import {onePerHost} from '../../element-kit/one-per-host.js';
import type {ShownContent} from '../../element-kit/shown-content.js';
import {isDisplayed, observeSight} from '../../element-kit/observers.js';
import {ownDocument} from '../../templates/own-document.js';
import {type Clock, readClock} from '../../format/clock.js';
import {formatNumber, pluralOf} from '../../format/format.js';
import {loadEnglish} from '../../locales/load-english.js';
import type {Locale} from '../../format/locale.js';
import {liveStyles} from './live-posts.styles.js';
import {PostButton} from './post-button.js';
import {countRead, hideBeyond, pageSize} from './post-pages.js';
import {leaveSeen, takeSeen} from './seen-posts.js';
import {updateTimes} from './update-times.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly clock?: Clock | undefined;
  readonly timeZone?: string | undefined;
}

const minute = 60_000;

/** Adds live posts to a text, once. */
export const {follow} = onePerHost(
  (host: Host, content: ShownContent<unknown>) => new LivePosts(host, content),
);

/**
 * Updates the posts of a live story while a reader is on the page: new posts above the reading
 * position wait behind a button, a long story shows its posts page by page, and ages are updated.
 * Works on the markup, whether drawn, server-rendered or written by hand.
 */
class LivePosts implements ReactiveController {
  readonly #host: Host;
  readonly #shown: ShownContent<unknown>;
  readonly #newPosts = new PostButton('new-posts', () => this.#goToNew());
  readonly #more = new PostButton('more', () => this.#showMore());
  readonly #sight = observeSight((entries) => this.#see(entries));
  readonly #unseen = new Set<HTMLElement>();
  #known: ReadonlySet<string> | undefined;
  #limit = pageSize;
  #story: Element | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leaving = new AbortController();

  constructor(host: Host, shown: ShownContent<unknown>) {
    this.#host = host;
    this.#shown = shown;
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
      root.prepend(this.#newPosts.holder);
      root.append(this.#more.holder);
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
    const {locale} = this.#shown.language;
    if (!this.#host.isConnected || !locale) return;
    this.#updateTimes(locale);
    if (!isDisplayed(this.#host)) return; // The copy of an isolated story has its own buttons.
    const posts = this.#posts;
    if (!posts.length) return; // The posts are not there yet.
    const before = this.#known ? undefined : takeSeen(this.#story, posts);
    const known = this.#known ?? before?.known;
    const added = known ? posts.filter(({id}) => !known.has(id)) : [];
    if (known) this.#limit = (before?.limit ?? this.#limit) + added.length;
    else this.#limit = Math.max(pageSize, countRead(posts));
    this.#known = new Set(posts.map(({id}) => id));
    hideBeyond(this.#limit, posts);
    if (!known) this.#showTarget();
    for (const post of added) this.#sight.observe(post);
    for (const post of this.#unseen) if (!post.isConnected) this.#unseen.delete(post);
    this.#labelButtons();
  }

  /**
   * Drawn markup has correct times already, and the copy of an isolated story follows its light
   * DOM.
   */
  #updateTimes({language}: Locale): void {
    if (this.#shown.data || this.#host.closest('.aw-copy')) return;
    const {clock, timeZone} = this.#host;
    updateTimes(this.#host, language, {now: readClock(clock), timeZone});
  }

  get #posts(): HTMLElement[] {
    return [...this.#shown.lightDom.root.children].filter(isPost);
  }

  #labelButtons(): void {
    const {locale} = this.#shown.language;
    if (!locale) return;
    const {language, strings} = locale;
    const left = this.#posts.filter(({hidden}) => hidden).length;
    const describe = (count: number, words: typeof strings.newPosts) =>
      count ? words(formatNumber(count, language), pluralOf(count, language)) : '';
    this.#newPosts.label(describe(this.#unseen.size, strings.newPosts));
    this.#more.label(describe(Math.min(left, pageSize), strings.showMore));
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
    this.#labelButtons();
  }

  #forget(post: HTMLElement): void {
    this.#unseen.delete(post);
    this.#sight.unobserve(post);
  }

  /** Scrolls to the first new post in page order. */
  #goToNew(): void {
    const first = this.#posts.find((post) => this.#unseen.has(post));
    for (const post of this.#unseen) this.#forget(post);
    this.#labelButtons();
    if (!first) return;
    first.scrollIntoView({behavior: 'instant'});
    focusOn(first);
  }

  #showMore(): void {
    const first = this.#posts.find(({hidden}) => hidden);
    this.#showTo(this.#limit + pageSize);
    if (first) focusOn(first);
  }

  #showUpTo(target: EventTarget | null): void {
    const post = target instanceof Element ? target.closest<HTMLElement>('.aw-post') : null;
    const index = post ? this.#posts.indexOf(post) : -1;
    if (index < 0) return;
    this.#showTo(Math.max(this.#limit, index + 1));
  }

  #showTo(limit: number): void {
    this.#limit = limit;
    hideBeyond(limit, this.#posts);
    this.#labelButtons();
  }

  /** A permalink may point to a post on a later page. Not every browser reveals it. */
  #showTarget(): void {
    const target = findById(this.#shown.lightDom.root, nameIn(location.hash));
    if (!target?.closest('.aw-post[hidden]')) return;
    this.#showUpTo(target);
    target.scrollIntoView({behavior: 'instant'});
  }

  /** Updates ages every minute while the page is visible and shows any. */
  #keepTime(): void {
    clearTimeout(this.#timer);
    if (document.hidden || this.#leaving.signal.aborted) return;
    this.#timer = setTimeout(() => {
      if (this.#host.querySelector('.aw-post-age')) this.#shown.redraw();
      else this.#host.requestUpdate();
      this.#keepTime();
    }, minute);
  }
}

function isPost(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.matches('.aw-post');
}

function focusOn(post: HTMLElement): void {
  post.tabIndex = -1;
  post.focus({preventScroll: true});
}
