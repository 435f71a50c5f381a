import type {Block} from '../../model/article.js';
import {collapse} from './markup.js';

/**
 * Plain text as paragraphs: parted by blank lines where it has any, else by line ends. A line within
 * a paragraph is wrapped text, so its end is a blank.
 */
export function readParagraphs(text: string): Block[] {
  return toParagraphs(splitParagraphs(text));
}

/** A paragraph for each text. */
export function toParagraphs(lines: readonly string[]): Block[] {
  return lines.map((line) => ({type: 'paragraph', content: [line]}));
}

/** The paragraphs of a text, each as one line. */
export function splitParagraphs(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n');
  const parts = /\n[^\S\n]*\n/.test(lines.trim())
    ? lines.split(/\n(?:[^\S\n]*\n)+/)
    : lines.split('\n');
  return parts.map(collapse).filter(Boolean);
}
