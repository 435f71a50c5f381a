/* Made from the elements by `npm run generate`. */
import '#elements/related-stories.js';
import type {Description} from '../properties.js';

/** Stories to read next, or a ranked list of what others read. */
export const relatedStories: Description = {
  tag: 'aw-related-stories',
  data: ['stories'],
  properties: {
    stories: '',
    kind: 'kind',
    heading: 'heading',
    headingLevel: 'heading-level',
    layout: 'layout',
    src: 'src',
    enough: 'enough',
    limit: 'limit',
    maxAge: 'max-age',
    exclude: 'exclude',
    kickers: 'kickers',
    labels: 'labels',
    publishers: 'publishers',
    order: '',
    pinned: 'pinned',
    allowRepeats: 'allow-repeats',
    oldAfter: 'old-after',
    timeZone: 'time-zone',
    clock: '',
    rel: 'rel',
    prefetch: 'prefetch',
    integrity: 'integrity',
    crossOrigin: 'crossorigin',
    loading: 'loading',
    isolated: 'isolated',
  },
};
