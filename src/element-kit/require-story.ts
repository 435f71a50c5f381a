import type {Article} from '../model/article.js';
import {ArticleError, createIssue} from '../model/issue.js';
import {blockText} from '../model/block-types.js';

/** A text that is longer is a story, also in scripts that have no full stop. */
const longEnough = 400;

/** Headlines of pages that servers send in place of a story, with status 200, without their signs. */
const errorPage =
  /^(?:oops ?)?(?:error ?)?(?:[45]\d\d ?)?(?:(?:page |story |article |file )?not found|access denied|forbidden|unauthori[sz]ed|(?:please |you must )?(?:log|sign) ?in(?: .{0,40})?|just a moment|attention required|service unavailable|bad gateway|internal server error)?$/i;

const passwordField = /<input\b[^<>]{1,200}?\btype=["']?password/i;

/** Formats that any page of a server can be taken for. */
const loose = new Set(['html', 'text']);

function countSentences(text: string): number {
  const parts = text.split(/[.!?…。！？؟۔।።]/u);
  return parts.slice(0, -1).filter((part) => /\p{L}{2}/u.test(part)).length;
}

/** Whether a text that was fetched is a story: not a page of an app, a login or an error. */
function isStory({headline, body}: Article, source: string): boolean {
  const text = body.map(blockText).join('\n');
  if (text.length >= longEnough) return true;
  const [name = ''] = headline.split(/\s[|–—·-]\s/);
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (plain && errorPage.test(plain)) return false;
  if (passwordField.test(source)) return false;
  return countSentences(text) >= 2 || body.some(({type}) => type === 'list');
}

/**
 * Refuses what a server sends with status 200 in place of a story.
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
