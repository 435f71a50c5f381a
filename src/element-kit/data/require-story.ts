import type {Article} from '../../model/article.js';
import {ArticleError, createIssue} from '../../model/issue.js';
import {blockText} from '../../model/block-types.js';
import {namesErrorPage} from '../../readers/language/words/error-page.js';

/** A longer text is a story, even in scripts without a full stop. */
const longEnough = 400;

const passwordField = /<input\b[^<>]{1,200}?\btype=["']?password/i;

/** Formats that any page of a server would match. */
const loose = new Set(['html', 'text']);

function countSentences(text: string): number {
  const parts = text.split(/[.!?…。！？؟۔।።]/u);
  return parts.slice(0, -1).filter((part) => /\p{L}{2}/u.test(part)).length;
}

/** The name of an error that is sent as plain text, without a headline. */
function firstSentence(text: string): string {
  return /^[^.!?\n]{0,80}/.exec(text)?.[0] ?? '';
}

/** Whether fetched text is a story, and not the page of an app, a login form or an error. */
function isStory({headline, body}: Article, source: string): boolean {
  const text = body.map(blockText).join('\n');
  if (text.length >= longEnough) return true;
  if (namesErrorPage(headline || firstSentence(text))) return false;
  if (passwordField.test(source)) return false;
  return countSentences(text) >= 2 || body.some(({type}) => type === 'list');
}

/**
 * Rejects responses with status 200 that are not a story.
 * @throws {ArticleError} `no-story`
 */
export function requireStory(
  article: Article,
  format: string | undefined,
  {text, url}: {text: string | Uint8Array; url: string},
): void {
  const source = typeof text === 'string' ? text : new TextDecoder().decode(text);
  const isSound =
    format === 'json-ld'
      ? article.body.length > 0
      : !loose.has(format ?? '') || isStory(article, source);
  if (isSound) return;
  const found = `"${(article.headline || source).trim().slice(0, 60)}"`;
  throw new ArticleError(createIssue(url, 'no-story', 'a headline and two sentences', found));
}
