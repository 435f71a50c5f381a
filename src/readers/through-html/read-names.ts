import type {Author} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {listAuthors, loadNameReader} from '../language/name-reader.js';

/** Initials of a desk («jk/lmr»), and lines with a date or an address. */
const noName = /[\d@]|^[\p{Ll}\p{Lo}-]{1,4}(?:\s?[/·]\s?[\p{Ll}\p{Lo}-]{1,4})*$/u;

/** Reads a byline of an agency. What it names besides people is an issue. */
export async function readNames(words: string | undefined, issues: Issue[]): Promise<Author[]> {
  if (!words) return [];
  const readByline = await loadNameReader(words);
  const found = readByline(words);
  if (found) return listAuthors(found, issues);
  if (!noName.test(words)) return [{name: words.replace(/^by\s+/i, '')}];
  issues.push(createIssue('authors', 'byline-part', 'a person', words));
  return [];
}
