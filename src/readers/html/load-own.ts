import type {Article} from '../../model/article.js';
import {ArticleError, createIssue} from '../../model/issue.js';
import {resolveUrl} from '../../model/url.js';
import type {TreeElement} from '../tree.js';
import type {HtmlSource} from './context.js';
import {findElement, hasText} from './element.js';

/** Loads what reads the library's own elements, for sources that have some. */
export async function loadOwn({names}: HtmlSource) {
  const isOwn = [...names].some((name) => name.startsWith('aw-'));
  return isOwn ? import('./own/parts.js') : undefined;
}

/** A story or a text that is only at an address: its element has neither data nor words. */
const isElsewhere = (element: TreeElement) =>
  /^aw-article(?:-body)?$/.test(element.name) &&
  Boolean(element.attributes['src']?.trim()) &&
  !hasText(element);

/**
 * A page without a text of its own may show a story from another address.
 * @throws {ArticleError} `no-story`, with the address to read
 */
export function refuseElsewhere({body}: Article, {root, base}: HtmlSource): void {
  const element = body.length ? undefined : findElement(root, isElsewhere);
  if (!element) return;
  const {src = ''} = element.attributes;
  const url = resolveUrl(src.trim(), base);
  const expected = `a story; the page shows the one at ${url}, which can be read instead`;
  throw new ArticleError(createIssue('', 'no-story', expected, `an empty <${element.name}>`));
}
