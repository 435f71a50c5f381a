import type {Article} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {countTree, shareOf} from '../feed/found.js';
import {readHtmlFragment} from '../html/read-fragment.js';
import {countText} from '../kept.js';
import type {FormatReading, ReadContext} from '../reader.js';

/** What stands beside the body of a story. */
export type Facts = Omit<Article, 'body'>;

/**
 * Reads a story whose body is HTML, or was written as HTML.
 * @param issues what the caller has found; that of the body is added
 */
export async function readStoryOfHtml(
  facts: Facts,
  html: string,
  context: ReadContext,
  issues: readonly Issue[],
): Promise<FormatReading> {
  const base = {...context, url: facts.url ?? context.url};
  const {body, issues: bodyIssues} = await readHtmlFragment(html, base);
  const article: Article = {...facts, body};
  const found = countTree(await context.parsers.parseHtml(html));
  const {headline, standfirst = '', kicker = '', image} = facts;
  found.text += countText(headline + standfirst + kicker);
  found.images += image ? 1 : 0;
  return {article, issues: [...issues, ...bodyIssues], kept: shareOf(found, article)};
}

/**
 * Reports each field that an article has no place for.
 * @param taken names of fields that were read, or that say nothing to a reader
 */
export function reportRest(
  data: Readonly<Record<string, unknown>>,
  taken: readonly string[],
  path = '',
): Issue[] {
  const known = new Set(taken);
  return Object.entries(data)
    .filter(([key, value]) => !known.has(key) && hasContent(value))
    .map(([key]) =>
      createIssue(path + key, 'not-taken', 'a field that an article has', `"${key}"`),
    );
}

function hasContent(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
