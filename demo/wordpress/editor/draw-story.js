import {refuseHeld} from '#model/availability/hold.js';
import {embedSnippet, renderArticle} from '#server/server.js';

/**
 * The attributes of the block: the story's data, its HTML, and a quotation for the time after the
 * plugin is removed.
 * @param {import('article-widgets/server.js').Article} article
 * @throws {ArticleError} with the code `held` where the story may not be shown now
 */
export function drawStory(article, casualtiesAt = 'end') {
  refuseHeld(article, new Date());
  return {
    article: writeData(article),
    casualtiesAt,
    words: renderArticle(article, {styles: 'none', shadowRoots: false, casualtiesAt}),
    quotation: embedSnippet(article, {kind: 'quote'}),
    expires: article.expires ?? '',
  };
}

/** Escapes characters that WordPress's filter of posts would treat as HTML. */
const writeData = (article) => JSON.stringify(article).replace(/[<>&%]/g, encodeURIComponent);

/** Parses the data of a story from a block. */
export const readData = (data) => JSON.parse(decodeURIComponent(data));
