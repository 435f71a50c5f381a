import type {FormatRow} from '../reader.js';

/** The model's own JSON. */
export const article: FormatRow<'article'> = {
  name: 'article',
  label: 'an article',
  json: 'always',
  contentTypes: [],
  data: {
    sure: ({body, stories}) => Array.isArray(body) || Array.isArray(stories),
    possible: ({headline}) => typeof headline === 'string',
  },
  reader: async () => (await import('./read-model.js')).readModel,
  storiesReader: async () => (await import('./read-model.js')).readModelStories,
};
