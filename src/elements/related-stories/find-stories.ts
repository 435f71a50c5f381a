import {numberItems} from '../../model/number-items.js';
import {findLooseCards} from './find-loose-cards.js';
import {StoryItem} from './story-item.js';
import {boxes, chooseStoryLink, findStoryLinks} from './story-link.js';

const media = 'img, picture, time, p';

function hasSiblingBox(box: Element): boolean {
  return [...(box.parentElement?.children ?? [])].some(
    (other) => other !== box && other.matches(boxes) && other.querySelector('a[href]'),
  );
}

/** Whether an element belongs to a box itself, not to a box within it. */
function isOwn(element: Element, box: Element): boolean {
  return element.closest(boxes) === box;
}

/**
 * Whether a box is one story, perhaps with smaller ones below it, and not a wrapper around a list
 * of several. A list's title may be a link too; it has no picture, time or summary.
 */
function isOneStory(box: Element, isOneOfMany: boolean): boolean {
  const inner = [...box.querySelectorAll(boxes)].filter(
    (other) => other.parentElement?.closest(boxes) === box && findStoryLinks(other).length,
  );
  if (!inner.length) return true;
  if (findStoryLinks(box).some((link) => isOwn(link, box)))
    return isOneOfMany || [...box.querySelectorAll(media)].some((part) => isOwn(part, box));
  return inner.length === 1 && !!inner[0] && isOneStory(inner[0], isOneOfMany);
}

function* findBoxes(root: Element): Generator<HTMLElement> {
  let last: Element | undefined;
  const all = root.querySelectorAll<HTMLElement>(boxes);
  for (const [index, box] of numberItems(all)) {
    if (last?.contains(box)) continue;
    const next = all[index + 1];
    const isFlat = !next || !box.contains(next);
    if (!isFlat && !isOneStory(box, hasSiblingBox(box))) continue;
    last = box;
    yield box;
  }
}

/** Whether links beside a list are a separate story, not the list's title or «see all». */
function isCard({element}: StoryItem): boolean {
  const isSummary = (part: Element) => part.localName !== 'p' || !part.querySelector('a');
  return [...element.querySelectorAll(media)].some(isSummary);
}

function inOrder(items: StoryItem[]): StoryItem[] {
  return items.sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/**
 * Finds the stories of a list in the markup of any site: in list items and articles or, where there
 * are none, around each headline or link. Yields regularly, so that thousands of stories do not
 * block the page.
 */
export function* findStories(root: Element): Generator<undefined, StoryItem[]> {
  const items: StoryItem[] = [];
  const taken = new Set<Element>();
  for (const box of findBoxes(root)) {
    const link = chooseStoryLink(box);
    yield undefined;
    if (!link) continue;
    items.push(new StoryItem(box, link));
    taken.add(box);
  }
  const loose = [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    (link) => !isWithin(link, taken),
  );
  const cards = findLooseCards(root, loose, taken);
  const others = items.length ? cards.filter(isCard) : cards;
  return others.length ? inOrder([...items, ...others]) : items;
}

function isWithin(link: Element, taken: ReadonlySet<Element>): boolean {
  let box = link.closest(boxes);
  while (box && !taken.has(box)) box = box.parentElement?.closest(boxes) ?? null;
  return box !== null;
}
