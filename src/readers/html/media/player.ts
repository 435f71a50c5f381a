import type {Embed} from '../../../model/article.js';
import {elementsOf, filledAttribute, hasText, readCount} from '../element.js';
import {hostOf} from '../../../model/url.js';
import {present} from '../../values/present.js';
import {claimAnchors, open} from '../scope.js';
import type {ElementReader} from '../context.js';
import {readUrl, report} from '../source.js';

/**
 * Reads `<video>` and `<audio>`. Their content is a fallback for browsers that cannot play them.
 */
export const readMedia: ElementReader = (element, scope) => {
  const {source} = scope;
  const {name, attributes} = element;
  const [base] = open(element, scope);
  const addressed = [element, ...elementsOf(element)].find(({attributes: {src}}) => src?.trim());
  const url = readUrl(source, element, addressed?.attributes['src'] ?? attributes['data-src']);
  if (hasText(element))
    report(source, element, 'fallback', 'a player', 'words for those who have none');
  if (!url) {
    if (!addressed) report(source, element, 'embed', 'a player with an address', 'none');
    return [];
  }
  const poster = readUrl(source, element, filledAttribute(element, 'poster'));
  const embed: Embed = {
    type: 'embed',
    ...base,
    url,
    kind: name.endsWith('video') ? 'video' : 'audio',
    ...present({
      title: filledAttribute(element, 'title', 'aria-label'),
      provider: /^[a-z]+:/i.test(url) ? hostOf(url) : undefined,
      width: readCount(attributes['width']),
      height: readCount(attributes['height']),
      image: poster ? {url: poster} : undefined,
    }),
  };
  return [claimAnchors(embed, source)];
};
