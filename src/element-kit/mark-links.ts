/** The `rel` tokens added here, so that they can be removed when others are set. */
const given = new WeakMap<Element, readonly string[]>();

/**
 * Adds `rel` tokens to the links within an element. Tokens that a link already has, such as
 * `author` and `license`, stay. Links within the page are left alone.
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
