import type {Article, Post} from '../../model/article.js';
import {append} from '../../model/append.js';
import {inlineText} from '../../model/block-types.js';
import {createIssue, type Issue} from '../../model/issue.js';
import {countTree, shareOf} from '../values/count-markup.js';
import {readHtmlFragment} from '../html/read-fragment.js';
import {countText} from '../values/count-content.js';
import type {FormatReading, ReadContext} from '../reader.js';

/** The metadata of a story, without its body. */
export type Facts = Omit<Article, 'body'>;

/** A post of a live story whose text is HTML. */
export interface HtmlPost {
  facts: Omit<Post, 'type' | 'blocks'>;
  html: string;
}

/**
 * Reads a story whose body is HTML, or was converted to HTML.
 * @param issues the caller's issues; those of the body are added
 * @param posts those of a live story, which follow the body
 */
export async function readStoryOfHtml(
  facts: Facts,
  html: string,
  context: ReadContext,
  issues: readonly Issue[],
  posts: readonly HtmlPost[] = [],
): Promise<FormatReading> {
  const base = {...context, url: facts.url ?? context.url};
  const {body, issues: bodyIssues, root} = await readHtmlFragment(html, base);
  await context.nextStep();
  const found = countTree(root);
  const allIssues = [...issues, ...bodyIssues];
  for (const post of posts) {
    const {body: blocks, issues: postIssues, root} = await readHtmlFragment(post.html, base);
    body.push({type: 'post', ...post.facts, blocks});
    append(allIssues, postIssues);
    countTree(root, found);
    found.text += countText(inlineText(post.facts.title));
  }
  await context.nextStep();
  const article: Article = {...facts, body};
  const {headline, standfirst = '', kicker = '', image} = facts;
  found.text += countText(headline + standfirst + kicker);
  found.images += image ? 1 : 0;
  return {article, issues: allIssues, kept: shareOf(found, article)};
}

/**
 * Reports each field that an article cannot contain.
 * @param taken names of fields that were read, or that are not for readers
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

/** Reports text of a field that has no place in a story: a second summary, tags. */
export function reportWords(
  path: string,
  words: readonly (string | undefined)[],
  facts: Readonly<Record<string, unknown>>,
): Issue[] {
  const known = new Set(Object.values(facts));
  const others = words.filter((one) => one && !known.has(one));
  const found = `"${others.join(', ')}"`;
  return others.length
    ? [createIssue(path, 'not-taken', 'a field that an article has', found)]
    : [];
}

function hasContent(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
