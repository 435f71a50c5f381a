import {compareInPage} from './document-order.js';

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
  /** Lets each list choose anew: pinned ones first, then from the top of the page down. */
  arrange: () => void;
}

const key = Symbol.for('article-widgets.stories');

const none: ReadonlySet<string> = new Set();

function createPage(): StoryPage {
  const lists = new Set<PageList>();
  const arrange = () => {
    const taken = new Set<string>();
    const inOrder = [...lists].sort((a, b) => compareInPage(a.element, b.element));
    for (const list of inOrder)
      if (list.isPinned) for (const address of list.show(none)) taken.add(address);
    for (const list of inOrder)
      if (!list.isPinned) for (const address of list.show(taken)) taken.add(address);
  };
  return {version: 1, lists, seen: new Set(), arrange};
}

/** The page that a document is: one for all copies of the library. */
export function pageOf(document: Document & {[key]?: StoryPage}): StoryPage {
  const page = document[key];
  return page ?? (document[key] = createPage());
}
