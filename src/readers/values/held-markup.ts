import {forbidsPublication, openingBlocks} from '../../model/availability/hold-as-written.js';
import {decodeEntities} from '../parsers/xml-entities.js';

/** Number of characters of a text that are checked. */
const start = 3000;

const lineEnd =
  /<\/?(?:p|div|h[1-6]|[uo]l|li|blockquote|section|article|header|figure|br|hr)(?![\w-])[^<>]*>|\n\s*\n/i;

/**
 * Whether the first lines of a story in HTML forbid publication. A list checks them without a
 * parser, because it shows nothing of the text.
 */
export function isMarkupHeld(html: string): boolean {
  return html
    .slice(0, start)
    .split(lineEnd)
    .map((line) => decodeEntities(line.replace(/<[^<>]*>/g, '')).trim())
    .filter(Boolean)
    .slice(0, openingBlocks)
    .some(forbidsPublication);
}
