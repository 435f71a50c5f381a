import type {Author} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import type {Byline} from './byline.js';

/** Reads who wrote a story; undefined where the words are not understood. */
export type NameReader = (words: string) => Byline | undefined;

/** The reader of bylines in plain text, for the languages of some words. It loads on demand. */
export async function loadNameReader(words: string): Promise<NameReader> {
  const {loadGivenNames, loadWords, readBareNames, readByline} = await import('./names.js');
  await Promise.all([loadGivenNames(words), loadWords(words)]);
  return (text) => readByline(text) ?? readBareNames(text) ?? readByline(`By ${text}`);
}

/** The people of a byline, and the agency. What else it names is an issue. */
export function listAuthors({authors, agency, others}: Byline, issues: Issue[]): Author[] {
  for (const other of others) issues.push(createIssue('authors', 'byline-part', 'a person', other));
  return [...authors, ...(agency ? [{name: agency}] : [])];
}
