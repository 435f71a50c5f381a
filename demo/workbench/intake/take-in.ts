import type {Proposal, RemovedFigure} from '../state/work.js';
import type {Hold} from '../../../src/model/availability/hold.js';
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
import {
  explainIssues,
  isCommentRemark,
  placeRemark,
  type Remark,
  sortRemarks,
} from './explain-issue.js';
import {mendPlace} from './place-case.js';
import {addLostLines} from './lost-lines.js';
import type {Notes} from '../state/keeping.js';
import {readThread} from './thread-text.js';
import {findTracked, type TrackedParagraph} from './tracked.js';
import {endWarnings, findNotices, forbidsPublication} from './warnings.js';

/** An input of the editor: a paste, a file, or the response of an address. */
export interface Given {
  readonly input: Input;
  /** Its label on the page: `clipboard`, a file name, an address. */
  readonly label: string;
  /** Its text, to show its lines. */
  readonly text: string;
  readonly url?: string | undefined;
  readonly contentType?: string | undefined;
  /** Of a story that the browser stored: what is known of its first input. */
  readonly notes?: Partial<Notes> | undefined;
  /** Of a story that the browser stored: what held it back, until the editor confirms its release. */
  readonly lifted?: Hold | undefined;
  /** Of a story that the browser stored: its suggested figures, without those that were removed. */
  readonly proposals?: readonly Proposal[] | undefined;
  readonly removed?: readonly RemovedFigure[] | undefined;
  readonly unsaid?: readonly string[] | undefined;
  readonly tracked?: readonly TrackedParagraph[] | undefined;
}

/** Corrections by the editor, if the format was recognised wrongly. */
export interface Stated {
  readonly format?: Format | undefined;
  readonly language?: string | undefined;
}

/** A story that was read, and the certainty of each part. */
export interface Taken {
  readonly given: Given;
  readonly label: string;
  readonly format: Format;
  readonly article: ArticleReading['article'];
  readonly issues: readonly Issue[];
  readonly kept: ArticleReading['kept'];
  /** Whether each line of the input was looked for in the story. */
  readonly isCompared: boolean;
  readonly remarks: readonly Remark[];
  readonly guesses: readonly Guess[];
  readonly found: readonly FoundFigure[];
  /** Paragraphs with changes that nobody had accepted or rejected in the document. */
  readonly tracked: readonly TrackedParagraph[];
}

/**
 * Reads an input.
 * @throws {ArticleError} where it cannot be read at all
 */
export async function takeIn(given: Given, stated: Stated = {}): Promise<Taken> {
  const thread = isPlain(given) && !stated.format ? readThread(given.text) : undefined;
  const input = thread ? {...given, input: {'text/plain': thread.text}} : given;
  const first = await read(input, stated);
  const guess = first.article.language ? undefined : guessLanguage(articleText(first.article));
  const reading = guess ? await read(input, {...stated, language: guess}) : first;
  const {article, format, issues, kept} = reading;
  if (guess) article.language ??= guess;
  const isCompared = isSeenText(given, format);
  if (!article.embargoedUntil && forbidsPublication(given.text)) article.status ??= 'withheld';
  const listed = listRemarks(given, [
    ...explainIssues(issues),
    ...(thread?.remarks ?? []),
    ...mendPlace(article),
  ]);
  const remarks = sortRemarks(endWarnings(listed, article, new Date()));
  const taken: Taken = {
    given,
    label: thread ? 'a thread of posts' : formatLabel(given, format),
    format,
    article,
    issues,
    kept,
    isCompared,
    remarks: isCompared ? addLostLines(given.text, article, remarks) : remarks,
    guesses: findGuesses(article, format, guess !== undefined, given.text),
    found: await findFigures(reading),
    tracked: given.tracked ?? findTracked(given.input),
  };
  return given.notes ? withNotes(taken, given.notes) : taken;
}

/** A stored story with what is known of its first input. */
const withNotes = (taken: Taken, notes: Partial<Notes>): Taken => ({
  ...taken,
  ...notes,
  remarks: sortRemarks([...(notes.remarks ?? []), ...taken.remarks]),
});

/** Whether an input is only text, without markup. */
function isPlain({input}: Given): boolean {
  const {'text/html': html, 'text/plain': plain} = input as Partial<Record<string, string>>;
  return typeof plain === 'string' && !html?.trim();
}

/** Whether the text of an input is what its reader sees, and not markup. */
function isSeenText({input}: Given, format: Format): boolean {
  const {'text/html': html, 'text/plain': plain} = input as Partial<Record<string, string>>;
  if (format === 'text') return true;
  return Boolean(plain?.trim() && (html?.trim() || format === 'mail'));
}

/** All remarks, each once, with line numbers of the input; the most important first. */
function listRemarks({input, text}: Given, remarks: readonly Remark[]): Remark[] {
  const comments = findComments(input);
  const own = remarks.filter((remark) => !comments.length || !isCommentRemark(remark));
  const placed = own.map((remark) => placeRemark(remark, text));
  const said = new Set(placed.map(({line}) => line));
  const notices = findNotices(text).filter(({line}) => !said.has(line));
  return sortRemarks([...notices, ...comments, ...placed]);
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

/** Figures in the text; none in a language that is not supported. */
async function findFigures({article}: ArticleReading): Promise<readonly FoundFigure[]> {
  const language = article.language ?? 'en';
  return (await loadLanguage(language)) ? readCasualties(article, {language}) : [];
}
