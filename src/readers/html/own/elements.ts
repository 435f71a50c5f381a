import type {TreeElement} from '../../tree.js';
import {elementsOf, findElement, hasClass, isNamed, textOf} from '../element.js';
import {joinSpaces} from '../../values/spaces.js';
import type {HtmlSource} from '../context.js';

/** A test for elements with a class. */
export function isOfClass(name: string): (element: TreeElement) => boolean {
  const pattern = new RegExp(`(?:^|\\s)${name}(?:\\s|$)`);
  return (element) => hasClass(element, pattern);
}

/** Tests for elements of the library that are a part of a story beside its text. */
export const isPart = isNamed('aw-weather-dateline|aw-casualty-card|aw-related-stories');

/** All descendants that pass a test, in document order; without those within another one. */
export function findAll(
  element: TreeElement,
  isFound: (element: TreeElement) => boolean,
  isClosed: (element: TreeElement) => boolean = () => false,
): TreeElement[] {
  return elementsOf(element).flatMap((child) => {
    if (isFound(child)) return [child];
    return isClosed(child) ? [] : findAll(child, isFound, isClosed);
  });
}

/** Text of an element on one line; undefined where there is none. */
export function lineOf(element: TreeElement | undefined): string | undefined {
  return (element && joinSpaces(textOf(element)).trim()) || undefined;
}

/** The text of the first descendant with a class. */
export function lineIn(element: TreeElement, name: string): string | undefined {
  return lineOf(findElement(element, isOfClass(name)));
}

const isTime = ({name, attributes}: TreeElement) =>
  name === 'time' && Boolean(attributes['datetime']);

/** The date of the first `<time>`. */
export function dateIn(element: TreeElement): string | undefined {
  return findElement(element, isTime)?.attributes['datetime']?.trim();
}

const isLink = ({name, attributes}: TreeElement) =>
  name === 'a' && attributes['href'] !== undefined;

/** Takes an element out of the text: all of it was read. */
export function take(element: TreeElement, {skipped, account: {understood}}: HtmlSource): void {
  skipped.add(element);
  understood.words.push(textOf(element));
  understood.links += isLink(element) ? 1 : findAll(element, isLink).length;
}
