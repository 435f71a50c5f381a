import {readPage} from './page-addresses.js';
import {createChooser, createFilter, type Candidate} from '../../model/lists/choose-stories.js';
import {changeUnseen, isLeftOut, leaveOut, markRank, markSingle} from './leave-out.js';
import type {ListHost} from './list-host.js';
import {readClock} from '../../format/clock.js';
import type {StoryItem} from './story-item.js';

/** From this number of changes on, a list is taken out of layout while it changes. */
const many = 200;

/** The stories in the markup of a list, and which of them are shown. */
export class ShownStories {
  readonly #host: ListHost;
  readonly #write: (change: () => void) => void;
  readonly #isRanked: () => boolean;
  #items: StoryItem[] | undefined;
  /** The matching items in the copy of an isolated list. */
  #copies = new Map<StoryItem, StoryItem>();
  #shown: StoryItem[] = [];
  #ranked: readonly Element[] = [];
  #takes: (candidate: Candidate) => boolean = () => true;

  /**
   * @param write runs a change that must not count as one by the page
   * @param isRanked whether the list keeps stories that are also elsewhere on the page
   */
  constructor(host: ListHost, write: (change: () => void) => void, isRanked: () => boolean) {
    this.#host = host;
    this.#write = write;
    this.#isRanked = isRanked;
  }

  /** How many have been read, shown or not; undefined before reading. */
  get count(): number | undefined {
    return this.#items?.length;
  }

  get isEmpty(): boolean {
    return !this.#shown.length;
  }

  /** The stories that are shown, in order. */
  get shown(): readonly StoryItem[] {
    return this.#shown.map((item) => this.#copyOf(item));
  }

  /** Addresses of the stories that are shown. */
  get addresses(): string[] {
    return this.#shown.map(({address}) => address);
  }

  /** Returns a predicate for the current options: whether a story may be shown. */
  createFilter(): (candidate: Candidate) => boolean {
    const {ownerDocument} = this.#host;
    return createFilter(
      this.#host,
      Number(readClock(this.#host.clock)),
      readPage(ownerDocument, this.#isRanked()),
    );
  }

  /** Stores what was read. Nothing is shown or hidden before `choose`. */
  store(items: StoryItem[], copies: readonly StoryItem[]): void {
    this.#items = items;
    this.#copies = new Map(copies.map((copy, index) => [items[index] ?? copy, copy]));
  }

  forget(): void {
    this.#items = undefined;
  }

  /**
   * Shows the stories that the page wants. Leaves out those that other lists show, except in a
   * ranked list.
   */
  choose(taken: ReadonlySet<string> | undefined): void {
    const {limit = Infinity} = this.#host;
    const most = limit >= 0 ? limit : Infinity;
    const items = this.#items ?? [];
    this.#takes = createChooser(this.createFilter(), most, this.#isRanked() ? undefined : taken);
    this.#shown = [];
    this.#write(() => {
      this.#apply(items);
      this.#rank(items);
      markSingle(items.map((item) => this.#copyOf(item)));
      if (this.#copies.size) markSingle(items);
    });
  }

  /** Adds stories below the others and continues choosing. */
  add(items: readonly StoryItem[]): void {
    this.#items?.push(...items);
    this.#write(() => this.#apply(items));
  }

  #copyOf(item: StoryItem): StoryItem {
    return this.#copies.get(item) ?? item;
  }

  #apply(items: readonly StoryItem[]): void {
    // Stories that the page has hidden itself are ignored.
    const there = items.filter(({element}) => !element.hidden || isLeftOut(element));
    const shown = new Set(there.filter((item) => this.#takes(item)));
    this.#shown.push(...shown);
    const changes = there.filter((item) => isLeftOut(item.element) === shown.has(item));
    const change = () => {
      for (const item of changes)
        for (const {element} of new Set([item, this.#copyOf(item)]))
          leaveOut(element, !shown.has(item));
    };
    if (changes.length < many) change();
    else changeUnseen(this.#host, change);
  }

  /** Marks the first two visible stories where they are not the first two in the markup. */
  #rank(items: readonly StoryItem[]): void {
    for (const element of this.#ranked) markRank(element, undefined);
    const first = this.#shown.slice(0, 2).filter((item, index) => item !== items[index]);
    this.#ranked = first.flatMap((item) => {
      const elements = [item.element, this.#copyOf(item).element];
      for (const element of elements) markRank(element, this.#shown.indexOf(item) + 1);
      return elements;
    });
  }
}
