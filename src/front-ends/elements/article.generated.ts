/* Made from the elements by `npm run generate`. */
import '#elements/article.js';
import type {Description} from '../properties.js';

/** A whole story: weather, place and date, headline, text, toll, and what to read next. */
export const article: Description = {
  tag: 'aw-article',
  data: ['article'],
  properties: {
    article: '',
    headingLevel: 'heading-level',
    src: 'src',
    players: 'players',
    casualtiesFromText: 'casualties-from-text',
    casualtiesAt: 'casualties-at',
    staleAfter: 'stale-after',
    oldAfter: 'old-after',
    postOrder: 'post-order',
    refresh: '',
    integrity: 'integrity',
    crossOrigin: 'crossorigin',
    loading: 'loading',
    rel: 'rel',
    isolated: 'isolated',
  },
};
