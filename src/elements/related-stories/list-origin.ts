/** Who chose the stories of a list: the page, a feed of another site, or a story on the page. */
export type ListOrigin = 'page' | 'feed' | 'story';

/** The addresses that answered for the lists, after redirects. */
const answers = new WeakMap<object, string>();

/** Records which address answered for a list: `src` may redirect to another site. */
export function noteAnswer(list: object, address: string): void {
  answers.set(list, address);
}

/**
 * Finds who chose the stories of a list. A list within `<aw-article>` came with that story, which
 * may belong to a syndicator. A feed counts as the page's own if both its address and the address
 * that answered have the page's origin.
 */
export function originOf(list: Element): ListOrigin {
  if (isWithinStory(list)) return 'story';
  const {src} = list as {src?: unknown};
  const asked = typeof src === 'string' ? src.split(/\s+/).filter(Boolean) : [];
  const answer = answers.get(list);
  const addresses = asked.length && answer ? [...asked, answer] : asked;
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
