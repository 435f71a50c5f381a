import {refuseHeld} from '#model/availability.js';
import {embedSnippet, renderArticle} from '#server/server.js';

/**
 * What the block keeps of a story: its data, its words as HTML, and a quotation for the day when the
 * plugin is gone.
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

/** Data without the characters that WordPress's filter of posts would change: it takes them for HTML. */
const writeData = (article) => JSON.stringify(article).replace(/[<>&%]/g, encodeURIComponent);

/** The data of a story as a block keeps them. */
export const readData = (data) => JSON.parse(decodeURIComponent(data));
