import {compareInPage} from './document-order.js';
import {type ListOrigin, originOf} from './list-origin.js';

/**
 * The interface of a list for other lists on its page. With `StoryPage` it is protocol 1. Other
 * copies and later versions of the library must keep to it, so that their lists cooperate.
 */
export interface PageList {
  readonly element: Element;
  /** Whether the list keeps its stories even if others show them. */
  readonly isPinned: boolean;
  /**
   * Shows the list without some stories.
   * @returns addresses, in the form of `storyAddress`, of stories that later lists must not show
   */
  show: (taken: ReadonlySet<string>) => Iterable<string>;
}

/** The state that the lists of one page share. */
export interface StoryPage {
  readonly version: 1;
  readonly lists: Set<PageList>;
  /** Stories that the reader has seen, by page and address. */
  readonly seen: Set<string>;
  /**
   * Makes all lists choose again: first lists whose stories the page itself chose, of these the
   * pinned ones first, then the others from top to bottom.
   */
  arrange: () => void;
}

const key = Symbol.for('article-widgets.stories');

const none: ReadonlySet<string> = new Set();

/** Lists from other sites come last, so that they take no stories from the page's own lists. */
const ranks: Readonly<Record<ListOrigin, number>> = {page: 0, feed: 1, story: 2};

function orderLists(lists: Iterable<PageList>): PageList[] {
  const ranked = [...lists].map((list) => {
    const rank = 2 * ranks[originOf(list.element)] + (list.isPinned ? 0 : 1);
    return {list, rank};
  });
  ranked.sort((a, b) => a.rank - b.rank || compareInPage(a.list.element, b.list.element));
  return ranked.map(({list}) => list);
}

/**
 * The layer of the page that an element is in: the page itself, a dialog or a popover. A reader sees
 * one layer at a time, so stories in one layer are not repeats of those in another.
 */
function layerOf(element: Element): Node {
  const layer = element.closest('dialog, [popover], [aria-modal=true]');
  const root = element.getRootNode();
  return layer ?? (root instanceof ShadowRoot ? layerOf(root.host) : root);
}

function createPage(): StoryPage {
  const lists = new Set<PageList>();
  const arrange = () => {
    const layers = new Map<Node, Set<string>>();
    for (const list of orderLists(lists)) {
      const layer = layerOf(list.element);
      const taken = layers.get(layer) ?? new Set();
      layers.set(layer, taken);
      for (const address of list.show(list.isPinned ? none : taken)) taken.add(address);
    }
  };
  return {version: 1, lists, seen: new Set(), arrange};
}

/** The shared state of a document, the same for all copies of the library. */
export function pageOf(document: Document & {[key]?: StoryPage}): StoryPage {
  const page = document[key];
  return page ?? (document[key] = createPage());
}
