import {render, type TemplateResult} from 'lit';
import type {Locale} from '../../format/locale.js';
import type {StoryLink, StoryList} from '../../model/article.js';
import type {ListHost} from './list-host.js';
import {type RestOfList, setRest} from './rest-of-list.js';
import type {storiesTemplate, storyItemTemplate} from '../../templates/lists/stories.template.js';

/** Number of stories of a long list that are drawn at once: more than fit in a viewport. */
const firstPortion = 60;

/** Number of stories per later step, which takes a few milliseconds. */
const portion = 10;

/** Share by which a list grows at a time: layout costs more the longer the list is. */
const growth = 0.25;

/** The module that draws stories, loaded in parallel. */
export interface StoriesDrawing {
  storiesTemplate: typeof storiesTemplate;
  storyItemTemplate: typeof storyItemTemplate;
}

/** Draws a list. Of a long one, draws only the beginning, so that the page is not blocked. */
export function drawStories(
  drawing: StoriesDrawing,
  list: StoryList,
  locale: Locale,
  host: ListHost,
): TemplateResult {
  setRest(host, undefined);
  // The isolated copy is made from the whole list.
  const isLong = list.stories.length > 2 * firstPortion && !host.isolated;
  if (!isLong) return drawing.storiesTemplate(list, locale, host);
  const stories = host.order ? [...list.stories].sort(host.order) : list.stories;
  setRest(host, new LongList(drawing, stories, locale, host));
  return drawing.storiesTemplate({...list, stories: stories.slice(0, firstPortion)}, locale, host);
}

/** The rest of a long list, drawn in portions. */
class LongList implements RestOfList {
  readonly #drawing: StoriesDrawing;
  readonly #stories: readonly StoryLink[];
  readonly #locale: Locale;
  readonly #host: ListHost;
  /** Items that are drawn but not on the page yet. */
  readonly #waiting = new DocumentFragment();
  readonly #nodes: ChildNode[] = [];
  #count = firstPortion;
  #heightOfEach = 0;

  constructor(
    drawing: StoriesDrawing,
    stories: readonly StoryLink[],
    locale: Locale,
    host: ListHost,
  ) {
    this.#drawing = drawing;
    this.#stories = stories;
    this.#locale = locale;
    this.#host = host;
  }

  /** Whether all of it is on the page. */
  get isDrawn(): boolean {
    return this.#count >= this.#stories.length && !this.#waiting.firstChild;
  }

  get #list(): HTMLElement | null {
    return this.#host.querySelector(':scope > .aw-stories');
  }

  /** Draws the next portion. @returns its items, which are not on the page yet */
  draw(): HTMLElement[] {
    const from = this.#count;
    this.#count += portion;
    const fragment = new DocumentFragment();
    const words = this.#stories
      .slice(from, this.#count)
      .map((story) => this.#drawing.storyItemTemplate(story, this.#locale, this.#host));
    render(words, fragment);
    const items = [...fragment.children] as HTMLElement[];
    this.#nodes.push(...fragment.childNodes);
    this.#waiting.append(fragment);
    return items;
  }

  /** Inserts the drawn items into the page when there are enough. */
  place(): void {
    const waiting = this.#waiting.childElementCount;
    const isLast = this.#count >= this.#stories.length;
    if (isLast || waiting >= (this.#count - waiting) * growth) this.placeAll();
  }

  placeAll(): void {
    this.#list?.append(this.#waiting);
    // The page has removed the list: discard the items.
    this.#waiting.replaceChildren();
    this.#keepRoom();
  }

  /**
   * Reserves space below the list for items that are not on the page yet, and reduces it as they
   * are added.
   * @param height of the stories shown so far, in pixels
   */
  reserve(height: number): void {
    this.#heightOfEach = height / this.#count;
    this.#keepRoom();
  }

  #keepRoom(): void {
    const rest = this.#stories.length - this.#count + this.#waiting.childElementCount;
    const room = Math.round(this.#heightOfEach * Math.max(rest, 0));
    this.#list?.style.setProperty('margin-block-end', room ? `${room}px` : '');
  }

  /** Removes the items that were drawn after the first portion. */
  clear(): void {
    this.#list?.style.removeProperty('margin-block-end');
    for (const node of this.#nodes) node.remove();
  }
}
