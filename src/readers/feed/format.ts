import type {FormatRow} from '../reader.js';

/** RSS, RDF, Atom and JSON Feed. */
export const feed: FormatRow<'feed'> = {
  name: 'feed',
  label: 'a feed',
  syntax: ['xml', 'json'],
  contentTypes: [
    'application/rss+xml',
    'application/atom+xml',
    'application/rdf+xml',
    'application/feed+json',
  ],
  unparsed: /</,
  data: {
    sure: ({version}) => typeof version === 'string' && version.includes('jsonfeed.org'),
    likely: ({items}) => Array.isArray(items),
  },
  // RDF holds anything; that of feeds has items.
  start: /^<(?:\w+:)?(?:rss|feed|channel|entry|rdf(?=[^]*<(?:\w+:)?(?:item|channel)[\s>]))[\s>]/i,
  reader: async () => (await import('./read-feed.js')).readFeedArticle,
  storiesReader: async () => (await import('./read-feed.js')).readFeedStories,
};
