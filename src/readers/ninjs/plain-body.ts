import type {Block} from '../../model/article.js';
import {collapse} from '../feed/words.js';

/**
 * Plain text as paragraphs: parted by blank lines where it has any, else by line ends. A line within
 * a paragraph is wrapped text, so its end is a blank.
 */
export function readPlainBody(text: string): Block[] {
  const lines = text.replace(/\r\n?/g, '\n');
  const parts = /\n[^\S\n]*\n/.test(lines.trim())
    ? lines.split(/\n(?:[^\S\n]*\n)+/)
    : lines.split('\n');
  return parts
    .map(collapse)
    .filter(Boolean)
    .map((line) => ({type: 'paragraph', content: [line]}));
}
