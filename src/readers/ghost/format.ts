import type {FormatRow} from '../reader.js';
import {at} from '../values/data.js';
import {listPosts} from './posts.js';

/**
 * Ghost's Content API: one post, or its envelope (https://ghost.org/docs/content-api/); what a webhook
 * sends (https://ghost.org/docs/webhooks/); an export of a site.
 */
export const ghost: FormatRow<'ghost'> = {
  name: 'ghost',
  label: 'Ghost',
  syntax: ['json'],
  contentTypes: [],
  data: {
    sure: (data) => {
      const [post = data] = listPosts(data);
      return (
        typeof at(post, 'title') === 'string' &&
        ['html', 'lexical', 'mobiledoc'].some((key) => typeof at(post, key) === 'string') &&
        ['uuid', 'slug', 'comment_id'].some((key) => typeof at(post, key) === 'string')
      );
    },
  },
  reader: async () => (await import('./read-ghost.js')).readGhost,
};
