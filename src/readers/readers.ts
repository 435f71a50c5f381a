import {createReaders} from './create-readers.js';
import {browserParsers} from './parsers/browser.js';

const readers = createReaders(browserParsers);

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
