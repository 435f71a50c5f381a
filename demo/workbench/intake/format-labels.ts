import type {Format} from '../../../src/readers/readers.js';
import type {Given} from './take-in.js';

/** Names of the formats for editors. */
export const formatNames: Readonly<Record<Format, string>> = {
  wordpress: 'a WordPress post',
  ghost: 'a Ghost post',
  drupal: 'a Drupal page',
  guardian: 'an article from the Guardian’s API',
  'ap-media': 'a story from AP’s Media API',
  dpa: 'a story from dpa (digitalwires)',
  ans: 'a story from Arc XP (ANS)',
  'portable-text': 'a Sanity document (Portable Text)',
  contentful: 'a Contentful document (rich text)',
  prosemirror: 'a ProseMirror document',
  'editor-js': 'an Editor.js document',
  'content-tree': 'an FT content tree',
  strapi: 'a Strapi entry',
  nitf: 'a NITF story',
  newsml: 'a NewsML story',
  ritzau: 'a story from Ritzau',
  anpa: 'wire text (ANPA 1312)',
  'json-ld': 'data for search engines (NewsArticle)',
  feed: 'a feed (its first story)',
  article: 'a story saved here (JSON)',
  ninjs: 'a ninjs story',
  mail: 'an email',
  markdown: 'Markdown',
  html: 'formatted text',
  text: 'plain text',
};

/** Programs that leave their name in copied content. */
const programs: readonly (readonly [RegExp, string])[] = [
  [/urn:schemas-microsoft-com|class="?Mso|mso-/i, 'a Word document'],
  [/docs-internal-guid/i, 'a Google document'],
  [/<!--\s*wp:/i, 'a WordPress post'],
  [/cocoartf|Cocoa HTML Writer/i, 'an Apple Pages or TextEdit document'],
  [/LibreOffice|OpenOffice/i, 'a LibreOffice document'],
  [/class="?(?:gmail_|OutlookMessage|WordSection)/i, 'an email'],
];

/** The format of an input, in words for editors. */
export function formatLabel({input}: Given, format: Format): string {
  const markup = markupOf(input);
  const program = format === 'html' && programs.find(([pattern]) => pattern.test(markup));
  return program ? program[1] : formatNames[format];
}

function markupOf(input: Given['input']): string {
  if (typeof input === 'string') return input;
  const texts = input as Partial<Record<string, unknown>>;
  return ['text/html', 'text/plain']
    .map((type) => texts[type])
    .filter((text) => typeof text === 'string')
    .join('\n');
}
