import {isSafeUrl, resolveUrl} from '../../model/url.js';
import {childOf, childrenOf, wordsOf, type FeedElement} from './names.js';

/** The address of a channel, an item or an entry. */
export function linkOf(element: FeedElement): string | undefined {
  for (const link of linksOf(element)) if (link !== undefined) return link;
  return undefined;
}

/** The address of an item that has no other than one that runs a script. */
export function unsafeLinkOf(element: FeedElement): string | undefined {
  if (linkOf(element) !== undefined) return undefined;
  return childrenOf(element, 'link')
    .map((link) => (link.attributes['href'] ?? wordsOf(link)).trim())
    .find((address) => /^(?:javascript|vbscript|data):/i.test(address));
}

function* linksOf(element: FeedElement): Generator<string | undefined> {
  const links = childrenOf(element, 'link');
  const alternates = links.filter(isAlternate);
  yield* alternates
    .filter(({attributes}) => /^$|html/.test(attributes['type'] ?? ''))
    .map(addressOf);
  yield* alternates.map(addressOf);
  yield addressOf(childOf(element, 'feedburner:origlink'));
  yield* childrenOf(element, 'guid').map(permalinkOf);
  yield* childrenOf(element, 'id').map(permalinkOf);
  yield followable(element, element.attributes['href'] ?? element.attributes['rdf:about']);
  yield* links
    .filter(
      (link) =>
        /^(?:self|related|via|enclosure)$/.test(link.attributes['rel'] ?? '') && isStory(element),
    )
    .map(addressOf);
  yield* ['media:player', 'comments', 'enclosure', 'media:content', 'media:group'].map((name) =>
    isStory(element) ? addressOf(childOf(element, name)) : undefined,
  );
}

function isStory({name}: FeedElement): boolean {
  return name === 'item' || name === 'entry';
}

/** RFC 4287, 4.2.7.2: a relation may be written in full, as an IANA address. */
function isAlternate({attributes}: FeedElement): boolean {
  return /^(?:http:\/\/www\.iana\.org\/.+\/)?(?:alternate)?$/i.test(
    attributes['rel']?.trim() ?? '',
  );
}

function addressOf(element: FeedElement | undefined): string | undefined {
  if (!element) return undefined;
  const {href, url} = element.attributes;
  return followable(element, href ?? url ?? element.attributes['rdf:resource'] ?? wordsOf(element));
}

/** RSS 2.0: a `guid` is an address by default, but only if it looks like one. */
function permalinkOf(element: FeedElement): string | undefined {
  const says = element.attributes['ispermalink']?.trim().toLowerCase();
  const text = wordsOf(element).trim();
  const isAddress =
    says === 'true' ? /^[\w./?#%-]+|^https?:/i.test(text) : /^https?:\/\//i.test(text);
  return says !== 'false' && isAddress ? followable(element, text) : undefined;
}

function followable(element: FeedElement, text: string | undefined): string | undefined {
  const address = text?.trim().replace(/\s+/g, (blank) => (/[\n\r\t]/.test(blank) ? '' : '%20'));
  if (!address || !isSafeUrl(address)) return undefined;
  return /^[a-z][\w+.-]*:/i.test(address) ? address : resolveUrl(address, element.base);
}
