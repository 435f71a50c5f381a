import type {Image} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {elementsOf, filledAttribute, findElement, hasText, isPicture} from '../element.js';
import type {HtmlSource} from '../context.js';
import {findSource} from '../media/image.js';
import {readUrl, report} from '../source.js';

const standsIn = ({name, attributes}: TreeElement) =>
  name === 'noscript' || ['placeholder', 'fallback', 'overflow'].some((key) => key in attributes);

/**
 * Takes out of a player what stands in for it until it has loaded: a still, which is read, and words
 * such as «Loading», which are reported.
 */
export function takeStill(element: TreeElement, source: HtmlSource): Image | undefined {
  let still: Image | undefined;
  const poster = filledAttribute(element, 'poster', 'data-poster', 'data-thumbnail');
  for (const child of elementsOf(element)) {
    // A post that stands in for itself is its words.
    if (!standsIn(child) || child.name === 'blockquote') continue;
    source.skipped.add(child);
    const picture = isPicture(child) ? child : findElement(child, isPicture);
    still ??= picture && readStill(picture, source);
    if (hasText(child))
      report(source, child, 'fallback', 'a player', 'words for those who have none');
  }
  const url = poster && readUrl(source, element, poster);
  return still ?? (url ? {url} : undefined);
}

/** A picture that stands for something else. */
export function readStill(picture: TreeElement, source: HtmlSource): Image | undefined {
  const address = findSource(picture).trim();
  const url = address && !/^data:/i.test(address) && readUrl(source, picture, address);
  const alt = filledAttribute(picture, 'alt');
  return url ? {url, ...(alt && {alt})} : undefined;
}
