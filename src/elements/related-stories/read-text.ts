import {isHeardOnly} from './part-names.js';

/** Elements whose content is not read, or is read as something else. */
const unread =
  'script, style, svg, noscript, template, time, figcaption, button, [hidden], [aria-hidden=true]';

/** Elements that stand within a word or a sentence: no space around them but what is written. */
const withinSentences = new Set(
  'A ABBR B BDI BDO CITE CODE DATA EM I KBD MARK Q S SMALL STRONG SUB SUP U VAR WBR'.split(' '),
);

/** Stands for a border between elements, of which none or one becomes a space. */
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

/** The words of an element as they are seen, its parts a space apart. */
export function readText(
  element: Element,
  isLeftOut: (element: Element) => boolean = isHeardOnly,
): string {
  const parts: string[] = [];
  collect(element, isLeftOut, parts);
  return (
    parts
      .join('')
      // A span that is only the initial or a coloured part of a word has no border to its other half.
      .replace(/(?<=\p{L})\u0001(?=\p{Ll})/gu, '')
      .replace(/(?<!\u0001)\u0001+(?=[,.;:!?…»”’)\]])/g, '')
      .replace(/[\u0001\s]+/g, ' ')
      .trim()
  );
}
