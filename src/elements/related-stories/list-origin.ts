/** Who names the stories of a list: the page itself, a feed of another site, a story on the page. */
export type ListOrigin = 'page' | 'feed' | 'story';

/**
 * Finds who names the stories of a list. What stands within `<aw-article>` came with that story: pasted,
 * printed or drawn, it may be a syndicator's.
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
