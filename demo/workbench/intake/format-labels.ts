import type {Format} from '../../../src/readers/readers.js';
import type {Given} from './take-in.js';

/** Names of the formats for editors. */
export const formatNames: Readonly<Record<Format, string>> = {
  wordpress: 'a WordPress post',
  ghost: 'a Ghost post',
  drupal: 'a Drupal node',
  guardian: 'an article of the Guardian’s interface',
  ans: 'a story of Arc XP (ANS)',
  'portable-text': 'Portable Text of Sanity',
  contentful: 'rich text of Contentful',
  prosemirror: 'a ProseMirror document',
  'editor-js': 'an Editor.js document',
  'content-tree': 'a content tree',
  strapi: 'a Strapi entry',
  nitf: 'a NITF story',
  newsml: 'a NewsML story',
  'json-ld': 'a NewsArticle of schema.org',
  feed: 'a feed, of which the first story was taken',
  article: 'a story of this workbench',
  ninjs: 'a ninjs story',
  mail: 'a mail',
  markdown: 'Markdown',
  html: 'formatted text',
  text: 'plain text',
};

/** Programs that leave their name in copied content. */
const programs: readonly (readonly [RegExp, string])[] = [
  [/urn:schemas-microsoft-com|class="?Mso|mso-/i, 'a Word document'],
  [/docs-internal-guid/i, 'a Google document'],
  [/<!--\s*wp:/i, 'a WordPress post'],
  [/cocoartf|Cocoa HTML Writer/i, 'a document of Apple’s editors'],
  [/LibreOffice|OpenOffice/i, 'a LibreOffice document'],
  [/class="?(?:gmail_|OutlookMessage|WordSection)/i, 'a mail'],
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
