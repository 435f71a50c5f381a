/** What a reader has seen of the posts of a story. */
export interface SeenPosts {
  readonly known: ReadonlySet<string>;
  /** How many posts were shown. */
  readonly limit: number;
}

/**
 * Stored by the story around the text, because a newer state of a server-rendered story is drawn
 * into new elements.
 */
const seen = new WeakMap<Element, SeenPosts>();

/** Stores what was seen for the next element that shows the text of a story. */
export function leaveSeen(story: Element | undefined, posts: SeenPosts): void {
  if (story) seen.set(story, posts);
}

/** What another element has shown before; undefined where its posts were different. */
export function takeSeen(
  story: Element | undefined,
  posts: readonly Element[],
): SeenPosts | undefined {
  const before = story && seen.get(story);
  return before && posts.some(({id}) => before.known.has(id)) ? before : undefined;
}
