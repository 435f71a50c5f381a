/** What a reader was shown of the posts of a story. */
export interface SeenPosts {
  readonly known: ReadonlySet<string>;
  /** How many posts were shown. */
  readonly limit: number;
}

/** By the story around a text: a newer state of a printed story is drawn in new elements. */
const seen = new WeakMap<Element, SeenPosts>();

/** Leaves what was seen to the element that shows the text of a story next. */
export function leaveSeen(story: Element | undefined, posts: SeenPosts): void {
  if (story) seen.set(story, posts);
}

/** What another element has shown before; nothing where its posts were others. */
export function takeSeen(
  story: Element | undefined,
  posts: readonly Element[],
): SeenPosts | undefined {
  const before = story && seen.get(story);
  return before && posts.some(({id}) => before.known.has(id)) ? before : undefined;
}
