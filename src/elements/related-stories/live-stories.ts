import type {ReactiveController} from 'lit';
import type {Content} from '../../internal/content.js';
import {ErrorEvent} from '../../internal/events.js';
import {findLanguage} from '../../internal/language.js';
import type {Words} from '../../internal/words.js';
import {findStrings} from '../../locales/registry.js';
import type {StoryList} from '../../model/article.js';
import {chooseStories, createFilter, type Candidate} from './choose-stories.js';
import {dressStories} from './dress-stories.js';
import {findStories} from './find-stories.js';
import {findBroken, followImages} from './follow-images.js';
import {runInSlices} from './in-slices.js';
import {isLeftOut, leaveOut, markSingle} from './leave-out.js';
import {MarkupWatch} from './markup-watch.js';
import {setPrefetch} from './prefetch-rules.js';
import type {AwRelatedStories} from './related-stories.js';
import {sortItems} from './sort-items.js';
import {StorySelectEvent, StoryViewEvent} from './story-events.js';
import type {StoryItem} from './story-item.js';
import {type PageList, pageOf} from './story-page.js';
import {readClock, StoryTimes} from './story-times.js';
import {StoryViews} from './story-views.js';
import {describeItem, findSelected, type ToldList, viewKey} from './tell-page.js';

/** From so many on, not even a look at the computed style is taken before the page is painted. */
const many = 500;

type ListContent = Pick<Content<StoryList, unknown>, 'data' | 'states'>;

/**
 * Makes a list live, wherever its words come from: it reads the markup, shows the stories that the
 * page asks for and no other list shows, tells their times, and tells the page what was seen.
 */
export class LiveStories implements ReactiveController {
  readonly #host: AwRelatedStories;
  readonly #words: Words;
  readonly #content: ListContent;
  readonly #watch = new MarkupWatch(() => this.#followMarkup());
  readonly #times: StoryTimes;
  readonly #views = new StoryViews((element) => this.#tellView(element));
  // In a frame of its own: sizes that an observer changes itself are reported to the page as a fault.
  readonly #display = new ResizeObserver(() => requestAnimationFrame(() => this.#followDisplay()));
  readonly #entry: PageList;
  #listening = new AbortController();
  #items: readonly StoryItem[] | undefined;
  /** In an isolated list the same stories as the reader sees them. */
  #copies: ReadonlyMap<StoryItem, StoryItem> = new Map();
  #shown: readonly StoryItem[] = [];
  #isDisplayed = true;
  #isChanged = false;
  #basis: readonly unknown[] = [];
  #giveUp: () => void = () => undefined;
  readonly #boxes = new WeakSet<Element>();
  readonly #isBox = (element: Element) => element === this.#words.root || this.#boxes.has(element);

  constructor(host: AwRelatedStories, words: Words, content: ListContent) {
    this.#host = host;
    this.#words = words;
    this.#content = content;
    this.#times = new StoryTimes(host, this.#watch.write);
    this.#entry = {
      element: host,
      get isPinned() {
        return host.pinned;
      },
      show: (taken) => this.#show(taken),
    };
    host.addController(this);
  }

  hostConnected(): void {
    const {signal} = (this.#listening = new AbortController());
    for (const type of ['click', 'auxclick'] as const)
      this.#host.addEventListener(type, (event) => this.#select(event), {signal});
    for (const root of [this.#host, this.#host.renderRoot])
      followImages(root, this.#host, this.#isBox, signal);
    this.#times.connect();
    this.#views.connect();
    this.#display.observe(this.#host);
    pageOf(this.#host.ownerDocument).lists.add(this.#entry);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#listening.abort();
    this.#giveUp();
    this.#watch.disconnect();
    this.#times.disconnect();
    this.#views.disconnect();
    this.#display.disconnect();
    setPrefetch(this.#host, false);
    this.#items = undefined;
    this.#basis = [];
    const page = pageOf(this.#host.ownerDocument);
    page.lists.delete(this.#entry);
    page.arrange();
  }

  /** What is drawn is not watched: thousands of records would be kept for nothing. */
  hostUpdate(): void {
    this.#isChanged ||= this.#watch.takeChanges();
    this.#watch.disconnect();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#watch.connect(this.#host, this.#host.renderRoot);
    setPrefetch(this.#host, this.#host.prefetch);
    if (this.#takeBasis() || this.#isChanged) this.#followMarkup();
    else pageOf(this.#host.ownerDocument).arrange();
  }

  get #isDrawn(): boolean {
    return this.#content.data !== undefined;
  }

  /** Whether something has changed that the items are drawn or read by. */
  #takeBasis(): boolean {
    const {order, clock, timeZone, oldAfter} = this.#host;
    const {kind, heading, headingLevel, layout, rel} = this.#host;
    const language = findLanguage(this.#host);
    const read = [order, clock, timeZone, oldAfter, language, findStrings(language)];
    const drawn = [this.#content.data, this.#words.root, kind, heading, headingLevel, layout, rel];
    const basis = [...read, ...drawn];
    const isChanged = basis.some((part, index) => part !== this.#basis[index]);
    this.#basis = basis;
    return isChanged || !this.#items;
  }

  #followMarkup(): void {
    if (!this.#host.isConnected) return;
    this.#isChanged = false;
    dressStories(this.#host, this.#words.root, this.#isDrawn);
    if (!this.#items) this.#content.states.toggle('empty', this.#words.isEmpty);
    this.#giveUp();
    this.#times.reset();
    this.#giveUp = runInSlices(this.#readSafely(), () => this.#times.keep());
  }

  /** Whatever a page's markup holds, nothing is thrown into the page. */
  *#readSafely(): Generator<undefined, void> {
    try {
      yield* this.#readItems();
    } catch (error: unknown) {
      const fault = error instanceof Error ? error : new Error(String(error));
      this.#host.dispatchEvent(new ErrorEvent(fault, []));
    }
  }

  *#readItems(): Generator<undefined, void> {
    const {root} = this.#words;
    const items = this.#sort(yield* findStories(this.#host));
    const copies = root === this.#host ? items : yield* findStories(root);
    const isWanted = this.#createFilter();
    for (const [index, item] of items.map((item, index) => [index, item] as const)) {
      isWanted(item);
      this.#boxes.add(item.element);
      this.#times.add((copies[index] ?? item).times);
      this.#watch.write(() => findBroken(item.element, this.#isBox));
      yield undefined;
    }
    this.#items = items;
    this.#copies = new Map(copies.map((copy, index) => [items[index] ?? copy, copy]));
    this.#content.states.toggle('empty', false);
    if (items.length < many) this.#isDisplayed = this.#host.checkVisibility();
    pageOf(this.#host.ownerDocument).arrange();
    yield* this.#times.tell();
  }

  /** What is drawn here was put in order before. */
  #sort(items: StoryItem[]): StoryItem[] {
    const {order} = this.#host;
    if (this.#isDrawn || !order) return items;
    let sorted = items;
    this.#watch.write(() => (sorted = sortItems(items, order)));
    return sorted;
  }

  #createFilter(): (candidate: Candidate) => boolean {
    return createFilter(this.#host, this.#host.ownerDocument, readClock(this.#host));
  }

  #show(taken: ReadonlySet<string>): string[] {
    if (!this.#items) return [];
    const {allowRepeats, limit = Infinity} = this.#host;
    const isAlone = allowRepeats || !this.#isDisplayed;
    // What the page has hidden by itself is not there.
    const items = this.#items.filter(({element}) => !element.hidden || isLeftOut(element));
    const most = limit >= 0 ? limit : Infinity;
    const others = isAlone ? undefined : taken;
    this.#shown = chooseStories(items, this.#createFilter(), most, others);
    this.#watch.write(() => this.#apply(items));
    return isAlone ? [] : this.#shown.map(({address}) => address);
  }

  #apply(items: readonly StoryItem[]): void {
    const shown = new Set(this.#shown);
    const views = new Map<Element, string>();
    for (const item of items) {
      const isOut = !shown.has(item);
      const copy = this.#copies.get(item) ?? item;
      leaveOut(item.element, isOut);
      if (copy !== item) leaveOut(copy.element, isOut);
      if (!isOut) views.set(copy.element, item.address);
    }
    markSingle(items);
    if (this.#words.root !== this.#host) markSingle([...this.#copies.values()]);
    this.#views.observe(views);
    this.#content.states.toggle('empty', !shown.size);
  }

  /** The list as the reader sees it. */
  get #told(): ToldList {
    const {kind = this.#content.data?.kind ?? 'related'} = this.#host;
    const items = this.#shown.map((item) => this.#copies.get(item) ?? item);
    return {kind, items, root: this.#words.root};
  }

  #select(event: MouseEvent): void {
    const selected = findSelected(event, this.#told);
    if (selected && !this.#host.dispatchEvent(new StorySelectEvent(selected)))
      event.preventDefault();
  }

  #tellView(element: Element): void {
    const told = this.#told;
    const item = told.items.find((item) => item.element === element);
    const {seen} = pageOf(this.#host.ownerDocument);
    const key = item && viewKey(item, this.#host.ownerDocument);
    if (!key || seen.has(key)) return;
    seen.add(key);
    this.#host.dispatchEvent(new StoryViewEvent(describeItem(item, told)));
  }

  /** A list that is not displayed, as one for other widths of the window, takes no stories from others. */
  #followDisplay(): void {
    if (!this.#shown.length) return;
    const isDisplayed = this.#host.checkVisibility();
    if (isDisplayed === this.#isDisplayed) return;
    this.#isDisplayed = isDisplayed;
    pageOf(this.#host.ownerDocument).arrange();
  }
}
