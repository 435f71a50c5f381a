import {createReaders} from './create-readers.js';
import {nodeParsers} from './parsers/node.js';

const readers = createReaders(nodeParsers);

/**
 * Reads a story: text, bytes or parsed JSON of any format that is known.
 * @throws {ArticleError} where nothing can be made of the input
 */
export const readArticle = readers.readArticle;

/**
 * Reads a list of stories, as a feed is one.
 * @throws {ArticleError} where nothing can be made of the input
 */
export const readStories = readers.readStories;

export * from './beside-readers.js';
