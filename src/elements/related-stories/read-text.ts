import {isHeardOnly} from './part-names.js';

/** Elements whose content is not text, or is read separately. */
const unread =
  'script, style, svg, noscript, template, time, figcaption, button, [hidden], [aria-hidden=true]';

/** Inline elements: no space is added around them. */
const withinSentences = new Set(
  'A ABBR B BDI BDO CITE CODE DATA EM I KBD MARK Q S SMALL STRONG SUB SUP U VAR WBR'.split(' '),
);

/** Marks a border between elements, which becomes at most one space. */
const border = '\u0001';

function collect(node: Node, isLeftOut: (element: Element) => boolean, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) parts.push(child.data);
    if (!(child instanceof Element) || child.matches(unread) || isLeftOut(child)) continue;
    const isApart = !withinSentences.has(child.tagName);
    if (isApart) parts.push(border);
    collect(child, isLeftOut, parts);
    if (isApart) parts.push(border);
  }
}

/** The visible text of an element, with spaces between its parts. */
export function readText(
  element: Element,
  isLeftOut: (element: Element) => boolean = isHeardOnly,
): string {
  const parts: string[] = [];
  collect(element, isLeftOut, parts);
  return (
    parts
      .join('')
      // A span around an initial or a coloured half of a word is not a word boundary.
      .replace(/(?<=\p{L})\u0001(?=\p{Ll})/gu, '')
      .replace(/(?<!\u0001)\u0001+(?=[,.;:!?…»”’)\]])/g, '')
      .replace(/[\u0001\s]+/g, ' ')
      .trim()
  );
}
