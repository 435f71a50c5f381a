import {createChooser, createFilter, type Candidate} from './choose-stories.js';
import {changeUnseen, isLeftOut, leaveOut, markRank, markSingle} from './leave-out.js';
import type {ListHost} from './list-host.js';
import {readClock} from './story-times.js';
import type {StoryItem} from './story-item.js';

/** From so many changes on, a list is changed while it is not laid out. */
const many = 200;

/** The stories that a list's markup holds, and which of them a reader sees. */
export class ShownStories {
  readonly #host: ListHost;
  readonly #write: (change: () => void) => void;
  #items: StoryItem[] | undefined;
  /** In an isolated list the same stories as the reader sees them. */
  #copies = new Map<StoryItem, StoryItem>();
  #shown: StoryItem[] = [];
  #ranked: readonly Element[] = [];
  #takes: (candidate: Candidate) => boolean = () => true;

  /** @param write runs what changes the markup without its being taken for a change by the page */
  constructor(host: ListHost, write: (change: () => void) => void) {
    this.#host = host;
    this.#write = write;
  }

  /** How many have been read, shown or not; none before the markup was. */
  get count(): number | undefined {
    return this.#items?.length;
  }

  get isEmpty(): boolean {
    return !this.#shown.length;
  }

  /** Those that are shown, in order, as the reader sees them. */
  get shown(): readonly StoryItem[] {
    return this.#shown.map((item) => this.#copyOf(item));
  }

  /** Addresses of those that are shown. */
  get addresses(): string[] {
    return this.#shown.map(({address}) => address);
  }

  /** What tells, by the host's attributes of this moment, whether a story may be shown. */
  createFilter(): (candidate: Candidate) => boolean {
    return createFilter(this.#host, this.#host.ownerDocument, readClock(this.#host));
  }

  /** Takes in what was read; nothing of it is shown or hidden before `choose`. */
  follow(items: StoryItem[], copies: readonly StoryItem[]): void {
    this.#items = items;
    this.#copies = new Map(copies.map((copy, index) => [items[index] ?? copy, copy]));
  }

  forget(): void {
    this.#items = undefined;
  }

  /** Shows the stories that the page asks for, but for those that are taken. */
  choose(taken: ReadonlySet<string> | undefined): void {
    const {limit = Infinity} = this.#host;
    const most = limit >= 0 ? limit : Infinity;
    const items = this.#items ?? [];
    this.#takes = createChooser(this.createFilter(), most, taken);
    this.#shown = [];
    this.#write(() => {
      this.#apply(items);
      this.#rank(items);
      markSingle(items.map((item) => this.#copyOf(item)));
      if (this.#copies.size) markSingle(items);
    });
  }

  /** Takes in stories that stand below the others, and goes on choosing. */
  add(items: readonly StoryItem[]): void {
    this.#items?.push(...items);
    this.#write(() => this.#apply(items));
  }

  #copyOf(item: StoryItem): StoryItem {
    return this.#copies.get(item) ?? item;
  }

  #apply(items: readonly StoryItem[]): void {
    // What the page has hidden by itself is not there.
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

  /** Tells styles the first two, where they are not the first two of the markup. */
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
