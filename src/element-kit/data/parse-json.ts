import {ArticleError, createIssue, describeValue} from '../../model/issue.js';
import type {GivenText} from '../content-options.js';

/** Parses JSON of a child script or of `src`. */
export function parseJson({text, url}: GivenText): unknown {
  const words = typeof text === 'string' ? text : new TextDecoder().decode(text);
  try {
    return JSON.parse(words);
  } catch (cause: unknown) {
    throw new ArticleError(createIssue(url, 'not-json', 'JSON', describeValue(words.trim())), {
      cause,
    });
  }
}
