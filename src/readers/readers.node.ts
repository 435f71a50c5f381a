import {createReaders} from './create-readers.js';
import {nodeParsers} from './parsers/node.js';

const readers = createReaders(nodeParsers);

/**
 * Reads a story: text, bytes or parsed JSON in any supported format.
 * @throws {ArticleError} where the input cannot be read at all
 */
export const readArticle = readers.readArticle;

/**
 * Reads a list of stories, such as a feed.
 * @throws {ArticleError} where the input cannot be read at all
 */
export const readStories = readers.readStories;

export * from './shared-exports.js';
