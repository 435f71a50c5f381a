import type {Article} from '../../../src/model/article.js';
import {embedSnippet, type SnippetKind} from '../../../src/server/embed-snippet.js';
import type {SnippetSettings} from '../state/desk.js';

/** A kind of snippet in an editor's words. */
export interface KindOfSnippet {
  readonly kind: SnippetKind;
  readonly name: string;
  /** Where it works. */
  readonly works: string;
  /** What content systems leave of it. */
  readonly systems: readonly (readonly [system: string, leaves: string])[];
}

/** The kinds, the safest choice first. */
export const kindsOfSnippet: readonly KindOfSnippet[] = [
  {
    kind: 'element',
    name: 'The whole story',
    works:
      'Works on any page. The text is in the page itself, so that search engines and readers without JavaScript have it too.',
    systems: [
      [
        'WordPress',
        'keeps it whole in a Custom HTML block for an editor or administrator; for an author it keeps the text without the design',
      ],
      ['Ghost', 'keeps it whole in an HTML card'],
      ['Drupal', 'keeps it whole in Full HTML; in Basic HTML it keeps the text without the design'],
    ],
  },
  {
    kind: 'data',
    name: 'The story as data',
    works:
      'Works where JavaScript runs: the program draws the story from its data. Until then, and without JavaScript, readers see a quotation.',
    systems: [
      [
        'WordPress',
        'keeps it whole in a Custom HTML block for an editor or administrator; for an author it keeps the quotation',
      ],
      ['Ghost', 'keeps it whole in an HTML card'],
      ['Drupal', 'keeps it whole in Full HTML; in Basic HTML it keeps the quotation'],
    ],
  },
  {
    kind: 'quote',
    name: 'A quotation',
    works:
      'Works everywhere, also in email: headline, opening and toll with its sources, as plain HTML.',
    systems: [
      ['WordPress', 'keeps it whole for everyone'],
      ['Ghost', 'keeps it whole'],
      ['Drupal', 'keeps it whole in Basic and Full HTML'],
    ],
  },
  {
    kind: 'frame',
    name: 'In a frame',
    works:
      'Works where a site allows frames (iframes) but no JavaScript. The JSON file of the story must be on the web.',
    systems: [
      [
        'WordPress',
        'keeps it whole for an editor or administrator; for an author it keeps the quotation',
      ],
      ['Ghost', 'keeps it whole in an HTML card'],
      ['Drupal', 'keeps it whole in Full HTML; in Basic HTML it keeps the quotation'],
    ],
  },
];

/** A snippet, or what is missing for one. */
export type Snippet =
  {readonly markup: string} | {readonly missing: string; readonly markup?: undefined};

/** Writes a story as one kind of snippet. */
export function writeSnippet(
  article: Article,
  kind: SnippetKind,
  {base, src, isolated}: SnippetSettings,
): Snippet {
  if (kind !== 'quote' && !base)
    return {missing: 'Enter the web address of the article-widgets program.'};
  if (kind === 'frame' && !src && !article.url)
    return {missing: 'Enter the web address of the story’s JSON file.'};
  try {
    return {markup: embedSnippet(article, {kind, base, isolated, ...(src && {src})})};
  } catch (error: unknown) {
    return {missing: error instanceof Error ? error.message : String(error)};
  }
}
