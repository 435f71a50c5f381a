import type {Article} from '../../../model/article.js';
import {ArticleError, createIssue} from '../../../model/issue.js';
import {articleText} from '../../../model/text.js';
import {countText} from '../../kept.js';
import {findElement} from '../element.js';
import type {HtmlSource} from '../context.js';

/** Most characters that a page says around a form to sign in with; a paragraph of news has as many. */
const fewWords = 300;

/**
 * Some sites answer with a page to sign in at, and with status 200: nobody is to read that as news.
 * @throws {ArticleError} where a page asks for a password and tells no story
 */
export function refuseSignIn({headline, body, published}: Article, {root}: HtmlSource): void {
  const asksForPassword = findElement(
    root,
    ({name, attributes}) => name === 'input' && /^password$/i.test(attributes['type'] ?? ''),
  );
  if (!asksForPassword || published || countText(articleText({headline, body})) > fewWords) return;
  throw new ArticleError(createIssue('', 'sign-in', 'a story', 'a page to sign in at'));
}
