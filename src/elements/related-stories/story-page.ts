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

function createPage(): StoryPage {
  const lists = new Set<PageList>();
  const arrange = () => {
    const taken = new Set<string>();
    for (const list of orderLists(lists))
      for (const address of list.show(list.isPinned ? none : taken)) taken.add(address);
  };
  return {version: 1, lists, seen: new Set(), arrange};
}

/** The shared state of a document, the same for all copies of the library. */
export function pageOf(document: Document & {[key]?: StoryPage}): StoryPage {
  const page = document[key];
  return page ?? (document[key] = createPage());
}
