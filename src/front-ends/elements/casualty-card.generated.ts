/* Made from the elements by `npm run generate`. */
import '#elements/casualty-card.js';
import type {Description} from '../properties.js';

/** Who was killed, injured, missing or displaced: by whose count, as of when, and within what scope. */
export const casualtyCard: Description = {
  tag: 'aw-casualty-card',
  data: ['report'],
  properties: {
    report: '',
    blocks: '',
    htmlFor: 'for',
    timeZone: 'time-zone',
    staleAfter: 'stale-after',
    headingLevel: 'heading-level',
    fromText: 'from-text',
    withRemainder: 'with-remainder',
    src: 'src',
    integrity: 'integrity',
    crossOrigin: 'crossorigin',
    loading: 'loading',
    rel: 'rel',
    isolated: 'isolated',
  },
};
