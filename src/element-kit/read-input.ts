import {ArticleError, createIssue} from '../model/issue.js';
import {checkData} from './check-data.js';
import {isReadable} from './child-script.js';
import type {ContentHost, ContentOptions, GivenText, Reading} from './content-options.js';
import {fetchText} from './fetch-text.js';
import {comeNear} from './near-view.js';
import {parseJson} from './parse-json.js';
import {requireStory} from './require-story.js';

type ReadOptions<T> = Pick<ContentOptions<T, unknown>, 'read' | 'type'>;

/** How an input is read. */
export interface ReadContext {
  signal: AbortSignal;
  /** Asks the server again. */
  isFresh: boolean;
  /** Whether the element holds markup that was not drawn from data. */
  hasMarkup: boolean;
}

/**
 * Reads data that an element was given: an object, the text of a child script, or what `src` names.
 * @throws {ArticleError} where nothing of it can be shown
 */
export async function readInput<T extends object>(
  host: ContentHost,
  {read, type}: ReadOptions<T>,
  input: unknown,
  context: ReadContext,
): Promise<Reading<T>> {
  const isScript = input instanceof HTMLScriptElement;
  if (!isScript && (typeof input !== 'string' || input !== host.src))
    return checkData(type, input) as unknown as Reading<T>;
  const [given, readers] = await Promise.all([
    isScript ? readScript(host, input, context) : fetchSource(host, input, context),
    read && import('../readers/readers.js'),
  ]);
  if (!read || !readers) return checkData(type, parseJson(given)) as unknown as Reading<T>;
  const reading = await read(readers, given, context.signal);
  if (!isScript && reading.article) requireStory(reading.article, reading.format, given);
  return reading;
}

function readScript(
  host: ContentHost,
  script: HTMLScriptElement,
  {hasMarkup}: ReadContext,
): GivenText {
  if (script.isConnected && !isReadable(script, hasMarkup))
    throw new ArticleError(createIssue('script', 'not-marked', 'data-aw beside markup', 'none'));
  return {text: script.text, contentType: script.type, url: host.baseURI};
}

async function fetchSource(
  host: ContentHost,
  address: string,
  {signal, isFresh}: ReadContext,
): Promise<GivenText> {
  if (host.loading === 'lazy') await comeNear(host, signal);
  return fetchText(host, address, signal, isFresh);
}
