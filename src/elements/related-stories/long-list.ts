import {render, type TemplateResult} from 'lit';
import type {Locale} from '../../format/locale.js';
import type {StoryLink, StoryList} from '../../model/article.js';
import type {ListHost} from './list-host.js';
import type {storiesTemplate, storyItemTemplate} from '../../templates/lists/stories.template.js';

/** How many stories of a long list are drawn at once: more than fit in a window. */
const firstPortion = 60;

/** How many are drawn in one step after that: what takes a few milliseconds. */
const portion = 10;

/** By what part a list grows at a time: to lay it out costs more the longer it is. */
const growth = 0.25;

/** What draws stories; it is loaded beside this. */
export interface StoriesDrawing {
  storiesTemplate: typeof storiesTemplate;
  storyItemTemplate: typeof storyItemTemplate;
}

const longLists = new WeakMap<Element, LongList>();

/** What of a long list is still to be drawn, if anything. */
export function findRest(host: Element): LongList | undefined {
  const list = longLists.get(host);
  return list?.isDrawn ? undefined : list;
}

/** Draws a list: of a long one the beginning, so that the page is not held up. */
export function drawStories(
  drawing: StoriesDrawing,
  list: StoryList,
  locale: Locale,
  host: ListHost,
): TemplateResult {
  longLists.get(host)?.clear();
  longLists.delete(host);
  // The isolated copy is made of the whole.
  const isLong = list.stories.length > 2 * firstPortion && !host.isolated;
  if (!isLong) return drawing.storiesTemplate(list, locale, host);
  const stories = host.order ? [...list.stories].sort(host.order) : list.stories;
  longLists.set(host, new LongList(drawing, stories, locale, host));
  return drawing.storiesTemplate({...list, stories: stories.slice(0, firstPortion)}, locale, host);
}

/** The stories of a long list that come after the first, drawn portion by portion. */
export class LongList {
  readonly #drawing: StoriesDrawing;
  readonly #stories: readonly StoryLink[];
  readonly #locale: Locale;
  readonly #host: ListHost;
  /** What is drawn, but not in the page yet. */
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

  /** Whether all of it is in the page. */
  get isDrawn(): boolean {
    return this.#count >= this.#stories.length && !this.#waiting.firstChild;
  }

  get #list(): HTMLElement | null {
    return this.#host.querySelector(':scope > .aw-stories');
  }

  /** Draws the next few. @returns their items, which are not in the page yet */
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

  /** Puts what is drawn into the page, as soon as it is worth it. */
  place(): void {
    const waiting = this.#waiting.childElementCount;
    const isLast = this.#count >= this.#stories.length;
    if (isLast || waiting >= (this.#count - waiting) * growth) this.placeAll();
  }

  placeAll(): void {
    this.#list?.append(this.#waiting);
    // A list that the page has taken away takes no more.
    this.#waiting.replaceChildren();
    this.#keepRoom();
  }

  /**
   * Keeps room below the list for what is not in the page yet, and gives it up as that comes.
   * @param height of what is shown of the stories so far, in pixels
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

  /** Takes away what was drawn beyond the first stories. */
  clear(): void {
    this.#list?.style.removeProperty('margin-block-end');
    for (const node of this.#nodes) node.remove();
  }
}
