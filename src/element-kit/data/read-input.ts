import {ArticleError, type Issue, moveIssue} from '../../model/issue.js';
import {checkData} from './check-data.js';
import {isReadable, notMarked, textOfScript} from './child-script.js';
import type {ContentHost, ContentOptions, GivenText, Reading} from '../content-options.js';
import {fetchText} from './fetch-text.js';
import {comeNear} from './near-view.js';
import {parseJson} from './parse-json.js';
import {requireStory} from './require-story.js';
import {typeOfScript} from '../script-type.js';

type ReadOptions<T> = Pick<ContentOptions<T, unknown>, 'ofStory' | 'read' | 'readSeveral' | 'type'>;

const loadReaders = () => import('../../readers/readers.js');

/** Options for reading an input. */
export interface ReadContext {
  signal: AbortSignal;
  /** Bypasses the cache. */
  isFresh: boolean;
  /** Whether the element has light DOM that was not drawn from data. */
  hasMarkup: boolean;
}

/**
 * Reads the data of an element: an object, the text of a child script, or the file at `src`.
 * @throws {ArticleError} where no part of it can be shown
 */
export async function readInput<T extends object>(
  host: ContentHost,
  options: ReadOptions<T>,
  input: unknown,
  context: ReadContext,
): Promise<Reading<T>> {
  if (input instanceof HTMLScriptElement) {
    const given = readScript(host, input, context);
    return readText(options, given);
  }
  if (typeof input !== 'string' || input !== host.src) return checkData(options.type, input);
  const several = options.readSeveral?.(input, context.signal);
  if (several) return several;
  const [given] = await Promise.all([
    fetchSource(host, input, context),
    (options.ofStory ?? options.read) && loadReaders(), // In parallel with the text.
  ]);
  try {
    const reading = await readText(options, given);
    if (reading.article) requireStory(reading.article, reading.format, given);
    return reading;
  } catch (error: unknown) {
    throw nameInput(error, given.url);
  }
}

async function readText<T extends object>(
  {ofStory, read, type}: ReadOptions<T>,
  given: GivenText,
): Promise<Reading<T>> {
  if (read) return read(await loadReaders(), given);
  if (!ofStory) return checkData(type, parseJson(given));
  const {text, ...options} = given;
  const {readArticle} = await loadReaders();
  const reading = await readArticle(text, options);
  return {...reading, data: ofStory(reading.article)};
}

/** Returns the same error with the address of the input in its message and its issues. */
export function nameInput(error: unknown, url: string): unknown {
  if (!(error instanceof ArticleError)) return error;
  const name = (issue: Issue) => (issue.path ? issue : moveIssue(issue, url));
  return new ArticleError(name(error.issue), {cause: error, issues: error.issues.map(name)});
}

function readScript(
  host: ContentHost,
  script: HTMLScriptElement,
  {hasMarkup}: ReadContext,
): GivenText {
  if (script.isConnected && !isReadable(script, hasMarkup)) throw notMarked();
  return {text: textOfScript(script), contentType: typeOfScript(script), url: host.baseURI};
}

async function fetchSource(
  host: ContentHost,
  address: string,
  {signal, isFresh}: ReadContext,
): Promise<GivenText> {
  if (host.loading === 'lazy') await comeNear(host, signal);
  return fetchText(host, address, signal, isFresh);
}
