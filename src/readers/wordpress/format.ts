import {at} from '../values/data.js';
import type {FormatRow} from '../reader.js';

/** WordPress: posts of its REST API, and exports (WXR). */
export const wordpress: FormatRow<'wordpress'> = {
  name: 'wordpress',
  label: 'WordPress',
  syntax: ['json', 'xml'],
  contentTypes: [],
  unparsed: /^\s*</,
  data: {
    sure: (post) =>
      typeof at(post, 'content.rendered') === 'string' ||
      typeof at(post, 'content.raw') === 'string' ||
      (typeof at(post, 'title.rendered') === 'string' && typeof post['slug'] === 'string'),
  },
  start: /^<rss\s[^>]*wordpress\.org\/export\//i,
  reader: async () => (await import('./read-wordpress.js')).readWordPress,
  storiesReader: async () => (await import('./read-wordpress.js')).readWordPressStories,
};
