import {article} from './article/format.js';
import {feed} from './feed/format.js';
import {html} from './html/format.js';
import {jsonLd} from './json-ld/format.js';
import {ninjs} from './ninjs/format.js';
import {text} from './text/format.js';

/**
 * Every format that is read, each a folder whose `format.ts` is its row. Where two rows recognise
 * an input with the same certainty, the first is taken: put the more specific one first.
 */
export const formats = [jsonLd, feed, article, ninjs, html, text] as const;

/** Format of an input, told by its content and its content type where no one names it. */
export type Format = (typeof formats)[number]['name'];

/** The row of a format. */
export type KnownFormat = (typeof formats)[number];
