import type {Input} from '../../../src/readers/readers.js';
import type {Remark} from './explain-issue.js';

/** Where Word, Google Docs and LibreOffice put the words of comments. */
const commentParts = [
  '.MsoCommentText',
  '[style*="mso-element:comment"] p:not(.MsoCommentText)',
  '[id^="cmnt"]:not(a)',
  '.comment-text',
  'div:has(> p > a[id^="cmnt"])',
].join(', ');

/** The comments of a desk in a document that was pasted, in their own words. */
export function findComments(input: Input): Remark[] {
  const html = (input as Partial<Record<string, unknown>>)['text/html'];
  if (typeof html !== 'string') return [];
  // Parsed apart: nothing of it runs or is fetched.
  const parts = new DOMParser().parseFromString(html, 'text/html').querySelectorAll(commentParts);
  const texts = [...parts].map((part) => part.textContent.replace(/\s+/g, ' ').trim());
  return [...new Set(texts)].filter(Boolean).map((quote) => ({
    text: 'A comment by a colleague is not in the story',
    quote,
    level: 'loud',
  }));
}
