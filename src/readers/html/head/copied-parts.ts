import type {Article} from '../../../model/article.js';
import {countText} from '../../values/count-content.js';
import {isProse} from '../../language/shape.js';
import type {TreeElement} from '../../tree.js';
import type {HtmlSource} from '../context.js';
import {elementsOf, findElement, isNamed, textOf} from '../element.js';
import {isBoilerplate, isDiscussion} from '../page/boilerplate.js';
import {takeByline} from '../page/byline.js';
import {tidyText} from '../page/head.js';
import {shortText} from '../page/short-text.js';
import {report} from '../source.js';

/** Longest box of a site within a copied story; readers' comments may be longer. */
const longestBox = 600;

/** Share of the text above which a box is of the story, whatever its class. */
const mostOfStory = 0.4;

/**
 * Reads what the elements of a copied part of a page say by their classes and attributes: who wrote
 * the story and when, above its text. Boxes of the site are left out, and an issue quotes each.
 */
export async function takeCopiedParts(
  root: TreeElement,
  source: HtmlSource,
): Promise<Partial<Article>> {
  leaveBoxes(root, countText(textOf(root)) * mostOfStory, source);
  const children = listAbove(source);
  if (!children.length) return {};
  return takeByline({name: 'header', attributes: {}, children}, source, {});
}

function leaveBoxes(element: TreeElement, limit: number, source: HtmlSource): void {
  for (const child of elementsOf(element)) {
    const words = isBoilerplate(child, true) ? boxText(child) : '';
    if (!words || countText(words) > limit) leaveBoxes(child, limit, source);
    else {
      source.skipped.add(child);
      source.account.leftOut += countText(words);
      report(source, child, 'site', 'a part of the story', `"${words.slice(0, 200)}"`);
    }
  }
}

/** The text of a box; nothing where it is too long for one. */
function boxText(box: TreeElement): string {
  if (isDiscussion(box)) return tidyText(textOf(box));
  return shortText(box, longestBox) ?? '';
}

const isParagraph = isNamed('p|blockquote|ul|ol|table|pre');

const isBox = isNamed('div|section|article');
const isBlock = isNamed('p|div|section|article|header|ul|ol|table|h1|h2|h3|figure');

/** Whether a box is a paragraph itself. */
function isText(element: TreeElement): boolean {
  return isBox(element) && !findElement(element, isBlock);
}

/** The elements above the first paragraph of the text. */
function listAbove({root, parents}: HtmlSource): TreeElement[] {
  const first = findElement(
    root,
    (element) => (isParagraph(element) || isText(element)) && isProse(tidyText(textOf(element))),
  );
  const above: TreeElement[] = [];
  for (let at = first, parent; at && (parent = parents.get(at)); at = parent) {
    const siblings = elementsOf(parent);
    above.unshift(...siblings.slice(0, siblings.indexOf(at)));
  }
  return above;
}
