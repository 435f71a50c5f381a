import {ArticleError, createIssue} from '../../model/issue.js';
import type {ArticleReader} from '../reader.js';
import {findAll, findFirst} from '../through-html/tree.js';

/**
 * Reads the first text of a message in NewsML-G2 or NewsML 1.2; pictures of the message stand with it.
 * @throws {ArticleError} where no item has a text or a picture
 */
export const readNewsml: ArticleReader = async ({text}, context) => {
  const document = await context.parsers.parseXml(text);
  await context.nextStep();
  const first = findFirst(document, 'newsml');
  if (first) {
    const {readNewsml1} = await import('./newsml-1.js');
    return readNewsml1(first, context);
  }
  const items = findAll(document, 'newsitem');
  const {isPictureItem, isTextItem, readNewsItem} = await import('./news-item.js');
  const item = items.find(isTextItem) ?? items.find(isPictureItem);
  if (!item) {
    const references = findAll(document, 'itemref').length;
    const found = references
      ? `a package that names ${references} items elsewhere`
      : `${items.length} items without`;
    const expected = 'a news item with a text or a picture';
    throw new ArticleError(createIssue('newsItem', 'no-content', expected, found));
  }
  return readNewsItem(item, items, context);
};
