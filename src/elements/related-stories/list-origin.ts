/** Who chose the stories of a list: the page, a feed of another site, or a story on the page. */
export type ListOrigin = 'page' | 'feed' | 'story';

/**
 * Finds who chose the stories of a list. A list within `<aw-article>` came with that story, which
 * may belong to a syndicator.
 */
export function originOf(list: Element): ListOrigin {
  if (isWithinStory(list)) return 'story';
  const {src} = list as {src?: unknown};
  const addresses = typeof src === 'string' ? src.split(/\s+/).filter(Boolean) : [];
  return addresses.every((address) => isOwnAddress(address, list.baseURI)) ? 'page' : 'feed';
}

function isWithinStory(element: Element): boolean {
  if (element.closest('aw-article')) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isWithinStory(root.host);
}

function isOwnAddress(address: string, base: string): boolean {
  return URL.canParse(address, base) && new URL(address, base).origin === self.origin;
}
