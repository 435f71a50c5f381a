import {ownDocument} from '../../templates/own-document.js';

/** Content that pages add within a block: adverts, buttons, hidden text. */
const added = 'ins, script, style, template, button, [hidden], [aria-hidden=true]';

/** A text without white space: markup may have more of it than the data. */
export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** The text nodes of a block; `isOwn` leaves out those that a page has added. */
export function listTexts(block: Element, isOwn: boolean): Text[] {
  const texts: Text[] = [];
  const walker = ownDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const addition = isOwn ? text.parentElement?.closest(added) : null;
    if (!addition || !block.contains(addition)) texts.push(text);
  }
  return texts;
}

/** The text before the character with a number; white space is not counted. */
export function sliceBefore(text: string, count: number): string {
  let remaining = count;
  const end = [...text.matchAll(/\S/g)].find(() => remaining-- === 0)?.index;
  return text.slice(0, end);
}

/**
 * The range between two characters of several text nodes. White space is not counted, because page
 * translation wraps words in its own elements.
 */
export function findRange(texts: readonly Text[], first: number, last: number): Range | undefined {
  const range = new Range();
  let count = 0;
  for (const node of texts) {
    for (let index = 0; index < node.data.length; index++) {
      if (!node.data.charAt(index).trim()) continue;
      if (count === first) range.setStart(node, index);
      if (++count === last) {
        range.setEnd(node, index + 1);
        return range;
      }
    }
  }
  return undefined;
}
