import type {Article, Author} from '../../../model/article.js';
import {createIssue} from '../../../model/issue.js';
import {isProse} from '../../language/shape.js';
import type {HtmlSource} from '../context.js';
import {readLines, type BlockLine} from './head-lines.js';
import {leaveOut} from './take-mail.js';

/** Most lines of a signature, and the longest of them. */
const [mostLines, longestLine] = [6, 80];

const reached = /\S@\S+\.|\+?\d[\d ()/.-]{6,}\d/;

/**
 * Takes the signature of a mail off the end of a story: the name of the story's author above a number
 * or an address. A line above the text that has only this name is the byline.
 */
export function takeSignature({body, authors}: Article, source: HtmlSource): {authors?: Author[]} {
  const lines = readLines(
    body,
    () => false,
    (content) => [content],
  );
  const end = lines.slice(-mostLines);
  const start = end.findLastIndex(({text}) => isProse(text) || text.length > longestLine) + 1;
  const signed = end.slice(start);
  const isReached = signed.slice(1).some(({text}) => reached.test(text));
  const above = lines.slice(
    0,
    lines.findIndex(({text}) => isProse(text)),
  );
  const name = signed[0]?.text ?? '';
  const byline = authors ? undefined : above.find(({text}) => text === name);
  const isAuthor = byline ?? authors?.some((author) => author.name === name);
  if (!isReached || !isAuthor || signed.length === lines.length) return {};
  const report = ({text, number}: BlockLine) =>
    createIssue(number, 'letter', 'a part of the story', `"${text}"`);
  source.issues.push(...signed.map(report));
  leaveOut([...(byline ? [byline] : []), ...signed], lines, body, source);
  return byline ? {authors: [{name}]} : {};
}
