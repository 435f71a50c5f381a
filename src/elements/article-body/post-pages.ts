/** Number of posts shown at first and added by each press of the button. */
export const pageSize = 50;

/** The number of posts above the lower edge of the viewport. They stay visible. */
export function countRead(posts: readonly HTMLElement[]): number {
  if (!scrollY) return 0;
  return posts.findLastIndex((post) => post.getBoundingClientRect().top < innerHeight) + 1;
}

/** Hides the posts beyond a limit. Find-in-page and permalinks still reach them. */
export function hideBeyond(limit: number, posts: readonly HTMLElement[]): void {
  const held = findHeld(posts);
  posts.forEach((post, index) => {
    const isFar = index >= limit && !held.has(post);
    if (isFar !== post.hidden) post.toggleAttribute('hidden', isFar);
    if (isFar && post.getAttribute('hidden') !== 'until-found')
      post.setAttribute('hidden', 'until-found');
  });
}

/**
 * The posts that must not be hidden because they contain the reader's focus or selection. Collects
 * them before hiding any, because reading the selection after a change forces a layout.
 */
function findHeld(posts: readonly HTMLElement[]): ReadonlySet<HTMLElement> {
  const {activeElement} = (posts[0]?.getRootNode() ?? document) as Document | ShadowRoot;
  const selection = getSelection();
  const range = selection?.type === 'Range' ? selection : undefined;
  return new Set(
    posts.filter(
      (post) => (range?.containsNode(post, true) ?? false) || post.contains(activeElement),
    ),
  );
}
