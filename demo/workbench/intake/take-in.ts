import type {Issue} from '../../../src/model/issue.js';
import {articleText} from '../../../src/model/text.js';
import {loadLanguage} from '../../../src/prose/languages.js';
import {readCasualties} from '../../../src/prose/read-casualties.js';
import type {FoundFigure} from '../../../src/prose/report.js';
import type {ArticleReading, Format, Input, ReadOptions} from '../../../src/readers/readers.js';
import {readArticle} from '../../../src/readers/readers.js';
import {formatLabel} from './format-labels.js';
import {guessLanguage} from './guess-language.js';
import {findComments} from './comments.js';
import {findGuesses, type Guess} from './guesses.js';
import {explainIssues, type Remark} from './explain-issue.js';
import {findNotices} from './warnings.js';

/** What an editor brings: a paste, a file, the answer of an address. */
export interface Given {
  readonly input: Input;
  /** What the page calls it: `clipboard`, the name of a file, an address. */
  readonly label: string;
  /** Its text, to show its lines. */
  readonly text: string;
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
}

/** What an editor says of it, where the reading was wrong. */
export interface Stated {
  readonly format?: Format | undefined;
  readonly language?: string | undefined;
}

/** A story that was read, and how sure each part of it is. */
export interface Taken {
  readonly given: Given;
  readonly label: string;
  readonly format: Format;
  readonly article: ArticleReading['article'];
  readonly issues: readonly Issue[];
  readonly kept: ArticleReading['kept'];
  readonly remarks: readonly Remark[];
  readonly guesses: readonly Guess[];
  readonly found: readonly FoundFigure[];
}

/**
 * Reads what an editor brings.
 * @throws {ArticleError} where nothing can be made of it
 */
export async function takeIn(given: Given, stated: Stated = {}): Promise<Taken> {
  const first = await read(given, stated);
  const guess = first.article.language ? undefined : guessLanguage(articleText(first.article));
  const reading = guess ? await read(given, {...stated, language: guess}) : first;
  const {article, format, issues, kept} = reading;
  if (guess) article.language ??= guess;
  const found = await findFigures(reading);
  const remarks = explainIssues(issues);
  const said = new Set(remarks.map(({line}) => line));
  const notices = findNotices(given.text).filter(({line}) => !said.has(line));
  return {
    given,
    label: formatLabel(given, format),
    format,
    article,
    issues,
    kept,
    remarks: [...notices, ...findComments(given.input), ...remarks],
    guesses: findGuesses(article, format, guess !== undefined, given.text),
    found,
  };
}

function read(given: Given, {format, language}: Stated): Promise<ArticleReading> {
  const {url, contentType} = given;
  const options: ReadOptions = {
    ...(format && {format}),
    ...(language && {language}),
    ...(url && {url}),
    ...(contentType && {contentType}),
  };
  return readArticle(given.input, options);
}

/** Figures in the text; none in a language whose prose is not read. */
async function findFigures({article}: ArticleReading): Promise<readonly FoundFigure[]> {
  const language = article.language ?? 'en';
  return (await loadLanguage(language)) ? readCasualties(article, {language}) : [];
}
