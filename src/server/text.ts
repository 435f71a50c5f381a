import './languages.js';
import {findHold} from '../model/availability/hold.js';
import {type MarkdownOptions, toMarkdown as writeMarkdown} from '../writers/markdown.js';
import {toPlainText as writePlainText} from '../writers/plain-text.js';
import {type GivenArticle, type IssueOptions, soundArticle} from './sound-article.js';

export type {MarkdownOptions} from '../writers/markdown.js';

/**
 * Writes a story as plain text, in its language; each figure of a toll is a sentence with its source
 * and date. A story that may not be shown gives an empty text.
 * @throws {ArticleError} where the story is not valid at all
 */
export function toPlainText(
  article: GivenArticle,
  now = new Date(),
  options: IssueOptions = {},
): string {
  const sound = soundArticle(article, now, options);
  return findHold(sound, now) ? '' : writePlainText(sound);
}

/**
 * Writes a story as Markdown, as `toPlainText` does.
 * @throws {ArticleError} where the story is not valid at all
 */
export function toMarkdown(
  article: GivenArticle,
  options: MarkdownOptions & IssueOptions = {},
  now = new Date(),
): string {
  const sound = soundArticle(article, now, options);
  return findHold(sound, now) ? '' : writeMarkdown(sound, options);
}
