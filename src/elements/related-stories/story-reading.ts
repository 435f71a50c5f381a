import type {LightDom} from '../../element-kit/light-dom.js';
import {numberItems} from '../../model/number-items.js';
import {findStories} from './find-stories.js';
import {findBroken} from './follow-images.js';
import {changeUnseen} from './leave-out.js';
import type {ListHost} from './list-host.js';
import {findRest} from './rest-of-list.js';
import type {ShownStories} from './shown-stories.js';
import {sortItems} from './sort-items.js';
import {StoryItem} from './story-item.js';
import {chooseStoryLink} from './story-link.js';
import type {StoryTimes} from './story-times.js';

/** What the reading of a list uses and updates. */
interface Parts {
  readonly stories: ShownStories;
  readonly times: StoryTimes;
  readonly write: (change: () => void) => void;
  /** Makes the lists of the page choose again. */
  readonly arrange: () => void;
  /** Whether the markup was drawn from data. */
  readonly isDrawn: boolean;
}

/** Reads the stories of a list from its markup, and draws the rest of a long one. */
export class StoryReading {
  readonly #host: ListHost;
  readonly #lightDom: LightDom;
  readonly #boxes = new WeakSet<Element>();

  constructor(host: ListHost, lightDom: LightDom) {
    this.#host = host;
    this.#lightDom = lightDom;
  }

  /** Whether an element contains a story or the whole list, not only a picture. */
  readonly isBox = (element: Element): boolean =>
    element === this.#lightDom.root || this.#boxes.has(element);

  /** Yields between steps, so that thousands of stories do not block the page. */
  *run(parts: Parts): Generator<undefined, void> {
    const {stories, times, arrange} = parts;
    const {root} = this.#lightDom;
    parts.write(() => findRest(this.#host)?.placeAll());
    const items = this.#sort(yield* findStories(this.#host), parts);
    const copies = root === this.#host ? [] : yield* findStories(root);
    const isWanted = stories.createFilter();
    for (const [index, item] of numberItems(items)) {
      isWanted(item);
      this.#read(item, copies[index] ?? item, parts);
      yield undefined;
    }
    stories.store(items, copies);
    arrange();
    yield* times.writeAll();
    yield* this.#drawRest(parts);
  }

  #read(item: StoryItem, copy: StoryItem, {times, write}: Parts): void {
    this.#boxes.add(item.element);
    times.add(copy.times);
    write(() => findBroken(item.element, this.isBox));
  }

  /** Drawn stories are already sorted. */
  #sort(items: StoryItem[], {isDrawn, write}: Parts): StoryItem[] {
    const {order} = this.#host;
    if (isDrawn || !order) return items;
    let sorted = items;
    write(() => changeUnseen(this.#host, () => (sorted = sortItems(items, order))));
    return sorted;
  }

  /**
   * Other lists choose again only when this one has doubled, because every time would be too often.
   */
  *#drawRest(parts: Parts): Generator<undefined, void> {
    const {stories, times, arrange, write} = parts;
    const rest = findRest(this.#host);
    if (!rest) return;
    yield undefined;
    let arranged = stories.count ?? 0;
    write(() => rest.reserve(this.#heightOf(stories)));
    while (!rest.isDrawn) {
      const items = rest.draw().flatMap(readItem);
      stories.add(items);
      for (const item of items) this.#read(item, item, parts);
      write(() => rest.place());
      if ((stories.count ?? 0) > 2 * arranged) {
        arranged = stories.count ?? 0;
        arrange();
      }
      yield undefined;
    }
    arrange();
    yield* times.writeAll();
  }

  #heightOf({shown}: ShownStories): number {
    const first = shown[0]?.element.parentElement;
    const {limit = Infinity} = this.#host;
    return first && shown.length < limit ? first.offsetHeight : 0;
  }
}

function readItem(element: HTMLElement): StoryItem[] {
  const link = chooseStoryLink(element);
  return link ? [new StoryItem(element, link)] : [];
}
