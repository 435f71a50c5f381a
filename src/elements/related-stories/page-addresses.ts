import type {StoryPage} from '../../model/lists/choose-stories.js';
import {storyAddress} from '../../model/lists/story-address.js';

/** The addresses of the story on a page, unless a list shows it too. */
export function readPage(page: Document, isShown = false): StoryPage {
  return {base: page.baseURI, own: isShown ? new Set() : pageAddresses(page)};
}

/** A page names its story by its canonical link, for networks, and by where it is. */
function pageAddresses(page: Document): Set<string> {
  const canonical = page.head.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href;
  const shared = page.head.querySelector<HTMLMetaElement>('meta[property="og:url"]')?.content;
  const found = [canonical, shared, page.location.href].filter((url) => url !== undefined);
  return new Set(found.filter(Boolean).map((url) => storyAddress(url, page.baseURI)));
}
