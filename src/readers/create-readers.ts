import {createArticleReader} from './read-article.js';
import {createStoriesReader} from './read-stories.js';
import type {Parsers} from './reader.js';

/** Creates the readers of one platform. */
export function createReaders(parsers: Parsers) {
  return {readArticle: createArticleReader(parsers), readStories: createStoriesReader(parsers)};
}
