/** Tokens that this has given links, to be taken back when others are asked for. */
const given = new WeakMap<Element, readonly string[]>();

/**
 * Says in `rel` of the links within an element what the pages that they lead to are to this page. What
 * a link says by itself, such as `author` and `license`, stays; links within the page are left alone.
 */
export function markLinks(element: Element, rel: string | null | undefined): void {
  const tokens = rel?.split(/\s+/).filter(Boolean) ?? [];
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    const own = given.get(link) ?? [];
    if (!tokens.length && !own.length) continue;
    link.relList.remove(...own);
    const added = tokens.filter((token) => !link.relList.contains(token));
    link.relList.add(...added);
    given.set(link, added);
  }
}
