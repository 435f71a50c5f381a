import type {Author} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import type {Byline} from './byline.js';

/** Reads who wrote a story; undefined where the words are not understood. */
export interface NameReader {
  (words: string): Byline | undefined;
  /** Whether words are known to name no person: «By», «Follow», «Politics Editor». */
  readonly isNobody: (words: string) => boolean;
}

/** The reader of bylines in plain text, for the languages of some words. It loads on demand. */
export async function loadNameReader(words: string): Promise<NameReader> {
  const {isNoName, loadGivenNames, loadWords, readBareNames, readByline} =
    await import('./names.js');
  await Promise.all([loadGivenNames(words), loadWords(words)]);
  const read = (text: string) =>
    readByline(text) ?? readBareNames(text) ?? readByline(`By ${text}`);
  // A word that opens a byline leaves nothing of a name behind it.
  const isNobody = (text: string) =>
    isNoName(text) || read(`${text} Ada Finch`)?.authors[0]?.name === 'Ada Finch';
  return Object.assign(read, {isNobody});
}

/** The people of a byline, and the agency. What else it names is an issue. */
export function listAuthors({authors, agency, others}: Byline, issues: Issue[]): Author[] {
  for (const other of others) issues.push(createIssue('authors', 'byline-part', 'a person', other));
  return [...authors, ...(agency ? [{name: agency}] : [])];
}
