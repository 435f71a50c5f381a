import type {Article} from '../model/article.js';
import {checkModel} from '../model/check.js';
import {holdAsKeyed} from '../model/availability/hold-as-keyed.js';
import {addIssue} from '../model/add-issue.js';
import {errorOf} from '../model/error-of.js';
import {ArticleError, createIssue, type Issue} from '../model/issue.js';
import {rejectWithArticleError} from './article-error.js';
import {decodeInput, limitKeys, unpackInput} from './input/decode-input.js';
import {chooseFormat} from './detect.js';
import type {ArticleReading, Input, ReadOptions} from './options.js';
import {longestText, mostLines} from './input/longest-input.js';
import type {KnownFormat} from './formats.js';
import type {Parsers, Source} from './reader.js';
import {createContext, readSettings, type Settings} from './settings.js';

/** Creates the function that reads a story of any format with the parsers of one platform. */
export function createArticleReader(parsers: Parsers) {
  return (input: Input, options?: ReadOptions): Promise<ArticleReading> =>
    rejectWithArticleError(() => read(input, options, parsers));
}

async function read(
  input: Input,
  options: ReadOptions | undefined,
  parsers: Parsers,
): Promise<ArticleReading> {
  const settings = readSettings(options);
  const context = createContext(settings, parsers);
  const issues: Issue[] = [];
  const decoded = decodeInput(await unpackInput(input, settings, issues), settings, issues);
  await context.nextStep();
  const whole = limitKeys(decoded, issues);
  const format = chooseFormat(whole, settings);
  const source = cutText(whole, format, issues);
  const [readFormat, dates] = await Promise.all([
    format.reader(),
    source.data === undefined ? undefined : import('./language/dates/read-date.js'),
  ]);
  await context.nextStep();
  const reading = await readFormat(source, context);
  await context.nextStep();
  for (const issue of reading.issues) addIssue(issues, issue);
  const article = checkArticle(reading.article, issues, settings);
  if (isWordless(article)) refuseWordless(article, format, issues);
  await reportEdits(article, format, issues, context.nextStep);
  if (dates) holdAsKeyed(article, source.data, issues, settings.now, dates.readDate);
  return {article, format: format.name, issues, kept: reading.kept};
}

/** Names what a writer left open in a story that a person wrote. */
async function reportEdits(
  article: Article,
  format: KnownFormat,
  issues: Issue[],
  nextStep: () => Promise<void>,
): Promise<void> {
  if (!format.isWritten) return;
  const {takeOpenEdits} = await import('./open-edits.js');
  await takeOpenEdits(article, issues, nextStep);
}

/** Shortens text that is longer than a novel. */
function cutText(source: Source, {syntax}: KnownFormat, issues: Issue[]): Source {
  const {text} = source;
  if (!syntax.includes('text')) return source;
  const end = Math.min(longestText, endOfLines(text));
  if (text.length <= end) return source;
  const most = `at most ${longestText} characters in ${mostLines} lines`;
  addIssue(issues, createIssue('', 'too-long', most, `${text.length}`));
  return {...source, text: text.slice(0, end)};
}

/** The end of the last line that is read. */
function endOfLines(text: string): number {
  const lineEnd = /\r\n?|\n/g;
  for (let line = 0; line < mostLines; line += 1) if (!lineEnd.test(text)) return text.length;
  return lineEnd.lastIndex;
}

function isWordless({headline, body, image, casualties, related}: Article): boolean {
  return !(headline || body.length || image || casualties?.length || related?.length);
}

/**
 * Markup or data with nothing to read, such as `<html></html>`, are no error, but not a story either.
 * @throws {ArticleError} where a text that a person wrote has neither a story nor facts of one
 */
function refuseWordless(article: Article, {syntax, isWritten}: KnownFormat, issues: Issue[]): void {
  const hasFacts = Object.keys(article).some((key) => !/^(?:language|headline|body)$/.test(key));
  if (isWritten && syntax.includes('text') && !hasFacts) {
    const reason = createIssue('', 'no-story', 'a story', 'a text without one');
    throw new ArticleError(reason, {issues});
  }
  if (!issues.some(({code}) => code === 'empty'))
    addIssue(issues, createIssue('', 'empty', 'a headline, a text or a picture', 'none'));
}

function checkArticle(article: unknown, issues: Issue[], {now, url}: Settings) {
  const before = issues.length;
  const sound = checkModel('Article', article, issues, '', now, url);
  if (sound) return sound;
  throw errorOf(issues, before);
}
