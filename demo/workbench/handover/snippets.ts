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
      'Works on any page: the words are in the page, so that readers without scripts and search engines have them too.',
    systems: [
      [
        'WordPress',
        'keeps it whole in a Custom HTML block of an editor or administrator; of an author’s it leaves the words, without looks',
      ],
      ['Ghost', 'keeps it whole in an HTML card'],
      ['Drupal', 'keeps it in Full HTML; Basic HTML leaves the words, without looks'],
    ],
  },
  {
    kind: 'data',
    name: 'The story as data',
    works:
      'Works where scripts run: the library draws the story from its data; until then, and without scripts, there is a quotation.',
    systems: [
      [
        'WordPress',
        'keeps it whole in a Custom HTML block of an editor or administrator; of an author’s it leaves the quotation',
      ],
      ['Ghost', 'keeps it whole in an HTML card'],
      ['Drupal', 'keeps it in Full HTML; Basic HTML leaves the quotation'],
    ],
  },
  {
    kind: 'quote',
    name: 'A quotation',
    works:
      'Works everywhere, in mail too: headline, opening and toll with its sources, in plain tags without script or style.',
    systems: [
      ['WordPress', 'keeps it whole, whoever writes'],
      ['Ghost', 'keeps it whole'],
      ['Drupal', 'keeps it whole in Basic and Full HTML'],
    ],
  },
  {
    kind: 'frame',
    name: 'A frame',
    works:
      'Works where scripts are refused but frames are allowed; the story’s data have to be at an address of their own.',
    systems: [
      [
        'WordPress',
        'keeps it whole for an editor or administrator; of an author’s it leaves the quotation',
      ],
      ['Ghost', 'keeps it whole in an HTML card'],
      ['Drupal', 'keeps it in Full HTML; Basic HTML leaves the quotation'],
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
    return {missing: 'Write the address of the folder that holds the library.'};
  if (kind === 'frame' && !src && !article.url)
    return {missing: 'Write the address at which the story’s data will be.'};
  try {
    return {markup: embedSnippet(article, {kind, base, isolated, ...(src && {src})})};
  } catch (error: unknown) {
    return {missing: error instanceof Error ? error.message : String(error)};
  }
}
