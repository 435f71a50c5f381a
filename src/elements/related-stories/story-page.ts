import {compareInPage} from './document-order.js';
import {type ListOrigin, originOf} from './list-origin.js';

/**
 * What a list tells the others on its page. Together with `StoryPage` it is protocol 1: copies and
 * later versions of the library keep to it, so that their lists agree.
 */
export interface PageList {
  readonly element: Element;
  /** Whether it keeps its stories whatever others show. */
  readonly isPinned: boolean;
  /**
   * Shows the list without the stories that are taken.
   * @returns addresses, as `storyAddress` writes them, of stories that no later list is to show
   */
  show: (taken: ReadonlySet<string>) => Iterable<string>;
}

/** What the lists of one page share. */
export interface StoryPage {
  readonly version: 1;
  readonly lists: Set<PageList>;
  /** Stories that the reader has seen, by page and address. */
  readonly seen: Set<string>;
  /**
   * Lets each list choose anew: those whose stories the page itself names first, of them the pinned
   * ones, then the others from the top of the page down.
   */
  arrange: () => void;
}

const key = Symbol.for('article-widgets.stories');

const none: ReadonlySet<string> = new Set();

/** Others' words come last: a story that names the page's own stories takes none from its lists. */
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

/** The page that a document is: one for all copies of the library. */
export function pageOf(document: Document & {[key]?: StoryPage}): StoryPage {
  const page = document[key];
  return page ?? (document[key] = createPage());
}
