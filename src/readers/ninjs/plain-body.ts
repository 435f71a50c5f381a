import type {Article, Block} from '../../model/article.js';
import {collapse} from '../feed/words.js';
import {type ContentCount, countText} from '../count-content.js';
import type {ReadContext} from '../reader.js';
import {takeDateline} from '../through-html/dateline.js';

/** Plain text as blocks, and what was found in it beside its dateline. */
export interface PlainBody {
  readonly body: Block[];
  readonly found: ContentCount;
}

/** Reads plain text; a dateline that begins it goes to the metadata, unless they name another place. */
export async function readPlainBody(
  text: string,
  metadata: Partial<Article>,
  context: ReadContext,
): Promise<PlainBody> {
  const [first = '', ...others] = splitParagraphs(text);
  const end = await takeDateline(first, metadata, context);
  return {
    body: toParagraphs([first.slice(end), ...others].filter(Boolean)),
    found: {text: countText(text) - countText(first.slice(0, end)), links: 0, images: 0},
  };
}

/**
 * Plain text as paragraphs: parted by blank lines where it has any, else by line ends. A line within
 * a paragraph is wrapped text, so its end is a blank.
 */
export function readParagraphs(text: string): Block[] {
  return toParagraphs(splitParagraphs(text));
}

function toParagraphs(lines: readonly string[]): Block[] {
  return lines.map((line) => ({type: 'paragraph', content: [line]}));
}

function splitParagraphs(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n');
  const parts = /\n[^\S\n]*\n/.test(lines.trim())
    ? lines.split(/\n(?:[^\S\n]*\n)+/)
    : lines.split('\n');
  return parts.map(collapse).filter(Boolean);
}
