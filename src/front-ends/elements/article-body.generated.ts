/* Made from the elements by `npm run generate`. */
import '#elements/article-body.js';
import type {Description} from '../properties.js';

/** The text of a story: headings, paragraphs, quotations, lists, figures, tables, notes, corrections. */
export const articleBody: Description = {
  tag: 'aw-article-body',
  data: ['blocks'],
  properties: {
    blocks: '',
    timeZone: 'time-zone',
    staleAfter: 'stale-after',
    postOrder: 'post-order',
    clock: '',
    headingLevel: 'heading-level',
    src: 'src',
    players: 'players',
    integrity: 'integrity',
    crossOrigin: 'crossorigin',
    loading: 'loading',
    rel: 'rel',
    isolated: 'isolated',
  },
};
