import type {FormatRow} from '../reader.js';

const hasBlocks = (body: readonly unknown[]): boolean =>
  !body.length ||
  body.some((block) => typeof (block as {type?: unknown} | null)?.type === 'string');

/** The model's own JSON. */
export const article: FormatRow<'article'> = {
  name: 'article',
  label: 'an article',
  syntax: ['json'],
  contentTypes: [],
  data: {
    // Other formats have lists named `body` too. Ours contains blocks, each with a type.
    sure: ({body, stories}) => Array.isArray(stories) || (Array.isArray(body) && hasBlocks(body)),
    possible: ({headline}) => typeof headline === 'string',
  },
  reader: async () => (await import('./read-model.js')).readModel,
  storiesReader: async () => (await import('./read-model.js')).readModelStories,
};
