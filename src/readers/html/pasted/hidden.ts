import type {TreeElement} from '../../tree.js';
import {elementsOf, findElement} from '../element.js';

/**
 * The kind of hidden content in a document: a comment, a deletion, hidden text; undefined for
 * others.
 */
export function isHidden(element: TreeElement, isWord: boolean): string | undefined {
  const {name, attributes} = element;
  const {style = '', class: called = '', href = '', id = ''} = attributes;
  if (
    /\bMsoComment|\bcomment-(?:text|content)\b/i.test(called) ||
    /mso-element:\s*comment/i.test(style)
  )
    return 'a comment';
  if (/^#(?:_msocom|cmnt\d)/i.test(href) || /^_(?:anchor|com)_\d+$/.test(id)) return 'a comment';
  if (/mso-special-character:\s*comment/i.test(style)) return 'a comment';
  if (name === 'p' && findElement(element, isNumberOfComment)) return 'a comment';
  if (/^(?:div|li|dd)$/.test(name) && startsWithNumber(element)) return 'a comment';
  if (isWord && (name === 'del' || /\bmsoDel\b|\bmsoChangeProp\b/i.test(called)))
    return 'a deletion';
  // In other HTML, the reader itself detects hidden content.
  if (isWord && /display:\s*none|mso-hide:\s*(?:all|screen)|visibility:\s*hidden/i.test(style))
    return 'hidden words';
  return undefined;
}

/** Whether the first thing in a box is the number of a comment, however deep it stands. */
function startsWithNumber(box: TreeElement): boolean {
  let first: TreeElement | undefined = box;
  while (first && !isNumberOfComment(first)) [first] = elementsOf(first);
  return first !== undefined;
}

/** Google Docs puts comments below a text, each with a link back to its place: «[a]». */
function isNumberOfComment({name, attributes}: TreeElement): boolean {
  return (
    name === 'a' &&
    /^cmnt\d+$/.test(attributes['id'] ?? '') &&
    /^#cmnt_ref\d+$/.test(attributes['href'] ?? '')
  );
}
